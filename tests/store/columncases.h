// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What breaks each rule of rules/columns.txt in each table that has it, as cases of rulecases.h.
#pragma once

#include "freshrows.h"
#include "store/rowrules.h"

#include <QSet>

namespace kontor::tests
{

/// One statement over the nordlicht store with the additions of `ruleStoreExtras`. `number` tells which rule of that
/// table and event is meant, as ruleTriggersSql counts them.
struct RuleCase {
    const char *table;
    const char *event;
    int number;
    const char *rule;
    QByteArray sql;
};

inline int numberOfRule(const QByteArray &table, const QByteArray &event, const QByteArray &name)
{
    int number = 0;
    for (const Rule &rule : rowRules(Engine::Sqlite)) {
        if (rule.table != QLatin1String(table) || rule.event != QLatin1String(event))
            continue;
        ++number;
        if (rule.name == QLatin1String(name))
            return number;
    }
    return 0;
}

/// What no column of that kind may hold, in SQL.
inline QByteArrayList badValues(const QByteArray &rule, int limit)
{
    if (rule == "one_line_only")
        return {"'A\tB'",
                "'A\nB'",
                "'A\u2028B'",
                "'A\u202e"
                "B'",
                "'A\u2066"
                "B'",
                "'A\x7f"
                "B'",
                "'A\u0085B'"};
    if (rule == "value_missing")
        return {"' '", "'\u00a0\u200b'"};
    if (rule == "value_too_long")
        return {"'" + QByteArray(limit + 1, 'x') + "'"};
    if (rule == "day_invalid")
        return {"'2026-02-30'", "'2027-02-29'", "'2100-02-29'", "'2026-2-03'",
                "'0000-01-01'", "'9banana'",    "'2026-12-32'"};
    if (rule == "value_invalid")
        return {"0", "525601", "9223372036854775807"};
    return {"'[]'", "'9'", "'{'", "'{\"a\": \"" + QByteArray(limit, 'x') + "\"}'"};
}

struct ColumnCase {
    const char *table;
    const char *column;
    const char *rule;
    int limit = 0;
    bool isFixed = false;      ///< another rule keeps it as it is
    const char *bad = nullptr; ///< where not all bad values will do
};

inline QList<ColumnCase> columnCaseList()
{
    QList<ColumnCase> cases = {
        {"mandant", "stale_minutes", "value_invalid"},
        {"submandant", "note", "value_too_long", 10000},
        {"submandant", "state_reason", "value_too_long", 500},
        {"submandant", "state_since", "day_invalid"},
        {"customer", "administration_since", "day_invalid"},
        {"customer", "archived_on", "day_invalid"},
        {"customer_profile", "note", "value_too_long", 10000},
        {"assignment", "since_on", "day_invalid", 0, true},
        {"assignment", "until_on", "day_invalid", 0, false, "'2026-12-32'"},
        {"deputyship", "from_on", "day_invalid", 0, true, "'2026-02-30'"},
        {"deputyship", "until_on", "day_invalid", 0, false, "'2026-12-32'"},
        {"deputyship", "ended_on", "day_invalid"},
        {"customer_merge", "merged_on", "day_invalid"},
        {"outdated_report", "note", "value_too_long", 2000},
        {"outdated_report", "reported_on", "day_invalid"},
        {"outdated_report", "settled_on", "day_invalid"},
        {"named_view", "content", "view_content_invalid", 65536},
    };
    const auto lines = [&cases](const char *table, int limit, const QList<const char *> &columns,
                                bool isFixed = false) {
        for (const char *column : columns)
            for (const char *rule : {"one_line_only", "value_too_long"})
                cases << ColumnCase{table, column, rule, limit, isFixed};
    };
    const auto names = [&](const char *table, int limit, const char *column, bool isFixed = false) {
        lines(table, limit, {column}, isFixed);
        cases << ColumnCase{table, column, "value_missing", limit, isFixed};
    };
    names("mandant", 200, "name");
    lines("mandant", 200, {"street", "city"});
    lines("mandant", 254, {"email"});
    lines("mandant", 100, {"country"});
    lines("mandant", 60, {"phone", "time_zone"});
    lines("mandant", 40, {"vat"});
    lines("mandant", 20, {"postcode"});
    names("site", 200, "name");
    lines("site", 200, {"city"});
    names("dealer_id", 60, "code", true);
    names("submandant", 200, "name");
    lines("submandant", 200, {"street", "city", "contact_given_name", "contact_family_name"});
    lines("submandant", 254, {"email"});
    lines("submandant", 100, {"country"});
    lines("submandant", 60, {"short_name", "uvp_code", "phone"});
    lines("submandant", 40, {"vat"});
    lines("submandant", 20, {"postcode"});
    names("portal_user", 63, "login");
    lines("portal_user", 200, {"given_name", "family_name"});
    lines("portal_user_account", 254, {"email"});
    names("product", 200, "name");
    names("customer", 60, "number", true);
    names("customer", 200, "name");
    lines("customer", 200, {"city"});
    lines("customer", 100, {"country"});
    lines("customer_profile", 200, {"street", "contact_name"});
    lines("customer_profile", 254, {"email"});
    lines("customer_profile", 60, {"phone"});
    lines("customer_profile", 40, {"vat"});
    lines("customer_profile", 20, {"postcode"});
    lines("named_view", 60, {"list_key"}, true);
    names("named_view", 100, "name");
    return cases;
}

/// Of each column and rule (else of the first column of each rule) one insert and one update, the bad values in turn.
inline QList<RuleCase> columnCases(bool ofEachColumn)
{
    QList<RuleCase> cases;
    QSet<QByteArray> seen;
    qsizetype turn = 0;
    for (const ColumnCase &c : columnCaseList()) {
        const QByteArray kind = QByteArray(c.table) + ' ' + c.rule + (c.isFixed ? " once" : "");
        if (seen.contains(kind) && !ofEachColumn)
            continue;
        seen << kind;
        const QByteArrayList bad = c.bad ? QByteArrayList{c.bad} : badValues(c.rule, c.limit);
        FreshRow row = freshRow(c.table);
        row.values.insert(c.column, bad[turn++ % bad.size()]);
        cases << RuleCase{c.table, "insert", numberOfRule(c.table, "insert", c.rule), c.rule,
                          row.before + "INSERT INTO " + c.table + " (" + row.values.keys().join(", ") + ") VALUES (" +
                              row.values.values().join(", ") + ")"};
        if (!c.isFixed)
            cases << RuleCase{c.table, "update", numberOfRule(c.table, "update", c.rule), c.rule,
                              "UPDATE " + QByteArray(c.table) + " SET " + c.column + " = " + bad[turn++ % bad.size()] +
                                  " WHERE " + row.present};
    }
    return cases;
}

} // namespace kontor::tests
