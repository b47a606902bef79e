// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Several names in one text: "Hamburg, \"Köln, Nord\"", as people type them and tables have them.
#pragma once

#include <QStringList>

namespace kontor
{

/// Splits at commas, semicolons, bars and line ends outside of double quotes (a doubled one stands for itself), cleans
/// each name as canonical() does, and leaves out empty ones and repetitions. A quote inside a name is a letter of it.
QStringList splitNames(const QString &text);

/// The other way round, separated by ", ": names that would not come back as they are stand in quotes.
QString joinNames(const QStringList &names);

} // namespace kontor
