// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/camera.h"

#define SQLITE_ENABLE_SESSION 1
#define SQLITE_ENABLE_PREUPDATE_HOOK 1
#include <sqlite3.h>

namespace kontor
{

namespace
{

Error sessionError(int code)
{
    return sqliteError(code, QStringLiteral("session: ") + QString::fromUtf8(sqlite3_errstr(code)));
}

// By hand because a save of 100,000 rows spends its time here: QJsonObject sorts keys and copies every text to UTF-16.
void appendText(QByteArray &json, const char *text, int size)
{
    static const char hex[] = "0123456789abcdef";
    json.append('"');
    int plainFrom = 0;
    for (int i = 0; i < size; ++i) {
        const char c = text[i];
        if (c != '"' && c != '\\' && quint8(c) >= 0x20)
            continue;
        json.append(text + plainFrom, i - plainFrom);
        plainFrom = i + 1;
        if (quint8(c) < 0x20)
            json.append("\\u00").append(hex[quint8(c) >> 4]).append(hex[c & 0xf]);
        else
            json.append('\\').append(c);
    }
    json.append(text + plainFrom, size - plainFrom);
    json.append('"');
}

void appendId(QByteArray &json, const void *bytes)
{
    static const char hex[] = "0123456789abcdef";
    const auto *id = static_cast<const quint8 *>(bytes);
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
    json.append(text, at);
}

void appendPair(QByteArray &json, const ColumnShape &column, sqlite3_value *value)
{
    if (json.size() > 1)
        json.append(',');
    json.append('"').append(column.name).append("\":");
    switch (sqlite3_value_type(value)) {
    case SQLITE_INTEGER:
        json.append(QByteArray::number(qint64(sqlite3_value_int64(value))));
        break;
    case SQLITE_TEXT: {
        const auto *text = reinterpret_cast<const char *>(sqlite3_value_text(value));
        appendText(json, text, sqlite3_value_bytes(value));
        break;
    }
    case SQLITE_BLOB:
        appendId(json, sqlite3_value_blob(value));
        break;
    default:
        json.append("null");
    }
}

Uuid idOf(sqlite3_value *value)
{
    return value && sqlite3_value_type(value) == SQLITE_BLOB
               ? Uuid::fromBytes(sqlite3_value_blob(value), sqlite3_value_bytes(value))
               : Uuid();
}

ChangeOp readOp(sqlite3_changeset_iter *iterator, const TableShape &table, int operation)
{
    ChangeOp op;
    op.table = &table;
    op.kind = operation == SQLITE_INSERT   ? ChangeOp::Kind::Insert
              : operation == SQLITE_DELETE ? ChangeOp::Kind::Delete
                                           : ChangeOp::Kind::Update;
    const bool isUpdate = op.kind == ChangeOp::Kind::Update;
    if (op.kind != ChangeOp::Kind::Insert)
        op.before = "{";
    if (op.kind != ChangeOp::Kind::Delete)
        op.after = "{";
    op.after.reserve(400);
    for (int i = 0; i < table.columns.size(); ++i) {
        sqlite3_value *before = nullptr;
        sqlite3_value *after = nullptr;
        if (op.kind != ChangeOp::Kind::Insert)
            sqlite3changeset_old(iterator, i, &before);
        if (op.kind != ChangeOp::Kind::Delete)
            sqlite3changeset_new(iterator, i, &after);
        if (i == table.idColumn)
            op.rowId = idOf(before ? before : after);
        if (i == table.mandantColumn)
            op.mandant = idOf(before ? before : after);
        if (i == table.customerColumn)
            op.customer = idOf(before ? before : after);
        if (isUpdate) {
            // Of an update the changeset has the old value of the key too, the new one only where it changed.
            if (!after)
                continue;
            appendPair(op.before, table.columns[i], before);
            appendPair(op.after, table.columns[i], after);
            continue;
        }
        sqlite3_value *value = before ? before : after;
        if (i == table.idColumn || i == table.mandantColumn)
            continue;
        if (value && sqlite3_value_type(value) != SQLITE_NULL)
            appendPair(before ? op.before : op.after, table.columns[i], value);
    }
    if (!op.before.isEmpty())
        op.before.append('}');
    if (!op.after.isEmpty())
        op.after.append('}');
    return op;
}

} // namespace

Result<std::unique_ptr<Camera>> Camera::start(Database &database, const TableShapes &shapes)
{
    std::unique_ptr<Camera> camera(new Camera(database, shapes));
    KONTOR_TRY(camera->open());
    return camera;
}

Camera::~Camera()
{
    close();
}

Result<> Camera::open()
{
    int code = sqlite3session_create(m_database.handle(), "main", &m_session);
    // By name, one by one: attaching all would take the side tables and the album too.
    for (auto shape = m_shapes.begin(); shape != m_shapes.end() && code == SQLITE_OK; ++shape)
        code = sqlite3session_attach(m_session, shape.key().constData());
    if (code != SQLITE_OK)
        return tl::unexpected<Error>(sessionError(code));
    return {};
}

void Camera::close()
{
    if (m_session)
        sqlite3session_delete(m_session);
    m_session = nullptr;
}

Result<QList<ChangeOp>> Camera::take()
{
    int size = 0;
    void *blob = nullptr;
    int code = sqlite3session_changeset(m_session, &size, &blob);
    const std::unique_ptr<void, void (*)(void *)> owner(blob, sqlite3_free);
    if (code != SQLITE_OK)
        return tl::unexpected<Error>(sessionError(code));
    close();
    sqlite3_changeset_iter *iterator = nullptr;
    code = sqlite3changeset_start(&iterator, size, blob);
    if (code != SQLITE_OK)
        return tl::unexpected<Error>(sessionError(code));
    QList<ChangeOp> ops;
    while ((code = sqlite3changeset_next(iterator)) == SQLITE_ROW) {
        const char *table = nullptr;
        int columns = 0;
        int operation = 0;
        int indirect = 0;
        sqlite3changeset_op(iterator, &table, &columns, &operation, &indirect);
        const auto shape = m_shapes.constFind(QByteArray::fromRawData(table, qsizetype(qstrlen(table))));
        Q_ASSERT(shape != m_shapes.constEnd() && shape->columns.size() == columns);
        ops << readOp(iterator, *shape, operation);
    }
    sqlite3changeset_finalize(iterator);
    if (code != SQLITE_DONE)
        return tl::unexpected<Error>(sessionError(code));
    KONTOR_TRY(findCustomers(ops));
    KONTOR_TRY(open());
    return ops;
}

// An update of assignment or customer_product does not carry its customer; the row does.
Result<> Camera::findCustomers(QList<ChangeOp> &ops)
{
    for (ChangeOp &op : ops) {
        if (op.table->customerColumn < 0 || !op.customer.isNull())
            continue;
        KONTOR_LET(customer, m_database.uuid("SELECT customer FROM " + op.table->name + " WHERE mandant = ? AND id = ?",
                                             {op.mandant, op.rowId}));
        op.customer = customer;
    }
    return {};
}

} // namespace kontor
