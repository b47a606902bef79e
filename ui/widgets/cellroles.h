// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// CellRoles: how a cell tells its delegate what it holds.
#pragma once

#include <Qt>

namespace kontor::ui
{

/// The numbers of the list model's roles (models/items/roles.h), as the delegate reads them.
namespace cellrole
{
inline constexpr int rowId = Qt::UserRole + 1;
inline constexpr int cellType = Qt::UserRole + 2; ///< a CellType as int
inline constexpr int stateKey = Qt::UserRole + 3; ///< e.g. "active", see ui/words
inline constexpr int rawValue = Qt::UserRole + 4; ///< number, minor units, ISO day, UTC ms, list of words
inline constexpr int locked = Qt::UserRole + 5;   ///< true: found but not to be opened
} // namespace cellrole

enum class CellType {
    Text,    ///< left
    Name,    ///< left; with a lock where the row is locked
    Muted,   ///< left, quiet
    Number,  ///< right, grouped; raw: qint64
    Money,   ///< right; raw: minor units, display: the currency (EUR where empty)
    Day,     ///< left; raw: ISO day or QDate
    Instant, ///< left; raw: UTC ms
    State,   ///< a pill; stateKey, else the display text
    Words,   ///< badges; raw: string list, else the display text split at commas
    Flag,    ///< a check sign; raw: bool
};

} // namespace kontor::ui
