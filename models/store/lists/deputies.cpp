// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The list of deputies: who stands in for whom.
#include "store/lists/lists.h"

namespace kontor::lists
{

const ListSpec &deputies()
{
    static const ListSpec spec = [] {
        ListSpec made;
        made.kind = "deputies";
        made.singular = "deputy";
        made.from = "visible_deputyship d";
        made.rid = "d.rid";
        made.id = "d.id";
        made.keyColumn = "id";
        made.order = "d.until_on DESC, d.rid";
        const auto login = [](const char *column) {
            return QByteArray("(SELECT u.login FROM visible_portal_user u WHERE u.mandant = d.mandant AND u.id = d.") +
                   column + ")";
        };
        made.search = "kontor_search_text(" + login("portal_user") + ", " + login("deputy") + ")";
        made.tables = {"deputyship", "portal_user"};
        made.columns = {
            {"id", nullptr, CellType::Text,
             "lower(substr(hex(d.id),1,8)||'-'||substr(hex(d.id),9,4)||'-'||substr(hex(d.id),13,4)||'-'||"
             "substr(hex(d.id),17,4)||'-'||substr(hex(d.id),21))",
             36},
            {"login", QT_TRANSLATE_NOOP("List", "Away"), CellType::Text, login("portal_user"), 16},
            {"deputy", QT_TRANSLATE_NOOP("List", "Deputy"), CellType::Text, login("deputy"), 16},
            {"from", QT_TRANSLATE_NOOP("List", "From"), CellType::Day, "d.from_on", 12},
            {"until", QT_TRANSLATE_NOOP("List", "Until"), CellType::Day, "d.until_on", 12},
            {"ended", QT_TRANSLATE_NOOP("List", "Ended early on"), CellType::Day, "d.ended_on", 14},
            {"stands_in", QT_TRANSLATE_NOOP("List", "Stands in today"), CellType::YesNo,
             "(d.ended_on IS NULL AND d.from_on <= (SELECT today FROM actor) AND d.until_on >= (SELECT today FROM "
             "actor))",
             12},
            {"by", QT_TRANSLATE_NOOP("List", "Set by"), CellType::Text, login("made_by"), 14},
        };
        return made;
    }();
    return spec;
}

} // namespace kontor::lists
