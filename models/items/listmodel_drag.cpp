// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// ListModel, ids: rows dragged, dropped and looked up. What a drop does is decided by who listens to dropped().
#include "items/dragdrop.h"
#include "items/listmodel.h"

#include <QSet>

namespace kontor::items
{

Qt::ItemFlags ListModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (index.isValid() && m_isDragEnabled)
        flags |= Qt::ItemIsDragEnabled;
    if (m_isDropEnabled)
        flags |= Qt::ItemIsDropEnabled;
    return index.isValid() ? flags | Qt::ItemNeverHasChildren : flags;
}

QStringList ListModel::mimeTypes() const
{
    return {mime::idsOf(spec().kind), mime::handlesOf(spec().kind)};
}

QMimeData *ListModel::mimeData(const QModelIndexList &indexes) const
{
    QList<qint64> handles;
    QList<Uuid> ids;
    QSet<qint64> known;
    for (const QModelIndex &index : indexes) {
        const qint64 handle = handleAt(index.row());
        if (handle == noHandle || known.contains(handle))
            continue;
        known.insert(handle);
        handles << handle;
        if (const Uuid id = idAt(index.row()); !id.isNull())
            ids << id;
    }
    if (handles.isEmpty())
        return nullptr;
    auto *data = new QMimeData;
    // The ids of rows that were never looked at are not known, and a drag cannot wait for them.
    if (ids.size() == handles.size())
        data->setData(mime::idsOf(spec().kind), idLines(ids));
    data->setData(mime::handlesOf(spec().kind), handleLines(handles));
    return data;
}

bool ListModel::canDropMimeData(const QMimeData *data, Qt::DropAction, int, int, const QModelIndex &) const
{
    return m_isDropEnabled && data &&
           (data->hasFormat(mime::idsOf(spec().kind)) || data->hasFormat(mime::handlesOf(spec().kind)));
}

bool ListModel::dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                             const QModelIndex &parent)
{
    if (!canDropMimeData(data, action, row, column, parent))
        return false;
    if (const QList<Uuid> ids = draggedIds(*data, spec().kind); !ids.isEmpty()) {
        Q_EMIT dropped(ids);
        return true;
    }
    const auto handles = draggedHandles(*data, spec().kind);
    if (!handles)
        return false;
    whenDone(idsFor(*handles), this, [this](const Result<QList<Uuid>> &ids) {
        if (ids && !ids->isEmpty())
            Q_EMIT dropped(*ids);
        else if (!ids)
            Q_EMIT failed(ids.error());
    });
    return true;
}

QFuture<Result<QList<Uuid>>> ListModel::idsFor(const QList<qint64> &handles) const
{
    return m_index->store().read<QList<Uuid>>([spec = &spec(), handles](Reader &reader) -> Result<QList<Uuid>> {
        QList<Uuid> ids;
        ids.reserve(handles.size());
        KONTOR_LET(rows, rowsByHandle(reader, *spec, handles, {spec->keyColumn}));
        for (const ListRow &row : rows)
            ids << row.id;
        return ids;
    });
}

QFuture<Result<QList<qint64>>> ListModel::handlesFor(const QList<Uuid> &ids) const
{
    return m_index->store().read<QList<qint64>>([spec = &spec(), ids](Reader &reader) -> Result<QList<qint64>> {
        KONTOR_LET(found, handlesOf(reader, *spec, ids, {}));
        QList<qint64> handles;
        for (const Uuid &id : ids)
            if (const auto handle = found.constFind(id); handle != found.constEnd())
                handles << *handle;
        return handles;
    });
}

} // namespace kontor::items
