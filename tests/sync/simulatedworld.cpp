// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulatedworld.h"

#include "store/operations/assignments.h"
#include "store/operations/commands.h"
#include "store/operations/customers.h"
#include "store/operations/submandants.h"
#include "store/operations/undo.h"
#include "store/sqlresource.h"
#include "sync/settle.h"

#include <QFile>
#include <QFileInfo>

namespace kontor::tests
{

namespace
{

constexpr int steps = 38;

QString said(const Error &error)
{
    return error.rule + QStringLiteral(": ") + error.detail;
}

} // namespace

SimulatedWorld::SimulatedWorld(const WorldTemplate &original, quint32 seed)
    : m_original(original)
    , m_random(seed)
    , m_server(original.server())
    , m_folder(original.folder() + QStringLiteral("/world-XXXXXX"))
{
}

SimulatedWorld::~SimulatedWorld() = default;

void SimulatedWorld::note(const QString &event)
{
    m_trace.addData(event.toUtf8());
    m_events << event;
    if (qEnvironmentVariableIsSet("KONTOR_TRACE"))
        qInfo("%s", qPrintable(event));
}

QString SimulatedWorld::open(Station &station)
{
    auto replica = Replica::open(station.path);
    if (!replica)
        return said(replica.error());
    station.replica = std::move(*replica);
    auto writer = Writer::open(station.path, station.login, m_calendar);
    if (!writer)
        return said(writer.error());
    station.writer = std::move(*writer);
    return {};
}

QString SimulatedWorld::run()
{
    const QStringList people = WorldTemplate::people();
    const quint32 count = 3 + dice(8);
    for (quint32 i = 0; i < count; ++i) {
        auto station = std::make_unique<Station>();
        station->login = people[dice(quint32(people.size()))];
        station->path = m_folder.filePath(QStringLiteral("%1.kontor").arg(i));
        if (!QFile::copy(m_original.replicaOf(station->login), station->path))
            return QStringLiteral("cannot copy");
        if (const QString trouble = open(*station); !trouble.isEmpty())
            return trouble;
        const quint64 halves[] = {m_random(), m_random()};
        static_cast<void>(station->replica->database().run("UPDATE replica SET client = ?",
                                                           {Uuid::fromBytes(halves, sizeof halves)}));
        note(QStringLiteral("station %1 %2").arg(i).arg(station->login));
        m_stations.push_back(std::move(station));
    }
    m_addresses = addressesOnServer();
    for (int i = 0; i < steps; ++i)
        if (const QString trouble = happen(); !trouble.isEmpty())
            return trouble + QStringLiteral("\n") + m_events.join(u'\n');
    QString trouble = makePeace();
    if (trouble.isEmpty())
        trouble = proveAddresses();
    for (auto station = m_stations.begin(); station != m_stations.end() && trouble.isEmpty(); ++station)
        trouble = prove(**station);
    return trouble.isEmpty() ? QString() : trouble + QStringLiteral("\n") + m_events.join(u'\n');
}

QString SimulatedWorld::happen()
{
    Station &station = *m_stations[dice(quint32(m_stations.size()))];
    switch (dice(16)) {
    case 0:
    case 1:
    case 2:
    case 3:
    case 4:
    case 5:
        edit(station);
        return {};
    case 6:
        return settleSomething(station);
    case 7:
        station.line.isCut = !station.line.isCut;
        note(QStringLiteral("cut %1 %2").arg(station.login).arg(station.line.isCut));
        return {};
    case 8:
        if (!station.line.overheard.isEmpty()) {
            // What was on its way for a day arrives once more; nobody hears the answer.
            const auto late = station.line.overheard[dice(quint32(station.line.overheard.size()))];
            Error refusal;
            m_server.push(late.first, late.second, refusal);
            note(QStringLiteral("late %1 %2").arg(late.second.seq).arg(refusal.rule));
        }
        return {};
    case 9:
    case 10:
        administer();
        m_addresses += addressesOnServer();
        return {};
    case 11:
        return dice(4) == 0 ? goBackToCopy(station) : QString();
    default:
        return sync(station, false);
    }
}

// A value of few, so that people meet.
Result<> SimulatedWorld::editOnce(Door &door, quint32 what)
{
    const auto word = [&] { return QStringLiteral("w%1").arg(dice(5)); };
    QList<Uuid> customers;
    KONTOR_TRY(door.database().each("SELECT id FROM visible_customer WHERE openable ORDER BY number", {},
                                    [&](const Statement &row) {
                                        customers << row.uuid(0);
                                        return true;
                                    }));
    QList<Uuid> submandants;
    KONTOR_TRY(door.database().each("SELECT id FROM visible_submandant ORDER BY id", {}, [&](const Statement &row) {
        submandants << row.uuid(0);
        return true;
    }));
    const quint32 pick = dice(64);
    const QString first = word();
    if (what == 0)
        return createCustomer(door, {{QStringLiteral("number"), QStringLiteral("N%1").arg(pick % 12)},
                                     {QStringLiteral("name"), first}})
            .map([](const Uuid &) {});
    if (customers.isEmpty() || submandants.isEmpty())
        return fail(Error::Kind::NotFound, QStringLiteral("not_found"));
    const Uuid customer = customers[pick % customers.size()];
    const Uuid submandant = submandants[pick % submandants.size()];
    switch (what) {
    case 1: {
        AssignmentChange change{submandant, {}, {}};
        (dice(2) ? change.assign : change.withdraw) << customer;
        return saveAssignments(door, change).map([](const AssignmentEffect &) {});
    }
    case 2:
        return changeSubmandant(door, submandant, {{QStringLiteral("name"), QStringLiteral("Sub %1").arg(pick % 4)}});
    case 3:
        return changeCustomer(
            door, customer,
            {{QStringLiteral("name"), pick % 4 ? first : QStringLiteral("refused")}, {QStringLiteral("city"), first}});
    default:
        static const QStringList fields = {QStringLiteral("phone"), QStringLiteral("city"), QStringLiteral("street")};
        return changeCustomer(door, customer, {{fields[dice(3)], first}});
    }
}

void SimulatedWorld::edit(Station &station)
{
    const quint32 what = dice(8);
    Result<Receipt> receipt;
    if (what == 7 && !station.made.isEmpty()) {
        receipt = station.writer->perform(commands::undo, {},
                                          [&](Door &door) { return undoChangeSet(door, station.made.last()); });
    } else {
        static const QStringList names = {commands::createCustomer, commands::assignCustomers,
                                          commands::changeSubmandant};
        receipt = station.writer->perform(names.value(int(what), commands::changeCustomer), {},
                                          [&](Door &door) { return editOnce(door, what); });
    }
    if (receipt && !receipt->changeSet.isNull())
        station.made << receipt->changeSet;
    noteAddresses(station);
    note(QStringLiteral("edit %1 %2 %3").arg(station.login).arg(what).arg(receipt ? receipt->changes.count : -1));
    if (!receipt && receipt.error().kind == Error::Kind::Storage)
        note(QStringLiteral("storage ") + receipt.error().detail);
}

QString SimulatedWorld::settleSomething(Station &station)
{
    const auto conflicts = openConflicts(station.replica->database());
    if (!conflicts)
        return said(conflicts.error());
    if (conflicts->isEmpty())
        return {};
    const qint64 id = conflicts->at(dice(quint32(conflicts->size()))).id;
    if (dice(2)) {
        const auto decision = settleMine(*station.writer, id);
        if (decision && !decision->receipt.changeSet.isNull())
            station.made << decision->receipt.changeSet;
        noteAddresses(station);
        note(QStringLiteral("mine %1 %2").arg(station.login, decision ? QString() : decision.error().rule));
    } else if (const auto settled = settleTheirs(station.replica->database(), id); !settled) {
        return said(settled.error());
    }
    return {};
}

QString SimulatedWorld::sync(Station &station, bool inPeace)
{
    station.line.requestsUntilCut = !inPeace && dice(6) == 0 ? int(dice(9)) : -1;
    station.line.answersUntilCut = !inPeace && dice(4) == 0 ? int(dice(9)) : -1;
    int untilKilled = !inPeace && dice(4) == 0 ? int(dice(14)) : -1;
    station.line.setsAPush = 1 + int(dice(4));
    RoundWorld world;
    world.nowUtcMs = [] { return qint64(1772445600000); };
    world.random = [&] { return (quint64(m_random()) << 32) | m_random(); };
    world.connect = [&]() -> Result<std::unique_ptr<ServerLink>> {
        if (station.line.isCut && !inPeace)
            return fail(Error::Kind::Offline, QStringLiteral("server_unreachable"));
        station.line.isCut = false;
        if (!isLetIn(station.login))
            return fail(Error::Kind::Offline, QStringLiteral("server_login_refused"));
        return std::make_unique<SimulatedLink>(m_server, station.line, station.login);
    };
    world.rowsASlice = dice(2) ? 5000 : 3;
    world.before = [&](RoundStep) { return untilKilled-- != 0; };
    Round round(*station.replica, world);
    ++m_rounds;
    const auto report = round.run();
    note(QStringLiteral("round %1 %2 %3")
             .arg(station.login)
             .arg(int(round.step()))
             .arg(report ? QString() : report.error().rule));
    m_conflicts += round.report().conflicts;
    m_refused += round.report().refused;
    if (report) {
        note(QStringLiteral("  %1 %2 %3 %4")
                 .arg(report->applied)
                 .arg(report->conflicts)
                 .arg(report->refused)
                 .arg(report->changedHere));
        return {};
    }
    if (report.error().kind == Error::Kind::Cancelled) {
        ++m_killed;
        station.replica.reset();
        station.writer.reset();
        return open(station);
    }
    if (report.error().rule == (isLetIn(station.login) ? u"actor_not_effective" : u"server_login_refused") &&
        !mayWork(station.login)) {
        ++m_turnedAway;
        return {};
    }
    if (report.error().kind == Error::Kind::Offline && !inPeace)
        return {};
    return station.login + u' ' + said(report.error());
}

QString SimulatedWorld::goBackToCopy(Station &station)
{
    const QString copy = station.path + QStringLiteral(".copy");
    station.replica.reset();
    station.writer.reset();
    if (QFileInfo::exists(copy)) {
        // What only the lost file knew is gone with it; what the server has is there.
        for (const char *suffix : {"-wal", "-shm", ""})
            QFile::remove(station.path + QLatin1String(suffix));
        QFile::rename(copy, station.path);
        QList<Uuid> kept = station.inCopy;
        for (const Uuid &set : std::as_const(station.made))
            if (!kept.contains(set) && m_server.state().tables["change_set"].contains(set))
                kept << set;
        station.made = kept;
        // A standby that takes over later may not have them either.
        m_hasStandby = false;
        note(QStringLiteral("back %1").arg(station.login));
    } else {
        QFile::copy(station.path, copy);
        station.inCopy = station.made;
    }
    return open(station);
}

} // namespace kontor::tests
