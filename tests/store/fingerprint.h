// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The fingerprint of all that is shared in a store, cell by cell: equal stores have equal ones.
#pragma once

#include "store/sqlite.h"
#include "store/sqlresource.h"

#include <QCryptographicHash>

/// Empty when the file could not be read.
inline QByteArray fingerprint(const QString &path)
{
    using namespace kontor;
    const auto database = Database::open(path, Database::Mode::ReadOnly);
    if (!database)
        return {};
    QCryptographicHash hash(QCryptographicHash::Sha256);
    const auto add = [&hash](const Statement &row) {
        for (int column = 0; column < row.columnCount(); ++column) {
            const QByteArray cell = row.blob(column);
            hash.addData((row.isNull(column) ? "N" : "V") + QByteArray::number(cell.size()) + ':' + cell);
        }
        return true;
    };
    const QStringList tables = sharedTables();
    for (const QString &table : tables) {
        hash.addData(table.toUtf8());
        if (!(*database)->each("SELECT * FROM " + table.toUtf8() + " ORDER BY 1, 2, 3", {}, add))
            return {};
    }
    return hash.result();
}
