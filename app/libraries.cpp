// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/libraries.h"

#include "sync/pgconnection.h"

#ifdef KONTOR_HAS_MIMALLOC
#include <mimalloc.h>
#endif
#include <sodium.h>
#include <sqlite3.h>
#include <tl/expected.hpp>
#include <unicode/uvernum.h>
#include <xlsxwriter.h>
#include <zipconf.h>

namespace kontor
{

QList<ui::Library> usedLibraries()
{
    return {
        {QStringLiteral("Qt"), QString::fromLatin1(qVersion()), QStringLiteral("LGPL-3.0-only")},
        {QStringLiteral("SQLite"), QString::fromLatin1(sqlite3_libversion()), QStringLiteral("Public domain")},
        {QStringLiteral("libpq"), PgConnection::libraryVersion(), QStringLiteral("PostgreSQL")},
        {QStringLiteral("ICU"), QStringLiteral(U_ICU_VERSION), QStringLiteral("Unicode-DFS-2016")},
        {QStringLiteral("libsodium"), QString::fromLatin1(sodium_version_string()), QStringLiteral("ISC")},
        // Its header has no number; the build knows it.
        {QStringLiteral("QtKeychain"), QStringLiteral(KONTOR_QTKEYCHAIN_VERSION), QStringLiteral("BSD-3-Clause")},
#ifdef KONTOR_HAS_MIMALLOC
        {QStringLiteral("mimalloc"),
         QStringLiteral("%1.%2.%3")
             .arg(MI_MALLOC_VERSION / 100)
             .arg(MI_MALLOC_VERSION / 10 % 10)
             .arg(MI_MALLOC_VERSION % 10),
         QStringLiteral("MIT")},
#endif
        {QStringLiteral("libzip"), QStringLiteral(LIBZIP_VERSION), QStringLiteral("BSD-3-Clause")},
        {QStringLiteral("libxlsxwriter"), QStringLiteral(LXW_VERSION), QStringLiteral("BSD-2-Clause")},
        {QStringLiteral("tl::expected"),
         QStringLiteral("%1.%2.%3")
             .arg(TL_EXPECTED_VERSION_MAJOR)
             .arg(TL_EXPECTED_VERSION_MINOR)
             .arg(TL_EXPECTED_VERSION_PATCH),
         QStringLiteral("CC0-1.0")},
    };
}

} // namespace kontor
