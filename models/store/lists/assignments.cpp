// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The list of assignments, the ended ones included.
#include "store/lists/lists.h"

namespace kontor::lists
{

const ListSpec &assignments()
{
    static const ListSpec spec = [] {
        ListSpec made;
        made.kind = "assignments";
        made.singular = "assignment";
        made.from = "visible_assignment a JOIN visible_customer c ON c.mandant = a.mandant AND c.id = a.customer "
                    "JOIN visible_submandant s ON s.mandant = a.mandant AND s.id = a.submandant";
        made.rid = "a.rid";
        made.id = "a.id";
        made.keyColumn = "customer";
        made.order = "c.number COLLATE kontor_words, s.name COLLATE kontor_words, a.since_on, a.rid";
        made.search = "kontor_search_text(c.number, c.name, s.name)";
        made.tables = {"assignment", "customer", "submandant", "portal_user"};
        made.silence = {"archived", "c.archived_on IS NULL"};
        made.columns = {
            {"submandant", QT_TRANSLATE_NOOP("List", "Submandant"), CellType::Text, "s.name", 24},
            {"customer", QT_TRANSLATE_NOOP("List", "Customer number"), CellType::Text, "c.number", 12},
            {"customer_name", QT_TRANSLATE_NOOP("List", "Customer"), CellType::Text, "c.name", 26},
            {"since", QT_TRANSLATE_NOOP("List", "Assigned since"), CellType::Day, "a.since_on", 12},
            {"until", QT_TRANSLATE_NOOP("List", "Until"), CellType::Day, "a.until_on", 12},
            {"cause", QT_TRANSLATE_NOOP("List", "Cause"), CellType::State, "a.cause", 10},
            {"end_cause", nullptr, CellType::State, "a.end_cause", 10},
            {"by", QT_TRANSLATE_NOOP("List", "By"), CellType::Text,
             "(SELECT u.login FROM visible_portal_user u WHERE u.mandant = a.mandant AND u.id = a.made_by)", 12},
            {"archived", nullptr, CellType::YesNo, "(c.archived_on IS NOT NULL)", 8},
        };
        return made;
    }();
    return spec;
}

} // namespace kontor::lists
