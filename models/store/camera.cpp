// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/camera.h"

#define SQLITE_ENABLE_PREUPDATE_HOOK 1
#include <sqlite3.h>

namespace kontor
{

namespace
{

Uuid idOf(sqlite3_value *value)
{
    return Uuid::fromBytes(sqlite3_value_blob(value), sqlite3_value_bytes(value));
}

} // namespace

Camera::Camera(Database &database, const TableShapes &shapes, bool keepsGroups)
    : m_database(database)
    , m_shapes(shapes)
    , m_failuresBefore(database.failures())
    , m_keepsGroups(keepsGroups)
{
    open();
}

Camera::~Camera()
{
    close();
}

void Camera::open()
{
    sqlite3_preupdate_hook(m_database.handle(), onChange, this);
}

void Camera::close()
{
    sqlite3_preupdate_hook(m_database.handle(), nullptr, nullptr);
}

void Camera::onChange(void *camera, sqlite3 *, int operation, const char *database, const char *table, long long,
                      long long)
{
    if (qstrcmp(database, "main") != 0)
        return;
    auto *self = static_cast<Camera *>(camera);
    // Side tables and the album have no shape.
    const auto shape = self->m_shapes.constFind(QByteArray::fromRawData(table, qsizetype(qstrlen(table))));
    if (shape != self->m_shapes.constEnd())
        self->expose(*shape, operation);
}

void Camera::expose(const TableShape &table, int operation)
{
    sqlite3 *handle = m_database.handle();
    Exposure exposure;
    exposure.key.table = &table;
    for (int i = 0; i < table.columns.size(); ++i) {
        sqlite3_value *value = nullptr;
        if (operation != SQLITE_INSERT && sqlite3_preupdate_old(handle, i, &value) == SQLITE_OK)
            exposure.before.add(value);
        if (operation != SQLITE_DELETE && sqlite3_preupdate_new(handle, i, &value) == SQLITE_OK)
            exposure.after.add(value);
        if (i == table.idColumn)
            exposure.key.id = idOf(value);
        if (i == table.mandantColumn)
            exposure.key.mandant = idOf(value);
        if (i == table.customerColumn)
            exposure.customer = idOf(value);
    }
    if (const auto known = m_places.constFind(exposure.key); known != m_places.constEnd()) {
        m_exposures[*known].after = std::move(exposure.after);
        return;
    }
    m_places.insert(exposure.key, m_exposures.size());
    m_exposures.push_back(std::move(exposure));
}

// A statement that failed is taken back without a word to the hook. What a row was before its first change stays true
// all the same; what it is now, the table tells.
Result<> Camera::lookAgain()
{
    for (Exposure &exposure : m_exposures) {
        KONTOR_LET(present, rowOf(exposure.key));
        exposure.after = std::move(present);
    }
    return {};
}

Result<RowImage> Camera::rowOf(const RowKey &key)
{
    RowImage image;
    KONTOR_LET(row, m_database.prepare("SELECT * FROM " + key.table->name + " WHERE mandant = ?1 AND id = ?2"));
    row.bind(1, key.mandant);
    row.bind(2, key.id);
    KONTOR_LET(isThere, row.step());
    for (int i = 0; isThere && i < key.table->columns.size(); ++i)
        image.add(row.sqliteValue(i));
    return image;
}

Camera::TouchedRows Camera::touchedGroups() const
{
    TouchedRows touched;
    for (const Exposure &exposure : m_exposures) {
        const RowImage &before = exposure.before;
        const RowImage &after = exposure.after;
        for (int i = 0; !after.isEmpty() && i < exposure.key.table->columns.size(); ++i) {
            const int group = exposure.key.table->columns[i].group;
            if (group == 0 || (before.isEmpty() ? after.isNull(i) : before.json(i) == after.json(i)))
                continue;
            Touched &row = touched[exposure.key.id];
            row.mandant = exposure.key.mandant;
            row.customer = exposure.customer;
            row.groups << group;
        }
    }
    return touched;
}

// What of a group lies in other tables, where nothing changed.
Result<QList<ChangeOp>> Camera::looks(const TouchedRows &touched)
{
    QList<ChangeOp> ops;
    for (auto row = touched.begin(); row != touched.end(); ++row) {
        for (const TableShape &table : m_shapes) {
            const bool isOfGroup = std::any_of(table.columns.begin(), table.columns.end(),
                                               [&](const ColumnShape &c) { return row->groups.contains(c.group); });
            const RowKey key{&table, row->mandant, row.key()};
            const auto place = m_places.constFind(key);
            const bool isChanged =
                place != m_places.constEnd() && !(m_exposures[*place].before == m_exposures[*place].after);
            if (!isOfGroup || isChanged)
                continue;
            KONTOR_LET(present, rowOf(key));
            if (!present.isEmpty())
                ops << opOf({key, row->customer, present, present}, row->groups);
        }
    }
    return ops;
}

ChangeOp Camera::opOf(const Exposure &exposure, const QSet<int> &groups)
{
    const TableShape &table = *exposure.key.table;
    ChangeOp op;
    op.table = &table;
    op.mandant = exposure.key.mandant;
    op.rowId = exposure.key.id;
    op.customer = exposure.customer;
    if (exposure.before.isEmpty()) {
        op.kind = ChangeOp::Kind::Insert;
        op.after = exposure.after.object(table);
    } else if (exposure.after.isEmpty()) {
        op.kind = ChangeOp::Kind::Delete;
        op.before = exposure.before.object(table);
    } else {
        op.before = exposure.before.differences(table, exposure.after, groups);
        op.after = exposure.after.differences(table, exposure.before);
    }
    return op;
}

Result<QList<ChangeOp>> Camera::take()
{
    if (m_database.failures() != m_failuresBefore)
        KONTOR_TRY(lookAgain());
    QList<ChangeOp> ops;
    ops.reserve(qsizetype(m_exposures.size()));
    const TouchedRows touched = m_keepsGroups ? touchedGroups() : TouchedRows();
    for (const Exposure &exposure : m_exposures) {
        const QSet<int> groups = touched.value(exposure.key.id).groups;
        if (!(exposure.before == exposure.after))
            ops << opOf(exposure, groups);
    }
    KONTOR_LET(seen, looks(touched));
    ops << seen;
    m_exposures.clear();
    m_places.clear();
    m_failuresBefore = m_database.failures();
    return ops;
}

} // namespace kontor
