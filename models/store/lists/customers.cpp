// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The list of customers and prospects.
#include "store/lists/lists.h"

namespace kontor::lists
{

namespace
{

QByteArray profile(const char *column)
{
    return QByteArray("(SELECT p.") + column +
           " FROM visible_customer_profile p WHERE p.mandant = c.mandant AND p.id = c.id)";
}

} // namespace

const ListSpec &customers()
{
    static const ListSpec spec = [] {
        ListSpec made;
        made.kind = "customers";
        made.singular = "customer";
        made.from = "visible_customer c";
        made.rid = "c.rid";
        made.id = "c.id";
        made.keyColumn = "number";
        made.order = "c.number";
        made.search = "(SELECT r.search FROM customer_row r WHERE r.rid = c.rid) || coalesce((SELECT r.search FROM "
                      "customer_profile_row r WHERE r.rid = c.rid AND c.openable), '')";
        made.openable = "c.openable";
        made.tables = {"customer", "customer_profile", "customer_product", "assignment",      "site",
                       "product",  "portal_user",      "submandant",       "outdated_report", "deputyship"};
        made.columns = {
            {"number", QT_TRANSLATE_NOOP("List", "Number"), CellType::Text, "c.number", 10},
            {"name", QT_TRANSLATE_NOOP("List", "Name"), CellType::Text, "c.name", 28},
            {"kind", QT_TRANSLATE_NOOP("List", "Kind"), CellType::State, "c.kind", 12, false},
            {"city", QT_TRANSLATE_NOOP("List", "City"), CellType::Text, "c.city", 16},
            {"country", QT_TRANSLATE_NOOP("List", "Country"), CellType::Country, "c.country", 14, false},
            {"products", QT_TRANSLATE_NOOP("List", "Products"), CellType::Words,
             "(SELECT json_group_array(name) FROM (SELECT p.name AS name FROM visible_customer_product cp "
             "JOIN visible_product p ON p.mandant = cp.mandant AND p.id = cp.product "
             "WHERE cp.mandant = c.mandant AND cp.customer = c.id ORDER BY p.name))",
             16, true, false, false},
            {"administration", QT_TRANSLATE_NOOP("List", "Customer administration"), CellType::State,
             "c.administration", 16},
            {"administration_since", QT_TRANSLATE_NOOP("List", "Administration since"), CellType::Day,
             "c.administration_since", 12},
            {"submandants", QT_TRANSLATE_NOOP("List", "Submandants"), CellType::Words,
             "(SELECT json_group_array(name) FROM (SELECT s.name AS name FROM visible_assignment a "
             "JOIN visible_submandant s ON s.mandant = a.mandant AND s.id = a.submandant "
             "WHERE a.mandant = c.mandant AND a.customer = c.id AND a.until_on IS NULL ORDER BY s.name))",
             20, true, false, false},
            {"partner_contact", QT_TRANSLATE_NOOP("List", "Partner contact"), CellType::Text,
             "(SELECT u.login FROM visible_portal_user u WHERE u.mandant = c.mandant AND u.id = c.partner_contact)", 14,
             false},
            {"site", QT_TRANSLATE_NOOP("List", "Site"), CellType::Text,
             "(SELECT s.name FROM visible_site s WHERE s.mandant = c.mandant AND s.id = c.site)", 14, false},
            {"openable", nullptr, CellType::YesNo, "c.openable", 6},
            {"locked_reason", nullptr, CellType::State,
             "CASE WHEN c.openable THEN NULL ELSE 'administration_' || c.administration END", 12},
            {"street", QT_TRANSLATE_NOOP("List", "Street"), CellType::Text, profile("street"), 22, false, true},
            {"postcode", QT_TRANSLATE_NOOP("List", "Postcode"), CellType::Text, profile("postcode"), 9, false, true},
            {"email", QT_TRANSLATE_NOOP("List", "E-mail"), CellType::Text, profile("email"), 24, false, true},
            {"phone", QT_TRANSLATE_NOOP("List", "Phone"), CellType::Text, profile("phone"), 16, false, true},
            {"contact_name", QT_TRANSLATE_NOOP("List", "Contact person"), CellType::Text, profile("contact_name"), 20,
             false, true},
            {"vat", QT_TRANSLATE_NOOP("List", "VAT number"), CellType::Text, profile("vat"), 15, false, true},
            {"note", QT_TRANSLATE_NOOP("List", "Note"), CellType::Text, profile("note"), 24, false, true},
        };
        made.columns
            << ListColumn{"archived",
                          QT_TRANSLATE_NOOP("List", "Archived"),
                          CellType::YesNo,
                          "(c.archived_on IS NOT NULL)",
                          8,
                          false}
            << ListColumn{"archived_on", QT_TRANSLATE_NOOP("List", "Archived on"), CellType::Day, "c.archived_on", 12,
                          false}
            << ListColumn{"outdated_reports",
                          QT_TRANSLATE_NOOP("List", "Reports of outdated data"),
                          CellType::Number,
                          "(SELECT count(*) FROM visible_outdated_report r WHERE r.mandant = c.mandant AND "
                          "r.customer = c.id AND r.settled_on IS NULL)",
                          10,
                          false,
                          true,
                          false};
        // By handle: an index answers both sides, and the rows themselves stay unread.
        made.silence = {"archived", "c.rid NOT IN (SELECT x.rowid FROM customer x WHERE x.mandant = (SELECT mandant "
                                    "FROM actor) AND x.archived_on IS NOT NULL)"};
        made.filters = {
            // Only customers, not prospects, stand in the left box (MISSION 7.7).
            {"available_for",
             "c.kind = 'customer' AND NOT EXISTS (SELECT 1 FROM visible_assignment a WHERE "
             "a.mandant = c.mandant AND a.submandant = ? AND a.customer = c.id AND a.until_on IS NULL)"},
            {"assigned_to", "c.id IN (SELECT a.customer FROM visible_assignment a WHERE a.mandant = (SELECT mandant "
                            "FROM actor) AND a.submandant = ? AND a.until_on IS NULL)"},
            {"gap_no_contact", "c.partner_contact IS NULL"},
            {"gap_contact_blind",
             "c.partner_contact IN (SELECT a.id FROM visible_portal_user_account a WHERE a.mandant = (SELECT mandant "
             "FROM actor) AND (a.own_state <> 'active' OR a.visibility IS NULL OR a.visibility = 'none'))"},
            {"gap_requested_before", "c.administration = 'requested' AND c.administration_since < ?"},
            {"gap_assigned_locked",
             "NOT c.openable AND EXISTS (SELECT 1 FROM visible_assignment a WHERE a.mandant = c.mandant AND a.customer "
             "= c.id AND a.until_on IS NULL)"},
        };
        for (const char *state : {"active", "requested", "inactive", "revoked"})
            made.chips << ListChip{"administration", QString::fromLatin1(state)};
        made.chips << ListChip{"kind", QStringLiteral("prospect")};
        made.choices = {
            {"kind", {QStringLiteral("customer"), QStringLiteral("prospect")}, {}, {}},
            {"administration",
             {QStringLiteral("active"), QStringLiteral("requested"), QStringLiteral("inactive"),
              QStringLiteral("revoked")},
             {},
             {}},
            {"site", {}, "sites", "name", "in_use"},
            {"partner_contact", {}, "users", "login"},
            {"submandants", {}, "submandants", "name"},
            {"products", {}, "products", "name"},
            {"archived", {QStringLiteral("true")}, {}, {}},
        };
        return made;
    }();
    return spec;
}

} // namespace kontor::lists
