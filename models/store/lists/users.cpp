// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The list of portal users.
#include "store/lists/lists.h"

namespace kontor::lists
{

const ListSpec &users()
{
    static const ListSpec spec = [] {
        ListSpec made;
        made.kind = "users";
        made.singular = "user";
        made.from = "visible_portal_user u JOIN visible_portal_user_account a ON a.mandant = u.mandant AND a.id = u.id "
                    "LEFT JOIN visible_submandant s ON s.mandant = u.mandant AND s.id = u.submandant";
        made.rid = "u.rid";
        made.id = "u.id";
        made.keyColumn = "login";
        made.order = "u.login COLLATE kontor_words, u.login";
        made.search = "kontor_search_text(u.login, u.given_name, u.family_name, a.email, s.name)";
        made.tables = {"portal_user", "portal_user_account", "user_role", "user_site", "submandant"};
        const QByteArray effective = "(a.own_state = 'active' AND (u.submandant IS NULL OR s.state = 'active'))";
        made.columns = {
            {"login", QT_TRANSLATE_NOOP("List", "Login"), CellType::Text, "u.login", 14},
            {"given_name", QT_TRANSLATE_NOOP("List", "Given name"), CellType::Text, "u.given_name", 14},
            {"family_name", QT_TRANSLATE_NOOP("List", "Family name"), CellType::Text, "u.family_name", 16},
            {"email", QT_TRANSLATE_NOOP("List", "E-mail"), CellType::Text, "a.email", 26},
            {"mandant", nullptr, CellType::Text,
             "(SELECT m.name FROM visible_mandant m WHERE m.mandant = u.mandant AND m.id = u.mandant)", 20},
            {"submandant", QT_TRANSLATE_NOOP("List", "Submandant"), CellType::Text, "s.name", 20},
            {"roles", QT_TRANSLATE_NOOP("List", "Roles"), CellType::Words,
             "(SELECT json_group_array(role_key) FROM (SELECT r.role_key FROM visible_user_role r WHERE "
             "r.mandant = u.mandant AND r.portal_user = u.id ORDER BY r.role_key))",
             34, true, false, false},
            {"team", QT_TRANSLATE_NOOP("List", "Team"), CellType::State, "a.team", 18, false},
            {"visibility", QT_TRANSLATE_NOOP("List", "Visibility"), CellType::State, "a.visibility", 12, false},
            {"sites", QT_TRANSLATE_NOOP("List", "Sites"), CellType::Words,
             "(SELECT json_group_array(name) FROM (SELECT t.name AS name FROM visible_user_site us JOIN visible_site t "
             "ON t.mandant = us.mandant AND t.id = us.site WHERE us.mandant = u.mandant AND us.portal_user = u.id "
             "ORDER BY t.name))",
             14, false, false, false},
            {"state", QT_TRANSLATE_NOOP("List", "State"), CellType::State, "a.own_state", 12},
            {"effective", QT_TRANSLATE_NOOP("List", "Can sign in"), CellType::YesNo, effective, 10},
            {"partner_master", QT_TRANSLATE_NOOP("List", "Partner master account"), CellType::YesNo, "a.partner_master",
             8, false},
            {"partner_access", QT_TRANSLATE_NOOP("List", "Partner access"), CellType::YesNo, "a.partner_access", 8,
             false},
        };
        const auto keys = [](const char *list) { return QString::fromLatin1(list).split(u' '); };
        for (const char *state : {"active", "invited", "disabled"})
            made.chips << ListChip{"state", QString::fromLatin1(state)};
        made.choices = {
            {"submandant", {}, "submandants", "name"},
            {"roles",
             keys("user_administration partner_administration customer_care assignment customer_desk ordering audit"),
             {},
             {}},
            {"state", keys("active invited disabled"), {}, {}},
            {"team", keys("management administration licensing collaboration"), {}, {}},
            {"visibility", keys("all own none"), {}, {}},
            {"sites", {}, "sites", "name", "in_use"},
        };
        made.filters = {{"of_submandant", "u.submandant = ?"},
                        {"gap_no_role", "a.own_state <> 'disabled' AND NOT EXISTS (SELECT 1 FROM visible_user_role r "
                                        "WHERE r.mandant = u.mandant AND r.portal_user = u.id)"}};
        return made;
    }();
    return spec;
}

} // namespace kontor::lists
