// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// TableShape: the columns of a shared table as the file has them; what JSON by column name is made with.
#pragma once

#include "store/sqlite.h"

#include <QHash>
#include <QJsonValue>

namespace kontor
{

struct ColumnShape {
    QByteArray name;
    bool isId = false;     ///< a uuid: 16 bytes in the file, text in JSON
    bool isNumber = false; ///< a 64-bit integer
    int group = 0;         ///< of rules/groups.txt; 0: of none
};

struct TableShape {
    QByteArray name;
    QList<ColumnShape> columns;
    qsizetype namesSize = 0; ///< bytes of all column names
    int idColumn = -1;
    int mandantColumn = -1;
    int customerColumn = -1; ///< the column that names the customer, -1 where there is none

    int indexOf(QByteArrayView column) const;
};

using TableShapes = QHash<QByteArray, TableShape>;

/// The shapes of all captured tables. change_set and change_op are not among them: they are the album.
Result<TableShapes> readTableShapes(Database &database);

/// The shape of any one table, the album's too.
Result<TableShape> readTableShape(Database &database, const QString &table);

/// A JSON value back into what the column holds. Asserts nothing: an unfit value becomes NULL.
Value valueFromJson(const ColumnShape &column, const QJsonValue &json);

} // namespace kontor
