// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/accessrules.h"

#include <QRegularExpression>
#include <algorithm>

namespace kontor
{

namespace
{

/// Puts the table's own named conditions where {part …} and {flag …} stand.
QString withParts(const TableAccess &table, QString expression)
{
    for (auto part = table.parts.begin(); part != table.parts.end(); ++part)
        expression.replace(QStringLiteral("{part %1}").arg(part.key()), u'(' + part.value() + u')');
    for (auto flag = table.flags.begin(); flag != table.flags.end(); ++flag)
        expression.replace(QStringLiteral("{flag %1}").arg(flag.key()), u'(' + flag.value() + u')');
    Q_ASSERT_X(!expression.contains(u"{part ") && !expression.contains(u"{flag "), "accessRules",
               qPrintable(expression));
    return expression;
}

AccessRules parse(const QString &text)
{
    AccessRules rules;
    TableAccess *table = nullptr;
    const auto named = [](const QString &rest) {
        return std::pair(rest.section(u'=', 0, 0).trimmed(), rest.section(u'=', 1).trimmed());
    };
    const QStringList lines = text.split(u'\n');
    for (const QString &raw : lines) {
        const QString line = raw.trimmed();
        const QString word = line.section(u' ', 0, 0);
        const QString rest = line.section(u' ', 1).trimmed();
        if (line.isEmpty() || line.startsWith(u'#'))
            continue;
        if (line.startsWith(u'[')) {
            rules.tables << TableAccess{line.mid(1, line.size() - 2), {}, {}, {}, {}, {}};
            table = &rules.tables.last();
        } else if (word == u"flag") {
            table->flags.insert(named(rest).first, named(rest).second);
        } else if (word == u"part") {
            table->parts.insert(named(rest).first, named(rest).second);
        } else if (word == u"write") {
            const QStringList what = named(rest).first.split(u' ');
            table->writes << AccessWrite{what.first(), what.mid(1), withParts(*table, named(rest).second)};
        } else if (word == u"branch") {
            table->branches << AccessBranch{rest, {}, {}};
        } else if (word == u"guard") {
            table->branches.last().guard = rest;
        } else if (word == u"when") {
            table->branches.last().when = withParts(*table, rest);
        } else if (word == u"gate") {
            table->gates << AccessGate{rest, {}, {}, {}, {}, {}};
        } else if (word == u"asked") {
            table->gates.last().asked = rest;
        } else if (word == u"passed") {
            table->gates.last().passed = withParts(*table, rest);
        } else if (word == u"says") {
            table->gates.last().says = rest;
        } else if (word == u"moved_by") {
            table->gates.last().movedBy = rest.split(u' ');
        } else if (word == u"needs") {
            table->gates.last().needs = rest;
        } else {
            Q_ASSERT_X(word == u"may", "accessRules", qPrintable(line));
            rules.may.insert(named(rest).first, named(rest).second);
        }
    }
    rules.tables.removeIf([](const TableAccess &made) { return made.branches.isEmpty(); });
    return rules;
}

QString throughSql(const QString &flag, const QString &table, const QString &column, const AccessNames &names)
{
    // Correlated, by key: what is asked for few rows costs few. As "IN (SELECT ...)" PostgreSQL hashes all that is
    // visible first, even for one row, and walks it anew for each row where it does not fit into work_mem.
    const QString row = column.section(u'.', 0, 0);
    const QString same = QStringLiteral("EXISTS (SELECT 1 FROM %1 WHERE %2.mandant = %3.mandant AND %2.id = %4%5)");
    if (names.engine == Engine::Sqlite)
        return same.arg(QStringLiteral("visible_%1 v").arg(table), QStringLiteral("v"), row, column,
                        flag == u"visible" ? QString() : QStringLiteral(" AND v.") + flag);
    // The inner table stands under its own policies.
    const QString condition =
        flag == u"visible" ? QString() : QStringLiteral(" AND (%1)").arg(accessRules().find(table)->flags.value(flag));
    return same.arg(table, table, row, column, condition);
}

QString roleSql(const QString &role, const AccessNames &names)
{
    if (names.isEverybody)
        return QStringLiteral("EXISTS (SELECT 1 FROM user_role r WHERE r.mandant = %1.mandant AND r.portal_user = "
                              "%1.portal_user AND r.role_key = '%2')")
            .arg(names.actor, role);
    if (!names.heldRoles.isEmpty())
        return QStringLiteral("'%1' = ANY (%2)").arg(role, names.heldRoles);
    return QStringLiteral("EXISTS (SELECT 1 FROM actor_role WHERE role_key = '%1')").arg(role);
}

/// What one {…} stands for; its words are given.
QString wordSql(const QStringList &words, const AccessNames &names)
{
    const QString &first = words[0];
    if (first == u"acting")
        return names.acting;
    if (words.size() == 1)
        return QStringLiteral("(SELECT %1 FROM %2)")
            .arg(first == u"user" ? QStringLiteral("portal_user") : first, names.actor);
    if (first == u"acts")
        return names.isEverybody ? QStringLiteral("1 = 1")
                                 : QStringLiteral("%1 = (SELECT portal_user FROM %2)").arg(words[1], names.acting);
    if (first == u"role")
        return roleSql(words[1], names);
    if (first == u"all")
        return (names.engine == Engine::Postgres ? QStringLiteral("gate_") : names.tables) + words[1];
    return throughSql(first, words[1], words[2], names);
}

} // namespace

const TableAccess *AccessRules::find(const QString &table) const
{
    const auto found =
        std::find_if(tables.begin(), tables.end(), [&](const TableAccess &access) { return access.table == table; });
    return found == tables.end() ? nullptr : &*found;
}

const AccessRules &accessRules()
{
    static const AccessRules rules = parse(sqlResource(QStringLiteral("access/rules.txt")));
    return rules;
}

QString expandAccess(const QString &expression, const AccessNames &names)
{
    static const QRegularExpression word(QStringLiteral("\\{([^}]*)\\}"));
    QString expanded;
    qsizetype from = 0;
    auto matches = word.globalMatch(expression);
    while (matches.hasNext()) {
        const auto match = matches.next();
        expanded += expression.mid(from, match.capturedStart() - from);
        from = match.capturedEnd();
        expanded += wordSql(match.captured(1).split(u' ', Qt::SkipEmptyParts), names);
    }
    return expanded + expression.mid(from);
}

QString actorSql(const AccessNames &names)
{
    return expandAccess(sqlResource(QStringLiteral("access/actor.sql")), names);
}

QString postgresPoliciesSql(const QString &readerRole, const QString &gateRole)
{
    // What the gates are made of is read through views of a role of its own, for which a table's one policy is "yes":
    // a policy that asked another table's policy, and that one the first again, would be refused as endless. For the
    // same reason the policies of the rules are the reader's alone.
    QString sql = QStringLiteral("ALTER DEFAULT PRIVILEGES REVOKE ALL ON TABLES FROM PUBLIC;\n");
    const QStringList gates = {
        QStringLiteral("portal_user"), QStringLiteral("portal_user_account"), QStringLiteral("submandant"),
        QStringLiteral("user_site"),   QStringLiteral("user_role"),           QStringLiteral("assignment"),
        QStringLiteral("deputyship"),  QStringLiteral("customer_merge"),      QStringLiteral("mandant")};
    const AccessNames names{Engine::Postgres};
    const auto ownedView = [&](const QString &name, const QString &select) {
        return QStringLiteral("CREATE VIEW %1 AS %2;\nALTER VIEW %1 OWNER TO %3;\n").arg(name, select, gateRole);
    };
    for (const QString &table : gates) {
        sql += QStringLiteral("GRANT SELECT ON %1 TO %2;\n").arg(table, gateRole);
        sql += QStringLiteral("CREATE POLICY gate ON %1 FOR SELECT TO %2 USING (true);\n").arg(table, gateRole);
        sql += ownedView(QStringLiteral("gate_") + table, QStringLiteral("SELECT * FROM ") + table);
    }
    sql += QStringLiteral("GRANT SELECT ON acting TO %1;\n").arg(gateRole);
    sql += ownedView(QStringLiteral("actor"), actorSql(names));
    sql += ownedView(QStringLiteral("actor_role"),
                     QStringLiteral("SELECT role_key FROM gate_user_role WHERE portal_user = "
                                    "(SELECT portal_user FROM acting)"));
    for (const TableAccess &access : accessRules().tables) {
        QStringList any;
        for (const AccessBranch &branch : access.branches)
            any << QStringLiteral("((SELECT effective = 1 AND (%1) FROM actor) AND (%2))")
                       .arg(expandAccess(branch.guard, names), expandAccess(branch.when, names));
        sql += QStringLiteral("ALTER TABLE %1 ENABLE ROW LEVEL SECURITY;\nALTER TABLE %1 FORCE ROW LEVEL SECURITY;\n")
                   .arg(access.table);
        sql += QStringLiteral("CREATE POLICY visible ON %1 FOR SELECT TO %2 USING (%3);\n")
                   .arg(access.table, readerRole, any.join(QStringLiteral("\n  OR ")));
    }
    return sql;
}

} // namespace kontor
