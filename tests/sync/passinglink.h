// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// PassingLink: a line that hands everything on to another one and says before each call that it comes.
#pragma once

#include "sync/link.h"

namespace kontor::tests
{

class PassingLink : public ServerLink
{
public:
    using Hook = std::function<void(const char *call)>;

    explicit PassingLink(
        std::unique_ptr<ServerLink> real, const Hook &before = [](const char *) {})
        : m_real(std::move(real))
        , m_before(before)
    {
    }
    Result<Greeting> greet(qint64 version) override
    {
        m_before("greet");
        return m_real->greet(version);
    }
    Result<Pulled> pull(const QByteArray &cursor, const TakeEntry &take) override
    {
        m_before("pull");
        return m_real->pull(cursor, take);
    }
    Result<QList<QJsonObject>> fetch(const QByteArray &entity, const QList<Uuid> &ids) override
    {
        m_before("fetch");
        return m_real->fetch(entity, ids);
    }
    Result<QList<QJsonObject>> ops(const QList<Uuid> &sets, qsizetype atMost) override
    {
        m_before("ops");
        return m_real->ops(sets, atMost);
    }
    Result<QList<ServerRow>> fetchScopes(const QList<Uuid> &customers) override
    {
        m_before("fetchScopes");
        return m_real->fetchScopes(customers);
    }
    Result<QMap<QByteArray, TableDigest>> digest() override
    {
        m_before("digest");
        return m_real->digest();
    }
    Result<QMap<QByteArray, TableDigest>> buckets(const QByteArray &entity) override
    {
        m_before("buckets");
        return m_real->buckets(entity);
    }
    Result<QMap<QByteArray, quint64>> bucket(const QByteArray &entity, const QByteArray &which) override
    {
        m_before("bucket");
        return m_real->bucket(entity, which);
    }
    Result<> endPull() override
    {
        m_before("endPull");
        return m_real->endPull();
    }
    Result<QList<PushOutcome>> push(const QList<PushedSet> &sets, qint64 version) override
    {
        m_before("push");
        return m_real->push(sets, version);
    }
    Result<qint64> known(const Uuid &client) override
    {
        m_before("known");
        return m_real->known(client);
    }
    Result<ServerFacts> facts() override { return m_real->facts(); }
    Result<bool> goOn() override { return m_real->goOn(); }
    /// "copy" before the table, "row" before each of its rows.
    Result<> copy(const QByteArray &table, const TakeRow &take) override
    {
        m_before("copy");
        return m_real->copy(table, [&](const QList<QByteArrayView> &cells) {
            m_before("row");
            return take(cells);
        });
    }
    bool isIdle() override { return m_real->isIdle(); }
    Result<> wake() override
    {
        m_before("wake");
        return m_real->wake();
    }
    Result<> listen() override { return m_real->listen(); }
    bool wasWoken() override { return m_real->wasWoken(); }
    int socket() const override { return m_real->socket(); }
    void abandon() override { m_real->abandon(); }

private:
    std::unique_ptr<ServerLink> m_real;
    Hook m_before;
};

} // namespace kontor::tests
