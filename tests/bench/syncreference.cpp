// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "syncreference.h"

#include <QElapsedTimer>
#include <QFile>
#include <QList>
#include <memory>
#include <sqlite3.h>

namespace kontor::bench
{

namespace
{

using Handle = std::unique_ptr<sqlite3, int (*)(sqlite3 *)>;
using Prepared = std::unique_ptr<sqlite3_stmt, int (*)(sqlite3_stmt *)>;
using Row = QList<std::shared_ptr<sqlite3_value>>;

constexpr int rowsAPiece = 20000;

Handle openFile(const QString &path)
{
    sqlite3 *opened = nullptr;
    if (sqlite3_open(QFile::encodeName(path).constData(), &opened) != SQLITE_OK)
        qFatal("%s", sqlite3_errmsg(opened));
    return Handle(opened, sqlite3_close);
}

Prepared prepare(const Handle &database, const QByteArray &sql)
{
    sqlite3_stmt *made = nullptr;
    if (sqlite3_prepare_v2(database.get(), sql.constData(), -1, &made, nullptr) != SQLITE_OK)
        qFatal("%s: %s", sql.constData(), sqlite3_errmsg(database.get()));
    return Prepared(made, sqlite3_finalize);
}

void run(const Handle &database, const QByteArray &sql)
{
    if (sqlite3_exec(database.get(), sql.constData(), nullptr, nullptr, nullptr) != SQLITE_OK)
        qFatal("%s: %s", sql.constData(), sqlite3_errmsg(database.get()));
}

QList<QPair<QByteArray, QByteArray>> schemaOf(const Handle &database, const QByteArray &kind)
{
    QList<QPair<QByteArray, QByteArray>> found;
    const Prepared rows = prepare(database, "SELECT name, sql FROM sqlite_schema WHERE sql IS NOT NULL AND name NOT "
                                            "LIKE 'sqlite%' AND type = '" +
                                                kind + "' ORDER BY rowid");
    while (sqlite3_step(rows.get()) == SQLITE_ROW)
        found.emplaceBack(reinterpret_cast<const char *>(sqlite3_column_text(rows.get(), 0)),
                          reinterpret_cast<const char *>(sqlite3_column_text(rows.get(), 1)));
    return found;
}

void insertPiece(const Handle &to, const Prepared &insert, const QList<Row> &piece)
{
    for (const Row &row : piece) {
        for (int i = 0; i < row.size(); ++i)
            sqlite3_bind_value(insert.get(), i + 1, row[i].get());
        if (sqlite3_step(insert.get()) != SQLITE_DONE)
            qFatal("%s", sqlite3_errmsg(to.get()));
        sqlite3_reset(insert.get());
    }
}

qint64 copyTable(const Handle &from, const Handle &to, const QByteArray &table)
{
    const Prepared rows = prepare(from, "SELECT * FROM " + table);
    const int columns = sqlite3_column_count(rows.get());
    const Prepared insert =
        prepare(to, "INSERT INTO " + table + " VALUES (" + QByteArray(",?").repeated(columns).mid(1) + ")");
    qint64 nanoseconds = 0;
    QElapsedTimer time;
    run(to, "BEGIN");
    for (bool isMore = true; isMore;) {
        QList<Row> piece;
        while (piece.size() < rowsAPiece && (isMore = sqlite3_step(rows.get()) == SQLITE_ROW)) {
            Row row;
            for (int i = 0; i < columns; ++i)
                row << std::shared_ptr<sqlite3_value>(sqlite3_value_dup(sqlite3_column_value(rows.get(), i)),
                                                      sqlite3_value_free);
            piece << row;
        }
        time.start();
        insertPiece(to, insert, piece);
        nanoseconds += time.nsecsElapsed();
    }
    time.start();
    run(to, "COMMIT");
    return nanoseconds + time.nsecsElapsed();
}

} // namespace

double bareCopySeconds(const QString &source, const QString &target)
{
    const Handle from = openFile(source);
    const Handle to = openFile(target);
    run(to, "PRAGMA journal_mode = DELETE; PRAGMA synchronous = OFF; PRAGMA cache_size = -65536");
    const auto tables = schemaOf(from, "table");
    for (const auto &table : tables)
        run(to, table.second);
    qint64 nanoseconds = 0;
    for (const auto &table : tables)
        nanoseconds += copyTable(from, to, table.first);
    QElapsedTimer time;
    time.start();
    const auto indexes = schemaOf(from, "index");
    for (const auto &index : indexes)
        run(to, index.second);
    return double(nanoseconds + time.nsecsElapsed()) / 1e9;
}

} // namespace kontor::bench
