// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The small lists of the Mandant itself: its own data, sites, dealer IDs and products.
#include "store/lists/lists.h"

namespace kontor::lists
{

const ListSpec &dealerIds()
{
    static const ListSpec spec = [] {
        ListSpec made;
        made.kind = "dealer-ids";
        made.singular = "dealer-id";
        made.from = "visible_dealer_id d";
        made.rid = "d.rid";
        made.id = "d.id";
        made.keyColumn = "code";
        made.order = "d.code COLLATE kontor_words, d.code";
        made.search = "kontor_search_text(d.code)";
        made.tables = {"dealer_id", "mandant"};
        made.columns = {
            {"code", QT_TRANSLATE_NOOP("List", "Dealer ID"), CellType::Text, "d.code", 14},
            {"mandant", nullptr, CellType::Text,
             "(SELECT m.name FROM visible_mandant m WHERE m.mandant = d.mandant AND m.id = d.mandant)", 20},
            {"usable", QT_TRANSLATE_NOOP("List", "State"), CellType::YesNo, "(d.state = 'usable')", 8},
        };
        return made;
    }();
    return spec;
}

const ListSpec &sites()
{
    static const ListSpec spec = [] {
        ListSpec made;
        made.kind = "sites";
        made.singular = "site";
        made.from = "visible_site t";
        made.rid = "t.rid";
        made.id = "t.id";
        made.keyColumn = "name";
        made.order = "t.name COLLATE kontor_words, t.name";
        made.search = "kontor_search_text(t.name, t.city)";
        made.tables = {"site"};
        made.columns = {
            {"name", QT_TRANSLATE_NOOP("List", "Name"), CellType::Text, "t.name", 24},
            {"city", QT_TRANSLATE_NOOP("List", "City"), CellType::Text, "t.city", 18},
            {"usable", QT_TRANSLATE_NOOP("List", "State"), CellType::YesNo, "(t.state = 'usable')", 8},
        };
        // What a filter offers: also a retired one, as long as somebody has it.
        made.filters = {{"in_use", "(t.state = 'usable' OR EXISTS (SELECT 1 FROM visible_customer c WHERE c.mandant = "
                                   "t.mandant AND c.site = t.id) OR EXISTS (SELECT 1 FROM visible_user_site us WHERE "
                                   "us.mandant = t.mandant AND us.site = t.id))"}};
        return made;
    }();
    return spec;
}

const ListSpec &products()
{
    static const ListSpec spec = [] {
        ListSpec made;
        made.kind = "products";
        made.singular = "product";
        made.from = "visible_product p";
        made.rid = "p.rid";
        made.id = "p.id";
        made.keyColumn = "name";
        made.order = "p.name COLLATE kontor_words, p.name";
        made.search = "kontor_search_text(p.name)";
        made.tables = {"product"};
        made.columns = {
            {"name", QT_TRANSLATE_NOOP("List", "Name"), CellType::Text, "p.name", 24},
            {"needs_agreement", QT_TRANSLATE_NOOP("List", "Needs an agreement"), CellType::YesNo, "p.needs_agreement",
             10},
        };
        return made;
    }();
    return spec;
}

const ListSpec &mandants()
{
    static const ListSpec spec = [] {
        ListSpec made;
        made.kind = "mandants";
        made.singular = "mandant";
        made.from = "visible_mandant m";
        made.rid = "m.rid";
        made.id = "m.id";
        made.keyColumn = "name";
        made.order = "m.name";
        made.search = "kontor_search_text(m.name)";
        made.tables = {"mandant"};
        made.columns = {
            {"name", QT_TRANSLATE_NOOP("List", "Name"), CellType::Text, "m.name", 24},
            {"email", QT_TRANSLATE_NOOP("List", "E-mail"), CellType::Text, "m.email", 24},
            {"phone", QT_TRANSLATE_NOOP("List", "Phone"), CellType::Text, "m.phone", 16},
            {"street", QT_TRANSLATE_NOOP("List", "Street"), CellType::Text, "m.street", 20},
            {"postcode", QT_TRANSLATE_NOOP("List", "Postcode"), CellType::Text, "m.postcode", 9},
            {"city", QT_TRANSLATE_NOOP("List", "City"), CellType::Text, "m.city", 16},
            {"country", QT_TRANSLATE_NOOP("List", "Country"), CellType::Country, "m.country", 12},
            {"vat", QT_TRANSLATE_NOOP("List", "VAT number"), CellType::Text, "m.vat", 15},
            {"exclusive_assignment", nullptr, CellType::YesNo, "m.exclusive_assignment", 8},
            {"default_administration", nullptr, CellType::State, "m.default_administration", 8},
            {"time_zone", nullptr, CellType::Text, "m.time_zone", 16},
            {"stale_minutes", nullptr, CellType::Number, "m.stale_minutes", 8},
        };
        return made;
    }();
    return spec;
}

} // namespace kontor::lists
