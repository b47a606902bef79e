// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The reference of a first copy: the same rows into the same tables by SQLite's own interface.
#pragma once

#include <QString>

namespace kontor::bench
{

/// Makes `target` with the tables of `source`, puts all their rows in, one INSERT a row in one transaction a table,
/// then makes their indexes. Seconds of that alone: the rows lie in memory before the clock runs, a piece at a time.
double bareCopySeconds(const QString &source, const QString &target);

} // namespace kontor::bench
