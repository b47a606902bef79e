// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Changes: which rows a commit touched; what live queries wake up by.
#pragma once

#include "domain/uuid.h"

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QMetaType>

namespace kontor
{

/// Rows by table. Above `limit` rows only `isLarge` is kept: the reader asks its whole question again.
struct Changes {
    static constexpr qsizetype limit = 1000;

    QHash<QByteArray, QList<Uuid>> rows;
    qsizetype count = 0;
    bool isLarge = false;

    void add(const QByteArray &table, const Uuid &row)
    {
        if (++count > limit) {
            isLarge = true;
            rows.clear();
        }
        if (!isLarge)
            rows[table] << row;
    }
    void add(const Changes &other)
    {
        isLarge = isLarge || other.isLarge;
        count += other.count;
        for (auto table = other.rows.begin(); table != other.rows.end(); ++table)
            rows[table.key()] << table.value();
        if (count > limit) {
            isLarge = true;
            rows.clear();
        }
    }
    bool isEmpty() const { return count == 0 && !isLarge; }
    bool touches(const QByteArray &table) const { return isLarge || rows.contains(table); }
};

} // namespace kontor

Q_DECLARE_METATYPE(kontor::Changes)
