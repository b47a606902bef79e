// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// TestServer: a real PostgreSQL made a server of Kontor, with the demo's company on it and a role for each user.
#pragma once

#include "store/sqlite.h"
#include "support/postgrescluster.h"
#include "sync/pgconnection.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTemporaryDir>

namespace kontor::tests
{

class TestServer
{
public:
    /// Cluster, setup, rows of `fill` (a store made by it), a role for each portal user. What went wrong, else empty.
    QString start(const std::function<Result<>(Database &)> &fill = {}, const QStringList &settings = {});

    /// A connection of this person's own; with no login the administrator's. Null when it fails.
    std::unique_ptr<PgConnection> as(const QString &login = {}) const;
    const PostgresCluster &cluster() const { return m_cluster; }
    PostgresCluster &cluster() { return m_cluster; }
    /// After a crash: waits until the server has thrown everybody out and lets the administrator in again.
    bool comeBack();
    /// The administrator's.
    PgConnection &admin() const { return *m_admin; }
    /// The first cell of an administrator's question.
    QString one(const QByteArray &sql) const;
    /// The local store that was published.
    QString storePath() const { return m_folder.filePath(QStringLiteral("published")); }

private:
    QTemporaryDir m_folder;
    PostgresCluster m_cluster;
    std::unique_ptr<PgConnection> m_admin;
};

/// One client of sync_v1, as a replica is one: it counts its sets and keeps its cursor.
class TestClient
{
public:
    TestClient(const TestServer &server, const QString &login);

    PgConnection &pg() const { return *m_pg; }
    Uuid id() const { return m_id; }
    qint64 seq() const { return m_seq; }

    /// A set of these ops, pushed as the next one. Empty object: the call failed, see error().
    QJsonObject push(const QJsonArray &ops, const QJsonObject &set = {});
    /// Exactly this text.
    QJsonObject pushText(qint64 seq, const QByteArray &sha, const QByteArray &payload);
    /// {} where it failed; goes on from the last one's cursor.
    QJsonObject pull();
    QSet<QString> entries(); ///< of a pull, as "entity id kind"
    QJsonValue ask(const QByteArray &sql, const QList<PgParam> &params = {});
    QString error() const { return m_error; }

    static QJsonObject op(const char *entity, const QString &id, const char *kind, const QJsonObject &before,
                          const QJsonObject &after, const QString &customer = {});

private:
    std::unique_ptr<PgConnection> m_pg;
    Uuid m_id;
    qint64 m_seq = 0;
    QByteArray m_cursor;
    QString m_error;
};

} // namespace kontor::tests
