// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Made-up companies and people, put together from words.
#pragma once

#include "store/demo/demorandom.h"
#include "store/demo/words.h"

#include <QByteArray>
#include <vector>

namespace kontor::demo
{

inline const char *any(Random &random, Words words)
{
    return words[size_t(random.below(int(words.size())))];
}

/// All texts are UTF-8; an empty one stands for nothing there.
struct Company {
    const City *city = nullptr;
    QByteArray name;
    QByteArray street;
    QByteArray postcode;
    QByteArray email;
    QByteArray phone;
    QByteArray contact;
    QByteArray vat;
    QByteArray note;
};

/// Makes one company after the other; the answer depends on the random numbers alone.
class CompanyMaker
{
public:
    CompanyMaker();

    /// Fills `company` anew, so that its memory is used again.
    void make(Random &random, Company &company) const;
    /// The same in a given city.
    void make(Random &random, const City &city, Company &company) const;

private:
    std::vector<const City *> m_draw; ///< each city as often as its weight says
};

} // namespace kontor::demo
