// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What a window of the soak does with lists: reads one with rows selected, narrows one, hands customers over.
#pragma once

namespace kontor
{

class SoakDesk;

/// Reads the list of customers with some rows selected while others save: neither they nor the place may move.
void readList(SoakDesk &desk);
/// Shows the prospects alone, then all again.
void filterList(SoakDesk &desk);
/// Gives two customers to a Submandant.
void handOver(SoakDesk &desk);

} // namespace kontor
