// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "policiesengine.h"

#include "store/sqlresource.h"
#include "sync/server.h"

#include <QJsonDocument>

namespace kontor::tests
{

QString PoliciesEngine::start()
{
    if (const QString trouble = m_server.start(); !trouble.isEmpty())
        return trouble;
    // For this test alone: what push asks once.
    const auto opened = m_server.admin().run("GRANT USAGE ON SCHEMA sync TO kontor_users; GRANT EXECUTE ON FUNCTION "
                                             "sync.may() TO kontor_users");
    return opened ? QString() : opened.error().detail;
}

Result<> PoliciesEngine::load(Database &world)
{
    m_world = &world;
    PgConnection &admin = m_server.admin();
    KONTOR_TRY(
        admin.run("TRUNCATE " + sharedTables().join(u',').toUtf8() + ", sync.log, sync.client, sync.ledger CASCADE"));
    KONTOR_TRY(publishStore(admin, world));
    QByteArray roles;
    KONTOR_TRY(world.each("SELECT login FROM portal_user", {}, [&](const Statement &row) {
        if (!m_roles.contains(row.text(0)))
            roles += "DROP ROLE IF EXISTS " + admin.quotedName(row.text(0)) + "; CREATE ROLE " +
                     admin.quotedName(row.text(0)) + " LOGIN IN ROLE kontor_users;";
        m_roles << row.text(0);
        return true;
    }));
    KONTOR_TRY(admin.run(roles));
    return {};
}

Result<> PoliciesEngine::as(const Oracle::User &user, const std::function<Result<>()> &work)
{
    PgConnection &admin = m_server.admin();
    KONTOR_TRY(admin.run("SET SESSION AUTHORIZATION " + admin.quotedName(user.login)));
    const Result<> done = work();
    KONTOR_TRY(admin.run("RESET SESSION AUTHORIZATION"));
    return done;
}

Result<QHash<Uuid, Sight>> PoliciesEngine::sights(const Oracle::User &user)
{
    QHash<Uuid, Sight> sights;
    QSet<Uuid> profiles;
    KONTOR_TRY(as(user, [&]() -> Result<> {
        KONTOR_LET(rows, m_server.admin().run("SELECT id, (kind = 'prospect' OR administration = 'active')::int FROM "
                                              "sync_v1.copy_customer()"));
        for (int i = 0; i < rows.size(); ++i)
            sights.insert(rows.uuid(i, 0), Sight{true, rows.integer(i, 1) != 0});
        KONTOR_LET(opened, m_server.admin().run("SELECT id FROM sync_v1.copy_customer_profile()"));
        for (int i = 0; i < opened.size(); ++i)
            profiles << opened.uuid(i, 0);
        return {};
    }));
    // Whoever opens a customer reads its profile, where it has one, and nobody else does.
    QSet<Uuid> expected;
    KONTOR_TRY(m_world->each("SELECT id FROM customer_profile", {}, [&](const Statement &row) {
        if (sights.value(row.uuid(0)).isOpen)
            expected << row.uuid(0);
        return true;
    }));
    if (profiles != expected)
        return fail(Error::Kind::Storage, QStringLiteral("profiles_differ"), user.login + QStringLiteral(": profiles"));
    return sights;
}

Result<QSet<QString>> PoliciesEngine::allowed(const Oracle::User &user, const QStringList &)
{
    QSet<QString> allowed;
    KONTOR_TRY(as(user, [&]() -> Result<> {
        KONTOR_LET(rows, m_server.admin().run("SELECT unnest(sync.may())"));
        for (int i = 0; i < rows.size(); ++i)
            allowed << rows.text(i, 0);
        return {};
    }));
    return allowed;
}

Result<QJsonObject> PoliciesEngine::push(const Oracle::User &user, const QByteArray &payload)
{
    QJsonObject outcome;
    KONTOR_TRY(as(user, [&]() -> Result<> {
        PgConnection &admin = m_server.admin();
        KONTOR_TRY(admin.run("BEGIN ISOLATION LEVEL REPEATABLE READ"));
        const auto rows = admin.exec("SELECT sync_v1.push(gen_random_uuid(), 1, repeat('a', 64), 3, $1)", {payload});
        KONTOR_TRY(admin.run("ROLLBACK"));
        KONTOR_TRY(rows);
        outcome = QJsonDocument::fromJson(rows->bytes(0, 0).toByteArray()).object();
        return {};
    }));
    return outcome;
}

} // namespace kontor::tests
