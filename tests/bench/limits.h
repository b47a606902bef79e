// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Limits: a figure beside what it is to be at least or at most. A benchmark of full size ends with an error where one
// of them is missed; a small one only tells.
#pragma once

namespace kontor::bench
{

/// aim > 0: at least that; < 0: at most; 0: no limit. What does not hold is counted.
bool holds(double value, double aim);
int missed();

/// A line of the table: both sides, their ratio and its limit.
void printHeader();
void print(const char *name, double mine, double other, double ratio, double aim, const char *unit);

} // namespace kontor::bench
