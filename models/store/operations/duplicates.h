// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Customers that may be one and the same. A suspicion warns; it never refuses.
#pragma once

#include "store/reader.h"

namespace kontor
{

/// What two records of one customer have in common. Compared without case, accents and blanks (domain/fold).
struct CustomerTraits {
    QString name;
    QString city;
    QString email;
    QString vat;
};

struct Duplicate {
    Uuid id;
    QString number;
    QString name;
    QString city;
    bool isArchived = false;
    QStringList because; ///< of: name_city, email, vat
};

/// At most 20 customers that the actor finds (archived ones too) with the same name and city, the same e-mail address
/// or the same VAT number; the last two only of those he may open. Reads every search text: 1,000,000 customers take
/// about half a second.
Result<QList<Duplicate>> duplicatesOf(Database &database, const CustomerTraits &traits, const Uuid &except = {});

/// The same for a customer that is there. Errors: not_found.
Result<QList<Duplicate>> duplicatesOf(Reader &reader, const Uuid &customer);

/// The VAT number as it is compared: letters and digits alone.
QString vatKey(const QString &vat);

} // namespace kontor
