// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Customer numbers as a person pastes them: which customers they are, and how these stand to one Submandant.
#pragma once

#include "store/reader.h"

#include <QHash>
#include <QSet>
#include <QStringList>
#include <functional>

namespace kontor
{

/// More are not read: a column of a spreadsheet is no longer.
inline constexpr qsizetype mostPastedNumbers = 100000;

/// The first cell of each line of a table, or the words between , and ; in a single line. Empty ones and repetitions
/// are left out. A first line with a word that `isNumberTitle` knows is the header of a table: the column under that
/// word is taken, and the header is no number.
QStringList splitNumbers(const QString &pasted, const std::function<bool(const QString &)> &isNumberTitle);

struct PastedCustomers {
    QList<Uuid> assigned;  ///< customers that the Submandant looks after
    QList<Uuid> available; ///< the others that can be assigned
    QStringList prospects; ///< numbers of those that cannot
    QStringList archived;  ///< numbers of those that stay as they are
    QStringList unknown;   ///< as pasted; the actor finds no such customer
};

/// In the order of the numbers. A number in other letters ("k1005") is the customer's whom no other one is alike.
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
