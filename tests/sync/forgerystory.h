// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// ForgeryStory: the demo's company on a server, and people who have one right each, to try what they have none of.
#pragma once

#include "domain/fold.h"
#include "roundstory.h"
#include "serverstory.h"
#include "store/operations/commands.h"

namespace kontor::tests
{

/// care does nothing but care for customers; order orders; reader reads the log; boss sees his own and may see more.
inline Result<> addForgers(Database &database)
{
    KONTOR_LET(mandant, database.uuid("SELECT mandant FROM customer WHERE number = 'K1001'"));
    for (const auto &[login, role, team, visibility] :
         {std::array{"care", "customer_care", "licensing", "all"}, std::array{"order", "ordering", "licensing", "all"},
          std::array{"reader", "audit", "licensing", "all"},
          std::array{"boss", "customer_care", "management", "own"}}) {
        const Uuid user = Uuid::create(1);
        KONTOR_TRY(database.run("INSERT INTO portal_user (mandant, id, login) VALUES (?, ?, ?)",
                                {mandant, user, QString::fromLatin1(login)}));
        KONTOR_TRY(database.run("INSERT INTO portal_user_account (mandant, id, team, visibility) VALUES (?, ?, ?, ?)",
                                {mandant, user, QString::fromLatin1(team), QString::fromLatin1(visibility)}));
        KONTOR_TRY(database.run("INSERT INTO user_role (mandant, id, portal_user, role_key) VALUES (?, ?, ?, ?)",
                                {mandant, Uuid::create(1), user, QString::fromLatin1(role)}));
    }
    return {};
}

inline const QString applied = QStringLiteral("applied");
inline const QString isDenied = QStringLiteral("refused write_denied");
inline const QString isInvalid = QStringLiteral("refused op_invalid");
inline const QString notItsInverse = QStringLiteral("refused undo_changed_since");

class ForgeryStory : public ServerStory
{
protected:
    QString startForgeries()
    {
        return m_server.start([](Database &database) -> Result<> {
            KONTOR_TRY(fillNordlicht(database, Calendar(QDate(2026, 3, 2))));
            return addForgers(database);
        });
    }
    QString one(const QString &sql) const { return m_server.one(sql.toUtf8()); }
    static QJsonObject called(const QString &command, const QJsonObject &more = {})
    {
        QJsonObject set = more;
        set.insert(QStringLiteral("command"), command);
        return set;
    }
    /// Saves one of his own, as this set.
    QString view(TestClient &client, const char *login, const QString &set) const
    {
        const QString id = newId();
        const QJsonObject outcome = client.push({TestClient::op("named_view", id, "insert", {},
                                                                values({{"portal_user", person(login)},
                                                                        {"list_key", QStringLiteral("customers")},
                                                                        {"name", id},
                                                                        {"name_key", fold(id)},
                                                                        {"is_shared", 0},
                                                                        {"content", QStringLiteral("{}")}}))},
                                                called(commands::saveView, values({{"id", set}})));
        return state(outcome) == applied ? id : QString();
    }
};

} // namespace kontor::tests
