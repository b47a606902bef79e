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
inline constexpr int cellType = Qt::UserRole + 2;  ///< a CellType as int
inline constexpr int stateKey = Qt::UserRole + 3;  ///< e.g. "active", see ui/words
inline constexpr int rawValue = Qt::UserRole + 4;  ///< number, minor units, ISO day, UTC ms, list of words
inline constexpr int locked = Qt::UserRole + 5;    ///< true: found but not to be opened
inline constexpr int columnKey = Qt::UserRole + 8; ///< of the header: the column's key
} // namespace cellrole

/// The first ones are the types of a list's specification (models/store/listspec.h), in its order; the others are for
/// models that the window makes itself.
enum class CellType {
    Text,       ///< left; in the name column with a lock where the row is locked
    Number,     ///< right, grouped; raw: qint64
    Day,        ///< left; raw: ISO day or QDate
    Instant,    ///< left; raw: UTC ms
    YesNo,      ///< a check sign; raw: bool
    State,      ///< a pill; stateKey, else the display text
    Country,    ///< left; raw: ISO 3166 alpha-2, else the text as it came
    Words,      ///< badges; raw: string list, else the display text split at commas
    Name = 100, ///< as Text, with the lock in whatever column
    Muted,      ///< left, quiet
    Money,      ///< right; raw: minor units, display: the currency (EUR where empty)
};

} // namespace kontor::ui
