// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/operations/insertrows.h"

namespace kontor
{

namespace
{

QByteArray insertSql(const QByteArray &into, qsizetype columns, qsizetype rows)
{
    const QByteArray row = "(?" + QByteArray(", ?").repeated(columns - 1) + ')';
    return "INSERT INTO " + into + " VALUES " + row + (", " + row).repeated(rows - 1);
}

} // namespace

Result<> insertRows(Database &database, const QByteArray &into, const QList<const Values *> &rows)
{
    KONTOR_LET(insert, database.prepare(insertSql(into, rows.first()->size(), rows.size())));
    // Kept until the statement has run, so that SQLite need not copy them.
    QByteArrayList texts;
    texts.reserve(rows.size() * rows.first()->size());
    int at = 1;
    for (const Values *row : rows) {
        for (const Value &value : *row) {
            if (const auto *text = std::get_if<QString>(&value); text && !text->isNull())
                insert.bindKept(at, texts.emplaceBack(text->toUtf8()));
            else if (const auto *id = std::get_if<Uuid>(&value))
                insert.bindKept(at, *id);
            else
                insert.bind(at, value);
            ++at;
        }
    }
    return insert.run();
}

} // namespace kontor
