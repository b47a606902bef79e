// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// ServedWindow: the program on a replica of the demo, with a server in memory and a keychain in memory.
#pragma once

#include "app/connecting.h"
#include "store/demo/nordlicht.h"
#include "store/storefile.h"
#include "sync/simulatedserver.h"
#include "ui/pages/recordstab.h"
#include "ui/pages/syncpage.h"
#include "ui/widgets/toast.h"
#include "window/signingwindow.h"

#include <QLabel>
#include <QSemaphore>

namespace kontor
{

/// What a line that is opened meets; the server itself is touched only while no round runs.
struct Gateway {
    tests::SimulatedServer server;
    tests::SimulatedLine line;
    std::optional<Error> refusal; ///< of whoever knocks
    QString password;             ///< empty: nobody is asked
    std::atomic<int> knocks{0};
    std::atomic<bool> isHeld{false}; ///< whoever knocks waits for `gate`
    QSemaphore gate;

    LineOpener opener()
    {
        return [this](const QString &, const QString &login, const Secret &given, const Stopper &,
                      const OpeningSteps &) -> Result<std::unique_ptr<ServerLink>> {
            ++knocks;
            if (isHeld)
                gate.acquire();
            if (refusal)
                return tl::unexpected<Error>(*refusal);
            if (!password.isEmpty() && given.utf8() != QByteArrayView(password.toUtf8()))
                return fail(Error::Kind::Offline, given.isEmpty() ? QStringLiteral("server_password_needed")
                                                                  : QStringLiteral("server_login_refused"));
            if (line.isCut)
                return fail(Error::Kind::Offline, QStringLiteral("server_unreachable"));
            return std::make_unique<tests::SimulatedLink>(server, line, login);
        };
    }
};

/// Whether one of the labels inside says so.
inline bool says(const QWidget *inside, const QString &words)
{
    const auto labels = inside->findChildren<QLabel *>();
    return std::any_of(labels.begin(), labels.end(),
                       [&words](const QLabel *label) { return label->text().contains(words); });
}

class ServedWindow
{
public:
    explicit ServedWindow(const QString &login = QStringLiteral("nordlicht"))
        : m_login(login)
    {
        qputenv("XDG_CONFIG_HOME", m_folder.path().toUtf8());
        qputenv("XDG_DATA_HOME", m_folder.path().toUtf8());
        const QString original = m_folder.filePath(QStringLiteral("original.kontor"));
        if (!createStore(original, false, m_calendar,
                         [this](Database &database) { return fillNordlicht(database, m_calendar); }))
            return;
        const auto store = Database::open(original, Database::Mode::ReadWrite);
        m_isMade = store && m_gateway.server.publish(**store).has_value();
    }
    ~ServedWindow() { stop(); }

    bool isMade() const { return m_isMade; }
    QString folder() const { return m_folder.path(); }
    QString path() const { return m_folder.filePath(QStringLiteral("named.kontor")); }
    Gateway &gateway() { return m_gateway; }
    Syncing::Pace &pace() { return m_pace; }
    FakeSecrets::Content &secrets() { return *m_secrets; }

    /// The replica, as "Connect to a server" makes it.
    bool bootstrapNow()
    {
        RoundWorld world;
        world.nowUtcMs = [this] { return m_calendar.nowUtcMs(); };
        world.random = [] { return quint64(7); };
        world.connect = [this]() -> Result<std::unique_ptr<ServerLink>> {
            return std::make_unique<tests::SimulatedLink>(m_gateway.server, m_gateway.line, m_login);
        };
        return bootstrap({path(), QStringLiteral("postgresql://db.example.com/kontor")}, world,
                         [](const BootstrapProgress &) { return true; })
            .has_value();
    }

    /// Opens the window on the replica, or the first start where there is none.
    void start() { start(m_gateway.opener()); }
    void start(const LineOpener &opener)
    {
        stop();
        Options options;
        options.store = path();
        options.language = QStringLiteral("en");
        options.calendar = m_calendar;
        m_application = std::make_unique<Application>(options);
        m_application->signing().setSecrets(std::make_unique<FakeSecrets>(m_secrets));
        m_application->connecting().setOpener(opener);
        // Rounds come when something was saved or asked for, and at no other time.
        m_application->setPace(m_pace);
        m_application->start();
    }
    void stop() { m_application.reset(); }
    /// Everything made, and the window open on a replica that is level with the server.
    bool startInSync()
    {
        if (!isMade() || !bootstrapNow())
            return false;
        start();
        return QTest::qWaitFor([this] { return is(ui::StoreState::Synced); });
    }
    /// These customers moved to Speyer here and to Worms there, and both know it.
    bool makeConflicts(const QList<const char *> &numbers)
    {
        m_gateway.line.isCut = true;
        for (const char *number : numbers)
            moveHere(number, "Speyer");
        const bool isKept = QTest::qWaitFor(
            [&] { return is(ui::StoreState::Offline) && page()->waiting()->model()->count() == numbers.size(); });
        for (const char *number : numbers)
            moveThere(number, "Worms");
        m_gateway.line.isCut = false;
        page()->syncButton()->click();
        return isKept && QTest::qWaitFor([this] { return is(ui::StoreState::Conflict); });
    }

    Application &application() { return *m_application; }
    ui::MainWindow *window() { return m_application->window(); }
    ui::StatusLine *status() { return window()->status(); }
    ui::SyncPage *page() { return m_application->syncPage(); }
    /// In this state, and no round runs any more.
    bool is(ui::StoreState state)
    {
        return window() && m_application->syncing() && !m_application->syncing()->isRunning() &&
               status()->state() == state;
    }
    /// Notices of what went wrong.
    int errorsTold()
    {
        const auto all = window()->toasts()->notices()->all();
        return int(std::count_if(all.begin(), all.end(), [](const ui::Notice &notice) { return notice.isError; }));
    }
    bool wasTold(const char *word)
    {
        const auto all = window()->toasts()->notices()->all();
        return std::any_of(all.begin(), all.end(),
                           [word](const ui::Notice &notice) { return notice.message.contains(QLatin1String(word)); });
    }
    QJsonObject customer(const char *number)
    {
        for (const QJsonObject &row : m_gateway.server.state().tables["customer"])
            if (row.value(QStringLiteral("number")).toString() == QLatin1String(number))
                return row;
        return {};
    }
    QString cityThere(const char *number) { return customer(number).value(QStringLiteral("city")).toString(); }
    void moveThere(const char *number, const char *city)
    {
        QJsonObject row = customer(number);
        row.insert(QStringLiteral("city"), QLatin1String(city));
        m_gateway.server.write("customer", row);
    }
    QString cityHere(const char *number)
    {
        const auto database = Database::open(path(), Database::Mode::ReadOnly);
        return database ? (*database)
                              ->text("SELECT city FROM customer WHERE number = ?", {QString::fromLatin1(number)})
                              .value_or(QString())
                        : QString();
    }
    void moveHere(const char *number, const char *city)
    {
        m_application->store()->perform(
            commands::changeCustomer, QLatin1String(number), [number, city](Door &door) -> Result<> {
                KONTOR_LET(customer, resolveCustomer(door.database(), QLatin1String(number)));
                return changeCustomer(door, customer, {{QStringLiteral("city"), QLatin1String(city)}});
            });
    }

private:
    QTemporaryDir m_folder;
    QString m_login;
    bool m_isMade = false;
    Syncing::Pace m_pace{10, 3'600'000, 50, 3'600'000};
    Calendar m_calendar{QDate(2026, 3, 2)};
    Gateway m_gateway;
    std::shared_ptr<FakeSecrets::Content> m_secrets = std::make_shared<FakeSecrets::Content>();
    std::unique_ptr<Application> m_application;
};

} // namespace kontor
