// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// FilterSet: what a person filters a list by: per column the values of which one has to be there. A value, with its
// words and its saved form.
#pragma once

#include "store/listquery.h"

#include <QJsonArray>

namespace kontor::ui
{

class FilterSet
{
public:
    const QList<Condition> &conditions() const { return m_where; }
    bool isEmpty() const { return m_where.isEmpty(); }
    bool has(const QByteArray &key, const QString &value) const;
    void set(const QByteArray &key, const QString &value, bool isOn);

    /// What is asked of the other columns.
    FilterSet without(const QByteArray &key) const;
    /// Together with what always holds; conditions on one column become one.
    QList<Condition> with(const QList<Condition> &fixed) const;

    QJsonArray toJson() const;
    /// Columns that the list does not have are left out.
    static FilterSet fromJson(const QJsonArray &json, const ListSpec &spec);

    /// "Site: Graz, Wien", one text a column.
    QStringList words(const ListSpec &spec) const;
    static QString columnWord(const ListColumn &column);
    /// The value in the present language; an empty one is "nothing there".
    static QString valueWord(const ListColumn &column, const QString &value);

private:
    QList<Condition> m_where;
};

} // namespace kontor::ui
