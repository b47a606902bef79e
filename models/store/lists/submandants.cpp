// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The list of Submandants.
#include "store/lists/lists.h"

namespace kontor::lists
{

const ListSpec &submandants()
{
    static const ListSpec spec = [] {
        ListSpec made;
        made.kind = "submandants";
        made.singular = "submandant";
        made.from = "visible_submandant s";
        made.rid = "s.rid";
        made.id = "s.id";
        made.keyColumn = "name";
        made.order = "s.name COLLATE kontor_words, s.name";
        made.search = "kontor_search_text(s.name, s.short_name, s.uvp_code, s.city, s.email, s.contact_given_name, "
                      "s.contact_family_name, (SELECT d.code FROM visible_dealer_id d WHERE d.mandant = s.mandant "
                      "AND d.id = s.dealer_id))";
        made.tables = {"submandant", "dealer_id", "portal_user", "portal_user_account", "assignment", "customer"};
        const QByteArray users = "FROM visible_portal_user u JOIN visible_portal_user_account a ON "
                                 "a.mandant = u.mandant AND a.id = u.id WHERE u.mandant = s.mandant "
                                 "AND u.submandant = s.id";
        made.columns = {
            {"name", QT_TRANSLATE_NOOP("List", "Name"), CellType::Text, "s.name", 26},
            {"short_name", QT_TRANSLATE_NOOP("List", "Short name"), CellType::Text, "s.short_name", 12, false},
            {"dealer_id", QT_TRANSLATE_NOOP("List", "Dealer ID"), CellType::Text,
             "(SELECT d.code FROM visible_dealer_id d WHERE d.mandant = s.mandant AND d.id = s.dealer_id)", 11},
            {"code", QT_TRANSLATE_NOOP("List", "Sub-partner code"), CellType::Text, "s.uvp_code", 16},
            {"active", QT_TRANSLATE_NOOP("List", "State"), CellType::State,
             "CASE s.state WHEN 'active' THEN 'active' ELSE 'inactive' END", 12},
            {"customers", QT_TRANSLATE_NOOP("List", "Customers"), CellType::Number,
             "(SELECT count(*) FROM visible_assignment a WHERE a.mandant = s.mandant AND a.submandant = s.id "
             "AND a.until_on IS NULL AND a.customer NOT IN (SELECT x.id FROM visible_customer x WHERE x.mandant = "
             "(SELECT mandant FROM actor) AND x.archived_on IS NOT NULL))",
             10},
            {"users", QT_TRANSLATE_NOOP("List", "Users"), CellType::Number, "(SELECT count(*) " + users + ")", 8},
            {"users_effective", QT_TRANSLATE_NOOP("List", "Can sign in"), CellType::Number,
             "(SELECT count(*) " + users + " AND a.own_state = 'active' AND s.state = 'active')", 14},
            {"city", QT_TRANSLATE_NOOP("List", "City"), CellType::Text, "s.city", 16},
            {"country", QT_TRANSLATE_NOOP("List", "Country"), CellType::Country, "s.country", 12, false},
            {"email", QT_TRANSLATE_NOOP("List", "E-mail"), CellType::Text, "s.email", 24, false},
            {"phone", QT_TRANSLATE_NOOP("List", "Phone"), CellType::Text, "s.phone", 16, false},
            {"street", QT_TRANSLATE_NOOP("List", "Street"), CellType::Text, "s.street", 20, false},
            {"postcode", QT_TRANSLATE_NOOP("List", "Postcode"), CellType::Text, "s.postcode", 9, false},
            {"contact_given_name", QT_TRANSLATE_NOOP("List", "Contact, given name"), CellType::Text,
             "s.contact_given_name", 14, false},
            {"contact_family_name", QT_TRANSLATE_NOOP("List", "Contact, family name"), CellType::Text,
             "s.contact_family_name", 14, false},
            {"vat", QT_TRANSLATE_NOOP("List", "VAT number"), CellType::Text, "s.vat", 15, false},
            {"note", QT_TRANSLATE_NOOP("List", "Note"), CellType::Text, "s.note", 24, false},
            {"state_reason", QT_TRANSLATE_NOOP("List", "Reason"), CellType::Text, "s.state_reason", 20, false},
            {"state_since", QT_TRANSLATE_NOOP("List", "State since"), CellType::Day, "s.state_since", 12, false},
        };
        made.filters = {{"gap_no_code", "s.uvp_code IS NULL AND s.state = 'active'"}};
        made.chips = {{"active", QStringLiteral("active")}, {"active", QStringLiteral("inactive")}};
        return made;
    }();
    return spec;
}

} // namespace kontor::lists
