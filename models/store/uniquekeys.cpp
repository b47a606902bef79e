// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/uniquekeys.h"

#include "store/rowrules.h"

namespace kontor
{

namespace
{

struct UniqueKey {
    QString table;
    QStringList columns;
    QString rule;
    QString where;       ///< of a partial index; %1 stands for the row
    QStringList decides; ///< the columns that `where` reads
};

QStringList words(const char *list)
{
    return QString::fromLatin1(list).split(u' ');
}

const QList<UniqueKey> &uniqueKeys()
{
    static const QList<UniqueKey> keys = {
        {QStringLiteral("submandant"), words("mandant name_key"), QStringLiteral("name_taken"), {}, {}},
        {QStringLiteral("site"), words("mandant name_key"), QStringLiteral("name_taken"), {}, {}},
        {QStringLiteral("product"), words("mandant name_key"), QStringLiteral("name_taken"), {}, {}},
        {QStringLiteral("dealer_id"), words("mandant code"), QStringLiteral("dealer_id_code_taken"), {}, {}},
        {QStringLiteral("portal_user"), words("login"), QStringLiteral("login_taken"), {}, {}},
        {QStringLiteral("portal_user_account"), words("email_key"), QStringLiteral("email_taken"), {}, {}},
        {QStringLiteral("customer"), words("mandant number"), QStringLiteral("number_taken"), {}, {}},
        {QStringLiteral("assignment"), words("mandant submandant customer"), QStringLiteral("assignment_exists"),
         QStringLiteral("%1.until_on IS NULL"), words("until_on")},
        {QStringLiteral("assignment"), words("mandant customer"), QStringLiteral("assignment_exclusive"),
         QStringLiteral("%1.until_on IS NULL AND %1.exclusive_assignment = 1"), words("until_on exclusive_assignment")},
        {QStringLiteral("named_view"),
         words("mandant portal_user list_key name_key"),
         QStringLiteral("view_name_taken"),
         {},
         {}},
        {QStringLiteral("customer_merge"), words("mandant id"), QStringLiteral("customer_archived"), {}, {}},
        {QStringLiteral("change_set"), words("mandant reverses"), QStringLiteral("undo_already"), {}, {}},
    };
    return keys;
}

/// "UNIQUE constraint failed: " and then these columns.
QString failedColumns(const UniqueKey &key)
{
    QStringList columns;
    for (const QString &column : key.columns)
        columns << key.table + u'.' + column;
    return columns.join(QStringLiteral(", "));
}

/// "r.a = NEW.a AND r.b = NEW.b"
QString sameAs(const char *row, const QStringList &columns)
{
    QStringList same;
    for (const QString &column : columns)
        same << QStringLiteral("r.%1 = %2.%1").arg(column, QLatin1String(row));
    return same.join(QStringLiteral(" AND "));
}

/// A row that holds the key already.
QString takenBy(const UniqueKey &key)
{
    const QString there =
        QStringLiteral("EXISTS (SELECT 1 FROM %1 r WHERE %2").arg(key.table, sameAs("NEW", key.columns));
    if (key.where.isEmpty())
        return there;
    return QStringLiteral("%1 AND %2 AND %3")
        .arg(key.where.arg(QStringLiteral("NEW")), there, key.where.arg(QStringLiteral("r")));
}

constexpr char refuse[] = "AND (SELECT mode FROM writing) = 'user' BEGIN SELECT %1; END;\n";

QString updateTrigger(const UniqueKey &key, const QStringList &primaryKey, const QString &name)
{
    return QStringLiteral("CREATE TRIGGER %1 BEFORE UPDATE OF %2 ON %3 WHEN %4 AND NOT (%5)) ")
               .arg(name, (key.columns + key.decides).join(QStringLiteral(", ")), key.table, takenBy(key),
                    sameAs("OLD", primaryKey)) +
           QString::fromLatin1(refuse).arg(QStringLiteral("RAISE(ABORT, '%1')").arg(key.rule));
}

/// One trigger for all keys of a table: entering a trigger costs an import as much as looking up a key.
QString insertTrigger(const QList<UniqueKey> &keys, const QStringList &primaryKey, const QString &name)
{
    QStringList taken;
    QString which;
    for (const UniqueKey &key : keys) {
        taken << takenBy(key) +
                     (key.columns == primaryKey ? QString()
                                                : QStringLiteral(" AND NOT (%1)").arg(sameAs("NEW", primaryKey))) +
                     u')';
        which += QStringLiteral(" WHEN %1 THEN RAISE(ABORT, '%2')").arg(taken.last(), key.rule);
    }
    return QStringLiteral("CREATE TRIGGER %1 BEFORE INSERT ON %2 WHEN (%3) ")
               .arg(name, keys.first().table, taken.join(QStringLiteral(" OR "))) +
           QString::fromLatin1(refuse).arg(QStringLiteral("CASE%1 END").arg(which));
}

} // namespace

QMap<QString, QString> uniqueRulesByKey()
{
    return {
        {QStringLiteral("submandant_name_key"), QStringLiteral("name_taken")},
        {QStringLiteral("site_name_key"), QStringLiteral("name_taken")},
        {QStringLiteral("product_name_key"), QStringLiteral("name_taken")},
        {QStringLiteral("dealer_id_code_key"), QStringLiteral("dealer_id_code_taken")},
        {QStringLiteral("portal_user_login_key"), QStringLiteral("login_taken")},
        {QStringLiteral("portal_user_account_email_key"), QStringLiteral("email_taken")},
        {QStringLiteral("customer_number_key"), QStringLiteral("number_taken")},
        {QStringLiteral("assignment_live_key"), QStringLiteral("assignment_exists")},
        {QStringLiteral("assignment_exclusive_key"), QStringLiteral("assignment_exclusive")},
        {QStringLiteral("named_view_name_key"), QStringLiteral("view_name_taken")},
        {QStringLiteral("customer_merge_pkey"), QStringLiteral("customer_archived")},
        {QStringLiteral("change_set_reverses_key"), QStringLiteral("undo_already")},
    };
}

QString uniqueRule(const QString &message)
{
    const QString columns = message.section(QStringLiteral(": "), 1);
    for (const UniqueKey &key : uniqueKeys())
        if (columns == failedColumns(key))
            return key.rule;
    return QStringLiteral("unique");
}

QString replaceTriggersSql()
{
    QString sql;
    const QList<Rule> rules = rowRules(Engine::Sqlite);
    for (const Rule &rule : rules) {
        // Not the entries of the log: nothing writes them by key but the door, and a trigger would be an eighth of a
        // large import.
        if (rule.event != u"delete" || rule.table == u"change_op")
            continue;
        const QStringList primaryKey = words("mandant id");
        QList<UniqueKey> keys = {{rule.table, primaryKey, rule.name, {}, {}}};
        for (const UniqueKey &key : uniqueKeys())
            if (key.table == rule.table)
                keys << key;
        sql += insertTrigger(keys, primaryKey, QStringLiteral("replace_%1_insert").arg(rule.table));
        for (qsizetype i = 0; i < keys.size(); ++i)
            sql +=
                updateTrigger(keys[i], primaryKey, QStringLiteral("replace_%1_update_%2").arg(rule.table).arg(i + 1));
    }
    return sql;
}

} // namespace kontor
