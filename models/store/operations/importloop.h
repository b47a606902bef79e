// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The loop that all imports share: batch by batch, errors kept, progress told, the album written in slices.
#pragma once

#include "store/operations/fields.h"
#include "store/operations/imports.h"

namespace kontor
{

enum class RowFate { Created, Changed, Unchanged };

/// Counts what became of the rows.
class ImportAccount
{
public:
    /// Invalid, Rejected, NotFound, Denied and Conflict errors reject the row alone (it must have changed nothing
    /// then); any other is handed back and ends the import.
    Result<> note(qint64 line, const Result<RowFate> &fate);
    const ImportOutcome &outcome() const { return m_outcome; }

private:
    ImportOutcome m_outcome;
};

/// What one kind of import does with its rows.
class RowImport
{
public:
    virtual ~RowImport() = default;
    /// Called when the fields of a batch are known.
    virtual Result<> begin(const QStringList &fields) = 0;
    /// Notes the row's fate, now or in finishBatch(). An error ends the import.
    virtual Result<> row(const Record &record, ImportAccount &account) = 0;
    virtual Result<> finishBatch(ImportAccount &) { return {}; }
};

/// A row by the keys of its fields, without the empty cells: they leave what is there.
FieldValues filledCells(const QStringList &fields, const Record &record);

Result<ImportOutcome> importRows(Door &door, const ImportSource &source, RowImport &import);

} // namespace kontor
