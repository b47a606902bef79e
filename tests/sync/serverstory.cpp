// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "serverstory.h"

#include "store/demo/nordlicht.h"

namespace kontor::tests
{

QJsonObject values(std::initializer_list<std::pair<const char *, QJsonValue>> pairs)
{
    QJsonObject object;
    for (const auto &[key, value] : pairs)
        object.insert(QLatin1String(key), value);
    return object;
}

QString state(const QJsonObject &outcome)
{
    const QString rule = outcome.value(QLatin1String("rule")).toString();
    return outcome.value(QLatin1String("state")).toString() + (rule.isEmpty() ? QString() : u' ' + rule);
}

QString newId()
{
    return Uuid::create(QDateTime::currentMSecsSinceEpoch()).text();
}

QString ServerStory::startStory()
{
    return m_server.start([](Database &database) -> Result<> {
        KONTOR_TRY(fillNordlicht(database, Calendar(QDate(2026, 3, 2))));
        for (const char *login : {"own1", "own2"}) {
            const Uuid id = Uuid::create(1);
            KONTOR_TRY(
                database.run("INSERT INTO portal_user (mandant, id, login) SELECT mandant, ?, ? FROM portal_user "
                             "WHERE login = 'nordlicht'",
                             {id, QString::fromLatin1(login)}));
            KONTOR_TRY(
                database.run("INSERT INTO portal_user_account (mandant, id, team, visibility) SELECT mandant, ?, "
                             "'management', 'own' FROM portal_user WHERE login = 'nordlicht'",
                             {id}));
            KONTOR_TRY(database.run("INSERT INTO user_role (mandant, id, portal_user, role_key) SELECT mandant, ?, ?, "
                                    "'customer_care' FROM portal_user WHERE login = 'nordlicht'",
                                    {Uuid::create(1), id}));
        }
        KONTOR_TRY(
            database.run("UPDATE customer SET partner_contact = (SELECT id FROM portal_user WHERE login = 'own1') "
                         "WHERE number = 'K1005'"));
        return {};
    });
}

QString ServerStory::customer(const char *number) const
{
    return m_server.one("SELECT id FROM customer WHERE number = '" + QByteArray(number) + "'");
}

QString ServerStory::person(const char *login) const
{
    return m_server.one("SELECT id FROM portal_user WHERE login = '" + QByteArray(login) + "'");
}

QString ServerStory::submandant(const char *name) const
{
    return m_server.one("SELECT id FROM submandant WHERE short_name = '" + QByteArray(name) + "'");
}

QJsonObject ServerStory::renaming(const char *number, const QString &from, const QString &to) const
{
    return TestClient::op("customer", customer(number), "update", values({{"city", from}}), values({{"city", to}}),
                          customer(number));
}

QJsonObject ServerStory::assigning(const QString &id, const char *submandantName, const char *number,
                                   const QString &by) const
{
    return TestClient::op("assignment", id, "insert", {},
                          values({{"submandant", submandant(submandantName)},
                                  {"customer", customer(number)},
                                  {"since_on", QStringLiteral("2026-03-02")},
                                  {"cause", QStringLiteral("manual")},
                                  {"made_by", by},
                                  {"exclusive_assignment", 0}}),
                          customer(number));
}

} // namespace kontor::tests
