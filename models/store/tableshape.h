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
    bool isId = false;      ///< a uuid: 16 bytes in the file, text in JSON
    bool isNumber = false;  ///< a 64-bit integer
    int group = 0;          ///< of rules/groups.txt; 0: of none
    Value untold = nullptr; ///< what a row has of it that came from where this column is not known yet
};

struct TableShape {
    QByteArray name;
    QList<ColumnShape> columns;
    qsizetype namesSize = 0; ///< bytes of all column names
    int idColumn = -1;
    int mandantColumn = -1;
    int customerColumn = -1; ///< the column that names the customer, -1 where there is none

    int indexOf(QByteArrayView column) const;
    /// Whether a row may have so few columns: those that came later have a value of their own where they are not told.
    bool isWholeWith(qsizetype columnsTold) const;
};

using TableShapes = QHash<QByteArray, TableShape>;

/// The shapes of all captured tables. change_set and change_op are not among them: they are the album.
Result<TableShapes> readTableShapes(Database &database);

/// The shape of any one table, the album's too.
Result<TableShape> readTableShape(Database &database, const QString &table);

/// A JSON value back into what the column holds. Asserts nothing: an unfit value becomes NULL.
Value valueFromJson(const ColumnShape &column, const QJsonValue &json);

} // namespace kontor
