// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// RowImage: the values of one row as JSON texts, in the order of the table's columns.
#pragma once

#include "store/tableshape.h"

#include <QSet>
#include <QVarLengthArray>
#include <string>
#include <string_view>

struct sqlite3_value;

namespace kontor
{

/// Empty when default constructed: a row that is not there.
class RowImage
{
public:
    /// Adds the next column's value. By hand because a save of 100,000 rows spends its time here: QJsonObject sorts
    /// keys and copies every text to UTF-16.
    void add(sqlite3_value *value);
    void clear();

    bool isEmpty() const { return m_ends.isEmpty(); }
    /// "null" where the value is NULL.
    std::string_view json(int column) const;
    bool isNull(int column) const;
    bool operator==(const RowImage &other) const { return m_text == other.m_text; }

    /// An object of the columns but the key that are not null.
    std::string object(const TableShape &table) const;
    /// An object of the columns in which this row differs from `other`, and of all of these groups.
    std::string differences(const TableShape &table, const RowImage &other, const QSet<int> &groups = {}) const;

private:
    std::string m_text;
    QVarLengthArray<int, 16> m_ends;
};

} // namespace kontor
