// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// LatencyDesk: a replica with its window for bench_sync_latency, and when what happened there.
#pragma once

#include "app/connecting.h"
#include "measure.h"
#include "store/operations/commands.h"
#include "store/operations/customers.h"
#include "sync/bootstrap.h"
#include "sync/passinglink.h"
#include "window/signingwindow.h"

#include <QRandomGenerator>
#include <cstdio>
#include <mutex>

namespace kontor::bench
{

inline const Calendar calendar(QDate(2026, 3, 2));

inline double msBetween(qint64 from, qint64 to)
{
    return double(to - from) / 1e6;
}

/// When each thing happened for the last time, by a clock that all processes have; lines call from their own threads.
class Stamps
{
public:
    /// `isTold`: on standard output, for another process.
    explicit Stamps(bool isTold)
        : m_isTold(isTold)
    {
    }
    void note(const QByteArray &what) { note(what, monotonicNs()); }
    void note(const QByteArray &what, qint64 at)
    {
        const std::lock_guard lock(m_mutex);
        m_at[what] = at;
        if (m_isTold) {
            std::printf("%s\t%lld\n", what.constData(), static_cast<long long>(at));
            std::fflush(stdout);
        }
    }
    QHash<QByteArray, qint64> all()
    {
        const std::lock_guard lock(m_mutex);
        return m_at;
    }

private:
    bool m_isTold;
    std::mutex m_mutex;
    QHash<QByteArray, qint64> m_at;
};

/// Tells when a cell with the wanted text has been painted.
class Painted : public QObject
{
public:
    Painted(ui::ListView *view, int row)
        : m_view(view)
        , m_row(row)
    {
        view->viewport()->installEventFilter(this);
    }
    /// By then, once `save` was called; 0: it never came. The window's loop runs as ever.
    qint64 await(const QString &city, const std::function<void()> &save)
    {
        m_city = city;
        m_at = 0;
        save();
        QTimer limit;
        QObject::connect(&limit, &QTimer::timeout, &m_loop, &QEventLoop::quit);
        limit.start(30000);
        m_loop.exec();
        return m_at;
    }

protected:
    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() == QEvent::Paint && !m_city.isEmpty()) {
            const auto *model = m_view->listModel();
            if (model->index(m_row, model->columnOf("city")).data().toString() == m_city)
                QTimer::singleShot(0, this, [this] { // once it is through
                    m_at = m_city.isEmpty() ? m_at : monotonicNs();
                    m_city.clear();
                    m_loop.quit();
                });
        }
        return false;
    }

private:
    ui::ListView *m_view;
    int m_row;
    QString m_city;
    QEventLoop m_loop;
    qint64 m_at = 0;
};

/// A replica and its window.
class LatencyDesk
{
public:
    LatencyDesk(const QString &folder, const QString &server, const QString &login, Stamps &stamps)
    {
        Options options;
        options.store = folder + u'/' + login + QStringLiteral(".kontor");
        options.language = QStringLiteral("en");
        options.calendar = calendar;
        const LineOpener opener = [&stamps, login](const QString &url, const QString &who, const Secret &password,
                                                   const Stopper &stopper,
                                                   const OpeningSteps &told) -> Result<std::unique_ptr<ServerLink>> {
            KONTOR_LET(real, pgLineOpener()(url, who, password, stopper, told));
            return std::make_unique<tests::PassingLink>(
                std::move(real), [&stamps, login](const char *call) { stamps.note(login.toUtf8() + ' ' + call); });
        };
        RoundWorld world;
        world.nowUtcMs = [] { return calendar.nowUtcMs(); };
        world.random = [] { return QRandomGenerator::global()->generate64(); };
        world.connect = [&] { return opener(server, login, Secret(), m_never, tellNobody); };
        const auto made =
            bootstrap({options.store, server, false}, world, [](const BootstrapProgress &) { return true; });
        if (!made) {
            std::fprintf(stderr, "%s %s\n", qPrintable(made.error().rule), qPrintable(made.error().detail));
            return;
        }
        m_application = std::make_unique<Application>(options);
        m_application->signing().setSecrets(std::make_unique<FakeSecrets>(std::make_shared<FakeSecrets::Content>()));
        m_application->connecting().setOpener(opener);
        m_application->start();
        m_isMade = QTest::qWaitFor([this] { return isListening(); }, 60000);
        if (!m_isMade)
            return;
        m_application->window()->showPage(QStringLiteral("customers"));
        QObject::connect(m_application->store(), &Store::committed, m_application->store(),
                         [&stamps, login] { stamps.note(login.toUtf8() + " committed"); });
    }
    bool isMade() const { return m_isMade; }
    QString path() const { return m_application->store()->path(); }
    Application &application() { return *m_application; }
    ui::ListView *list() { return m_application->customersPage()->overview()->view(); }
    bool isListening() { return m_application->syncing() && m_application->syncing()->isListening(); }

private:
    Stopper m_never;
    std::unique_ptr<Application> m_application;
    bool m_isMade = false;
};

inline std::function<Result<>(Door &)> moving(const QString &number, const QString &city)
{
    return [number, city](Door &door) -> Result<> {
        KONTOR_LET(customer, resolveCustomer(door.database(), number));
        return changeCustomer(door, customer, {{QStringLiteral("city"), city}});
    };
}

} // namespace kontor::bench
