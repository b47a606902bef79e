// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Camera: SQLite's session extension watching one transaction; it sees every changed row of the shared tables, triggers
// and cascades included (DESIGN 3). The album of what it saw is change_op.
#pragma once

#include "store/sqlite.h"
#include "store/tableshape.h"

struct sqlite3_session;

namespace kontor
{

/// One changed row. The values are JSON objects by column name: of a new or deleted row all columns that are not null
/// but its key, of an updated row the changed ones.
struct ChangeOp {
    enum class Kind { Insert, Update, Delete };
    const TableShape *table = nullptr;
    Uuid rowId;
    Kind kind = Kind::Update;
    QByteArray before;
    QByteArray after;
    Uuid mandant;
    Uuid customer; ///< the customer that the row hangs on; null where there is none
};

/// Belongs to the thread of its Database.
class Camera
{
public:
    /// Starts watching. Errors: storage.
    static Result<std::unique_ptr<Camera>> start(Database &database, const TableShapes &shapes);
    ~Camera();

    /// What changed since the start or the last call, one op a row, and starts anew.
    Result<QList<ChangeOp>> take();

private:
    Camera(Database &database, const TableShapes &shapes)
        : m_database(database)
        , m_shapes(shapes)
    {
    }
    Result<> open();
    void close();
    Result<> findCustomers(QList<ChangeOp> &ops);

    Database &m_database;
    const TableShapes &m_shapes;
    sqlite3_session *m_session = nullptr;
};

} // namespace kontor
