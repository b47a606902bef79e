// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// PoliciesEngine: the policies and write rights of a real server, as the third engine of the differential test.
#pragma once

#include "store/sightengine.h"
#include "sync/testserver.h"

namespace kontor::tests
{

class PoliciesEngine : public SightEngine
{
public:
    /// What went wrong, else empty.
    QString start();

    const char *name() const override { return "policies"; }
    Result<> load(Database &world) override;
    Result<QHash<Uuid, Sight>> sights(const Oracle::User &user) override;
    Result<QSet<QString>> allowed(const Oracle::User &user, const QStringList &operations) override;

    /// What the server makes of this set from this user; taken back afterwards. Object: the outcome.
    Result<QJsonObject> push(const Oracle::User &user, const QByteArray &payload);

private:
    /// As this person, as far as the server can tell.
    Result<> as(const Oracle::User &user, const std::function<Result<>()> &work);

    TestServer m_server;
    Database *m_world = nullptr;
    QSet<QString> m_roles;
};

} // namespace kontor::tests
