// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/writerights.h"

#include "store/accessrules.h"

#include <QRegularExpression>

namespace kontor
{

namespace
{

QString sightSql(const QString &customer, const char *more)
{
    return QStringLiteral("EXISTS (SELECT 1 FROM sync.sight s WHERE s.tx = pg_current_xact_id() AND s.entity = "
                          "'customer' AND s.id = %1%2)")
        .arg(customer, QLatin1String(more));
}

QString wordSql(const QStringList &words)
{
    const QString &first = words[0];
    const QString rest = words.value(1);
    if (first == u"may")
        return QStringLiteral("'%1' = ANY (pusher.may)").arg(rest);
    if (first == u"role")
        return QStringLiteral("%1 = ANY (pusher.roles)").arg(rest);
    if (first == u"undo")
        return QStringLiteral("pusher.is_undo");
    if (first == u"import")
        return QStringLiteral("pusher.is_import");
    if (first == u"all")
        return QStringLiteral("gate_") + rest;
    if (first == u"found")
        return sightSql(rest, "");
    if (first == u"opened")
        return sightSql(rest, " AND s.is_open");
    if (first == u"standing")
        return sightSql(rest, " AND s.is_standing");
    if (first == u"new")
        return sightSql(rest, " AND s.is_new");
    return QStringLiteral("pusher.") + (first == u"user" ? QStringLiteral("portal_user") : first);
}

/// A rule's own braces, as in '{0,62}', hold no letter.
QString expanded(const QString &expression)
{
    static const QRegularExpression word(QStringLiteral("\\{([a-z][^}]*)\\}"));
    QString made;
    qsizetype from = 0;
    auto matches = word.globalMatch(expression);
    while (matches.hasNext()) {
        const auto match = matches.next();
        made += expression.mid(from, match.capturedStart() - from);
        from = match.capturedEnd();
        made += wordSql(match.captured(1).split(u' ', Qt::SkipEmptyParts));
    }
    return made + expression.mid(from);
}

QString anyOf(const QStringList &lines)
{
    QStringList all;
    for (const QString &line : lines)
        all << u'(' + line + u')';
    return all.isEmpty() ? QStringLiteral("false")
                         : QStringLiteral("coalesce(%1, false)").arg(all.join(QStringLiteral(" OR ")));
}

QStringList linesFor(const TableAccess &access, const QString &event)
{
    QStringList lines;
    for (const AccessWrite &write : access.writes)
        if (write.event == event)
            lines << expanded(write.allowed);
    return lines;
}

/// The customers that a row of the table hangs on. One who is being made is none yet.
QString customersSql(const QString &table, const QString &row, bool isNew)
{
    static const QStringList ofCustomers = {QStringLiteral("customer_product"), QStringLiteral("assignment"),
                                            QStringLiteral("outdated_report")};
    QStringList ids;
    if (table == u"customer_profile" || table == u"customer_merge" || (table == u"customer" && !isNew))
        ids << row + QStringLiteral(".id");
    if (table == u"customer_merge")
        ids << row + QStringLiteral(".kept");
    if (ofCustomers.contains(table))
        ids << row + QStringLiteral(".customer");
    return QStringLiteral("ARRAY[%1]::uuid[]").arg(ids.join(QStringLiteral(", ")));
}

QString denySql(const QString &table, const QString &row, bool isNew = false)
{
    return QStringLiteral("RAISE EXCEPTION '%', sync.why_denied(%1);").arg(customersSql(table, row, isNew));
}

/// For each set of columns with the same lines: where one of them changed, a line has to hold. What a row asks of other
/// tables is asked for what changed alone. Last: a column without a line has not changed.
QString checkUpdateSql(const TableAccess &access)
{
    const QString deny = denySql(access.table, QStringLiteral("NEW"));
    QMap<QString, QStringList> lines; // column -> its lines
    for (const AccessWrite &write : access.writes)
        for (const QString &column : write.columns)
            lines[column] << expanded(write.allowed);
    QMap<QStringList, QStringList> columns; // lines -> columns
    for (auto column = lines.begin(); column != lines.end(); ++column)
        columns[*column] << column.key();
    QString sql;
    for (auto group = columns.begin(); group != columns.end(); ++group) {
        QStringList changed;
        for (const QString &column : *group)
            changed << QStringLiteral("NEW.%1 IS DISTINCT FROM OLD.%1").arg(column);
        sql += QStringLiteral("    IF %1 THEN\n        IF NOT %2 THEN %3 END IF;\n    END IF;\n")
                   .arg(changed.join(QStringLiteral(" OR ")), anyOf(group.key()), deny);
    }
    // A made column has its new value after this trigger only.
    sql += QStringLiteral("    rest := NEW;\n    rest.row_hash := OLD.row_hash;\n");
    for (auto column = lines.begin(); column != lines.end(); ++column)
        sql += QStringLiteral("    rest.%1 := OLD.%1;\n").arg(column.key());
    return sql + QStringLiteral("    IF rest IS DISTINCT FROM OLD THEN ") + deny + QStringLiteral(" END IF;\n");
}

QString tableSql(const TableAccess &access)
{
    static const QString body =
        QStringLiteral("CREATE FUNCTION sync.write_%1() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER\n"
                       "SET search_path = pg_catalog, public, pg_temp AS $$\n"
                       "DECLARE\n"
                       "    pusher sync.pusher := current_setting('kontor.pusher')::sync.pusher;\n"
                       "    rest public.%1;\n"
                       "BEGIN\n"
                       "    IF TG_OP = 'INSERT' THEN\n"
                       "        IF NEW.mandant <> pusher.mandant OR NOT %2 THEN %5 END IF;\n"
                       "        RETURN NEW;\n"
                       "    ELSIF TG_OP = 'DELETE' THEN\n"
                       "        IF OLD.mandant <> pusher.mandant OR NOT %3 THEN %6 END IF;\n"
                       "        RETURN OLD;\n"
                       "    END IF;\n"
                       "    IF OLD.mandant <> pusher.mandant THEN RAISE EXCEPTION 'write_denied'; END IF;\n"
                       "%4"
                       "    RETURN NEW;\n"
                       "END $$;\n"
                       "CREATE TRIGGER write_right BEFORE INSERT OR UPDATE OR DELETE ON %1 FOR EACH ROW\n"
                       "    WHEN (current_user = 'kontor_writer') EXECUTE FUNCTION sync.write_%1();\n");
    return body.arg(access.table, anyOf(linesFor(access, QStringLiteral("insert"))),
                    anyOf(linesFor(access, QStringLiteral("delete"))), checkUpdateSql(access),
                    denySql(access.table, QStringLiteral("NEW"), true), denySql(access.table, QStringLiteral("OLD")));
}

} // namespace

QString writeRightsSql()
{
    QString sql;
    for (const TableAccess &access : accessRules().tables)
        if (access.table != u"change_set" && access.table != u"change_op") // the log, which write_log() alone writes
            sql += tableSql(access);
    return sql;
}

} // namespace kontor
