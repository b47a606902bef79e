// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Questions to a list: which rows, how many, what stands in them. Everything that shows records goes through here, and
// so through the visible_* views (law 3).
#pragma once

#include "store/listspec.h"
#include "store/reader.h"

#include <QSet>
#include <functional>

namespace kontor
{

/// One condition; several are joined by AND. `key` is a column's or a filter's; a row passes when the column equals one
/// of `values` (a Words column: contains one of them). An empty value means "nothing there".
struct Condition {
    QByteArray key;
    QStringList values;

    bool operator==(const Condition &) const = default;
};

struct SortKey {
    QByteArray key;
    bool isDescending = false;

    bool operator==(const SortKey &) const = default;
};

struct ListQuery {
    QString search; ///< as typed
    QList<Condition> where;
    QList<SortKey> sort;
    qint64 limit = -1; ///< -1: all
    qint64 offset = 0;
    QList<QByteArray> columns; ///< keys; empty: all of the specification
};

/// Whether these conditions ask for rows that the list leaves out else (ListSpec::silence); those are in no index.
bool asksForSilent(const ListSpec &spec, const QList<Condition> &where);

/// The cells of one row, in the order of the asked columns; texts as QString, numbers as qint64, absent as nullptr.
struct ListRow {
    qint64 rid = 0;
    Uuid id;
    bool isOpenable = true;
    Values cells;
};

/// Errors of all: Invalid unknown_key (args: key).
Result<QList<ListRow>> listRows(Reader &reader, const ListSpec &spec, const ListQuery &query);
/// The same one by one, for exports of any size; ends early when `take` returns false.
Result<> eachListRow(Reader &reader, const ListSpec &spec, const ListQuery &query,
                     const std::function<bool(const ListRow &)> &take);
Result<qint64> countRows(Reader &reader, const ListSpec &spec, const ListQuery &query);

/// The one row with this natural key or id, seen by the acting user. Errors: NotFound not_found for hidden and missing.
Result<ListRow> findRow(Database &database, const ListSpec &spec, const QString &key);

/// The handles of all rows that pass, in the specification's own order (`limit` -1: all). Search and sort are not
/// asked here: memory answers them (DESIGN 6).
Result<QList<qint64>> listHandles(Reader &reader, const ListSpec &spec, const QList<Condition> &where,
                                  qint64 limit = -1, qint64 offset = 0);

/// The handles of all rows that pass, in no order: the fastest way to learn which.
Result<> eachHandle(Reader &reader, const ListSpec &spec, const QList<Condition> &where,
                    const std::function<bool(qint64 rid)> &take);

/// These handles, as far as visible, in the specification's own order. For a few.
Result<QList<qint64>> inListOrder(Reader &reader, const ListSpec &spec, const QList<qint64> &handles);

/// Rows by handle, in the order of `handles`; those that are not visible any more are left out. At most 1,000 a call.
Result<QList<ListRow>> rowsByHandle(Reader &reader, const ListSpec &spec, const QList<qint64> &handles,
                                    const QList<QByteArray> &columns);

/// Which of these handles pass now; the time grows with them and not with the list.
Result<QSet<qint64>> handlesPassing(Reader &reader, const ListSpec &spec, const QList<qint64> &handles,
                                    const QList<Condition> &where);

/// For changed row ids of the list's first table: those visible now under `where`, as (id, handle).
Result<QHash<Uuid, qint64>> handlesOf(Reader &reader, const ListSpec &spec, const QList<Uuid> &ids,
                                      const QList<Condition> &where);

/// The folded search texts of these rows, in the order of `handles`; those not visible any more are left out.
Result<> eachSearchText(Reader &reader, const ListSpec &spec, const QList<qint64> &handles,
                        const std::function<bool(qint64 rid, QByteArrayView text)> &take);

/// One column's values of these rows likewise; what ranks are made of. Null data is NULL.
Result<> eachCell(Reader &reader, const ListSpec &spec, const QByteArray &column, const QList<qint64> &handles,
                  const std::function<bool(qint64 rid, QByteArrayView utf8)> &take);

} // namespace kontor
