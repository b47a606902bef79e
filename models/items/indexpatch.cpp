// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/indexpatch.h"

#include "items/rankpatch.h"

#include <QSet>
#include <algorithm>

namespace kontor::items
{

namespace
{

// The customers that rows of other tables hang on; a null id when one of them says nothing of a customer.
Result<QList<Uuid>> customersOf(Reader &reader, const QHash<QByteArray, QList<Uuid>> &rows)
{
    QList<Uuid> customers;
    for (auto table = rows.begin(); table != rows.end(); ++table)
        for (const Uuid &row : table.value())
            KONTOR_TRY(reader.database().each("SELECT DISTINCT customer FROM change_op WHERE row_id = ? AND entity = ?",
                                              {row, QString::fromUtf8(table.key())}, [&](const Statement &op) {
                                                  customers << op.uuid(0);
                                                  return true;
                                              }));
    return customers;
}

struct Difference {
    QList<qint64> gone;
    QList<qint64> come;
};

Result<Difference> relist(Reader &reader, const ListSpec &spec, const IndexData &data)
{
    QList<qint64> now;
    now.reserve(data.handles.size());
    KONTOR_TRY(eachHandle(reader, spec, {}, [&](qint64 handle) {
        now << handle;
        return true;
    }));
    if (!std::is_sorted(now.begin(), now.end()))
        std::sort(now.begin(), now.end());
    Difference difference;
    std::set_difference(data.handles.begin(), data.handles.end(), now.begin(), now.end(),
                        std::back_inserter(difference.gone));
    std::set_difference(now.begin(), now.end(), data.handles.begin(), data.handles.end(),
                        std::back_inserter(difference.come));
    return difference;
}

Result<bool> standsRight(Reader &reader, const ListSpec &spec, RowNumber row, const IndexData &data)
{
    const size_t place = data.placeOf(row);
    QList<qint64> around;
    if (place > 0)
        around << data.handles[data.rowAt(place - 1)];
    around << data.handles[row];
    if (place + 1 < data.rows())
        around << data.handles[data.rowAt(place + 1)];
    KONTOR_LET(ordered, inListOrder(reader, spec, around));
    return ordered == around;
}

// Where it belongs among the first `count` of the natural order.
Result<size_t> findPlace(Reader &reader, const ListSpec &spec, qint64 handle, size_t count, const IndexData &data)
{
    size_t from = 0;
    size_t to = count;
    while (from < to) {
        const size_t middle = from + (to - from) / 2;
        KONTOR_LET(pair, inListOrder(reader, spec, {handle, data.handles[data.rowAt(middle)]}));
        if (!pair.isEmpty() && pair.first() == handle)
            to = middle;
        else
            from = middle + 1;
    }
    return from;
}

// Changed rows that stand right between their neighbours stay. Else all of them go to the end, so that the others are
// in order, and come back one by one.
Result<> restoreOrder(Reader &reader, const ListSpec &spec, const QList<RowNumber> &rows, IndexData &data)
{
    bool isRight = true;
    for (const RowNumber row : rows) {
        KONTOR_LET(stands, standsRight(reader, spec, row, data));
        isRight = isRight && stands;
    }
    if (isRight)
        return {};
    for (const RowNumber row : rows)
        data.moveTo(row, data.rows() - 1);
    size_t inOrder = data.rows() - size_t(rows.size());
    for (const RowNumber row : rows) {
        KONTOR_LET(place, findPlace(reader, spec, data.handles[row], inOrder, data));
        data.moveTo(row, place);
        ++inOrder;
    }
    return {};
}

Result<> updateRows(Reader &reader, const ListSpec &spec, const QString &language, const QList<qint64> &handles,
                    IndexData &data)
{
    QList<RowNumber> rows;
    for (const qint64 handle : handles)
        rows << *data.rowOf(handle);
    KONTOR_TRY(restoreOrder(reader, spec, rows, data));
    if (data.hasTexts)
        KONTOR_TRY(eachSearchText(reader, spec, handles, [&](qint64 handle, QByteArrayView text) {
            data.texts.replace(*data.rowOf(handle), text);
            return true;
        }));
    for (auto ranks = data.ranks.begin(); ranks != data.ranks.end(); ++ranks)
        KONTOR_TRY(patchRanks(reader, spec, ranks.key(), language, rows, data, *ranks));
    data.noteTouched(handles);
    return {};
}

} // namespace

Result<Patched> patchIndex(Reader &reader, const ListSpec &spec, const QString &language, const IndexPatch &patch,
                           IndexData &data)
{
    for (const QByteArray &column : patch.stale)
        data.ranks.remove(column);
    KONTOR_LET(customers, customersOf(reader, patch.ofCustomers));
    const QSet<Uuid> ids =
        QSet<Uuid>(patch.ids.begin(), patch.ids.end()) + QSet<Uuid>(customers.begin(), customers.end());
    if (ids.size() > patchAtMost || ids.contains(Uuid()))
        return Patched{{}, true};
    if (patch.isRelisted || patch.isEveryRowStale)
        data.noteAll();
    KONTOR_LET(visible, handlesOf(reader, spec, ids.values(), {}));
    Patched done;
    Difference difference;
    // A row that is not visible now may have been: its handle is not known any more, but missing among all.
    if (patch.isRelisted || visible.size() < ids.size()) {
        KONTOR_LET(found, relist(reader, spec, data));
        difference = found;
        if (difference.gone.size() + difference.come.size() > patchAtMost)
            return Patched{{}, true};
    }
    for (const qint64 handle : std::as_const(difference.gone))
        data.removeRow(*data.rowOf(handle));
    QList<qint64> touched = difference.come;
    for (const qint64 handle : std::as_const(visible))
        if (!touched.contains(handle))
            touched << handle;
    for (const qint64 handle : std::as_const(touched))
        if (!data.rowOf(handle))
            data.insertRow(handle);
    if (!touched.isEmpty())
        KONTOR_TRY(updateRows(reader, spec, language, touched, data));
    done.handles = difference.gone + touched;
    return done;
}

} // namespace kontor::items
