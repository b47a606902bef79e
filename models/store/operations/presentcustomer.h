// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// A customer as it is there before an import touches it, in one look.
#pragma once

#include "store/writer.h"

namespace kontor
{

/// The columns of both halves in the order in which an import reads, compares and writes them.
const QList<QByteArray> &findableColumns();
const QList<QByteArray> &openableColumns();

struct PresentCustomer {
    Uuid id; ///< null where the number is free
    bool isFindable = false;
    bool isOpenable = false;
    bool isArchived = false;
    bool hasProfile = false;
    Values findable;
    Values openable;
};

/// By its number, whoever may find it: a number that is taken cannot be given again.
Result<PresentCustomer> lookUpCustomer(Door &door, const QString &number);

} // namespace kontor
