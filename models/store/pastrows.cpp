// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/pastrows.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace kontor
{

namespace
{

QJsonObject object(const Statement &row, int column)
{
    return QJsonDocument::fromJson(row.utf8(column).toByteArray()).object();
}

} // namespace

Result<Past> Past::open(Database &database, const Uuid &mandant, qint64 utcMs)
{
    KONTOR_LET(shapes, readTableShapes(database));
    return Past(database, mandant, utcMs, shapes);
}

Result<std::optional<PastRow>> Past::row(const QByteArray &table, const Uuid &id,
                                         const QList<QByteArray> &columns) const
{
    std::optional<PastRow> past;
    KONTOR_TRY(m_database->each("SELECT " + columns.join(", ") + " FROM " + table + " WHERE mandant = ? AND id = ?",
                                {m_mandant, id}, [&](const Statement &row) {
                                    past.emplace();
                                    for (int i = 0; i < columns.size(); ++i)
                                        past->insert(columns[i], row.value(i));
                                    return false;
                                }));
    const TableShape shape = m_shapes.value(table);
    KONTOR_TRY(m_database->each(
        "SELECT o.change_kind, o.before_values FROM change_op o JOIN change_set s ON s.mandant = o.mandant AND "
        "s.id = o.change_set WHERE o.row_id = ? AND o.entity = ? AND s.made_at > ? AND s.outcome = 'done' ORDER BY "
        "s.rowid DESC, o.seq DESC",
        {id, QString::fromUtf8(table), m_utcMs}, [&](const Statement &op) {
            if (op.text(0) == u"insert") {
                past.reset();
                return true;
            }
            if (!past)
                past.emplace();
            const QJsonObject before = object(op, 1);
            for (const ColumnShape &column : shape.columns) {
                const QString key = QString::fromUtf8(column.name);
                if (columns.contains(column.name) && before.contains(key))
                    past->insert(column.name, valueFromJson(column, before.value(key)));
            }
            return true;
        }));
    return past;
}

Result<QList<Uuid>> Past::sitesOf(const Uuid &user) const
{
    QList<Uuid> sites;
    KONTOR_TRY(m_database->each("SELECT site FROM user_site WHERE mandant = ? AND portal_user = ?", {m_mandant, user},
                                [&](const Statement &row) {
                                    sites << row.uuid(0);
                                    return true;
                                }));
    const auto ofUser = [&](const QJsonObject &row) {
        return Uuid::fromText(row.value(QStringLiteral("portal_user")).toString()) == user;
    };
    const auto site = [](const QJsonObject &row) {
        return Uuid::fromText(row.value(QStringLiteral("site")).toString());
    };
    KONTOR_TRY(m_database->each(
        "SELECT o.before_values, o.after_values FROM change_op o JOIN change_set s ON s.mandant = o.mandant AND s.id = "
        "o.change_set WHERE o.mandant = ? AND o.entity = 'user_site' AND s.made_at > ? AND s.outcome = 'done' ORDER BY "
        "s.rowid DESC, "
        "o.seq DESC",
        {m_mandant, m_utcMs}, [&](const Statement &op) {
            if (const QJsonObject after = object(op, 1); ofUser(after))
                sites.removeAll(site(after));
            if (const QJsonObject before = object(op, 0); ofUser(before))
                sites << site(before);
            return true;
        }));
    return sites;
}

} // namespace kontor
