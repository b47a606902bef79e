// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/rowimage.h"

#include <charconv>
#include <sqlite3.h>

namespace kontor
{

namespace
{

constexpr char hex[] = "0123456789abcdef";

void appendText(std::string &json, std::string_view text)
{
    json.push_back('"');
    size_t plainFrom = 0;
    for (size_t i = 0; i < text.size(); ++i) {
        const char c = text[i];
        if (c != '"' && c != '\\' && quint8(c) >= 0x20)
            continue;
        json.append(text, plainFrom, i - plainFrom);
        plainFrom = i + 1;
        json.push_back('\\');
        if (quint8(c) < 0x20) {
            json.append("u00");
            json.push_back(hex[quint8(c) >> 4]);
            json.push_back(hex[c & 0xf]);
        } else {
            json.push_back(c);
        }
    }
    json.append(text, plainFrom, text.size() - plainFrom);
    json.push_back('"');
}

void appendId(std::string &json, const quint8 *id)
{
    char text[38];
    int at = 0;
    text[at++] = '"';
    for (int i = 0; i < 16; ++i) {
        if (i == 4 || i == 6 || i == 8 || i == 10)
            text[at++] = '-';
        text[at++] = hex[id[i] >> 4];
        text[at++] = hex[id[i] & 0xf];
    }
    text[at++] = '"';
    json.append(text, size_t(at));
}

void appendNumber(std::string &json, qint64 number)
{
    char text[24];
    json.append(text, std::to_chars(text, text + sizeof text, number).ptr);
}

/// Bytes of `,"":` around a column's name.
constexpr size_t aroundAName = 4;

void appendPair(std::string &object, const ColumnShape &column, std::string_view value)
{
    object.append(object.empty() ? "{\"" : ",\"", 2).append(column.name.constData(), size_t(column.name.size()));
    object.append("\":", 2).append(value);
}

} // namespace

void RowImage::add(sqlite3_value *value)
{
    if (m_ends.isEmpty())
        m_text.reserve(240);
    switch (sqlite3_value_type(value)) {
    case SQLITE_INTEGER:
        appendNumber(m_text, sqlite3_value_int64(value));
        break;
    case SQLITE_TEXT: {
        // Not sqlite3_value_text(): for its closing zero it copies what the hook shows in place. No bytes, no pointer.
        const auto *text = static_cast<const char *>(sqlite3_value_blob(value));
        appendText(m_text, text ? std::string_view(text, size_t(sqlite3_value_bytes(value))) : std::string_view(""));
        break;
    }
    case SQLITE_BLOB:
        Q_ASSERT(sqlite3_value_bytes(value) == 16);
        appendId(m_text, static_cast<const quint8 *>(sqlite3_value_blob(value)));
        break;
    default:
        m_text.append("null");
    }
    m_ends << int(m_text.size());
}

void RowImage::clear()
{
    m_text.clear();
    m_ends.clear();
}

std::string_view RowImage::json(int column) const
{
    const int from = column == 0 ? 0 : m_ends[column - 1];
    return std::string_view(m_text).substr(size_t(from), size_t(m_ends[column] - from));
}

bool RowImage::isNull(int column) const
{
    return json(column) == "null";
}

std::string RowImage::object(const TableShape &table) const
{
    std::string object;
    object.reserve(m_text.size() + size_t(table.namesSize) + size_t(table.columns.size()) * aroundAName);
    for (int i = 0; i < table.columns.size(); ++i)
        if (i != table.idColumn && i != table.mandantColumn && !isNull(i))
            appendPair(object, table.columns[i], json(i));
    object.append(object.empty() ? "{}" : "}");
    return object;
}

std::string RowImage::differences(const TableShape &table, const RowImage &other, const QSet<int> &groups) const
{
    std::string object;
    for (int i = 0; i < table.columns.size(); ++i)
        if (json(i) != other.json(i) || groups.contains(table.columns[i].group))
            appendPair(object, table.columns[i], json(i));
    object.append(object.empty() ? "{}" : "}");
    return object;
}

} // namespace kontor
