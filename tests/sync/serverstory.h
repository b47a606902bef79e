// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// ServerStory: the demo's company on a server, and what tests say of it in few words.
#pragma once

#include "testserver.h"

namespace kontor::tests
{

QJsonObject values(std::initializer_list<std::pair<const char *, QJsonValue>> pairs);
/// "applied", "conflict" or "refused RULE" of an outcome.
QString state(const QJsonObject &outcome);
QString newId();

class ServerStory
{
protected:
    /// nordlicht, and two employees who see their own customers: own1 is contact of K1005, own2 of none.
    QString startStory();

    QString customer(const char *number) const;
    QString person(const char *login) const;
    /// By its short name.
    QString submandant(const char *name) const;
    QJsonObject renaming(const char *number, const QString &from, const QString &to) const;
    QJsonObject assigning(const QString &id, const char *submandantName, const char *number, const QString &by) const;

    TestServer m_server;
};

} // namespace kontor::tests
