// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/administration.h"

namespace kontor::administration
{

QStringList states()
{
    return {inactive, requested, active, revoked};
}

bool mayBecome(const QString &from, const QString &to)
{
    return (from == inactive && to == requested) || (from == requested && (to == active || to == inactive)) ||
           (from == active && to == revoked) || (from == revoked && to == requested);
}

QString roleFor(const QString &to)
{
    return to == requested ? QStringLiteral("customer_care") : QStringLiteral("customer_desk");
}

} // namespace kontor::administration
