// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "testserver.h"

#include "store/demo/nordlicht.h"
#include "store/storefile.h"
#include "sync/server.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QTest>

namespace kontor::tests
{

namespace
{

Result<> fillServer(PgConnection &admin, const QString &path, const std::function<Result<>(Database &)> &fill)
{
    const Calendar calendar(QDate(2026, 3, 2));
    KONTOR_TRY(createStore(path, false, calendar, [&](Database &database) {
        return fill ? fill(database) : fillNordlicht(database, calendar);
    }));
    KONTOR_LET(store, Database::open(path, Database::Mode::ReadOnly));
    KONTOR_TRY(initServer(admin));
    // The office's day is the stories'.
    KONTOR_TRY(admin.run("CREATE OR REPLACE FUNCTION sync.office_day(zone text) RETURNS text LANGUAGE sql STABLE AS "
                         "'SELECT ''2026-03-02''::text'"));
    KONTOR_TRY(publishStore(admin, *store));
    KONTOR_TRY(admin.run("DO $$ DECLARE u record; BEGIN FOR u IN SELECT login FROM portal_user LOOP EXECUTE "
                         "format('CREATE ROLE %I LOGIN IN ROLE kontor_users', u.login); END LOOP; END $$"));
    return {};
}

} // namespace

QString TestServer::start(const std::function<Result<>(Database &)> &fill, const QStringList &settings)
{
    if (const QString trouble = m_cluster.start(settings); !trouble.isEmpty())
        return trouble;
    m_admin = as();
    if (!m_admin)
        return QStringLiteral("no connection");
    const Result<> filled = fillServer(*m_admin, storePath(), fill);
    return filled ? QString() : filled.error().rule + QStringLiteral(": ") + filled.error().detail;
}

bool TestServer::comeBack()
{
    // It takes a moment until it has seen what happened; whoever connects meanwhile is thrown out with all others.
    if (m_admin && !QTest::qWaitFor([&] { return !m_admin->run("SELECT 1"); }, 30000))
        return false;
    return QTest::qWaitFor(
        [&] {
            m_admin = as();
            return m_admin != nullptr;
        },
        30000);
}

std::unique_ptr<PgConnection> TestServer::as(const QString &login) const
{
    const auto target = PgTarget::parse(login.isEmpty() ? m_cluster.conninfo() : m_cluster.conninfo(login));
    auto opened = PgConnection::open(*target);
    return opened ? std::move(*opened) : nullptr;
}

QString TestServer::one(const QByteArray &sql) const
{
    const auto rows = m_admin->run(sql);
    return !rows ? rows.error().detail : rows->size() ? rows->text(0, 0) : QString();
}

TestClient::TestClient(const TestServer &server, const QString &login)
    : m_pg(server.as(login))
    , m_id(Uuid::create(1))
{
}

QJsonValue TestClient::ask(const QByteArray &sql, const QList<PgParam> &params)
{
    m_error.clear();
    QJsonValue answer;
    const auto done = m_pg->transaction("BEGIN ISOLATION LEVEL REPEATABLE READ", [&]() -> Result<> {
        KONTOR_LET(rows, m_pg->exec(sql, params));
        if (rows.size() == 1) {
            const QJsonArray one = QJsonDocument::fromJson('[' + rows.bytes(0, 0).toByteArray() + ']').array();
            answer = one.at(0);
        } else {
            QJsonArray all;
            for (int i = 0; i < rows.size(); ++i)
                all << QJsonDocument::fromJson(rows.bytes(i, 0).toByteArray()).object();
            answer = all;
        }
        return {};
    });
    if (!done)
        m_error =
            done.error().rule + (done.error().kind == Error::Kind::Rejected ? QString() : u' ' + done.error().detail);
    return done ? answer : QJsonValue();
}

QJsonObject TestClient::pushText(qint64 seq, const QByteArray &sha, const QByteArray &payload)
{
    return ask("SELECT sync_v1.push($1, $2, $3, 3, $4)", {m_id.text().toUtf8(), QByteArray::number(seq), sha, payload})
        .toObject();
}

QJsonObject TestClient::push(const QJsonArray &ops, const QJsonObject &set)
{
    QJsonObject made{{QStringLiteral("id"), Uuid::create(1).text()},
                     {QStringLiteral("made_at"), qint64(1772442000000)},
                     {QStringLiteral("command"), QStringLiteral("settle_conflict")}, // may hold any op
                     {QStringLiteral("outcome"), QStringLiteral("done")}};
    if (set.contains(QStringLiteral("reverses")))
        made.insert(QStringLiteral("command"), QStringLiteral("undo"));
    for (auto value = set.begin(); value != set.end(); ++value)
        made.insert(value.key(), *value);
    const QByteArray payload =
        QJsonDocument(QJsonObject{{QStringLiteral("set"), made}, {QStringLiteral("ops"), ops}}).toJson();
    const QJsonObject outcome =
        pushText(m_seq + 1, QCryptographicHash::hash(payload, QCryptographicHash::Sha256).toHex(), payload);
    if (m_error.isEmpty())
        ++m_seq;
    return outcome;
}

QJsonObject TestClient::pull()
{
    const QJsonObject pulled =
        ask("SELECT sync_v1.pull($1)", {m_cursor.isEmpty() ? PgParam() : PgParam(m_cursor)}).toObject();
    if (m_error.isEmpty())
        m_cursor = QJsonDocument(pulled.value(QLatin1String("cursor")).toObject()).toJson(QJsonDocument::Compact);
    return pulled;
}

QSet<QString> TestClient::entries()
{
    QSet<QString> found;
    const QJsonArray all = pull().value(QLatin1String("entries")).toArray();
    for (const QJsonValue &entry : all)
        found << entry[0].toString() + u' ' + entry[1].toString() + u' ' + entry[2].toString();
    return found;
}

QJsonObject TestClient::op(const char *entity, const QString &id, const char *kind, const QJsonObject &before,
                           const QJsonObject &after, const QString &customer)
{
    return {{QStringLiteral("e"), QString::fromLatin1(entity)},
            {QStringLiteral("id"), id},
            {QStringLiteral("k"), QString::fromLatin1(kind)},
            {QStringLiteral("b"), before.isEmpty() ? QJsonValue() : QJsonValue(before)},
            {QStringLiteral("a"), after.isEmpty() ? QJsonValue() : QJsonValue(after)},
            {QStringLiteral("c"), customer.isEmpty() ? QJsonValue() : QJsonValue(customer)}};
}

} // namespace kontor::tests
