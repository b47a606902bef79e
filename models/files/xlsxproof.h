// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Proof that an Excel file that was just written is whole.
#pragma once

#include "domain/result.h"

#include <QString>

namespace kontor::files
{

/// libxlsxwriter writes its parts to temporary files without asking whether they arrive: on a full disk it packs what
/// did, and reports success. So all parts are read back. `rowBytes` is what the rows alone took;
/// `target` is what errors call the file. Errors: rule::diskFull, fileWriteFailed.
Result<> proveXlsx(const QString &path, const QString &target, qint64 rowBytes);

} // namespace kontor::files
