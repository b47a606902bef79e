// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Guess and override of the header.
#include "files/headermap.h"

#include "domain/fold.h"
#include "files/headerwords.h"
#include "files/letterdoctor.h"
#include "files/reasons.h"

namespace kontor::files
{

Result<HeaderMap> HeaderMap::create(const Kind &kind, const QStringList &columns, const QList<MapEntry> &entries)
{
    HeaderMap map(kind);
    map.m_columns = columns;
    KONTOR_TRY(map.take(entries));
    map.guess();
    return map;
}

Result<HeaderMap> HeaderMap::chosen(const Kind &kind, const QStringList &columns, const QList<ColumnChoice> &choices)
{
    HeaderMap map(kind);
    map.m_columns = columns;
    for (const ColumnChoice &choice : choices) {
        if (choice.column < 0 || choice.column >= columns.size())
            return fail(Error::Kind::Invalid, rule::columnNotThere, QStringLiteral("no such column"),
                        {QString::number(choice.column + 1), QString::number(columns.size())}, choice.field);
        if (!choice.field.isEmpty())
            KONTOR_TRY(map.feed(choice.column, choice.field));
    }
    return map;
}

Result<qsizetype> HeaderMap::columnNamed(const QString &word) const
{
    qsizetype found = m_columns.indexOf(canonical(word));
    const QString folded = foldedHeaderWord(word);
    for (qsizetype i = 0; i < m_columns.size() && found < 0 && !folded.isEmpty(); ++i) {
        if (foldedHeaderWord(m_columns.at(i)) == folded)
            found = i;
    }
    if (found < 0)
        return fail(Error::Kind::Invalid, rule::unknownColumn, QStringLiteral("no such column: ") + word,
                    {word, m_columns.join(QStringLiteral(", "))});
    return found;
}

Result<> HeaderMap::take(const QList<MapEntry> &entries)
{
    for (const MapEntry &entry : entries) {
        KONTOR_LET(column, columnNamed(entry.column));
        m_named.append(column);
        if (entry.field.isEmpty())
            continue;
        KONTOR_TRY(feed(column, entry.field));
    }
    return {};
}

Result<> HeaderMap::feed(qsizetype column, const QString &field)
{
    if (!m_kind->field(field))
        return fail(Error::Kind::Usage, rule::unknownField, QStringLiteral("no such field: ") + field,
                    {field, m_kind->fieldKeys().join(QStringLiteral(", "))}, field);
    const qsizetype before = m_columnOf.value(field, column);
    if (before != column)
        return fail(Error::Kind::Invalid, rule::fieldMappedTwice, QStringLiteral("two columns for one field"),
                    {field, m_columns.at(before), m_columns.at(column)}, field);
    m_columnOf.insert(field, column);
    return {};
}

void HeaderMap::guess()
{
    for (qsizetype i = 0; i < m_columns.size(); ++i) {
        if (m_named.contains(i))
            continue;
        const QString field = guessedField(*m_kind, m_columns.at(i));
        if (!field.isEmpty() && !m_columnOf.contains(field))
            m_columnOf.insert(field, i);
    }
}

QStringList HeaderMap::fields() const
{
    QStringList fed;
    for (const QString &key : m_kind->fieldKeys()) {
        if (m_columnOf.contains(key))
            fed.append(key);
    }
    return fed;
}

QStringList HeaderMap::missing() const
{
    QStringList keys = m_kind->mandatoryKeys();
    keys.removeIf([&](const QString &key) { return m_columnOf.contains(key); });
    return keys;
}

QStringList HeaderMap::fieldsOf(qsizetype column) const
{
    QStringList fed = fields();
    fed.removeIf([&](const QString &key) { return columnOf(key) != column; });
    return fed;
}

QList<ColumnFields> HeaderMap::mapped() const
{
    QList<ColumnFields> all;
    for (qsizetype i = 0; i < m_columns.size(); ++i) {
        const ColumnFields one{m_columns.at(i), fieldsOf(i)};
        if (!one.fields.isEmpty())
            all.append(one);
    }
    return all;
}

QStringList HeaderMap::unmapped() const
{
    QStringList words;
    const QList<qsizetype> used = m_columnOf.values();
    for (qsizetype i = 0; i < m_columns.size(); ++i) {
        if (!used.contains(i) && !m_columns.at(i).isEmpty())
            words.append(m_columns.at(i));
    }
    return words;
}

QString guessedField(const Kind &kind, const QString &word)
{
    const QString field = fieldForHeaderWord(kind.key, word);
    if (!field.isEmpty())
        return field;
    // A file with broken letters has them in its header, too.
    const std::optional<QString> repaired = repairedLetters(word);
    return repaired ? fieldForHeaderWord(kind.key, *repaired) : QString();
}

QString headerWordOf(const QString &field, const QList<ColumnFields> &map)
{
    for (const ColumnFields &column : map)
        if (column.fields.contains(field))
            return column.column;
    return {};
}

Result<HeaderMap> mapColumns(const Kind &kind, const QStringList &columns, const ImportOptions &options)
{
    return options.choices ? HeaderMap::chosen(kind, columns, *options.choices)
                           : HeaderMap::create(kind, columns, options.map);
}

Result<MapEntry> mapEntryFromText(const QString &text)
{
    const qsizetype at = text.lastIndexOf(u'=');
    if (at <= 0)
        return fail(Error::Kind::Usage, rule::badMapEntry, QStringLiteral("not COLUMN=FIELD: ") + text, {text});
    return MapEntry{text.left(at).trimmed(), text.mid(at + 1).trimmed()};
}

} // namespace kontor::files
