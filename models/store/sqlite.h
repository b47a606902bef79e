// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Database and Statement: the thin layer over SQLite's own interface that the whole room uses.
//
// Why not QSQLITE: it binds ids, 64-bit numbers and dates in ways that STRICT tables refuse, runs one statement a call
// and copies every cell twice; the preupdate hook, interrupts and collations need the handle anyway
// (ARCHITECTURE.md, "Where the design pages were changed").
#pragma once

#include "domain/result.h"
#include "domain/uuid.h"

#include <QByteArray>
#include <QHash>
#include <QString>
#include <functional>
#include <memory>
#include <variant>

struct sqlite3;
struct sqlite3_stmt;
struct sqlite3_value;

namespace kontor
{

/// A value on its way into a statement. An empty QString is NULL only when it is null.
using Value = std::variant<std::nullptr_t, qint64, QString, QByteArray, Uuid>;
using Values = QList<Value>;

/// NULL for an empty text: absent things are NULL in the store, never ''.
inline Value textOrNull(const QString &text)
{
    return text.isEmpty() ? Value(nullptr) : Value(text);
}
inline Value idOrNull(const Uuid &id)
{
    return id.isNull() ? Value(nullptr) : Value(id);
}

class Database;

/// One prepared statement in use. Belongs to the thread of its Database; reset when it goes out of scope.
class Statement
{
public:
    Statement(Database &database, sqlite3_stmt *statement)
        : m_database(database)
        , m_statement(statement)
    {
    }
    Statement(Statement &&other) noexcept;
    Statement &operator=(Statement &&) = delete;
    ~Statement();

    /// Parameters count from 1, columns from 0, as in SQLite.
    void bind(int parameter, const Value &value);
    void bind(int parameter, qint64 value);
    void bind(int parameter, const Uuid &value);
    /// Of what stays alive until the next reset: not copied. A null id, null data bind NULL.
    void bindKept(int parameter, const Uuid &value);
    void bindKept(int parameter, QByteArrayView utf8);
    void bindKeptId(int parameter, QByteArrayView bytes);

    /// True: a row is there. False: done.
    Result<bool> step();
    /// Runs to the end and makes the statement ready for the next values.
    Result<> run();
    void reset();

    bool isNull(int column) const;
    qint64 integer(int column) const;
    QString text(int column) const;
    /// UTF-8 as it lies in the page; valid until the next step.
    QByteArrayView utf8(int column) const;
    QByteArray blob(int column) const;
    Uuid uuid(int column) const;
    Value value(int column) const;
    /// SQLite's own; valid until the next step.
    sqlite3_value *sqliteValue(int column) const;
    int columnCount() const;

private:
    Database &m_database;
    sqlite3_stmt *m_statement;
};

/// One connection. One thread at a time; interrupt() alone may come from any thread.
class Database
{
public:
    enum class Mode { ReadWrite, Create, ReadOnly };

    /// Opens the file and sets what every connection needs (WAL, foreign keys, busy time-out, synchronous=FULL for a
    /// writer, query_only for a reader) and checks that it took. Errors: store_missing, store_not_a_file,
    /// store_read_only, store_damaged, store_locked.
    static Result<std::unique_ptr<Database>> open(const QString &path, Mode mode);
    ~Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    /// A statement from the cache, or prepared and kept. The same text must not be in use twice at once.
    Result<Statement> prepare(const QByteArray &sql);
    /// Prepares without keeping: for texts that are made once.
    Result<> execute(const QByteArray &sql);
    /// Prepares (cached), binds, runs. Returns the number of changed rows.
    Result<qint64> run(const QByteArray &sql, const Values &values = {});
    /// Calls `row` for each row; stops early when it returns false.
    Result<> each(const QByteArray &sql, const Values &values, const std::function<bool(const Statement &)> &row);
    /// The first column of the first row; `fallback` when there is none.
    Result<qint64> integer(const QByteArray &sql, const Values &values = {}, qint64 fallback = 0);
    Result<QString> text(const QByteArray &sql, const Values &values = {});
    Result<Uuid> uuid(const QByteArray &sql, const Values &values = {});

    /// Drops the cached statements; needed before a temporary view that they read is made anew.
    void forgetStatements();
    void interrupt();
    bool isInTransaction() const;
    /// From now on no commit waits until the write-ahead log is copied into the file, unless it has grown very long:
    /// whoever has nothing else to do calls checkpoint(), which copies it where that is worth it.
    void deferCheckpoints();
    void checkpoint();
    sqlite3 *handle() const { return m_handle; }
    QString path() const { return m_path; }
    /// What went wrong last, as an Error with the rule's name where SQLite gives one.
    Error lastError() const;
    /// How many statements have failed so far: each was taken back by SQLite.
    qint64 failures() const { return m_failures; }
    void noteFailure() { ++m_failures; }

private:
    Database(sqlite3 *handle, const QString &path)
        : m_handle(handle)
        , m_path(path)
    {
    }

    sqlite3 *m_handle;
    QString m_path;
    QHash<QByteArray, sqlite3_stmt *> m_statements;
    qint64 m_failures = 0;
    int m_loggedPages = 0; ///< in the write-ahead log after the last commit; kept where checkpoints are deferred
};

/// The Error that a result code of SQLite stands for; `message` is sqlite3_errmsg's.
Error sqliteError(int extendedCode, const QString &message);

/// Registers what Kontor's own questions use and the file never does: the functions kontor_fold(text) and
/// kontor_search_text(...) and kontor_id(text), and the collation "kontor_words" of the language in force.
Result<> registerFunctions(Database &database);

} // namespace kontor
