// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/sqlite.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <sqlite3.h>
#include <utility>

namespace kontor
{

using Kind = Error::Kind;

namespace
{

Result<> openingFails(const QString &path, Database::Mode mode)
{
    const QFileInfo info(path);
    if (info.isDir() || (info.exists() && !info.isFile()))
        return fail(Kind::Storage, QStringLiteral("store_not_a_file"), path, {path});
    if (!info.exists()) {
        if (mode != Database::Mode::Create)
            return fail(Kind::Storage, QStringLiteral("store_missing"), path, {path});
        return {};
    }
    if (!info.isReadable())
        return fail(Kind::Storage, QStringLiteral("store_unreadable"), path, {path});
    return {};
}

} // namespace

Result<std::unique_ptr<Database>> Database::open(const QString &path, Mode mode)
{
    // Without its memory statistics SQLite takes no lock at each allocation: a tenth of a large import. Once, before
    // the library is first used.
    static const int configured = sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0);
    Q_UNUSED(configured)
    KONTOR_TRY(openingFails(path, mode));
    int flags = SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE | SQLITE_OPEN_READWRITE;
    if (mode == Mode::Create)
        flags |= SQLITE_OPEN_CREATE;
    sqlite3 *handle = nullptr;
    const int code = sqlite3_open_v2(QFile::encodeName(path).constData(), &handle, flags, nullptr);
    std::unique_ptr<Database> database(new Database(handle, path));
    if (code != SQLITE_OK) {
        Error error = sqliteError(code, QString::fromUtf8(sqlite3_errmsg(handle)));
        error.args = QStringList{path};
        return tl::unexpected<Error>(error);
    }
    if (sqlite3_db_readonly(handle, "main") == 1 || !QFileInfo(QFileInfo(path).absolutePath()).isWritable())
        return fail(Kind::Storage, QStringLiteral("store_read_only"), path, {path});
    sqlite3_busy_timeout(handle, 5000);
    const auto describe = [&path](Error error) {
        error.args = QStringList{path};
        return tl::unexpected<Error>(error);
    };
    // The first statement that reads the file: a damaged or foreign one shows here.
    const auto journal = database->text("PRAGMA journal_mode = WAL");
    if (!journal)
        return describe(journal.error());
    if (*journal != u"wal")
        return fail(Kind::Storage, QStringLiteral("store_read_only"), QStringLiteral("no WAL: ") + *journal, {path});
    const QByteArray setup = QByteArray("PRAGMA foreign_keys = ON; PRAGMA recursive_triggers = ON; "
                                        "PRAGMA temp_store = MEMORY; PRAGMA trusted_schema = OFF; ") +
                             (mode == Mode::ReadOnly ? "PRAGMA cache_size = -4000; PRAGMA synchronous = NORMAL;"
                                                     : "PRAGMA cache_size = -65536; PRAGMA synchronous = FULL;");
    if (const auto done = database->execute(setup); !done)
        return describe(done.error());
    const auto keys = database->integer("PRAGMA foreign_keys");
    if (!keys || *keys != 1)
        return fail(Kind::Storage, QStringLiteral("storage"), QStringLiteral("foreign keys are not enforced"));
    KONTOR_TRY(registerFunctions(*database));
    return database;
}

Database::~Database()
{
    forgetStatements();
    sqlite3_close_v2(m_handle);
}

void Database::checkpoint()
{
    // 8 MB. Not longer: a commit that overwrites the log's file costs half of one that makes it grow. Not shorter: the
    // first commit after each copy waits for the disk twice.
    constexpr int worthIt = 2000;
    if (m_loggedPages < worthIt)
        return;
    // What cannot be copied now, for a reader still needs it, is copied the next time.
    sqlite3_wal_checkpoint_v2(m_handle, "main", SQLITE_CHECKPOINT_PASSIVE, nullptr, nullptr);
    m_loggedPages = 0;
}

void Database::deferCheckpoints()
{
    const auto note = [](void *self, sqlite3 *, const char *, int pages) {
        constexpr int veryLong = 16000; // 64 MB
        auto *database = static_cast<Database *>(self);
        database->m_loggedPages = pages;
        if (pages >= veryLong)
            database->checkpoint();
        return SQLITE_OK;
    };
    sqlite3_wal_hook(m_handle, note, this);
}

void Database::forgetStatements()
{
    for (sqlite3_stmt *statement : std::as_const(m_statements))
        sqlite3_finalize(statement);
    m_statements.clear();
}

Result<Statement> Database::prepare(const QByteArray &sql)
{
    sqlite3_stmt *&statement = m_statements[sql];
    if (!statement) {
        const int code = sqlite3_prepare_v3(m_handle, sql.constData(), int(sql.size()), SQLITE_PREPARE_PERSISTENT,
                                            &statement, nullptr);
        if (code != SQLITE_OK) {
            m_statements.remove(sql);
            return tl::unexpected<Error>(lastError());
        }
    }
    Q_ASSERT_X(!sqlite3_stmt_busy(statement), "Database::prepare", "a cached statement is in use twice at once");
    return Statement(*this, statement);
}

Result<> Database::execute(const QByteArray &sql)
{
    if (sqlite3_exec(m_handle, sql.constData(), nullptr, nullptr, nullptr) != SQLITE_OK) {
        noteFailure();
        return tl::unexpected<Error>(lastError());
    }
    return {};
}

Result<qint64> Database::run(const QByteArray &sql, const Values &values)
{
    KONTOR_LET(statement, prepare(sql));
    for (qsizetype i = 0; i < values.size(); ++i)
        statement.bind(int(i) + 1, values[i]);
    KONTOR_TRY(statement.run());
    return sqlite3_changes64(m_handle);
}

Result<> Database::each(const QByteArray &sql, const Values &values, const std::function<bool(const Statement &)> &row)
{
    KONTOR_LET(statement, prepare(sql));
    for (qsizetype i = 0; i < values.size(); ++i)
        statement.bind(int(i) + 1, values[i]);
    for (;;) {
        KONTOR_LET(more, statement.step());
        if (!more || !row(statement))
            return {};
    }
}

Result<qint64> Database::integer(const QByteArray &sql, const Values &values, qint64 fallback)
{
    qint64 found = fallback;
    KONTOR_TRY(each(sql, values, [&](const Statement &row) {
        found = row.isNull(0) ? fallback : row.integer(0);
        return false;
    }));
    return found;
}

Result<QString> Database::text(const QByteArray &sql, const Values &values)
{
    QString found;
    KONTOR_TRY(each(sql, values, [&](const Statement &row) {
        found = row.text(0);
        return false;
    }));
    return found;
}

Result<Uuid> Database::uuid(const QByteArray &sql, const Values &values)
{
    Uuid found;
    KONTOR_TRY(each(sql, values, [&](const Statement &row) {
        found = row.uuid(0);
        return false;
    }));
    return found;
}

void Database::interrupt()
{
    sqlite3_interrupt(m_handle);
}

bool Database::isInTransaction() const
{
    return sqlite3_get_autocommit(m_handle) == 0;
}

Error Database::lastError() const
{
    return sqliteError(sqlite3_extended_errcode(m_handle), QString::fromUtf8(sqlite3_errmsg(m_handle)));
}

} // namespace kontor
