// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// ServerLink: what a replica asks of its server (docs/sync.md, sync_v1), as values. The real one speaks to a
// PostgreSQL, the one of the tests to a server in memory.
#pragma once

#include "domain/result.h"
#include "domain/uuid.h"

#include <QJsonObject>
#include <QMap>
#include <functional>
#include <memory>

namespace kontor
{

/// What hello() answers.
struct Greeting {
    QString serverVersion;
    qint64 schemaVersion = 0;
    qint64 minSchemaVersion = 0;
    Uuid user;
    QString login;
    Uuid mandant;
    QString epoch; ///< with the next two: of which history it is, as in its cursors
    QString system;
    QString timeline;
    qsizetype setsAPush = 1; ///< so many sets it takes in one call; servers from before there were several: one
};

/// What a server and the line to it are, without a look at any row.
struct ServerFacts {
    int version = 0;     ///< of PostgreSQL, e.g. 150018; 0: it did not say
    QString tls;         ///< e.g. "TLSv1.3"; empty without
    bool isLocal = true; ///< a socket of this machine
    qint64 nowUtcMs = 0; ///< by its clock
};

/// "This row, or this customer's tree, is to be asked for."
struct FeedEntry {
    QByteArray entity;
    Uuid row;
    bool isScope = false;
};

struct Pulled {
    QByteArray cursor; ///< the server's own words, handed back at the next pull
    QByteArray rights; ///< a fingerprint of what the user's rights are made of
    bool reset = false;
};

struct ServerRow {
    QByteArray entity;
    QJsonObject values; ///< by column, as in the payload of a push
};

struct ContestedValue {
    QByteArray entity;
    Uuid row;
    QString column; ///< null: the whole row is gone
    QJsonValue before;
    QJsonValue mine;
    QJsonValue theirs;
    QString by; ///< login of who made the value that the server has; null where the server does not know
    qint64 at = 0;
};

struct PushOutcome {
    enum class State { Applied, Conflict, Refused };
    State state = State::Applied;
    qint64 changed = 0; ///< rows
    QString rule;
    QList<ContestedValue> conflicts;
};

struct PushedSet {
    Uuid client;
    qint64 seq = 0;
    QByteArray sha; ///< SHA-256 of the payload in hex
    QByteArray payload;
};

struct TableDigest {
    qint64 count = 0;
    qint64 low = 0;
    qint64 high = 0;
    bool operator==(const TableDigest &) const = default;
};

/// One connection, for one round or many. One thread at a time; each call blocks until the server has answered. Errors
/// of all: Kind::Offline is a state of the network or of the server, worth another try; anything else is for a person.
class ServerLink
{
public:
    ServerLink() = default;
    virtual ~ServerLink() = default;
    ServerLink(const ServerLink &) = delete;
    ServerLink &operator=(const ServerLink &) = delete;

    virtual Result<Greeting> greet(qint64 schemaVersion) = 0;

    /// Begins the transaction in which everything until endPull() is asked. `cursor` may be empty: nothing known yet.
    /// `take` gets what is new since, in any order.
    using TakeEntry = std::function<Result<>(const FeedEntry &)>;
    virtual Result<Pulled> pull(const QByteArray &cursor, const TakeEntry &take) = 0;
    /// The rows among these that the user sees; not of "change_op". Any number of ids.
    virtual Result<QList<QJsonObject>> fetch(const QByteArray &entity, const QList<Uuid> &ids) = 0;
    /// The ops of these sets, a thousand at most, that the user sees: so many of them, and without sets the next ones.
    /// Fewer: that was all.
    virtual Result<QList<QJsonObject>> ops(const QList<Uuid> &sets, qsizetype atMost) = 0;
    virtual Result<QList<ServerRow>> fetchScopes(const QList<Uuid> &customers) = 0;
    virtual Result<QMap<QByteArray, TableDigest>> digest() = 0;
    virtual Result<QMap<QByteArray, TableDigest>> buckets(const QByteArray &entity) = 0;
    /// Text of the id -> hash.
    virtual Result<QMap<QByteArray, quint64>> bucket(const QByteArray &entity, const QByteArray &which) = 0;
    virtual Result<> endPull() = 0;

    /// Sets of one client with consecutive numbers, at least one, at most Greeting::setsAPush. What became of them, of
    /// the first one and of as many after it as the server took in this call. An error is about the first one.
    virtual Result<QList<PushOutcome>> push(const QList<PushedSet> &sets, qint64 schemaVersion) = 0;
    virtual Result<qint64> known(const Uuid &client) = 0;

    /// All that the user sees of a table. Cells in the order of its columns as the file holds them: 16 bytes, a number
    /// of 8 bytes with the highest first, UTF-8; null data is NULL. Valid during the call.
    using TakeRow = std::function<Result<>(const QList<QByteArrayView> &)>;
    virtual Result<> copy(const QByteArray &table, const TakeRow &take) = 0;

    /// Outside of a pull.
    virtual Result<ServerFacts> facts() { return ServerFacts(); }

    /// The next server that the same address names takes this one's place, and is to be greeted. False: there is none.
    virtual Result<bool> goOn() { return false; }

    // What a line can do beside questions; one that cannot is for one round, and polling is the truth anyway.

    /// Whether it stands, nothing is half done on it and the server can spare it: another round may have it.
    virtual bool isIdle() { return false; }
    /// Says to whoever listens that something new is there; after greet(), outside of a pull.
    virtual Result<> wake() { return {}; }
    /// From now on hears of others' wake(); after greet(), outside of a pull.
    virtual Result<> listen() { return {}; }
    /// Whether others woke since the last call. Reads what has come, does not wait. An end of the line counts.
    virtual bool wasWoken() { return false; }
    /// Readable when something has come, or the line has ended; -1: there is nothing to wait for.
    virtual int socket() const { return -1; }
    /// Whoever waits for an answer gets an error at once; nothing can be asked any more. Any thread.
    virtual void abandon() {}
};

} // namespace kontor
