// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/operations/customernumbers.h"

#include "domain/fold.h"

#include <QRegularExpression>

namespace kontor
{

QStringList splitNumbers(const QString &pasted)
{
    static const QRegularExpression lineEnd(QStringLiteral("[\\r\\n]+"));
    static const QRegularExpression cellEnd(QStringLiteral("[\\t;,]"));
    QStringList cells = pasted.split(lineEnd, Qt::SkipEmptyParts);
    if (cells.size() == 1)
        cells = cells.first().split(cellEnd, Qt::SkipEmptyParts);
    else
        for (QString &cell : cells)
            cell = cell.section(cellEnd, 0, 0);
    QStringList numbers;
    QSet<QString> seen;
    for (const QString &cell : std::as_const(cells)) {
        const QString number = canonical(cell).trimmed();
        if (number.isEmpty() || seen.contains(number) || numbers.size() == mostPastedNumbers)
            continue;
        seen.insert(number);
        numbers << number;
    }
    return numbers;
}

namespace
{

const QByteArray isAssigned =
    "EXISTS (SELECT 1 FROM assignment a WHERE a.mandant = c.mandant AND a.customer = c.id AND "
    "a.submandant = ?1 AND a.until_on IS NULL)";

} // namespace

Result<PastedCustomers> findPasted(Reader &reader, const Uuid &submandant, const QStringList &numbers)
{
    static const QByteArray sql =
        "SELECT c.id, c.kind, " + isAssigned +
        ", c.archived_on IS NOT NULL FROM visible_customer c WHERE c.mandant = ?2 AND c.number = ?3";
    PastedCustomers pasted;
    for (const QString &number : numbers) {
        bool isKnown = false;
        KONTOR_TRY(
            reader.database().each(sql, {submandant, reader.session().mandant, number}, [&](const Statement &row) {
                isKnown = true;
                if (row.integer(3) != 0)
                    pasted.archived << number;
                else if (row.text(1) == u"prospect")
                    pasted.prospects << number;
                else
                    (row.integer(2) ? pasted.assigned : pasted.available) << row.uuid(0);
                return false;
            }));
        if (!isKnown)
            pasted.unknown << number;
    }
    return pasted;
}

Result<QSet<Uuid>> assignedAmong(Reader &reader, const Uuid &submandant, const QList<Uuid> &customers)
{
    static const QByteArray sql =
        "SELECT c.id FROM visible_customer c WHERE c.mandant = ?2 AND c.id = ?3 AND " + isAssigned;
    QSet<Uuid> assigned;
    for (const Uuid &customer : customers)
        KONTOR_TRY(
            reader.database().each(sql, {submandant, reader.session().mandant, customer}, [&](const Statement &) {
                assigned.insert(customer);
                return false;
            }));
    return assigned;
}

Result<StandingCustomers> standingOf(Reader &reader, const Uuid &submandant, const QList<qint64> &handles)
{
    static const QByteArray sql = "SELECT c.number, c.name, c.archived_on IS NOT NULL, " + isAssigned +
                                  " FROM visible_customer c WHERE c.mandant = ?2 AND c.rid = ?3";
    StandingCustomers standing;
    for (const qint64 handle : handles) {
        bool isSeen = false;
        KONTOR_TRY(
            reader.database().each(sql, {submandant, reader.session().mandant, handle}, [&](const Statement &row) {
                isSeen = true;
                if (row.integer(2) != 0)
                    standing.archived.insert(handle, row.text(0) + u' ' + row.text(1));
                else if (row.integer(3) != 0)
                    standing.assigned.insert(handle);
                return false;
            }));
        if (!isSeen)
            standing.unseen.insert(handle);
    }
    return standing;
}

} // namespace kontor
