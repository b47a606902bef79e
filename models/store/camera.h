// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Camera: SQLite's preupdate hook watching one transaction; it sees every changed row of the shared tables, triggers
// and cascades included (DESIGN 3). The album of what it saw is change_op.
#pragma once

#include "store/rowimage.h"
#include "store/sqlite.h"

#include <vector>

namespace kontor
{

/// One changed row. The values are JSON objects by column name: of a new or deleted row all columns that are not null
/// but its key, of an updated row the changed ones; before them what else was seen of the groups that they belong to.
struct ChangeOp {
    enum class Kind { Insert, Update, Delete };
    const TableShape *table = nullptr;
    Uuid rowId;
    Kind kind = Kind::Update;
    std::string before; ///< empty for a new row
    std::string after;  ///< empty for a deleted row
    Uuid mandant;
    Uuid customer; ///< the customer that the row hangs on; null where there is none

    /// Nothing of the row is other than it was: it says what its person saw of a group of columns (rules/groups.txt).
    bool isLook() const { return kind == Kind::Update && after == "{}"; }
};

/// Names one row among all tables.
struct RowKey {
    const TableShape *table = nullptr;
    Uuid mandant;
    Uuid id;
    bool operator==(const RowKey &) const = default;
};

inline size_t qHash(const RowKey &key, size_t seed = 0)
{
    return qHash(key.id, seed ^ size_t(key.table));
}

/// Belongs to the thread of its Database; one at a time. Not for transactions with savepoints (what ROLLBACK TO takes
/// back, no hook tells), nor for rows that change their key (the rules forbid it: row_key_fixed).
class Camera
{
public:
    /// Starts watching. `keepsGroups`: who changes one column of a group is seen to have had all of it before him.
    Camera(Database &database, const TableShapes &shapes, bool keepsGroups);
    ~Camera();
    Camera(const Camera &) = delete;
    Camera &operator=(const Camera &) = delete;

    /// While the side tables and the album are written there is nothing to see.
    void open();
    void close();
    /// What changed since the start or the last call, one op a row in the order of their first change, and starts
    /// anew. What came to nothing is left out. Errors: storage.
    Result<QList<ChangeOp>> take();

private:
    /// A row as it was before its first change, and as it is after its last.
    struct Exposure {
        RowKey key;
        Uuid customer;
        RowImage before;
        RowImage after;
    };

    static void onChange(void *camera, sqlite3 *handle, int operation, const char *database, const char *table,
                         long long oldRow, long long newRow);
    void expose(const TableShape &table, int operation);
    /// A row, or what it is told with, and the groups of columns that changed.
    struct Touched {
        Uuid mandant;
        Uuid customer;
        QSet<int> groups;
    };
    using TouchedRows = QMap<Uuid, Touched>;

    Result<> lookAgain();
    Result<RowImage> rowOf(const RowKey &key);
    static ChangeOp opOf(const Exposure &exposure, const QSet<int> &groups);
    TouchedRows touchedGroups() const;
    Result<QList<ChangeOp>> looks(const TouchedRows &touched);

    Database &m_database;
    const TableShapes &m_shapes;
    std::vector<Exposure> m_exposures;
    QHash<RowKey, size_t> m_places;
    qint64 m_failuresBefore = 0;
    bool m_keepsGroups;
};

} // namespace kontor
