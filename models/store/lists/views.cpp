// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The list of named views.
#include "store/lists/lists.h"

namespace kontor::lists
{

const ListSpec &views()
{
    static const ListSpec spec = [] {
        ListSpec made;
        made.kind = "views";
        made.singular = "view";
        made.from = "visible_named_view v JOIN visible_portal_user u ON u.mandant = v.mandant AND u.id = v.portal_user";
        made.rid = "v.rid";
        made.id = "v.id";
        made.keyColumn = "name";
        // Others' views may bear the same name: one's own comes first.
        made.order = "v.list_key, v.portal_user <> (SELECT portal_user FROM actor), v.name COLLATE kontor_words, v.rid";
        made.search = "kontor_search_text(v.name, v.list_key, u.login)";
        made.tables = {"named_view", "portal_user"};
        made.columns = {
            {"name", QT_TRANSLATE_NOOP("List", "Name"), CellType::Text, "v.name", 24},
            {"list", QT_TRANSLATE_NOOP("List", "List"), CellType::Text, "v.list_key", 14},
            {"owner", QT_TRANSLATE_NOOP("List", "Owner"), CellType::Text, "u.login", 14},
            {"shared", QT_TRANSLATE_NOOP("List", "Shared"), CellType::YesNo, "v.is_shared", 8},
            {"own", nullptr, CellType::YesNo, "(v.portal_user = (SELECT portal_user FROM actor))", 8},
            {"content", nullptr, CellType::Text, "v.content", 30},
        };
        return made;
    }();
    return spec;
}

} // namespace kontor::lists
