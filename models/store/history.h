// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The history of one record as its page shows it: the change log's entries about it, with words in the place of ids.
#pragma once

#include "store/reader.h"

namespace kontor
{

/// One changed field, one added or one removed thing. `entity` is the table: customer, customer_profile,
/// customer_product, assignment, outdated_report, customer_merge, submandant.
struct HistoryEntry {
    Uuid changeSet;
    qint64 atUtcMs = 0;
    QString login;
    QString command; ///< the operation's stable name, as in the list "log"
    QByteArray entity;
    QByteArray kind; ///< insert, update, delete
    QString field;   ///< column; of an added or removed thing what it is of: product, submandant, note, kept, number
    QString before;  ///< ids are told by what they stand for (login, name, number) as far as the actor sees it
    QString after;
};

/// Newest first, at most `limit` entries. Goes by the rights of the change log: who has the role audit reads all of the
/// records that he finds, everybody else what he did himself; what a profile said, only where he may open the customer.
/// Hidden and missing records have none.
Result<QList<HistoryEntry>> customerHistory(Reader &reader, const Uuid &customer, qint64 limit = 200);
Result<QList<HistoryEntry>> submandantHistory(Reader &reader, const Uuid &submandant, qint64 limit = 200);

} // namespace kontor
