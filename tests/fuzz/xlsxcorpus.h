// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Inputs for the XLSX fuzzer: workbooks as programs write them, then damaged as XML, as archives and on purpose.
#pragma once

#include "files/import.h"

#include <QByteArray>

namespace kontor::files
{

struct XlsxInput {
    QByteArray bytes;
    QString kind;
    ImportOptions options;
    const char *damage = ""; ///< what was done to it
};

XlsxInput makeXlsxInput(quint64 seed);

} // namespace kontor::files
