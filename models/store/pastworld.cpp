// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/pastworld.h"

#include "store/pastrows.h"

#include <QTimeZone>

namespace kontor
{

namespace
{

/// The last millisecond of the day in the office's time zone.
qint64 endOfDay(const QDate &day, const QByteArray &timeZone)
{
    const QTimeZone zone(timeZone);
    const QDate next = day.addDays(1);
    return (zone.isValid() ? next.startOfDay(zone) : next.startOfDay(Qt::UTC)).toMSecsSinceEpoch() - 1;
}

class PastTables
{
public:
    explicit PastTables(PastWorld &world)
        : m_world(world)
    {
    }

    /// A table of these rows; the columns are those of the first one.
    void add(const QByteArray &table, const QList<PastRow> &rows, const QByteArrayList &columns)
    {
        QByteArrayList tuples;
        for (const PastRow &row : rows) {
            QByteArrayList places;
            for (const QByteArray &column : columns) {
                const auto cell = row.constFind(column);
                places << (cell == row.constEnd() ? QByteArray("NULL") : place(*cell));
            }
            tuples << "(" + places.join(", ") + ")";
        }
        m_world.tables += ", past_" + table + " (" + columns.join(", ") + ") AS (";
        if (tuples.isEmpty())
            m_world.tables += "SELECT NULL" + QByteArray(", NULL").repeated(columns.size() - 1) + " WHERE 0)";
        else
            m_world.tables += "VALUES " + tuples.join(", ") + ")";
    }

    void addQuestion(const QByteArray &table, const QByteArray &sql)
    {
        m_world.tables += ", past_" + table + " AS (" + sql + ")";
    }

private:
    QByteArray place(const Value &value)
    {
        m_world.values << value;
        return "?" + QByteArray::number(m_world.values.size() + 3);
    }

    PastWorld &m_world;
};

} // namespace

Result<PastWorld> readPastWorld(Reader &reader, const Uuid &user, const Uuid &customer, const QDate &day)
{
    static const QByteArrayList cardColumns = {"mandant", "id", "login", "submandant"};
    static const QByteArrayList accountColumns = {"mandant", "id", "own_state", "team", "visibility"};
    static const QByteArrayList submandantColumns = {"mandant", "id", "name", "state"};
    static const QByteArrayList customerColumns = {
        "mandant", "id", "number", "kind", "administration", "administration_since", "site", "partner_contact"};
    const Uuid mandant = reader.session().mandant;
    KONTOR_LET(past, Past::open(reader.database(), mandant, endOfDay(day, reader.session().timeZone)));
    PastWorld world;
    KONTOR_LET(card, past.row("portal_user", user, cardColumns));
    KONTOR_LET(account, past.row("portal_user_account", user, accountColumns));
    KONTOR_LET(record, past.row("customer", customer, customerColumns));
    if (!card || !account) {
        world.missing = QStringLiteral("user");
        return world;
    }
    if (!record) {
        world.missing = QStringLiteral("customer");
        return world;
    }
    // A state that began later than the day, without a change in the log: what stood there before is not known.
    const QString iso = day.toString(Qt::ISODate);
    const auto *since = std::get_if<QString>(&(*record)["administration_since"]);
    if (since && *since > iso)
        record->insert("administration", QStringLiteral("not_recorded"));
    QList<PastRow> submandants;
    if (const auto *id = std::get_if<QByteArray>(&(*card)["submandant"])) {
        KONTOR_LET(submandant, past.row("submandant", Uuid::fromBytes(*id), submandantColumns));
        if (submandant)
            submandants << *submandant;
    }
    QList<PastRow> ties;
    KONTOR_LET(sites, past.sitesOf(user));
    for (const Uuid &site : sites)
        ties << PastRow{{"mandant", mandant}, {"portal_user", user}, {"site", site}};

    PastTables tables(world);
    tables.add("portal_user", {*card}, cardColumns);
    tables.add("portal_user_account", {*account}, accountColumns);
    tables.add("submandant", submandants, submandantColumns);
    tables.add("user_site", ties, {"mandant", "portal_user", "site"});
    tables.add("customer", {*record}, customerColumns);
    tables.addQuestion("site", "SELECT * FROM site");
    tables.addQuestion("assignment",
                       "SELECT mandant, submandant, customer, NULL AS until_on FROM assignment WHERE mandant = (SELECT "
                       "mandant FROM past_customer) AND customer = ?3 AND since_on <= ?2 AND (until_on IS NULL OR "
                       "until_on > ?2)");
    tables.addQuestion("deputyship", "SELECT mandant, portal_user, deputy, from_on, until_on, CASE WHEN ended_on > ?2 "
                                     "THEN NULL ELSE ended_on END AS ended_on FROM deputyship");
    return world;
}

} // namespace kontor
