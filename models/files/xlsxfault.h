// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What is said of an XLSX file that cannot be read; `what` is English, for the log.
#pragma once

#include "domain/result.h"
#include "files/reasons.h"

namespace kontor::files
{

inline tl::unexpected<Error> xlsxDamaged(const QString &name, const QString &what)
{
    return fail(Error::Kind::Invalid, rule::xlsxDamaged, what, {name, what});
}

inline tl::unexpected<Error> xlsxTooLarge(const QString &name, const QString &what)
{
    return fail(Error::Kind::Invalid, rule::xlsxTooLarge, what, {name, what});
}

inline tl::unexpected<Error> xlsxUnsafe(const QString &name, const QString &what)
{
    return fail(Error::Kind::Invalid, rule::xlsxUnsafe, what, {name, what});
}

} // namespace kontor::files
