// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Making room for a new store where an old file is.
#pragma once

#include "domain/result.h"

#include <QString>

namespace kontor
{

/// Gives the file at `path`, with all that was committed to it, the next free of the names "<path>.bak",
/// "<path>.2.bak", ... and answers that name. A store becomes one file without a write-ahead log beside it; what is no
/// store is renamed with what lies beside it. Errors: store_open_elsewhere (somebody has it open), folder_unwritable,
/// those of Database::open.
Result<QString> setAside(const QString &path);

} // namespace kontor
