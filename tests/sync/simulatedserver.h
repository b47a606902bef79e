// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// A server in memory that keeps the contract of docs/sync.md: what simulated worlds sync with.
#pragma once

#include "sync/link.h"
#include "sync/replica.h"

#include <QSet>

namespace kontor::tests
{

/// Copies are cheap (shared until written): a pull works on one, a failover goes back to one.
struct SimulatedState {
    struct Entry {
        qint64 tx = 0;
        QByteArray entity;
        Uuid row;
        Uuid customer;
        bool isScope = false;
        Uuid toUser;
        Uuid toSubmandant;
    };
    struct Client {
        QString login;
        qint64 lastSeq = 0;
    };
    struct Told {
        QByteArray sha;
        PushOutcome outcome;
    };
    QMap<QByteArray, QMap<Uuid, QJsonObject>> tables; ///< change_set among them
    QMap<Uuid, QList<QJsonObject>> ops;               ///< by set
    QList<Entry> log;
    QSet<qint64> running; ///< transactions that have begun and not ended
    qint64 nextTx = 1;
    qint64 timeline = 1;
    QMap<Uuid, Client> clients;
    QMap<QPair<Uuid, qint64>, Told> ledger;
    QMap<Uuid, int> timesApplied; ///< by change set
    QSet<QString> removedLogins;  ///< whom the server lets in no more
};

class SimulatedServer
{
public:
    /// Takes over all rows of a store.
    Result<> publish(Database &store);

    SimulatedState &state() { return m_state; }
    const SimulatedState &state() const { return m_state; }
    const TableShapes &shapes() const { return m_shapes; }
    /// The account by its login: id, submandant, visibility.
    struct Person {
        Uuid id;
        Uuid mandant;
        QString login;
        Uuid submandant;
        QString visibility;
        bool isAuditor = false;
        bool isEffective = true; ///< neither he nor his Submandant is switched off
    };
    static Person person(const SimulatedState &state, const QString &login);
    static bool sees(const SimulatedState &state, const Person &person, const QByteArray &entity,
                     const QJsonObject &row);
    /// All that a person sees of a table, by what names a row ("SET/SEQ" for an op).
    QMap<QByteArray, QJsonObject> visibleRows(const SimulatedState &state, const Person &person,
                                              const QByteArray &entity) const;

    PushOutcome push(const QString &login, const PushedSet &set, Error &refusal);

    /// What an administrator does past all clients: one row as it is to be. With a transaction that began earlier the
    /// entry bears its number.
    void write(const QByteArray &entity, const QJsonObject &row, qint64 tx = 0);
    qint64 begin();

    quint64 hash(const QByteArray &entity, const QJsonObject &row) const;

private:
    static QMap<int, QJsonObject> held(const SimulatedState &state, const Person &person, const QJsonArray &ops);
    PushOutcome apply(SimulatedState &state, const Person &person, const QJsonObject &payload);
    void logSet(SimulatedState &state, const Person &person, const QJsonObject &set, const QMap<int, QJsonObject> &ops,
                const QString &outcome, const QString &rule);
    QString refusalOf(const SimulatedState &state, const QByteArray &entity, const QJsonObject &row) const;
    static void note(SimulatedState &state, qint64 tx, const QByteArray &entity, const QJsonObject &before,
                     const QJsonObject &after);

    SimulatedState m_state;
    TableShapes m_shapes;
};

/// What happens on the way, once each until it is taken back.
struct SimulatedLine {
    bool isCut = false;                         ///< nothing comes through
    int requestsUntilCut = -1;                  ///< so many more questions arrive
    int answersUntilCut = -1;                   ///< so many more answers come back
    int setsAPush = 64;                         ///< that the server takes in one call
    QList<QPair<QString, PushedSet>> overheard; ///< pushes that may arrive once more, much later
};

class SimulatedLink : public ServerLink
{
public:
    SimulatedLink(SimulatedServer &server, SimulatedLine &line, const QString &login)
        : m_server(server)
        , m_line(line)
        , m_login(login)
    {
    }

    Result<Greeting> greet(qint64 schemaVersion) override;
    Result<Pulled> pull(const QByteArray &cursor, const TakeEntry &take) override;
    Result<QList<QJsonObject>> fetch(const QByteArray &entity, const QList<Uuid> &ids) override;
    Result<QList<QJsonObject>> ops(const QList<Uuid> &sets, qsizetype atMost) override;
    Result<QList<ServerRow>> fetchScopes(const QList<Uuid> &customers) override;
    Result<QMap<QByteArray, TableDigest>> digest() override;
    Result<QMap<QByteArray, TableDigest>> buckets(const QByteArray &entity) override;
    Result<QMap<QByteArray, quint64>> bucket(const QByteArray &entity, const QByteArray &which) override;
    Result<> endPull() override;
    Result<QList<PushOutcome>> push(const QList<PushedSet> &sets, qint64 schemaVersion) override;
    Result<qint64> known(const Uuid &client) override;
    Result<> copy(const QByteArray &table, const TakeRow &take) override;

private:
    Result<> arrives();
    Result<> answers();
    SimulatedServer::Person me() const { return SimulatedServer::person(m_snapshot, m_login); }

    SimulatedServer &m_server;
    SimulatedLine &m_line;
    QString m_login;
    SimulatedState m_snapshot;
    QList<QJsonObject> m_ops; ///< still to be handed over
};

} // namespace kontor::tests
