// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Imports as operations: records from a file into the store, one change set, a bad row never stops the good ones.
#pragma once

#include "domain/record.h"
#include "store/writer.h"

#include <functional>

namespace kontor
{

/// What an import reads from and reports to.
struct ImportSource {
    /// Fills the next rows; false when there are no more. Errors end the import. Called on a thread of the import's
    /// own, one call at a time.
    std::function<Result<bool>(RecordBatch &)> next;
    /// Rows done so far; false cancels, and nothing is left behind. Called on the writing thread, while
    /// `next` is not running. May be empty.
    std::function<bool(qint64 rows)> progress;
    /// Customers: compares each new one with all others when the rows are in (duplicates.h).
    bool findsDuplicates = false;
};

/// A new customer of the file that may be there already.
struct SuspectedDuplicate {
    qint64 line = 0;
    QString number;
    QString of;          ///< the number of the other one; of two in the file the first
    QStringList because; ///< of: name_city, email, vat
};

/// A product that the Mandant did not have before the file named it; it may be a slip of the pen.
struct NewProduct {
    qint64 line = 0; ///< where it stands first
    QString name;
};

struct ImportOutcome {
    qint64 created = 0;
    qint64 changed = 0;
    qint64 unchanged = 0;
    qint64 rejected = 0;       ///< rows that the store refused; those that could not be read are the reader's
    QList<RecordError> errors; ///< of the rejected, at most 10,000
    QList<SuspectedDuplicate> duplicates; ///< if asked for: at most 1,000
    QList<NewProduct> newProducts;        ///< of customers; in the order of the file
};

/// Keys of CLI.md. The key is the number; new rows are customers with the state given or the Mandant's default; an
/// empty cell leaves what is there; of rows with one number the first is taken. Errors: no_right, cancelled, the
/// source's.
Result<ImportOutcome> importCustomers(Door &door, const ImportSource &source);

/// The key is the name.
Result<ImportOutcome> importSubmandants(Door &door, const ImportSource &source);

/// Fields name! city usable; the key is the name, in any case of letters.
Result<ImportOutcome> importSites(Door &door, const ImportSource &source);

/// Fields code! usable; the key is the code.
Result<ImportOutcome> importDealerIds(Door &door, const ImportSource &source);

/// Fields submandant (name) and customer (number).
Result<ImportOutcome> importAssignments(Door &door, const ImportSource &source);

} // namespace kontor
