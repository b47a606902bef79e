// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/operations/customernumbers.h"

#include "domain/fold.h"

#include <QRegularExpression>
#include <algorithm>

namespace kontor
{

namespace
{

/// Of a table copied with its header: names have commas, so that the cells end where those of the header do.
QChar cellEndOf(const QString &header)
{
    for (const QChar end : {u'\t', u';'})
        if (header.contains(end))
            return end;
    return u',';
}

} // namespace

QStringList splitNumbers(const QString &pasted, const std::function<bool(const QString &)> &isNumberTitle)
{
    static const QRegularExpression lineEnd(QStringLiteral("[\\r\\n]+"));
    static const QRegularExpression cellEnd(QStringLiteral("[\\t;,]"));
    QStringList cells = pasted.split(lineEnd, Qt::SkipEmptyParts);
    const QChar end = cellEndOf(cells.value(0));
    const QStringList header = cells.value(0).split(end);
    const auto title = std::find_if(header.begin(), header.end(), isNumberTitle);
    if (cells.size() == 1) {
        cells = cells.first().split(cellEnd, Qt::SkipEmptyParts);
        if (isNumberTitle(cells.value(0)))
            cells.removeFirst();
    } else if (title != header.end()) {
        cells.removeFirst();
        const auto column = title - header.begin();
        for (QString &cell : cells)
            cell = header.size() > 1 ? cell.split(end).value(column) : cell.section(cellEnd, 0, 0);
    } else {
        for (QString &cell : cells)
            cell = cell.section(cellEnd, 0, 0);
    }
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

/// Those that are no customer's number as they stand, as the customer has them: one walk over all, however many.
Result<QStringList> inTheirLetters(Reader &reader, const QStringList &numbers)
{
    static const QByteArray sql = "SELECT 1 FROM visible_customer c WHERE c.mandant = ?1 AND c.number = ?2";
    QSet<QString> missing;
    for (const QString &number : numbers) {
        bool isThere = false;
        KONTOR_TRY(reader.database().each(sql, {reader.session().mandant, number}, [&](const Statement &) {
            isThere = true;
            return false;
        }));
        if (!isThere)
            missing.insert(number.toCaseFolded());
    }
    QMultiHash<QString, QString> alike;
    if (!missing.isEmpty())
        KONTOR_TRY(reader.database().each("SELECT c.number FROM visible_customer c WHERE c.mandant = ?1",
                                          {reader.session().mandant}, [&](const Statement &row) {
                                              const QString number = row.text(0);
                                              if (const QString folded = number.toCaseFolded();
                                                  missing.contains(folded))
                                                  alike.insert(folded, number);
                                              return true;
                                          }));
    QStringList found;
    QSet<QString> seen;
    for (const QString &number : numbers) {
        const QStringList same = alike.values(number.toCaseFolded());
        const QString own = same.size() == 1 ? same.first() : number;
        if (const qsizetype before = seen.size(); seen.insert(own), seen.size() > before)
            found << own;
    }
    return found;
}

} // namespace

Result<PastedCustomers> findPasted(Reader &reader, const Uuid &submandant, const QStringList &pastedNumbers)
{
    static const QByteArray sql =
        "SELECT c.id, c.kind, " + isAssigned +
        ", c.archived_on IS NOT NULL FROM visible_customer c WHERE c.mandant = ?2 AND c.number = ?3";
    PastedCustomers pasted;
    KONTOR_LET(numbers, inTheirLetters(reader, pastedNumbers));
    for (const QString &number : std::as_const(numbers)) {
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
