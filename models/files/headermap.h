// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// HeaderMap: which column feeds which field.
#pragma once

#include "domain/result.h"
#include "files/fields.h"
#include "files/import.h"

#include <QHash>
#include <QStringList>

namespace kontor::files
{

/// The header's words, guessed (headerwords.h) and overridden (--map). The guess gives a field to the first column that
/// names it. An entry of the map takes its column and its field out of the guess; a column may feed several fields, a
/// field is fed by one column. Entries name a column as it stands in the file or in any spelling that folds to it.
class HeaderMap
{
public:
    /// Errors: rule::unknownColumn, unknownField, fieldMappedTwice.
    static Result<HeaderMap> create(const Kind &kind, const QStringList &columns, const QList<MapEntry> &entries);

    /// Only what a person chose, nothing guessed. Errors: rule::columnNotThere, unknownField, fieldMappedTwice.
    static Result<HeaderMap> chosen(const Kind &kind, const QStringList &columns, const QList<ColumnChoice> &choices);

    const QStringList &columns() const { return m_columns; }
    /// Index of the column that feeds the field, -1 where none does.
    qsizetype columnOf(const QString &field) const { return m_columnOf.value(field, -1); }
    QStringList fieldsOf(qsizetype column) const; ///< what the column feeds, in the order of the kind's fields
    QStringList fields() const;                   ///< those that are fed, in the order of the kind's fields
    QStringList missing() const;                  ///< mandatory fields that nothing feeds
    QList<ColumnFields> mapped() const;           ///< in the file's order
    QStringList unmapped() const;                 ///< in the file's order; columns without a word are not named

private:
    explicit HeaderMap(const Kind &kind)
        : m_kind(&kind)
    {
    }
    Result<qsizetype> columnNamed(const QString &word) const;
    Result<> take(const QList<MapEntry> &entries);
    Result<> feed(qsizetype column, const QString &field);
    void guess();

    const Kind *m_kind;
    QStringList m_columns;
    QList<qsizetype> m_named; ///< columns that the map names
    QHash<QString, qsizetype> m_columnOf;
};

/// The field that a header word means, also where its letters are doubly encoded; empty where it is not known.
QString guessedField(const Kind &kind, const QString &word);

/// The header word of the column that feeds a field; empty where none does.
QString headerWordOf(const QString &field, const QList<ColumnFields> &map);

/// As the options say: chosen, or guessed and overridden. Errors: those of both.
Result<HeaderMap> mapColumns(const Kind &kind, const QStringList &columns, const ImportOptions &options);

/// Reads "COLUMN=FIELD"; the last equals sign counts. Errors: rule::badMapEntry.
Result<MapEntry> mapEntryFromText(const QString &text);

} // namespace kontor::files
