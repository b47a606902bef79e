// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Reports of outdated data on a customer (D-31): somebody says what is wrong, somebody else settles it.
#pragma once

#include "store/reader.h"
#include "store/writer.h"

namespace kontor
{

struct OutdatedReport {
    Uuid id;
    QString note;
    QString reportedBy; ///< login
    QString reportedOn; ///< ISO day
    QString settledBy;  ///< login; empty while it is open
    QString settledOn;  ///< ISO day; empty while it is open
};

/// Of one customer as far as the actor may open it; open ones first, then the newest.
Result<QList<OutdatedReport>> outdatedReports(Reader &reader, const Uuid &customer);

/// `note` is needed, at most 2,000 characters. Errors: no_right, not_found, customer_locked, customer_archived,
/// value_missing, value_too_long.
Result<Uuid> reportOutdated(Door &door, const Uuid &customer, const QString &note);

/// Settling what is settled changes nothing. Errors: no_right, not_found.
Result<> settleOutdated(Door &door, const Uuid &report);

} // namespace kontor
