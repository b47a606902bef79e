// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// PgLink: the ServerLink to a PostgreSQL: calls sync_v1 and reads what it answers (docs/sync.md).
#pragma once

#include "store/secret.h"
#include "sync/link.h"
#include "sync/pgconnection.h"

#include <mutex>

namespace kontor
{

class PgLink : public ServerLink
{
public:
    /// Longer than any answer takes to begin, of a large server that has much else to do.
    static constexpr qint64 silenceMs = 180'000;

    /// Errors: those of PgConnection::open. After so much silence the line is given up (PgConnection::setSilence).
    static Result<std::unique_ptr<ServerLink>> open(
        const PgTarget &target, const QByteArray &password, const Stopper *stopper = nullptr,
        const OpeningSteps &told = [](OpeningStep) {}, qint64 silence = silenceMs);

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
    Result<ServerFacts> facts() override;
    Result<bool> goOn() override;
    bool isIdle() override { return m_canStay && m_connection->isIdle(); }
    Result<> wake() override;
    Result<> listen() override;
    bool wasWoken() override;
    int socket() const override { return m_connection->socket(); }
    void abandon() override;

private:
    PgLink(std::unique_ptr<PgConnection> connection, const QByteArray &password, const Stopper *stopper,
           qint64 silence);
    Result<PgRows> ask(const QByteArray &sql, const QList<PgParam> &params = {});
    Result<QJsonObject> askObject(const QByteArray &sql, const QList<PgParam> &params = {});
    Result<> takeMany(const QByteArray &cursor, const TakeEntry &take);

    std::mutex m_mutex; ///< guards who m_connection is against abandon(); nothing else is shared
    std::unique_ptr<PgConnection> m_connection;
    bool m_isAbandoned = false;
    Secret m_password; ///< for goOn()
    const Stopper *m_stopper;
    qint64 m_silence;
    QByteArray m_channel; ///< what hello() told last; empty: a server of before
    QByteArray m_heard;   ///< what is listened to
    bool m_canStay = false;
};

} // namespace kontor
