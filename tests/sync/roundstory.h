// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// RoundStory: a real server and replicas of it in this program, so that a test can stand between two calls of a round.
#pragma once

#include "passinglink.h"
#include "store/writer.h"
#include "sync/round.h"
#include "worldstory.h"

namespace kontor::tests
{

/// The world of a round over libpq, with a hook before each call.
RoundWorld realWorld(
    const QString &url, const QString &login, const PassingLink::Hook &hook = [](const char *) {});

/// A replica that is open here.
class Station
{
public:
    static std::unique_ptr<Station> open(const QString &path, const QString &login);

    /// What this statement changes, as one change set.
    bool save(const QByteArray &sql, const QList<Value> &values = {},
              const QString &command = QStringLiteral("change_customer")) const;
    /// A new city for a customer, as one change set.
    bool change(const char *number, const QString &city) const;
    Result<RoundReport> round(const PassingLink::Hook &hook = [](const char *) {}) const;
    /// Which tables are not the server's, or why that cannot be said; empty when it is level.
    QString differs() const;
    QString city(const char *number) const;
    /// Of the cursor: "timeline", "system", ...
    QString history(const char *key) const;
    /// How many entries of the outbox are in this state.
    int outbox(const char *state) const;
    /// Ids of the change sets that the server has acknowledged, and of those it was not asked about yet.
    QStringList acknowledged() const;
    Replica &replica() const { return *m_replica; }
    /// By which its changes are saved.
    Database &database() const { return m_writer->database(); }

private:
    QString m_login;
    std::unique_ptr<Writer> m_writer;
    std::unique_ptr<Replica> m_replica;
};

class RoundStory : public WorldStory
{
protected:
    RoundWorld world(const QString &login, const PassingLink::Hook &hook) const
    {
        return realWorld(url(), login, hook);
    }
    std::unique_ptr<Station> openStation(const QString &path, const QString &login) const
    {
        return Station::open(path, login);
    }
    /// Connected to `address`, else to the server of the story; null with the reason said.
    std::unique_ptr<Station> station(const QString &login, const QString &address = {});
};

} // namespace kontor::tests
