// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/rankpatch.h"

#include "items/sortkeys.h"

#include <limits>

namespace kontor::items
{

namespace
{

constexpr RowNumber nobody = std::numeric_limits<RowNumber>::max();

// The key of a row's value; nothing where there is no value.
Result<std::optional<QByteArray>> keyOf(Reader &reader, const ListSpec &spec, const QByteArray &column, qint64 handle,
                                        SortKeys &keys)
{
    std::optional<QByteArray> key;
    KONTOR_TRY(eachCell(reader, spec, column, {handle}, [&](qint64, QByteArrayView utf8) {
        if (utf8.data())
            key = keys.key(utf8).toByteArray();
        return false;
    }));
    return key;
}

} // namespace

Result<> patchRanks(Reader &reader, const ListSpec &spec, const QByteArray &column, const QString &language,
                    const QList<RowNumber> &rows, const IndexData &data, Ranks &ranks)
{
    SortKeys keys(spec.column(column)->type, language);
    for (const RowNumber row : rows)
        ranks.ofRow[row] = Ranks::absent;
    std::vector<RowNumber> holders(ranks.bound, nobody); // some row of each rank
    for (RowNumber row = 0; row < ranks.ofRow.size(); ++row)
        if (ranks.ofRow[row] != Ranks::absent)
            holders[ranks.ofRow[row]] = row;
    for (const RowNumber row : rows) {
        KONTOR_LET(key, keyOf(reader, spec, column, data.handles[row], keys));
        if (!key)
            continue;
        quint32 from = 0;
        quint32 to = ranks.bound;
        bool isFound = false;
        while (from < to && !isFound) {
            const quint32 half = from + (to - from) / 2;
            quint32 middle = half;
            while (middle < to && holders[middle] == nobody)
                ++middle;
            if (middle == to) {
                to = half; // nobody has a rank above
                continue;
            }
            KONTOR_LET(other, keyOf(reader, spec, column, data.handles[holders[middle]], keys));
            if (!other) { // changed meanwhile; what is to be done about that row comes with its own change
                holders[middle] = nobody;
                continue;
            }
            const int order = key->compare(*other);
            isFound = order == 0;
            if (order < 0)
                to = half;
            else
                from = isFound ? middle : middle + 1;
        }
        if (!isFound && from < ranks.bound && holders[from] == nobody) {
            holders[from] = row; // mostly the rank that it had
        } else if (!isFound) {
            ranks.openRank(from);
            holders.insert(holders.begin() + from, row);
        }
        ranks.ofRow[row] = from;
    }
    return {};
}

} // namespace kontor::items
