// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Cities of Germany, Austria, Switzerland and Hungary with the ranges of their postcodes.
#include "store/demo/words.h"

namespace kontor::demo
{

namespace
{

constexpr const char *germanForms[] = {"GmbH", "GmbH", "GmbH & Co. KG", "KG", "AG", "OHG", "UG"};
constexpr const char *austrianForms[] = {"GmbH", "GmbH", "KG", "OG", "AG"};
constexpr const char *swissForms[] = {"AG", "GmbH", "AG"};
constexpr const char *hungarianForms[] = {"Kft.", "Kft.", "Kft.", "Bt.", "Zrt."};

} // namespace

std::span<const City> cities()
{
    static const Country de{"DE", german(), germanForms, "e.K."};
    static const Country at{"AT", german(), austrianForms, "e.U."};
    static const Country ch{"CH", german(), swissForms, ""};
    static const Country hu{"HU", hungarian(), hungarianForms, "e.v."};
    static const City all[] = {
        {"Hamburg", &de, 20095, 22769, 1, "40", 0, 8},      {"Bremen", &de, 28195, 28779, 1, "421", 0, 3},
        {"Lübeck", &de, 23552, 23570, 1, "451", 0, 2},      {"Kiel", &de, 24103, 24159, 1, "431", 0, 2},
        {"Hannover", &de, 30159, 30669, 1, "511", 0, 3},    {"Berlin", &de, 10115, 14199, 1, "30", 0, 10},
        {"Dresden", &de, 1067, 1328, 1, "351", 0, 3},       {"Leipzig", &de, 4103, 4357, 1, "341", 0, 3},
        {"Köln", &de, 50667, 51149, 1, "221", 0, 5},        {"Düsseldorf", &de, 40210, 40629, 1, "211", 0, 4},
        {"Münster", &de, 48143, 48167, 1, "251", 0, 2},     {"Frankfurt am Main", &de, 60308, 60599, 1, "69", 1, 5},
        {"Stuttgart", &de, 70173, 70629, 1, "711", 1, 4},   {"Nürnberg", &de, 90402, 90491, 1, "911", 1, 3},
        {"München", &de, 80331, 81929, 1, "89", 1, 7},      {"Würzburg", &de, 97070, 97084, 1, "931", 1, 1},
        {"Görlitz", &de, 2826, 2828, 1, "3581", 0, 1},      {"Wien", &at, 1010, 1230, 10, "1", 2, 6},
        {"Graz", &at, 8010, 8055, 5, "316", 2, 3},          {"Linz", &at, 4020, 4040, 10, "732", 2, 2},
        {"Salzburg", &at, 5020, 5026, 3, "662", 2, 2},      {"Innsbruck", &at, 6020, 6020, 1, "512", 2, 2},
        {"Sankt Pölten", &at, 3100, 3107, 1, "2742", 2, 1}, {"Zürich", &ch, 8001, 8055, 1, "44", 3, 5},
        {"Bern", &ch, 3004, 3014, 1, "31", 3, 2},           {"Basel", &ch, 4051, 4058, 1, "61", 3, 2},
        {"Winterthur", &ch, 8400, 8409, 1, "52", 3, 1},     {"Sankt Gallen", &ch, 9000, 9016, 1, "71", 3, 1},
        {"Budapest", &hu, 1011, 1239, 2, "1", 4, 12},       {"Debrecen", &hu, 4024, 4034, 1, "52", 4, 3},
        {"Szeged", &hu, 6720, 6729, 1, "62", 4, 3},         {"Pécs", &hu, 7621, 7636, 1, "72", 4, 2},
        {"Győr", &hu, 9021, 9030, 1, "96", 4, 2},           {"Miskolc", &hu, 3525, 3535, 1, "46", 4, 2},
        {"Kőszeg", &hu, 9730, 9730, 1, "94", 4, 1},         {"Hódmezővásárhely", &hu, 6800, 6806, 1, "62", 4, 1},
        {"Fertőd", &hu, 9431, 9431, 1, "99", 4, 1},
    };
    return all;
}

} // namespace kontor::demo
