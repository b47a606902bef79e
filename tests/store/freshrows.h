// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// A row of its own for each table with rules/columns.txt, in SQL.
#pragma once

#include <QByteArray>
#include <QMap>

namespace kontor::tests
{

using SqlValues = QMap<QByteArray, QByteArray>;

/// A row of its own in each table: what has to come before it, and its values in SQL ("#": a new id).
struct FreshRow {
    QByteArray before;
    SqlValues values;
    QByteArray present; ///< WHERE of a row that is there
};

inline FreshRow freshRow(const QByteArray &table)
{
    const QByteArray mandant = "(SELECT mandant FROM dealer_id WHERE code = 'H-4711')";
    const QByteArray user = "(SELECT id FROM portal_user WHERE login = 'nordlicht')";
    const QByteArray other = "(SELECT id FROM portal_user WHERE login = 'master')";
    const QByteArray customer = "(SELECT id FROM customer WHERE number = 'K1008')";
    const auto insert = [&](const QByteArray &into, const QByteArray &columns, const QByteArray &values) {
        return "INSERT INTO " + into + " (mandant, id, " + columns + ") VALUES (" + mandant + ", #, " + values + ");";
    };
    SqlValues row = {{"mandant", mandant}, {"id", "#"}};
    const auto with = [&row](const SqlValues &values) {
        for (auto value = values.begin(); value != values.end(); ++value)
            row.insert(value.key(), *value);
        return row;
    };
    if (table == "mandant") {
        const QByteArray id = "(SELECT id FROM submandant WHERE name = 'Elbe Systeme')";
        return {{}, {{"mandant", id}, {"id", id}, {"name", "'M'"}}, "name = 'Verlag Zeder'"};
    }
    if (table == "site")
        return {{}, with({{"name", "'Werk Ost'"}, {"name_key", "'werk ost'"}}), "name_key = 'werk sud'"};
    if (table == "dealer_id")
        return {{}, with({{"code", "'H-1'"}}), {}};
    if (table == "submandant")
        return {{},
                with({{"name", "'Isar Net'"},
                      {"name_key", "'isar net'"},
                      {"dealer_id", "(SELECT id FROM dealer_id WHERE code = 'H-4711')"}}),
                "name = 'Elbe Systeme'"};
    if (table == "portal_user")
        return {{}, with({{"login", "'neu'"}}), "login = 'u31'"};
    if (table == "portal_user_account")
        return {insert("portal_user", "login", "'neu'"),
                with({{"id", "(SELECT id FROM portal_user WHERE login = 'neu')"}, {"email_key", "'neu@x.example'"}}),
                "id = (SELECT id FROM portal_user WHERE login = 'u31')"};
    if (table == "product")
        return {{}, with({{"name", "'Fax'"}, {"name_key", "'fax'"}}), "name = 'Centraflex'"};
    if (table == "customer")
        return {{}, with({{"number", "'P9'"}, {"name", "'P'"}, {"kind", "'prospect'"}}), "number = 'K1008'"};
    if (table == "customer_profile")
        return {insert("customer", "number, name, kind", "'P9', 'P', 'prospect'"),
                with({{"id", "(SELECT id FROM customer WHERE number = 'P9')"}}), "id = " + customer};
    if (table == "assignment")
        return {{},
                with({{"submandant", "(SELECT id FROM submandant WHERE name = 'Alster Telefonie')"},
                      {"customer", "(SELECT id FROM customer WHERE number = 'K1005')"},
                      {"since_on", "'2026-03-02'"}}),
                "until_on IS NULL"};
    if (table == "deputyship")
        return {
            {},
            with({{"portal_user", user}, {"deputy", other}, {"from_on", "'2026-03-02'"}, {"until_on", "'2026-03-10'"}}),
            "portal_user = " + user};
    if (table == "customer_merge")
        return {{},
                with({{"id", "(SELECT id FROM customer WHERE number = 'K1005')"},
                      {"kept", customer},
                      {"merged_on", "'2026-03-02'"}}),
                "kept = " + customer};
    if (table == "outdated_report")
        return {
            {},
            with({{"customer", customer}, {"note", "'neu'"}, {"reported_by", user}, {"reported_on", "'2026-03-02'"}}),
            "customer = " + customer};
    return {{},
            with({{"portal_user", user},
                  {"list_key", "'customers'"},
                  {"name", "'Ost'"},
                  {"name_key", "'ost'"},
                  {"content", "'{}'"}}),
            "name = 'Nord'"};
}

} // namespace kontor::tests
