// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// WhyAction: "Why?" for a row of a list of customers: in the menu of its rows and under a key.
#pragma once

#include "ui/context.h"

#include <functional>

namespace kontor::ui
{

class ListPage;
class ListView;
struct WhyQuestion;

/// In the bar and the row menu of a page of customers; for one row.
void addWhyAction(const Context &context, ListPage *page);
/// In a menu of its own, for the row where the keyboard is. `complete` may say about whom.
void addWhyAction(const Context &context, ListView *view, std::function<void(WhyQuestion &)> complete);

} // namespace kontor::ui
