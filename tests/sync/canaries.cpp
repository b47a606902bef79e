// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "canaries.h"

#include <QDir>
#include <QFile>

namespace kontor::tests
{

namespace
{

// Who finds which customer, said by hand and not by the rules that are tried.
constexpr char people[] = R"(
INSERT INTO portal_user (mandant, id, login) SELECT m.id, gen_random_uuid(), w.login
    FROM (VALUES ('none1', 'Nordlicht%'), ('sued1', 'Südstern%')) w (login, company) JOIN mandant m ON m.name LIKE w.company;
INSERT INTO portal_user_account (mandant, id, team, visibility) SELECT mandant, id, 'collaboration',
    CASE login WHEN 'none1' THEN 'none' ELSE 'all' END FROM portal_user WHERE login IN ('none1', 'sued1');
INSERT INTO user_role (mandant, id, portal_user, role_key) SELECT mandant, gen_random_uuid(), id, 'customer_care'
    FROM portal_user WHERE login IN ('none1', 'sued1');
-- Who decides may raise his own rights (D-13).
UPDATE portal_user_account SET team = 'collaboration' WHERE id IN (SELECT id FROM portal_user WHERE login = 'own1');
CREATE ROLE none1 LOGIN IN ROLE kontor_users;
CREATE ROLE sued1 LOGIN IN ROLE kontor_users;
CREATE ROLE stranger LOGIN IN ROLE kontor_users;
CREATE TEMP TABLE finds AS
    SELECT CASE s.short_name WHEN 'Alster' THEN 'u11' ELSE 'u21' END AS login, a.customer FROM assignment a
        JOIN submandant s ON s.id = a.submandant WHERE s.short_name IN ('Alster', 'Duna') AND a.until_on IS NULL
    UNION SELECT 'own1', id FROM customer WHERE number = 'K1005'
    UNION SELECT 'sued1', c.id FROM customer c JOIN mandant m ON m.id = c.mandant WHERE m.name LIKE 'Südstern%';
CREATE FUNCTION pg_temp.kanari(allowed text[]) RETURNS text LANGUAGE sql AS
    'SELECT coalesce(string_agg('' kanari-'' || w || '';'', ''''), ''free'') FROM unnest({watched}) w WHERE w <> ALL (allowed)';
CREATE FUNCTION pg_temp.finding(of_customer uuid) RETURNS text[] LANGUAGE sql AS
    'SELECT ARRAY(SELECT login FROM finds WHERE customer = of_customer)';
CREATE FUNCTION pg_temp.opening(of_customer uuid) RETURNS text[] LANGUAGE sql AS
    'SELECT ARRAY(SELECT f.login FROM finds f JOIN customer c ON c.id = f.customer
        WHERE f.customer = of_customer AND (c.kind = ''prospect'' OR c.administration = ''active''))';
CREATE FUNCTION pg_temp.company(of_mandant uuid) RETURNS text[] LANGUAGE sql AS
    'SELECT CASE WHEN name LIKE ''Nordlicht%'' THEN ARRAY[''u11'', ''u21'', ''own1'', ''none1'']
        WHEN name LIKE ''Südstern%'' THEN ARRAY[''sued1''] ELSE ARRAY[]::text[] END
        FROM mandant WHERE id = of_mandant';
CREATE FUNCTION pg_temp.of_submandant(of_submandant uuid, of_mandant uuid) RETURNS text[] LANGUAGE sql AS
    'SELECT CASE short_name WHEN ''Alster'' THEN ARRAY[''u11'', ''own1'', ''none1''] WHEN ''Duna'' THEN ARRAY[''u21'', ''own1'', ''none1'']
        WHEN ''Elbe'' THEN ARRAY[''own1'', ''none1''] ELSE ARRAY[]::text[] END FROM submandant WHERE id = of_submandant';
)";

constexpr char marks[] = R"(
UPDATE customer SET city = pg_temp.kanari(pg_temp.finding(id)), name = 'A' || pg_temp.kanari(pg_temp.finding(id));
UPDATE customer_profile SET note = pg_temp.kanari(pg_temp.opening(id)), street = pg_temp.kanari(pg_temp.opening(id));
UPDATE submandant SET note = pg_temp.kanari(pg_temp.of_submandant(id, mandant)), contact_given_name = pg_temp.kanari(pg_temp.of_submandant(id, mandant));
UPDATE portal_user u SET given_name = pg_temp.kanari(CASE WHEN submandant IS NULL THEN pg_temp.company(mandant)
    ELSE pg_temp.of_submandant(submandant, mandant) END);
UPDATE portal_user_account a SET email = u.login || k.mark, email_key = lower(u.login || k.mark) FROM portal_user u
    CROSS JOIN LATERAL (SELECT pg_temp.kanari(CASE WHEN u.submandant IS NOT NULL THEN pg_temp.of_submandant(u.submandant, u.mandant)
        ELSE array_remove(array_remove(pg_temp.company(u.mandant), 'u11'), 'u21') END) AS mark) k
    WHERE u.id = a.id;
UPDATE mandant SET street = pg_temp.kanari(pg_temp.company(id));
UPDATE product p SET name = k.name, name_key = kontor_folded(k.name)
    FROM (SELECT o.mandant, o.id, left(o.name, 20) || pg_temp.kanari(pg_temp.company(o.mandant)) AS name FROM product o) k
    WHERE k.mandant = p.mandant AND k.id = p.id;
INSERT INTO outdated_report (mandant, id, customer, note, reported_by, reported_on) SELECT c.mandant, gen_random_uuid(), c.id,
    pg_temp.kanari(pg_temp.opening(c.id)), (SELECT u.id FROM portal_user u WHERE u.mandant = c.mandant AND u.submandant IS NULL LIMIT 1),
    '2026-03-01' FROM customer c;
INSERT INTO named_view (mandant, id, portal_user, list_key, name, name_key, is_shared, content)
    SELECT u.mandant, gen_random_uuid(), u.id, 'customers', 'A' || k.mark || v.is_shared,
        kontor_folded('A' || k.mark || v.is_shared), v.is_shared, jsonb_build_object('c', k.mark)
    FROM portal_user u CROSS JOIN (VALUES (0), (1)) v (is_shared) CROSS JOIN LATERAL (SELECT pg_temp.kanari(
        CASE WHEN v.is_shared = 0 THEN ARRAY[u.login] WHEN u.submandant IS NULL THEN ARRAY['own1', 'none1']
            ELSE ARRAY['u21'] END) AS mark) k
    WHERE u.login IN ('master', 'u21');
UPDATE sync.ledger SET outcome = outcome || jsonb_build_object('rule', pg_temp.kanari('{}'));
DELETE FROM sync.channel;
INSERT INTO sync.channel SELECT id, left(row_number() OVER () || replace(pg_temp.kanari(pg_temp.company(id)), ' ', ''), 61) FROM mandant;
DROP FUNCTION pg_temp.kanari, pg_temp.finding, pg_temp.opening, pg_temp.company, pg_temp.of_submandant;
)";

} // namespace

QStringList watchedLogins()
{
    return {QStringLiteral("u11"),   QStringLiteral("u21"), QStringLiteral("own1"),    QStringLiteral("none1"),
            QStringLiteral("sued1"), QStringLiteral("u13"), QStringLiteral("stranger")};
}

bool isEffective(const QString &login)
{
    return login != u"u13" && login != u"stranger";
}

QByteArray canaryOf(const QString &login)
{
    return "kanari-" + login.toUtf8() + ';';
}

QString markRows(TestServer &server)
{
    QByteArrayList quoted;
    QByteArray all;
    const QStringList logins = watchedLogins();
    for (const QString &login : logins) {
        quoted << "''" + login.toUtf8() + "''";
        all += canaryOf(login);
    }
    PgConnection &admin = server.admin();
    if (const auto made = admin.run(QByteArray(people).replace("{watched}", "ARRAY[" + quoted.join(", ") + "]")); !made)
        return made.error().detail;
    // The log: of a change that nobody of these made, whoever sees its row.
    const QString city = server.one("SELECT city FROM customer WHERE number = 'K1003'");
    const QString id = server.one("SELECT id FROM customer WHERE number = 'K1003'");
    TestClient master(server, QStringLiteral("master"));
    const QJsonObject outcome = master.push({TestClient::op("customer", id, "update", {{QStringLiteral("city"), city}},
                                                            {{QStringLiteral("city"), QString::fromUtf8(all)}}, id)});
    if (outcome.value(QLatin1String("state")).toString() != u"applied")
        return QStringLiteral("no log: ") + master.error() + outcome.value(QLatin1String("rule")).toString();
    const auto marked = admin.run(marks);
    return marked ? QString() : marked.error().detail;
}

QByteArray canaryIn(const QByteArray &heard, const QString &login)
{
    const qsizetype at = heard.indexOf(canaryOf(login));
    return at < 0 ? QByteArray() : heard.mid(qMax(qsizetype(0), at - 500), 600);
}

QByteArray canaryInFiles(const QString &store, const QString &login)
{
    const QFileInfo info(store);
    const QFileInfoList files = info.dir().entryInfoList({info.fileName() + u'*'}, QDir::Files);
    for (const QFileInfo &found : files) {
        QFile file(found.filePath());
        if (!file.open(QIODevice::ReadOnly))
            return "cannot read " + found.filePath().toUtf8();
        if (const QByteArray canary = canaryIn(file.readAll(), login); !canary.isEmpty())
            return found.fileName().toUtf8() + ": " + canary;
    }
    return {};
}

} // namespace kontor::tests
