// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The loop that all imports share: batch by batch, errors kept, progress told, the album written in slices.
#pragma once

#include "store/operations/imports.h"

namespace kontor
{

enum class RowFate { Created, Changed, Unchanged };

/// Calls `row` for each record. Its Invalid, Rejected, NotFound, Denied and Conflict errors reject that row alone; it
/// must have changed nothing then. `begin` is called when the fields of a batch are known.
Result<ImportOutcome> importRows(Door &door, const ImportSource &source,
                                 const std::function<Result<>(const QStringList &fields)> &begin,
                                 const std::function<Result<RowFate>(const Record &)> &row);

} // namespace kontor
