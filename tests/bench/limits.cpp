// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "limits.h"

#include <cmath>
#include <cstdio>

namespace kontor::bench
{

namespace
{

int misses = 0;

} // namespace

bool holds(double value, double aim)
{
    const bool isMet = aim >= 0 ? value >= aim : value <= -aim;
    misses += !isMet;
    return isMet;
}

int missed()
{
    return misses;
}

void printHeader()
{
    std::printf("%-56s %12s %12s %-7s %7s   limit\n", "", "Kontor", "reference", "", "ratio");
}

void print(const char *name, double mine, double other, double ratio, double aim, const char *unit)
{
    std::printf("%-56s %12.2f %12.2f %-7s %7.2f", name, mine, other, unit, ratio);
    if (aim != 0)
        std::printf("   %s %.2f%s", aim > 0 ? ">=" : "<=", std::abs(aim), holds(ratio, aim) ? "" : " !");
    std::puts("");
    std::fflush(stdout);
}

} // namespace kontor::bench
