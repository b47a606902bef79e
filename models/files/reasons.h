// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The stable keys of everything that can be wrong with a file of rows; the sentences are made in ui/errortext.
#pragma once

#include <QString>

namespace kontor::files
{

/// Error::rule: the file as a whole cannot be read or written. `args` in the order given.
namespace rule
{
inline const QString fileMissing = QStringLiteral("file_missing");          ///< NotFound; {path}
inline const QString notAFile = QStringLiteral("not_a_file");               ///< Invalid, a directory; {path}
inline const QString fileUnreadable = QStringLiteral("file_unreadable");    ///< Storage; {path, system's words}
inline const QString fileReadFailed = QStringLiteral("file_read_failed");   ///< Storage, half-way; {system's words}
inline const QString fileWriteFailed = QStringLiteral("file_write_failed"); ///< Storage; {system's words}
inline const QString fileEmpty = QStringLiteral("file_empty");              ///< Invalid, no row at all; {path}
inline const QString notATable = QStringLiteral("not_a_table"); ///< Invalid; {path, format as in tablefile.h}
inline const QString encodingUnknown = QStringLiteral("encoding_unknown");    ///< Invalid; {name}
inline const QString delimiterBad = QStringLiteral("delimiter_bad");          ///< Invalid; {delimiter}
inline const QString headerTooLong = QStringLiteral("header_too_long");       ///< Invalid; {reason of the first row}
inline const QString unknownKind = QStringLiteral("unknown_kind");            ///< Usage; {kind}
inline const QString unknownColumn = QStringLiteral("unknown_column");        ///< Invalid; {column, columns there are}
inline const QString unknownField = QStringLiteral("unknown_field");          ///< Usage; {field, fields there are}
inline const QString badMapEntry = QStringLiteral("bad_map_entry");           ///< Usage, not COLUMN=FIELD; {text}
inline const QString fieldMappedTwice = QStringLiteral("field_mapped_twice"); ///< Invalid; {field, column, column}
inline const QString columnNotThere = QStringLiteral("column_not_there"); ///< Invalid, a choice; {column from 1, count}
inline const QString oldExcelFile = QStringLiteral("old_excel_file");     ///< Invalid, .xls; {path}
inline const QString excelBinaryFile = QStringLiteral("excel_binary_file");  ///< Invalid, .xlsb; {path}
inline const QString excelEncrypted = QStringLiteral("excel_encrypted");     ///< Invalid, needs a password; {path}
inline const QString openDocumentFile = QStringLiteral("opendocument_file"); ///< Invalid, .ods; {path}
inline const QString xlsxDamaged = QStringLiteral("xlsx_damaged");           ///< Invalid; {path, what in English}
inline const QString xlsxTooLarge = QStringLiteral("xlsx_too_large");        ///< Invalid; {path, what in English}
inline const QString xlsxUnsafe = QStringLiteral("xlsx_unsafe");     ///< Invalid, tricks no program makes; {path, what}
inline const QString sheetMissing = QStringLiteral("sheet_missing"); ///< Invalid, no visible sheet with cells; {path}
inline const QString sheetUnknown = QStringLiteral("sheet_unknown"); ///< Invalid; {sheet, sheets there are}
inline const QString sheetFull = QStringLiteral("sheet_full"); ///< Invalid, too many rows or columns to write; {limit}
inline const QString exportFormatUnknown = QStringLiteral("export_format_unknown"); ///< Usage; {path}
inline const QString targetUnwritable = QStringLiteral("target_unwritable");        ///< Storage; {path, system's words}
inline const QString diskFull = QStringLiteral("disk_full");                        ///< Storage, while writing; {path}
inline const QString cancelled = QStringLiteral("cancelled");                  ///< Cancelled; nothing is left behind
inline const QString mandatoryUnmapped = QStringLiteral("mandatory_unmapped"); ///< Invalid; {field, columns there are}
} // namespace rule

/// RecordError::reason: one row was left out. `args` in the order given.
namespace reason
{
inline const QString cellCount = QStringLiteral("cell_count");      ///< {cells, columns of the header}
inline const QString cellTooLong = QStringLiteral("cell_too_long"); ///< {limit in bytes of UTF-8; XLSX: characters}
inline const QString rowTooLong = QStringLiteral("row_too_long");   ///< {limit in bytes of UTF-8}
inline const QString tooManyColumns = QStringLiteral("too_many_columns"); ///< {limit}
inline const QString quoteOpen = QStringLiteral("quote_open");            ///< a quoted cell that nothing closes
inline const QString lostLetters = QStringLiteral("lost_letters");        ///< undecodable bytes or U+FFFD; {value}
inline const QString cellError = QStringLiteral("cell_error");       ///< a formula's error or no value of it; {"#N/A"}
inline const QString badYesNo = QStringLiteral("bad_yes_no");        ///< {value}
inline const QString missingValue = QStringLiteral("missing_value"); ///< {field}
inline const QString tooLong = QStringLiteral("too_long");           ///< {limit in characters, length}
inline const QString badDay = QStringLiteral("bad_day");             ///< {value}
inline const QString ambiguousDay = QStringLiteral("ambiguous_day"); ///< {value}, e.g. 02/03/2026
inline const QString badKind = QStringLiteral("bad_kind");           ///< {value}
inline const QString badAdministration = QStringLiteral("bad_administration"); ///< {value}
inline const QString badEmail = QStringLiteral("bad_email");                   ///< {value}
} // namespace reason

} // namespace kontor::files
