// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// A window on a replica of a real PostgreSQL whose polls are hours apart: what others push comes all the same, whoever
// calls too often is not followed, and quitting waits for nobody.
#include "store/operations/commands.h"
#include "store/operations/customers.h"
#include "sync/pglink.h"
#include "sync/testserver.h"
#include "ui/shell/statusline.h"
#include "window/servedwindow.h"

#include <QElapsedTimer>
#include <QTcpServer>
#include <QThreadPool>

using namespace kontor;
using ui::StoreState;

namespace
{

/// Somebody else's workstation, without a window.
struct Colleague {
    QString path;
    QString server;
    SteadyLine line;

    RoundWorld world()
    {
        RoundWorld world;
        world.nowUtcMs = [] { return Calendar().nowUtcMs(); };
        world.random = [] { return quint64(7); };
        world.connect = [this] {
            return pgLineOpener()(server, QStringLiteral("master"), Secret(), line.stopper(), tellNobody);
        };
        return world;
    }
    bool move(const char *number, const char *city)
    {
        auto writer = Writer::open(path, QStringLiteral("master"), Calendar(QDate(2026, 3, 2)));
        auto replica = Replica::open(path);
        if (!writer || !replica)
            return false;
        const auto done = (*writer)->perform(commands::changeCustomer, {}, [&](Door &door) -> Result<> {
            KONTOR_LET(customer, resolveCustomer(door.database(), QLatin1String(number)));
            return changeCustomer(door, customer, {{QStringLiteral("city"), QLatin1String(city)}});
        });
        const auto report = line.run(**replica, world());
        return done && report && report->applied == 1;
    }
};

} // namespace

class WindowWaking : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void othersChangesCome();
    void savingIsSentAtOnce();
    void aListenerThatWasDroppedListensAgain();
    void aFloodOfCallsIsAFewRounds();
    void quittingWaitsForNoServer();
    void whatWasAskedMeanwhileIsNotLostByAFailure();

private:
    QString cityShown(const char *number);
    bool isListening() { return m_served->application().syncing()->isListening(); }
    QByteArray channel();

    tests::TestServer m_server;
    QTemporaryDir m_folder;
    Colleague m_colleague;
    std::unique_ptr<ServedWindow> m_served;
};

void WindowWaking::initTestCase()
{
    const QString trouble = m_server.start();
    QVERIFY2(trouble.isEmpty(), qPrintable(trouble));
    m_colleague.server = m_server.cluster().conninfo();
    m_colleague.path = m_folder.filePath(QStringLiteral("colleague.kontor"));
    QVERIFY(bootstrap({m_colleague.path, m_colleague.server, false}, m_colleague.world(),
                      [](const BootstrapProgress &) { return true; }));
    m_served = std::make_unique<ServedWindow>();
    RoundWorld world = m_colleague.world();
    world.connect = [this] {
        return pgLineOpener()(m_colleague.server, QStringLiteral("nordlicht"), Secret(), m_colleague.line.stopper(),
                              tellNobody);
    };
    QVERIFY(bootstrap({m_served->path(), m_colleague.server, false}, world,
                      [](const BootstrapProgress &) { return true; }));
    m_served->start(pgLineOpener());
    QTRY_VERIFY(m_served->is(StoreState::Synced));
    m_served->window()->showPage(QStringLiteral("customers"));
    QTRY_VERIFY(isListening());
}

QString WindowWaking::cityShown(const char *number)
{
    ui::ListView *view = m_served->application().customersPage()->overview()->view();
    const int row = DemoWindow::rowOf(view, "number", QLatin1String(number));
    return row < 0 ? QString() : view->listModel()->index(row, view->listModel()->columnOf("city")).data().toString();
}

QByteArray WindowWaking::channel()
{
    return m_server
        .one(
            "SELECT c.name FROM sync.channel c JOIN portal_user u ON u.mandant = c.mandant WHERE u.login = 'nordlicht'")
        .toUtf8();
}

void WindowWaking::othersChangesCome()
{
    for (const char *city : {"Worms", "Speyer", "Trier"}) {
        QTRY_VERIFY(isListening());
        QVERIFY(m_colleague.move("K1002", city));
        QTRY_COMPARE(cityShown("K1002"), QLatin1String(city));
    }
}

void WindowWaking::savingIsSentAtOnce()
{
    QTRY_VERIFY(isListening());
    const int before = m_served->application().syncing()->rounds();
    for (const char *city : {"Bonn", "Ulm", "Jena", "Gera"})
        m_served->moveHere("K1001", city);
    QTRY_COMPARE(m_server.one("SELECT city FROM customer WHERE number = 'K1001'"), QStringLiteral("Gera"));
    QTRY_VERIFY(isListening());
    // Four commits in one breath; nobody was woken by himself.
    QVERIFY(m_served->application().syncing()->rounds() - before <= 4);
}

void WindowWaking::aListenerThatWasDroppedListensAgain()
{
    QTRY_VERIFY(isListening());
    const QString pid = QStringLiteral("SELECT max(pid) FROM pg_stat_activity WHERE usename = 'nordlicht'");
    const QString before = m_server.one(pid.toUtf8());
    QVERIFY(!before.isEmpty());
    QVERIFY(m_server.admin().run("SELECT pg_terminate_backend(" + before.toUtf8() + ")"));
    QTRY_VERIFY(isListening() && m_server.one(pid.toUtf8()) != before && !m_server.one(pid.toUtf8()).isEmpty());
    QVERIFY(m_colleague.move("K1003", "Worms"));
    QTRY_COMPARE(cityShown("K1003"), QStringLiteral("Worms"));
    QCOMPARE(m_served->status()->state(), StoreState::Synced);
}

// Whoever knows the name can call for ever. What is counted is what the clock allows, however slow the machine is.
void WindowWaking::aFloodOfCallsIsAFewRounds()
{
    QTRY_VERIFY(isListening());
    Syncing *syncing = m_served->application().syncing();
    const QByteArray call = "NOTIFY " + channel();
    const int before = syncing->rounds();
    QElapsedTimer time;
    time.start();
    constexpr qint64 floodMs = 3000;
    while (time.elapsed() < floodMs) {
        QVERIFY(m_server.admin().run(call));
        QCoreApplication::processEvents();
    }
    const int leastMs = 10; // the window's pace, twice that after each round for nothing
    int allowed = 2;
    for (qint64 sum = leastMs, gap = leastMs; sum <= time.elapsed(); gap = qMin<qint64>(1000, 2 * gap), sum += gap)
        ++allowed;
    const int rounds = syncing->rounds() - before;
    QVERIFY2(rounds <= allowed, qPrintable(QStringLiteral("%1 of %2").arg(rounds).arg(allowed)));
    QVERIFY(rounds >= 1);
    // And somebody who has something to say is heard.
    QVERIFY(m_colleague.move("K1005", "Worms"));
    QTRY_COMPARE(cityShown("K1005"), QStringLiteral("Worms"));
}

// A server that takes the connection and says nothing, without a limit: where somebody waits for it, this hangs.
void WindowWaking::quittingWaitsForNoServer()
{
    QTcpServer silent;
    QVERIFY(silent.listen(QHostAddress::LocalHost));
    const QString nowhere = QStringLiteral("host=localhost port=%1 connect_timeout=0").arg(silent.serverPort());
    m_served->start(
        [nowhere](const QString &, const QString &login, const Secret &password, const Stopper &stopper,
                  const OpeningSteps &told) { return pgLineOpener()(nowhere, login, password, stopper, told); });
    QTRY_VERIFY(silent.hasPendingConnections());
    m_served->stop();
    QVERIFY(QThreadPool::globalInstance()->waitForDone(20000));
}

// A round that nobody asked for fails; what somebody asked for while it ran is what the next one does.
void WindowWaking::whatWasAskedMeanwhileIsNotLostByAFailure()
{
    ServedWindow served;
    served.pace().momentMs = 3'600'000; // a round that nobody asked for leaves the buttons alone
    QVERIFY(served.startInSync());
    Gateway &gateway = served.gateway();
    gateway.line.isCut = true;
    gateway.isHeld = true;
    const int before = gateway.knocks;
    served.moveHere("K1001", "Speyer");
    QTRY_VERIFY(gateway.knocks > before);
    QVERIFY(served.page()->proofButton()->isEnabled());
    served.page()->proofButton()->click();
    gateway.isHeld = false;
    gateway.gate.release();
    QTRY_VERIFY(served.is(StoreState::Offline));
    QVERIFY(!served.wasTold("Verified"));
    gateway.line.isCut = false;
    QTRY_VERIFY(served.wasTold("Verified"));
    QTRY_COMPARE(served.cityThere("K1001"), QStringLiteral("Speyer"));
}

QTEST_MAIN(WindowWaking)
#include "tst_window_waking.moc"
