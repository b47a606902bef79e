// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Statements that a person could send to the store by hand, and the rule that must refuse each; for both engines.
#pragma once

#include "columncases.h"

namespace kontor::tests
{

/// Rows that the demo does not have: a site, an ended assignment, a named view, and a log.
inline QList<QByteArray> ruleStoreExtras()
{
    return {
        "INSERT INTO site (mandant, id, name, name_key) SELECT mandant, id, 'Werk Süd', 'werk sud' FROM customer "
        "WHERE number = 'K1001'",
        "INSERT INTO assignment (mandant, id, submandant, customer, since_on, until_on, end_cause) SELECT c.mandant, "
        "s.id, s.id, c.id, '2026-01-05', '2026-02-05', 'manual' FROM customer c JOIN submandant s ON "
        "s.mandant = c.mandant WHERE c.number = 'K1008' AND s.name = 'Alster Telefonie'",
        "INSERT INTO deputyship (mandant, id, portal_user, deputy, from_on, until_on) SELECT a.mandant, a.id, a.id, "
        "b.id, "
        "'2026-03-02', '2026-03-10' FROM portal_user a JOIN portal_user b ON b.mandant = a.mandant WHERE a.login = "
        "'nordlicht' AND b.login = 'master'",
        "INSERT INTO named_view (mandant, id, portal_user, list_key, name, name_key, content) SELECT mandant, id, id, "
        "'customers', 'Nord', 'nord', '{}' FROM portal_user WHERE login = 'nordlicht'",
        "INSERT INTO customer_merge (mandant, id, kept, merged_on) SELECT a.mandant, a.id, b.id, '2026-03-02' FROM "
        "customer a JOIN customer b ON b.mandant = a.mandant WHERE a.number = 'K1009' AND b.number = 'K1008'",
        "INSERT INTO outdated_report (mandant, id, customer, note, reported_by, reported_on) SELECT c.mandant, c.id, "
        "c.id, "
        "'N', u.id, '2026-03-02' FROM customer c JOIN portal_user u ON u.mandant = c.mandant WHERE c.number = 'K1008' "
        "AND "
        "u.login = 'nordlicht'",
        "INSERT INTO change_set (mandant, id, made_at, portal_user, command) SELECT mandant, id, 1767222000000, id, "
        "'change_customer' FROM portal_user WHERE login = 'nordlicht'",
        "INSERT INTO change_op (mandant, change_set, seq, entity, row_id, change_kind) SELECT mandant, id, 0, "
        "'customer', id, 'update' FROM portal_user WHERE login = 'nordlicht'"};
}

#define KONTOR_ADMINISTRATION(from, to)                                                                                \
    {                                                                                                                  \
        "customer", "update", 3, "administration_transition",                                                          \
            "UPDATE customer SET administration = '" to "' WHERE number = (SELECT min(number) FROM customer WHERE "    \
            "administration = '" from "')"                                                                             \
    }

/// "#" stands for a new id, in the engine's words.
inline QList<RuleCase> ruleCases(bool ofEachColumn = true)
{
    return QList<RuleCase>{
               {"submandant", "delete", 1, "submandant_never_deleted",
                "DELETE FROM submandant WHERE name = 'Elbe Systeme'"},
               {"submandant", "insert", 1, "submandant_dealer_id_retired",
                "INSERT INTO submandant (mandant, id, name, name_key, dealer_id, dealer_state) SELECT mandant, #, "
                "'Isar Net', "
                "'isar net', id, state FROM dealer_id WHERE code = 'H-4799'"},
               {"submandant", "insert", 2, "reason_missing",
                "INSERT INTO submandant (mandant, id, name, name_key, dealer_id, state) SELECT mandant, #, 'Isar Net', "
                "'isar net', id, 'inactive' FROM dealer_id WHERE code = 'H-4711'"},
               {"submandant", "insert", 2, "reason_missing",
                "INSERT INTO submandant (mandant, id, name, name_key, dealer_id, state, state_reason) SELECT mandant, "
                "#, "
                "'Isar Net', 'isar net', id, 'inactive', '' FROM dealer_id WHERE code = 'H-4711'"},
               {"submandant", "update", 1, "submandant_dealer_id_retired",
                "UPDATE submandant SET dealer_id = (SELECT id FROM dealer_id WHERE code = 'H-4799'), dealer_state = "
                "'retired' "
                "WHERE name = 'Elbe Systeme'"},
               {"submandant", "update", 2, "row_key_fixed", "UPDATE submandant SET id = # WHERE name = 'Elbe Systeme'"},
               {"submandant", "update", 2, "row_key_fixed",
                "UPDATE submandant SET mandant = # WHERE name = 'Elbe Systeme'"},
               {"submandant", "update", 3, "reason_missing",
                "UPDATE submandant SET state = 'inactive' WHERE name = 'Alster Telefonie'"},
               {"submandant", "update", 3, "reason_missing",
                "UPDATE submandant SET state = 'inactive', state_reason = '' WHERE name = 'Alster Telefonie'"},
               {"mandant", "delete", 1, "mandant_never_deleted", "DELETE FROM mandant WHERE name = 'Verlag Zeder'"},
               {"mandant", "update", 1, "row_key_fixed",
                "UPDATE mandant SET mandant = (SELECT id FROM dealer_id WHERE code = 'H-4799'), id = (SELECT id FROM "
                "dealer_id "
                "WHERE code = 'H-4799') WHERE name = 'Verlag Zeder'"},
               {"dealer_id", "delete", 1, "dealer_id_never_deleted", "DELETE FROM dealer_id WHERE code = 'H-4799'"},
               {"dealer_id", "update", 1, "dealer_id_fixed", "UPDATE dealer_id SET code = 'H-1' WHERE code = 'H-4711'"},
               {"dealer_id", "update", 1, "dealer_id_fixed", "UPDATE dealer_id SET id = # WHERE code = 'H-4799'"},
               {"dealer_id", "update", 1, "dealer_id_fixed",
                "UPDATE dealer_id SET mandant = (SELECT mandant FROM dealer_id WHERE code = 'H-9000') WHERE code = "
                "'H-4799'"},
               {"site", "delete", 1, "site_never_deleted", "DELETE FROM site"},
               {"site", "update", 1, "row_key_fixed", "UPDATE site SET id = #"},
               {"site", "update", 1, "row_key_fixed", "UPDATE site SET mandant = #"},
               {"portal_user", "delete", 1, "portal_user_never_deleted", "DELETE FROM portal_user WHERE login = 'u31'"},
               {"portal_user", "update", 1, "portal_user_binding_fixed",
                "UPDATE portal_user SET submandant = NULL WHERE login = 'u11'"},
               {"portal_user", "update", 1, "portal_user_binding_fixed",
                "UPDATE portal_user SET submandant = (SELECT id FROM submandant WHERE name = 'Duna Partner Kft.') "
                "WHERE login "
                "= "
                "'u11'"},
               {"portal_user", "update", 1, "portal_user_binding_fixed",
                "UPDATE portal_user SET submandant = (SELECT id FROM submandant WHERE name = 'Duna Partner Kft.') "
                "WHERE login "
                "= "
                "'master'"},
               {"portal_user", "update", 1, "portal_user_binding_fixed",
                "UPDATE portal_user SET id = # WHERE login = 'u31'"},
               {"portal_user", "update", 1, "portal_user_binding_fixed",
                "UPDATE portal_user SET mandant = # WHERE login = 'u31'"},
               {"portal_user_account", "delete", 1, "portal_user_never_deleted",
                "DELETE FROM portal_user_account WHERE id = (SELECT id FROM portal_user WHERE login = 'u31')"},
               {"portal_user_account", "update", 1, "user_invited_once",
                "UPDATE portal_user_account SET own_state = 'invited' WHERE id = (SELECT id FROM portal_user WHERE "
                "login = "
                "'u31')"},
               {"customer", "delete", 1, "customer_never_deleted", "DELETE FROM customer WHERE number = 'K1008'"},
               {"customer", "update", 1, "customer_number_fixed",
                "UPDATE customer SET number = 'K9' WHERE number = 'K1001'"},
               {"customer", "update", 1, "customer_number_fixed", "UPDATE customer SET id = # WHERE number = 'K1008'"},
               {"customer", "update", 1, "customer_number_fixed",
                "UPDATE customer SET mandant = # WHERE number = 'K1008'"},
               {"customer", "update", 2, "kind_one_way",
                "UPDATE customer SET kind = 'prospect', administration = NULL WHERE number = 'K1001'"},
               KONTOR_ADMINISTRATION("inactive", "active"),
               KONTOR_ADMINISTRATION("inactive", "revoked"),
               KONTOR_ADMINISTRATION("requested", "revoked"),
               KONTOR_ADMINISTRATION("active", "inactive"),
               KONTOR_ADMINISTRATION("active", "requested"),
               KONTOR_ADMINISTRATION("revoked", "active"),
               KONTOR_ADMINISTRATION("revoked", "inactive"),
               {"assignment", "delete", 1, "assignment_never_deleted",
                "DELETE FROM assignment WHERE customer = (SELECT id FROM customer WHERE number = 'K1004')"},
               {"assignment", "update", 1, "assignment_fixed",
                "UPDATE assignment SET customer = (SELECT id FROM customer WHERE number = 'K1005') WHERE customer = "
                "(SELECT "
                "id "
                "FROM customer WHERE number = 'K1004')"},
               {"assignment", "update", 1, "assignment_fixed",
                "UPDATE assignment SET submandant = (SELECT id FROM submandant WHERE name = 'Alster Telefonie') WHERE "
                "customer "
                "= (SELECT id FROM customer WHERE number = 'K1004')"},
               {"assignment", "update", 1, "assignment_fixed",
                "UPDATE assignment SET since_on = '2025-01-01' WHERE customer = (SELECT id FROM customer WHERE number "
                "= "
                "'K1004')"},
               {"assignment", "update", 1, "assignment_fixed",
                "UPDATE assignment SET cause = 'order' WHERE customer = (SELECT id FROM customer WHERE number = "
                "'K1004')"},
               {"assignment", "update", 1, "assignment_fixed",
                "UPDATE assignment SET id = # WHERE customer = (SELECT id FROM customer WHERE number = 'K1004')"},
               {"assignment", "update", 1, "assignment_fixed",
                "UPDATE assignment SET mandant = # WHERE customer = (SELECT id FROM customer WHERE number = 'K1004')"},
               {"assignment", "update", 2, "assignment_ended",
                "UPDATE assignment SET until_on = NULL WHERE until_on IS NOT NULL"},
               {"assignment", "update", 2, "assignment_ended",
                "UPDATE assignment SET until_on = '2026-02-28' WHERE until_on IS NOT NULL"},
               {"assignment", "insert", 1, "assignment_ends_before_it_begins",
                "INSERT INTO assignment (mandant, id, submandant, customer, since_on, until_on) SELECT c.mandant, #, "
                "s.id, "
                "c.id, '2026-02-02', '2026-02-01' FROM customer c JOIN submandant s ON s.mandant = c.mandant WHERE "
                "c.number = "
                "'K1005' AND s.name = 'Alster Telefonie'"},
               {"deputyship", "update", 1, "deputyship_fixed", "UPDATE deputyship SET from_on = '2026-03-01'"},
               {"deputyship", "update", 1, "deputyship_fixed",
                "UPDATE deputyship SET deputy = (SELECT id FROM portal_user WHERE login = 'u11')"},
               {"named_view", "update", 1, "view_fixed",
                "UPDATE named_view SET portal_user = (SELECT id FROM portal_user WHERE login = 'u11')"},
               {"named_view", "update", 1, "view_fixed", "UPDATE named_view SET list_key = 'users'"},
               {"named_view", "update", 1, "view_fixed", "UPDATE named_view SET id = #"},
               {"named_view", "update", 1, "view_fixed", "UPDATE named_view SET mandant = #"},
               {"change_set", "delete", 1, "change_log_append_only", "DELETE FROM change_set"},
               {"change_set", "update", 1, "change_log_append_only", "UPDATE change_set SET command = 'nothing'"},
               {"change_op", "delete", 1, "change_log_append_only", "DELETE FROM change_op"},
               {"change_op", "update", 1, "change_log_append_only", "UPDATE change_op SET before_values = '{}'"},
           } +
           columnCases(ofEachColumn);
}

#undef KONTOR_ADMINISTRATION

} // namespace kontor::tests
