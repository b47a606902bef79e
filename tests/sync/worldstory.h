// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// WorldStory: a real server with the demo's company, and workstations that are its replicas, driven by kontorctl.
#pragma once

#include "store/demo/nordlicht.h"
#include "testserver.h"

#include <QtTest>

namespace kontor::tests
{

/// Two employees, anna and bela, who see all and may do what is needed.
inline Result<> addEmployees(Database &database)
{
    KONTOR_LET(mandant, database.uuid("SELECT mandant FROM customer ORDER BY number = 'K1001' DESC, number LIMIT 1"));
    for (const char *login : {"anna", "bela"}) {
        const Uuid user = Uuid::create(1);
        KONTOR_TRY(database.run("INSERT INTO portal_user (mandant, id, login) VALUES (?, ?, ?)",
                                {mandant, user, QString::fromLatin1(login)}));
        KONTOR_TRY(database.run("INSERT INTO portal_user_account (mandant, id, team, visibility) VALUES (?, ?, "
                                "'management', 'all')",
                                {mandant, user}));
        for (const char *role : {"customer_care", "assignment", "partner_administration"})
            KONTOR_TRY(database.run("INSERT INTO user_role (mandant, id, portal_user, role_key) VALUES (?, ?, ?, ?)",
                                    {mandant, Uuid::create(1), user, QString::fromLatin1(role)}));
    }
    return {};
}

/// The demo and these two.
inline Result<> fillWithEmployees(Database &database)
{
    KONTOR_TRY(fillNordlicht(database, Calendar(QDate(2026, 3, 2))));
    return addEmployees(database);
}

class Workstation
{
public:
    Workstation(const QString &path, const QString &login)
        : m_ctl(path)
        , m_login(login)
    {
    }

    QString path() const { return m_ctl.store(); }
    Ran operator()(const QStringList &words) const { return m_ctl.as(m_login, words); }
    Ran set(const char *number, const char *field, const QString &value) const
    {
        return (*this)({QStringLiteral("set"), QStringLiteral("customer"), QLatin1String(number),
                        QLatin1String(field) + u'=' + value});
    }
    QString field(const char *number, const char *field) const
    {
        return (*this)({QStringLiteral("show"), QStringLiteral("customer"), QLatin1String(number)})
            .object()
            .value(QLatin1String(field))
            .toString();
    }
    QStringList customers() const
    {
        QStringList numbers;
        const QJsonArray rows = (*this)({QStringLiteral("list"), QStringLiteral("customers")}).array();
        for (const QJsonValue &row : rows)
            numbers << row[QLatin1String("number")].toString();
        return numbers;
    }
    /// How many entries of the outbox are in this state.
    int outbox(const char *state) const
    {
        int found = 0;
        const QJsonArray rows = (*this)({QStringLiteral("outbox")}).array();
        for (const QJsonValue &row : rows)
            found += row[QLatin1String("state")].toString() == QLatin1String(state);
        return found;
    }
    Ran sync() const { return (*this)({QStringLiteral("sync")}); }
    Ran verify(const QStringList &more = {}) const { return (*this)(QStringList{QStringLiteral("verify")} + more); }

private:
    Kontorctl m_ctl;
    QString m_login;
};

class WorldStory
{
protected:
    QString startWorld() { return m_server.start(fillWithEmployees); }
    QString url() const { return m_server.cluster().conninfo(); }

    /// Connected, or null with the reason said.
    std::unique_ptr<Workstation> connected(const QString &login)
    {
        auto made = std::make_unique<Workstation>(
            m_folder.filePath(login + QString::number(++m_made) + QStringLiteral(".kontor")), login);
        const Ran ran = (*made)({QStringLiteral("connect"), url()});
        if (ran.status != 0)
            qWarning("%s", ran.all().constData());
        return ran.status == 0 ? std::move(made) : nullptr;
    }

    TestServer m_server;
    QTemporaryDir m_folder;
    int m_made = 0;
};

} // namespace kontor::tests
