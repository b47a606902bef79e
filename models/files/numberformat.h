// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What the number format of a cell says about its number: a day, a time, leading zeros.
#pragma once

#include "domain/result.h"
#include "files/import.h"

#include <QString>
#include <vector>

namespace kontor::files
{

class XlsxPackage;

struct NumberFormat {
    enum class Kind : quint8 {
        Plain,
        Moment,  ///< days since the workbook's day zero
        Elapsed, ///< a length of time, in days
    };
    Kind kind = Kind::Plain;
    quint8 zeros = 0; ///< "00000": at least so many digits

    bool operator==(const NumberFormat &) const = default;
};

/// Of a custom format code; looks at the first section, outside of quotes and brackets. Pure, any thread.
NumberFormat formatFromCode(QStringView code);
/// Of a built-in number: 14-22, 27-36, 45-47 and 50-58 are moments, 46 is elapsed (ECMA-376 part 1, 18.8.30).
NumberFormat builtInFormat(int id);

/// The cells' styles by number. Errors: rule::xlsxDamaged, xlsxTooLarge, xlsxUnsafe.
Result<std::vector<NumberFormat>> readCellFormats(XlsxPackage &package);

/// The canonical text of a number: ISO day, ISO day and time, time alone, "30:15:00", or the number as people write it
/// ("1001", not "1001.0"; 15 digits, since no more are meant). The day of 1900 that never was comes as 1900-02-29.
QString numberText(double number, NumberFormat format, bool is1904);

} // namespace kontor::files
