// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The first hundred bytes of a store file, read without SQLite: opening a file there may already change it.
#pragma once

#include "domain/result.h"

namespace kontor
{

/// "Kntr": lets file(1) and Kontor itself tell a store from any other SQLite file.
inline constexpr qint64 applicationId = 0x4b6e7472;

/// Whether this can be a store that this program reads; nothing is said of a file that is not there or not readable.
/// Errors: store_damaged (empty, cut off, no SQLite file at all), store_foreign, store_newer (args: path, its version,
/// ours).
Result<> checkFileHeader(const QString &path, int newestVersion);

} // namespace kontor
