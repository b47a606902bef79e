// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What the gates between one person and one customer depended on at the end of a past day, as tables that the access
// rules can be asked of ("past_..."): assignments and deputies by the days they bear, the rest from the change log.
#pragma once

#include "store/reader.h"

namespace kontor
{

struct PastWorld {
    QString missing;   ///< "user" or "customer" when it was not there yet
    QByteArray tables; ///< common table expressions, each begun with a comma
    Values values;     ///< for their parameters from ?4 on; ?2 is the day, ?3 the customer

    bool isThere() const { return missing.isEmpty(); }
};

Result<PastWorld> readPastWorld(Reader &reader, const Uuid &user, const Uuid &customer, const QDate &day);

} // namespace kontor
