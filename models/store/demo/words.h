// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The words that made-up companies, people and places are put together from. UTF-8.
#pragma once

#include <span>

namespace kontor::demo
{

using Words = std::span<const char *const>;

/// What one language calls people, trades and houses.
struct Language {
    Words families;
    Words givenNames;
    Words trades;
    Words practices; ///< of a doctor, lawyer, ...
    Words houses;    ///< whole names of inns, shops, clubs
    Words streets;
    Words mailboxes;
    Words notes;
};
const Language &german();
const Language &hungarian();

struct Country {
    const char *code;
    const Language &language;
    Words forms;      ///< of a company
    const char *sole; ///< of a merchant in his own name; empty where there is none
};

struct City {
    const char *name;
    const Country *country;
    int firstPostcode;
    int lastPostcode;
    int postcodeStep;
    const char *dial;
    int site;   ///< which of the company's sites looks after it
    int weight; ///< how often it is drawn
};
std::span<const City> cities();

/// The large company's own: five sites, forty sub-partners.
Words siteNames();
Words submandantNames();

} // namespace kontor::demo
