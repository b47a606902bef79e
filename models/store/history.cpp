// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/history.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace kontor
{

namespace
{

/// What an id in a column stands for.
struct Reference {
    const char *column;
    const char *table;
    const char *word;
};
constexpr Reference references[] = {
    {"site", "site", "name"},
    {"partner_contact", "portal_user", "login"},
    {"settled_by", "portal_user", "login"},
    {"submandant", "submandant", "name"},
    {"product", "product", "name"},
    {"dealer_id", "dealer_id", "code"},
    {"kept", "customer", "number"},
    {"customer", "customer", "number"},
};

/// The column that says what an added or removed row is.
QString mainColumn(const QByteArray &entity)
{
    static const QHash<QByteArray, QString> columns = {
        {"customer", QStringLiteral("number")},       {"customer_product", QStringLiteral("product")},
        {"assignment", QStringLiteral("submandant")}, {"outdated_report", QStringLiteral("note")},
        {"customer_merge", QStringLiteral("kept")},   {"submandant", QStringLiteral("name")}};
    return columns.value(entity);
}

// Folded names and cascades repeat what another column says.
bool isRepetition(const QByteArray &entity, const QString &column)
{
    static const QStringList always = {QStringLiteral("name_key"), QStringLiteral("dealer_state"),
                                       QStringLiteral("exclusive_assignment")};
    static const QStringList ofAssignment = {QStringLiteral("end_cause"), QStringLiteral("ended_by")};
    return always.contains(column) || (entity == "assignment" && ofAssignment.contains(column));
}

class HistoryReader
{
public:
    explicit HistoryReader(Database &database)
        : m_database(database)
    {
    }

    Result<QList<HistoryEntry>> read(const QByteArray &which, const Uuid &record, qint64 limit)
    {
        struct Op {
            HistoryEntry entry;
            Uuid row;
            QJsonObject before;
            QJsonObject after;
        };
        QList<Op> ops;
        const auto object = [](const Statement &row, int column) {
            return QJsonDocument::fromJson(row.utf8(column).toByteArray()).object();
        };
        // An operation has at least one entry, so that `limit` of them are enough.
        KONTOR_TRY(m_database.each(
            "SELECT s.id, s.made_at, u.login, s.command, o.entity, o.change_kind, o.before_values, o.after_values, "
            "o.row_id FROM visible_change_op o JOIN visible_change_set s ON s.mandant = o.mandant AND "
            "s.id = o.change_set JOIN visible_portal_user u ON u.mandant = s.mandant AND u.id = s.portal_user WHERE "
            "s.outcome = 'done' AND " +
                which + " ORDER BY s.rid DESC, o.seq LIMIT ?",
            {record, limit}, [&](const Statement &row) {
                ops << Op{{row.uuid(0),
                           row.integer(1),
                           row.text(2),
                           row.text(3),
                           row.utf8(4).toByteArray(),
                           row.utf8(5).toByteArray(),
                           {},
                           {},
                           {}},
                          row.uuid(8),
                          object(row, 6),
                          object(row, 7)};
                return true;
            }));
        for (const Op &op : std::as_const(ops)) {
            if (op.entry.kind == "update")
                KONTOR_TRY(addFields(op.entry, op.row, op.before, op.after));
            else
                KONTOR_TRY(addThing(op.entry, op.before, op.after));
        }
        return m_entries.mid(0, limit);
    }

private:
    Result<> addFields(const HistoryEntry &op, const Uuid &row, const QJsonObject &before, const QJsonObject &after)
    {
        for (auto value = after.begin(); value != after.end(); ++value) {
            if (isRepetition(op.entity, value.key()))
                continue;
            HistoryEntry entry = op;
            entry.field = value.key();
            KONTOR_LET(was, word(value.key(), before.value(value.key())));
            KONTOR_LET(is, word(value.key(), value.value()));
            entry.before = was;
            entry.after = is;
            // The end of an assignment is of interest for whom it was.
            if (op.entity == "assignment" && value.key() == u"until_on") {
                entry.field = QStringLiteral("submandant");
                KONTOR_LET(name, m_database.text("SELECT s.name FROM visible_assignment a JOIN visible_submandant s ON "
                                                 "s.mandant = a.mandant AND s.id = a.submandant WHERE a.mandant = "
                                                 "(SELECT mandant FROM actor) AND a.id = ?",
                                                 {row}));
                entry.before = name;
                entry.after.clear();
            }
            m_entries << entry;
        }
        return {};
    }

    Result<> addThing(const HistoryEntry &op, const QJsonObject &before, const QJsonObject &after)
    {
        HistoryEntry entry = op;
        entry.field = mainColumn(op.entity);
        KONTOR_LET(was, word(entry.field, before.value(entry.field)));
        KONTOR_LET(is, word(entry.field, after.value(entry.field)));
        entry.before = was;
        entry.after = is;
        if (!entry.field.isEmpty()) // a first profile repeats its customer
            m_entries << entry;
        return {};
    }

    Result<QString> word(const QString &column, const QJsonValue &value)
    {
        for (const Reference &reference : references) {
            const Uuid id = Uuid::fromText(value.toString());
            if (column != QLatin1String(reference.column) || id.isNull())
                continue;
            const QByteArray sql = QByteArray("SELECT ") + reference.word + " FROM visible_" + reference.table +
                                   " WHERE mandant = (SELECT mandant FROM actor) AND id = ?";
            return m_database.text(sql, {id});
        }
        return value.isDouble() ? QString::number(value.toInteger()) : value.toString();
    }

    Database &m_database;
    QList<HistoryEntry> m_entries;
};

} // namespace

Result<QList<HistoryEntry>> customerHistory(Reader &reader, const Uuid &customer, qint64 limit)
{
    return HistoryReader(reader.database()).read("o.customer = ?", customer, limit);
}

Result<QList<HistoryEntry>> submandantHistory(Reader &reader, const Uuid &submandant, qint64 limit)
{
    return HistoryReader(reader.database()).read("o.row_id = ? AND o.entity = 'submandant'", submandant, limit);
}

} // namespace kontor
