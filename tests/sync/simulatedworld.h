// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// A small world of people with replicas around one server, all that happens in it drawn from a seed.
#pragma once

#include "simulatedserver.h"
#include "store/writer.h"
#include "sync/round.h"

#include <QCryptographicHash>
#include <QTemporaryDir>
#include <random>

namespace kontor::tests
{

/// What all worlds begin with: a server, and each person's replica of it. Made once.
class WorldTemplate
{
public:
    /// Empty, or what went wrong.
    QString make();
    static QStringList people();
    QString replicaOf(const QString &login) const;
    const SimulatedServer &server() const { return m_server; }
    QString folder() const { return m_folder.path(); }

private:
    QTemporaryDir m_folder{QStringLiteral("/dev/shm/kontor-sync-XXXXXX")};
    SimulatedServer m_server;
};

class SimulatedWorld
{
public:
    SimulatedWorld(const WorldTemplate &original, quint32 seed);
    ~SimulatedWorld();

    /// Everything that happens, then peace, then the proof. Empty, or what is wrong.
    QString run();
    QByteArray trace() const { return m_trace.result().toHex(); }
    int rounds() const { return m_rounds; }
    int killed() const { return m_killed; }
    int conflicts() const { return m_conflicts; }
    int refused() const { return m_refused; }
    /// Rounds that ended because their person may not work, or is not let in any more.
    int turnedAway() const { return m_turnedAway; }

private:
    struct Station {
        QString login;
        QString path;
        SimulatedLine line;
        std::unique_ptr<Replica> replica;
        std::unique_ptr<Writer> writer;
        QList<Uuid> made; ///< change sets
        QList<Uuid> inCopy;
    };

    quint32 dice(quint32 sides) { return quint32(m_random() % sides); }
    void note(const QString &event);
    QString open(Station &station);
    QString happen();
    void edit(Station &station);
    Result<> editOnce(Door &door, quint32 what);
    QString settleSomething(Station &station);
    QString sync(Station &station, bool inPeace);
    QString goBackToCopy(Station &station);
    void administer();
    void administerPeople(quint32 what);
    bool isLetIn(const QString &login) const { return !m_server.state().removedLogins.contains(login); }
    bool mayWork(const QString &login) const
    {
        return isLetIn(login) && SimulatedServer::person(m_server.state(), login).isEffective;
    }
    QString makePeace();
    QSet<QString> addressesOnServer() const;
    void noteAddresses(Station &station);
    QString proveAddresses() const;
    QString prove(Station &station);
    QString proveSets(Station &station);
    QString proveLeft(Station &station);
    QString proveRows(const Station &station, SimulatedServer &mine, const QByteArray &entity);

    const WorldTemplate &m_original;
    std::mt19937 m_random;
    SimulatedServer m_server;
    SimulatedState m_standby;
    bool m_hasStandby = false;
    qint64 m_longTx = 0;
    std::vector<std::unique_ptr<Station>> m_stations;
    QTemporaryDir m_folder;
    Calendar m_calendar{QDate(2026, 3, 2)};
    QCryptographicHash m_trace{QCryptographicHash::Sha256};
    QStringList m_events;
    QSet<QString> m_addresses; ///< that somebody had in front of him
    int m_rounds = 0;
    int m_killed = 0;
    int m_conflicts = 0;
    int m_refused = 0;
    int m_turnedAway = 0;
};

} // namespace kontor::tests
