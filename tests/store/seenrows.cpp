// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "seenrows.h"

#include "store/visibility.h"

#include <QSet>

namespace kontor::tests
{

QByteArray rowKeySql(const QString &table, Engine engine)
{
    const auto id = [&](const char *column) {
        return engine == Engine::Sqlite ? QByteArray("lower(hex(") + column + "))"
                                        : QByteArray("replace(CAST(") + column + " AS text), '-', '')";
    };
    if (table == u"change_op")
        return id("mandant") + " || " + id("change_set") + " || CAST(seq AS text)";
    return id("mandant") + " || " + id("id");
}

namespace
{

/// Runs `question` with the views of this login in force; false when he cannot act.
Result<bool> actAs(Database &database, const QString &login, const std::function<Result<>()> &question)
{
    Visibility visibility(database, login, Calendar(QDate(2026, 3, 2)));
    const Result<> ready = visibility.refresh();
    if (!ready && ready.error().rule == u"actor_not_effective")
        return false;
    KONTOR_TRY(ready);
    KONTOR_TRY(question());
    return true;
}

} // namespace

Result<SeenRows> seenThroughViews(Database &database, const QString &login)
{
    SeenRows seen;
    for (const QString &table : sharedTables())
        seen.insert(table, {});
    KONTOR_TRY(actAs(database, login, [&]() -> Result<> {
        for (const QString &table : sharedTables()) {
            QStringList &keys = seen[table];
            KONTOR_TRY(database.each("SELECT " + rowKeySql(table, Engine::Sqlite) + " FROM visible_" + table.toUtf8(),
                                     {}, [&](const Statement &row) {
                                         keys << row.text(0);
                                         return true;
                                     }));
            keys.sort();
        }
        return {};
    }));
    return seen;
}

Result<QMap<QString, QByteArray>> openEndsSql(Database &database, const QByteArray &prefix)
{
    QMap<QString, QByteArray> questions;
    for (const QString &table : sharedTables()) {
        QMap<qint64, QByteArray> parents;
        QMap<qint64, QByteArrayList> filled;
        QMap<qint64, QByteArrayList> same;
        KONTOR_TRY(database.each("SELECT id, \"table\", \"from\", \"to\" FROM pragma_foreign_key_list(?)", {table},
                                 [&](const Statement &row) {
                                     const qint64 key = row.integer(0);
                                     parents[key] = row.text(1).toUtf8();
                                     filled[key] << "c." + row.text(2).toUtf8() + " IS NOT NULL";
                                     same[key] << "p." + row.text(3).toUtf8() + " = c." + row.text(2).toUtf8();
                                     return true;
                                 }));
        for (auto parent = parents.begin(); parent != parents.end(); ++parent)
            questions.insert(QStringLiteral("%1 -> %2 (%3)").arg(table, QString::fromUtf8(*parent)).arg(parent.key()),
                             "SELECT count(*) FROM " + prefix + table.toUtf8() + " c WHERE " +
                                 filled[parent.key()].join(" AND ") + " AND NOT EXISTS (SELECT 1 FROM " + prefix +
                                 *parent + " p WHERE " + same[parent.key()].join(" AND ") + ")");
    }
    return questions;
}

Result<QStringList> openEnds(Database &database, const QString &login)
{
    QStringList ends;
    KONTOR_LET(questions, openEndsSql(database, "visible_"));
    KONTOR_TRY(actAs(database, login, [&]() -> Result<> {
        for (auto question = questions.begin(); question != questions.end(); ++question) {
            KONTOR_LET(rows, database.integer(*question));
            if (rows)
                ends << QStringLiteral("%1: %2: %3 rows").arg(login, question.key()).arg(rows);
        }
        return {};
    }));
    return ends;
}

Result<Reach> reachByTheBook(Database &database, const QString &login)
{
    struct {
        Uuid id, mandant, submandant;
        QString state, submandantState, visibility;
    } user;
    KONTOR_TRY(
        database.each("SELECT u.id, u.mandant, u.submandant, a.own_state, s.state, a.visibility FROM portal_user u "
                      "JOIN portal_user_account a ON a.id = u.id LEFT JOIN submandant s ON s.id = u.submandant "
                      "WHERE u.login = ?",
                      {login}, [&](const Statement &row) {
                          user = {row.uuid(0), row.uuid(1), row.uuid(2), row.text(3), row.text(4), row.text(5)};
                          return false;
                      }));
    QSet<Uuid> sites;
    KONTOR_TRY(database.each("SELECT site FROM user_site WHERE portal_user = ?", {user.id}, [&](const Statement &row) {
        sites << row.uuid(0);
        return true;
    }));
    QSet<Uuid> assigned;
    KONTOR_TRY(database.each("SELECT customer FROM assignment WHERE submandant = ? AND until_on IS NULL",
                             {user.submandant}, [&](const Statement &row) {
                                 assigned << row.uuid(0);
                                 return true;
                             }));
    QSet<Uuid> standsInFor;
    KONTOR_TRY(database.each("SELECT portal_user FROM deputyship WHERE deputy = ? AND from_on <= '2026-03-02' AND "
                             "until_on >= '2026-03-02' AND ended_on IS NULL",
                             {user.id}, [&](const Statement &row) {
                                 standsInFor << row.uuid(0);
                                 return true;
                             }));
    Reach reach;
    KONTOR_TRY(database.each("SELECT id, mandant, kind, administration, site, partner_contact, number FROM customer",
                             {}, [&](const Statement &row) {
                                 bool found = user.state == u"active" && row.uuid(1) == user.mandant;
                                 if (!user.submandant.isNull())
                                     found =
                                         found && user.submandantState == u"active" && assigned.contains(row.uuid(0));
                                 else if (user.visibility == u"all")
                                     found = found && (sites.isEmpty() || row.isNull(4) || sites.contains(row.uuid(4)));
                                 else
                                     found = found && user.visibility == u"own" &&
                                             (row.uuid(5) == user.id || standsInFor.contains(row.uuid(5)));
                                 if (found)
                                     reach.found << row.text(6);
                                 if (found && (row.text(2) == u"prospect" || row.text(3) == u"active"))
                                     reach.opened << row.text(6);
                                 return true;
                             }));
    reach.found.sort();
    reach.opened.sort();
    return reach;
}

} // namespace kontor::tests
