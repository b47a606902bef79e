// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// ListSpec: what one list of the program is. Adding a list means writing a specification in lists/, not a class
// (DESIGN 6). The command line, the window and exports all read the same one.
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

namespace kontor
{

enum class CellType {
    Text,
    Number,  ///< 64-bit integer, right-aligned
    Day,     ///< ISO day
    Instant, ///< UTC milliseconds; JSON has it as ISO text
    YesNo,   ///< 1 or 0; JSON has a boolean
    State,   ///< a stable key that the window shows as a pill with a word
    Country, ///< ISO 3166 alpha-2, or text as it came
    Words,   ///< a JSON array of texts
};

/// The texts of a Words cell.
QStringList cellWords(const QString &json);

struct ListColumn {
    QByteArray key;    ///< as in CLI.md; stable
    const char *title; ///< English, context "List"; nullptr: never a column of the window
    CellType type = CellType::Text;
    QByteArray sql;         ///< over the specification's `from`
    int width = 12;         ///< in average characters
    bool isShown = true;    ///< at first; a person may change it
    bool isProfile = false; ///< absent for rows that the actor cannot open
    bool isSortable = true;
};

/// A condition that is not a column, with one parameter (an id or a text) or none.
struct ListFilter {
    QByteArray key;
    QByteArray sql; ///< over `from`, with one "?" where it has a parameter
};

/// Rows that a list leaves out unless a condition on the column `key` asks for them: archived customers.
struct ListSilence {
    QByteArray key;
    QByteArray standing; ///< over `from`: the rows that are not left out; empty: all
};

/// A filter that the list offers as a chip: the column is a State column, the value one of its keys.
struct ListChip {
    QByteArray key;
    QString value;
};

/// A column that a person filters by choosing among its values: some fixed ones, or those of a column of another list
/// (then also "nothing there"). Asking the column itself would walk the whole list.
struct ListChoice {
    QByteArray key; ///< a column
    QStringList values;
    QByteArray list; ///< kind of the list that has the values, where there are no fixed ones
    QByteArray column;
    QByteArray filter = {}; ///< of that list, without a parameter: which of its rows are offered; empty: all
};

struct ListSpec {
    QByteArray kind; ///< plural, as on the command line
    QByteArray singular;
    QByteArray from;          ///< visible_* views alone; the first one bears the handle
    QByteArray rid;           ///< the 8-byte handle of a row
    QByteArray id;            ///< the row's uuid; empty where rows have none
    QByteArray keyColumn;     ///< key of the natural key
    QByteArray order;         ///< the order while nobody sorted; index-backed where the list can be long
    QByteArray search;        ///< the folded search text
    QByteArray openable;      ///< 1 when the actor may open the row; empty: always
    QList<QByteArray> tables; ///< whose changes touch this list; the first one's row ids are the list's
    QList<ListColumn> columns;
    QList<ListFilter> filters;
    QList<ListChip> chips;
    ListSilence silence;
    QList<ListChoice> choices;

    const ListColumn *column(const QByteArray &key) const;
    int indexOf(const QByteArray &key) const;
};

const QList<const ListSpec *> &listSpecs();

/// By its kind in the plural or the singular; null when there is none.
const ListSpec *findList(const QString &kind);

} // namespace kontor
