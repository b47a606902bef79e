// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The list of reports of outdated data, the settled ones included.
#include "store/lists/lists.h"

namespace kontor::lists
{

const ListSpec &reports()
{
    static const ListSpec spec = [] {
        ListSpec made;
        made.kind = "reports";
        made.singular = "report";
        made.from = "visible_outdated_report r JOIN visible_customer c ON c.mandant = r.mandant AND c.id = r.customer "
                    "JOIN visible_portal_user b ON b.mandant = r.mandant AND b.id = r.reported_by "
                    "LEFT JOIN visible_portal_user s ON s.mandant = r.mandant AND s.id = r.settled_by";
        made.rid = "r.rid";
        made.id = "r.id";
        made.keyColumn = "id";
        made.order = "r.settled_on IS NOT NULL, r.reported_on DESC, r.rid DESC";
        made.search = "kontor_search_text(c.number, c.name, r.note)";
        made.tables = {"outdated_report", "customer", "portal_user"};
        made.silence = {"archived", "c.archived_on IS NULL"};
        made.columns = {
            {"customer", QT_TRANSLATE_NOOP("List", "Customer number"), CellType::Text, "c.number", 12},
            {"customer_name", QT_TRANSLATE_NOOP("List", "Customer"), CellType::Text, "c.name", 26},
            {"note", QT_TRANSLATE_NOOP("List", "What is outdated"), CellType::Text, "r.note", 40},
            {"by", QT_TRANSLATE_NOOP("List", "By"), CellType::Text, "b.login", 12},
            {"on", QT_TRANSLATE_NOOP("List", "Reported on"), CellType::Day, "r.reported_on", 12},
            {"settled", nullptr, CellType::YesNo, "(r.settled_on IS NOT NULL)", 8},
            {"settled_by", QT_TRANSLATE_NOOP("List", "Settled by"), CellType::Text, "s.login", 12, false},
            {"settled_on", QT_TRANSLATE_NOOP("List", "Settled on"), CellType::Day, "r.settled_on", 12, false},
            {"archived", nullptr, CellType::YesNo, "(c.archived_on IS NOT NULL)", 8},
            {"id", nullptr, CellType::Text,
             "lower(substr(hex(r.id),1,8)||'-'||substr(hex(r.id),9,4)||'-'||substr(hex(r.id),13,4)||'-'||"
             "substr(hex(r.id),17,4)||'-'||substr(hex(r.id),21))",
             36},
        };
        made.filters = {{"of_customer", "r.customer = ?"}};
        return made;
    }();
    return spec;
}

} // namespace kontor::lists
