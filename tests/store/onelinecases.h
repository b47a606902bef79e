// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What breaks the rule one_line_only in each table that has it, as a case of rulecases.h.
#pragma once

#include <QByteArray>
#include <QList>

namespace kontor::tests
{

/// One statement over the nordlicht store with the additions of `ruleStoreExtras`. `number` tells which rule of that
/// table and event is meant, as ruleTriggersSql counts them.
struct RuleCase {
    const char *table;
    const char *event;
    int number;
    const char *rule;
    const char *sql;
};

inline QList<RuleCase> oneLineCases()
{
    return {
        {"mandant", "insert", 1, "one_line_only",
         "INSERT INTO mandant (mandant, id, name) SELECT id, id, 'A\tB' FROM submandant WHERE name = 'Elbe Systeme'"},
        {"mandant", "update", 2, "one_line_only", "UPDATE mandant SET city = 'A\nB' WHERE name = 'Verlag Zeder'"},
        {"site", "insert", 1, "one_line_only",
         "INSERT INTO site (mandant, id, name, name_key) SELECT mandant, #, 'A\rB', 'a b' FROM submandant WHERE name = "
         "'Elbe Systeme'"},
        {"site", "update", 2, "one_line_only", "UPDATE site SET name = name || '\t'"},
        {"dealer_id", "insert", 1, "one_line_only",
         "INSERT INTO dealer_id (mandant, id, code) SELECT mandant, #, 'H\t1' FROM dealer_id WHERE code = 'H-4711'"},
        {"submandant", "insert", 3, "one_line_only",
         "INSERT INTO submandant (mandant, id, name, name_key, dealer_id) SELECT mandant, #, 'Isar\nNet', 'isar net', "
         "id FROM dealer_id WHERE code = 'H-4711'"},
        {"submandant", "update", 4, "one_line_only",
         "UPDATE submandant SET short_name = 'A\tB' WHERE name = 'Elbe Systeme'"},
        {"portal_user", "insert", 1, "one_line_only",
         "INSERT INTO portal_user (mandant, id, login) SELECT mandant, #, 'a\tb' FROM dealer_id WHERE code = 'H-4711'"},
        {"portal_user", "update", 2, "one_line_only",
         "UPDATE portal_user SET family_name = 'A\u2028B' WHERE login = 'u31'"},
        {"portal_user_account", "insert", 1, "one_line_only",
         "INSERT INTO portal_user (mandant, id, login) SELECT mandant, #, 'neu' FROM dealer_id WHERE code = 'H-4711';"
         "INSERT INTO portal_user_account (mandant, id, email) SELECT mandant, id, 'a\tb@c.example' FROM portal_user "
         "WHERE login = 'neu'"},
        {"portal_user_account", "update", 2, "one_line_only",
         "UPDATE portal_user_account SET email = 'a\nb@c.example' WHERE id = (SELECT id FROM portal_user WHERE login = "
         "'u31')"},
        {"product", "insert", 1, "one_line_only",
         "INSERT INTO product (mandant, id, name, name_key) SELECT mandant, #, 'A\tB', 'a b' FROM dealer_id WHERE code "
         "= 'H-4711'"},
        {"product", "update", 1, "one_line_only", "UPDATE product SET name = 'A\tB' WHERE name = 'Centraflex'"},
        {"customer", "insert", 1, "one_line_only",
         "INSERT INTO customer (mandant, id, number, name, kind) SELECT mandant, #, 'P9', 'A\x7f"
         "B', 'prospect' FROM "
         "dealer_id WHERE code = 'H-4711'"},
        {"customer", "update", 4, "one_line_only", "UPDATE customer SET name = 'A\nB' WHERE number = 'K1008'"},
        {"customer_profile", "insert", 1, "one_line_only",
         "INSERT INTO customer (mandant, id, number, name, kind) SELECT mandant, #, 'P9', 'P', 'prospect' FROM "
         "dealer_id WHERE code = 'H-4711';"
         "INSERT INTO customer_profile (mandant, id, street) SELECT mandant, id, 'A\u0085B' FROM customer WHERE number "
         "= "
         "'P9'"},
        {"customer_profile", "update", 1, "one_line_only",
         "UPDATE customer_profile SET contact_name = 'A\tB' WHERE id = (SELECT id FROM customer WHERE number = "
         "'K1008')"},
        {"named_view", "insert", 1, "one_line_only",
         "INSERT INTO named_view (mandant, id, portal_user, list_key, name, name_key, content) SELECT mandant, #, id, "
         "'customers', 'A\tB', 'a b', '{}' FROM portal_user WHERE login = 'nordlicht'"},
        {"named_view", "update", 2, "one_line_only", "UPDATE named_view SET name = 'A\nB'"},
    };
}

} // namespace kontor::tests
