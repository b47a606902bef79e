// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Statement: values in, rows out.
#include "store/sqlite.h"

#include <sqlite3.h>
#include <utility>

namespace kontor
{

Statement::Statement(Statement &&other) noexcept
    : m_database(other.m_database)
    , m_statement(std::exchange(other.m_statement, nullptr))
{
}

Statement::~Statement()
{
    reset();
}

void Statement::reset()
{
    if (m_statement) {
        sqlite3_reset(m_statement);
        sqlite3_clear_bindings(m_statement);
    }
}

void Statement::bind(int parameter, qint64 value)
{
    sqlite3_bind_int64(m_statement, parameter, value);
}

void Statement::bind(int parameter, const Uuid &value)
{
    sqlite3_bind_blob64(m_statement, parameter, value.data(), 16, SQLITE_TRANSIENT);
}

void Statement::bindKept(int parameter, const Uuid &value)
{
    if (value.isNull())
        sqlite3_bind_null(m_statement, parameter);
    else
        sqlite3_bind_blob64(m_statement, parameter, value.data(), 16, SQLITE_STATIC);
}

void Statement::bindKept(int parameter, QByteArrayView utf8)
{
    if (utf8.isNull())
        sqlite3_bind_null(m_statement, parameter);
    else
        sqlite3_bind_text64(m_statement, parameter, utf8.data(), sqlite3_uint64(utf8.size()), SQLITE_STATIC,
                            SQLITE_UTF8);
}

void Statement::bindKeptId(int parameter, QByteArrayView bytes)
{
    if (bytes.isNull())
        sqlite3_bind_null(m_statement, parameter);
    else
        sqlite3_bind_blob64(m_statement, parameter, bytes.data(), sqlite3_uint64(bytes.size()), SQLITE_STATIC);
}

void Statement::bind(int parameter, const Value &value)
{
    if (const auto *number = std::get_if<qint64>(&value)) {
        bind(parameter, *number);
    } else if (const auto *text = std::get_if<QString>(&value)) {
        const QByteArray utf8 = text->toUtf8();
        if (text->isNull())
            sqlite3_bind_null(m_statement, parameter);
        else
            sqlite3_bind_text64(m_statement, parameter, utf8.constData(), sqlite3_uint64(utf8.size()), SQLITE_TRANSIENT,
                                SQLITE_UTF8);
    } else if (const auto *blob = std::get_if<QByteArray>(&value)) {
        sqlite3_bind_blob64(m_statement, parameter, blob->constData(), sqlite3_uint64(blob->size()), SQLITE_TRANSIENT);
    } else if (const auto *id = std::get_if<Uuid>(&value)) {
        bind(parameter, *id);
    } else {
        sqlite3_bind_null(m_statement, parameter);
    }
}

Result<bool> Statement::step()
{
    const int code = sqlite3_step(m_statement);
    if (code == SQLITE_ROW)
        return true;
    if (code == SQLITE_DONE)
        return false;
    m_database.noteFailure();
    return tl::unexpected<Error>(m_database.lastError());
}

Result<> Statement::run()
{
    for (;;) {
        const Result<bool> more = step();
        if (!more) {
            sqlite3_reset(m_statement);
            return tl::unexpected<Error>(more.error());
        }
        if (!*more)
            break;
    }
    sqlite3_reset(m_statement);
    return {};
}

bool Statement::isNull(int column) const
{
    return sqlite3_column_type(m_statement, column) == SQLITE_NULL;
}

qint64 Statement::integer(int column) const
{
    return sqlite3_column_int64(m_statement, column);
}

QByteArrayView Statement::utf8(int column) const
{
    const auto *text = reinterpret_cast<const char *>(sqlite3_column_text(m_statement, column));
    return QByteArrayView(text, text ? sqlite3_column_bytes(m_statement, column) : 0);
}

QString Statement::text(int column) const
{
    return isNull(column) ? QString() : QString::fromUtf8(utf8(column));
}

QByteArray Statement::blob(int column) const
{
    const void *data = sqlite3_column_blob(m_statement, column);
    return QByteArray(static_cast<const char *>(data), sqlite3_column_bytes(m_statement, column));
}

Uuid Statement::uuid(int column) const
{
    const void *data = sqlite3_column_blob(m_statement, column);
    return data ? Uuid::fromBytes(data, sqlite3_column_bytes(m_statement, column)) : Uuid();
}

Value Statement::value(int column) const
{
    switch (sqlite3_column_type(m_statement, column)) {
    case SQLITE_INTEGER:
        return integer(column);
    case SQLITE_TEXT:
        return text(column);
    case SQLITE_BLOB:
        return blob(column);
    default:
        return nullptr;
    }
}

sqlite3_value *Statement::sqliteValue(int column) const
{
    return sqlite3_column_value(m_statement, column);
}

int Statement::columnCount() const
{
    return sqlite3_column_count(m_statement);
}

} // namespace kontor
