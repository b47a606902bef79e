// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Functions and the collation that Kontor's own questions use on a connection. The file itself never needs them.
#include "store/sqlite.h"

#include "domain/fold.h"
#include "store/wordorder.h"

#include <sqlite3.h>

namespace kontor
{

namespace
{

QString argument(sqlite3_value *value)
{
    return QString::fromUtf8(reinterpret_cast<const char *>(sqlite3_value_text(value)), sqlite3_value_bytes(value));
}

void answer(sqlite3_context *context, const QByteArray &text)
{
    sqlite3_result_text64(context, text.constData(), sqlite3_uint64(text.size()), SQLITE_TRANSIENT, SQLITE_UTF8);
}

void foldFunction(sqlite3_context *context, int, sqlite3_value **values)
{
    answer(context, fold(argument(values[0])).toUtf8());
}

void searchTextFunction(sqlite3_context *context, int count, sqlite3_value **values)
{
    QByteArray text;
    for (int i = 0; i < count; ++i)
        if (const auto *field = reinterpret_cast<const char *>(sqlite3_value_text(values[i])))
            appendSearchText(text, QByteArrayView(field, sqlite3_value_bytes(values[i])));
    answer(context, text);
}

/// The 16 bytes of an id that JSON has as text; NULL for anything else.
void idFunction(sqlite3_context *context, int, sqlite3_value **values)
{
    const Uuid id = Uuid::fromText(argument(values[0]));
    if (id.isNull())
        sqlite3_result_null(context);
    else
        sqlite3_result_blob(context, id.data(), 16, SQLITE_TRANSIENT);
}

} // namespace

Result<> registerFunctions(Database &database)
{
    sqlite3 *handle = database.handle();
    const int flags = SQLITE_UTF8 | SQLITE_DETERMINISTIC | SQLITE_INNOCUOUS;
    const bool done = sqlite3_create_function_v2(handle, "kontor_fold", 1, flags, nullptr, foldFunction, nullptr,
                                                 nullptr, nullptr) == SQLITE_OK &&
                      sqlite3_create_function_v2(handle, "kontor_search_text", -1, flags, nullptr, searchTextFunction,
                                                 nullptr, nullptr, nullptr) == SQLITE_OK &&
                      sqlite3_create_function_v2(handle, "kontor_id", 1, flags, nullptr, idFunction, nullptr, nullptr,
                                                 nullptr) == SQLITE_OK;
    if (!done)
        return tl::unexpected<Error>(database.lastError());
    return setWordOrder(database, QLocale());
}

} // namespace kontor
