// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// LogFile: Qt's messages in a file of the application's data folder, turned over when it grows. Mode 0600; it holds
// what the program says of itself, never a record or a secret.
#pragma once

#include <QLoggingCategory>
#include <QString>

namespace kontor
{

/// What the window does with files: opening, backups.
Q_DECLARE_LOGGING_CATEGORY(kontorApp)

/// The folder of the log files.
QString logFolder();

/// From here on every message goes to `<folder>/kontor.log` too, and on to where it went before. At `limit` bytes the
/// file becomes kontor.1.log, and so on up to three old ones. False where it cannot be written. Any thread may log.
bool keepLog(const QString &folder = logFolder(), qint64 limit = 1024 * 1024);

/// Messages go where they went before.
void endLog();

} // namespace kontor
