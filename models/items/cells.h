// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Cells: what a view is told of one cell, by role.
#pragma once

#include "items/roles.h"
#include "store/listquery.h"

#include <QVariant>

namespace kontor::items
{

/// Raw text for Qt::DisplayRole (no language, no format: that is the delegate's), typed values for the others. Pure.
QVariant cellData(const ListColumn &column, const Value &value, int role);

} // namespace kontor::items
