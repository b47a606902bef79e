// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/demo/large.h"

#include "store/demo/largecustomers.h"

namespace kontor
{

Result<> fillLarge(Database &database, const Calendar &, qint64 customers, quint64 seed, const DemoProgress &progress)
{
    if (customers < 0)
        return fail(Error::Kind::Invalid, QStringLiteral("bad_number"), QString::number(customers),
                    {QString::number(customers)}, QStringLiteral("customers"));
    demo::Ids ids(seed);
    demo::Random random(seed);
    KONTOR_LET(company, demo::makeLargeCompany(database, ids, random));
    KONTOR_LET(writer, demo::LargeCustomers::prepare(database, company, ids));
    constexpr qint64 step = 10000;
    for (qint64 i = 0; i < customers; ++i) {
        // A stream of its own for each, so that one more draw for one customer leaves the others as they are.
        KONTOR_TRY(writer.make(demo::planCustomer(i, customers, seed)));
        if (progress && ((i + 1) % step == 0 || i + 1 == customers) && !progress(i + 1))
            return fail(Error::Kind::Cancelled, QStringLiteral("cancelled"));
    }
    return {};
}

} // namespace kontor
