// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Customer numbers as a person pastes them: which customers they are, and how these stand to one Submandant.
#pragma once

#include "store/reader.h"

#include <QHash>
#include <QSet>
#include <QStringList>

namespace kontor
{

/// More are not read: a column of a spreadsheet is no longer.
inline constexpr qsizetype mostPastedNumbers = 100000;

/// The first cell of each line of a table, or the words between , and ; in a single line. Empty ones and repetitions
/// are left out.
QStringList splitNumbers(const QString &pasted);

struct PastedCustomers {
    QList<Uuid> assigned;  ///< customers that the Submandant looks after
    QList<Uuid> available; ///< the others that can be assigned
    QStringList prospects; ///< numbers of those that cannot
    QStringList archived;  ///< numbers of those that stay as they are
    QStringList unknown;   ///< as pasted; the actor finds no such customer
};

/// In the order of the numbers.
Result<PastedCustomers> findPasted(Reader &reader, const Uuid &submandant, const QStringList &numbers);

/// Which of these customers the Submandant looks after.
Result<QSet<Uuid>> assignedAmong(Reader &reader, const Uuid &submandant, const QList<Uuid> &customers);

/// How customers of a list stand to a Submandant, by their handles.
struct StandingCustomers {
    QSet<qint64> assigned;           ///< the Submandant looks after them, and they are not archived
    QHash<qint64, QString> archived; ///< by what a person calls them: number and name
    QSet<qint64> unseen;             ///< the actor sees no such customer
};

Result<StandingCustomers> standingOf(Reader &reader, const Uuid &submandant, const QList<qint64> &handles);

} // namespace kontor
