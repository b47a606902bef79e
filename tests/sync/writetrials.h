// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// WriteTrials: operations that a person may try, each with what the book says of his right to it.
#pragma once

#include "store/oracle.h"
#include "store/writer.h"

namespace kontor::tests
{

struct WriteTrial {
    QString name;
    QString command; ///< as the log calls it
    Uuid mandant;    ///< of what it is tried on
    bool isRightful = false;
    std::function<Result<>(Door &)> work;
};

/// On each customer (and the one seven places on), each of these users, and what belongs to the whole company.
QList<WriteTrial> writeTrials(const Oracle &book, const Oracle::User &user, const QList<Oracle::User> &targets);

} // namespace kontor::tests
