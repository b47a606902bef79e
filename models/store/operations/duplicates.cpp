// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/operations/duplicates.h"

#include "domain/fold.h"
#include "store/operations/customers.h"

#include <algorithm>

namespace kontor
{

namespace
{

constexpr qsizetype mostAnswered = 20;

/// Collects rows of id, number, name, city, archived, one for each reason.
class Suspects
{
public:
    explicit Suspects(const Uuid &except)
        : m_except(except)
    {
    }

    Result<> add(Database &database, const QByteArray &sql, const Values &values, const QString &reason,
                 const std::function<bool(const Statement &)> &isSame)
    {
        return database.each("SELECT c.id, c.number, c.name, c.city, c.archived_on IS NOT NULL, " + sql, values,
                             [&](const Statement &row) {
                                 if (row.uuid(0) != m_except && isSame(row))
                                     note(row, reason);
                                 return m_found.size() < mostAnswered;
                             });
    }
    const QList<Duplicate> &found() const { return m_found; }

private:
    void note(const Statement &row, const QString &reason)
    {
        const Uuid id = row.uuid(0);
        const auto known =
            std::find_if(m_found.begin(), m_found.end(), [&](const Duplicate &other) { return other.id == id; });
        if (known != m_found.end())
            known->because << reason;
        else
            m_found << Duplicate{id, row.text(1), row.text(2), row.text(3), row.integer(4) != 0, {reason}};
    }

    Uuid m_except;
    QList<Duplicate> m_found;
};

} // namespace

QString vatKey(const QString &vat)
{
    return fold(vat).remove(u' ');
}

Result<QList<Duplicate>> duplicatesOf(Database &database, const CustomerTraits &traits, const Uuid &except)
{
    Suspects suspects(except);
    const QString name = fold(traits.name);
    const QString city = fold(traits.city);
    // The search texts lead to few rows; what they are is then compared as a whole.
    if (!name.isEmpty() && !city.isEmpty())
        KONTOR_TRY(suspects.add(database,
                                "0 FROM customer_row r CROSS JOIN visible_customer c WHERE instr(r.search, ?) > 0 AND "
                                "c.rid = r.rid",
                                {u' ' + name + u' ' + city}, QStringLiteral("name_city"), [&](const Statement &row) {
                                    return fold(row.text(2)) == name && fold(row.text(3)) == city;
                                }));
    const QByteArray byProfile = " FROM customer_profile_row r CROSS JOIN visible_customer c JOIN "
                                 "visible_customer_profile p ON p.mandant = c.mandant AND p.id = c.id WHERE "
                                 "instr(r.search, ?) > 0 AND c.rid = r.rid";
    if (const QString email = canonical(traits.email).toLower(); !fold(email).isEmpty())
        KONTOR_TRY(suspects.add(database, "p.email" + byProfile, {u' ' + fold(email)}, QStringLiteral("email"),
                                [&](const Statement &row) { return row.text(5).toLower() == email; }));
    // "DE 123" and "DE123" fold to different words, so blanks do not count here.
    if (const QString vat = vatKey(traits.vat); !vat.isEmpty())
        KONTOR_TRY(suspects.add(database,
                                "p.vat FROM customer_profile_row r CROSS JOIN visible_customer c JOIN "
                                "visible_customer_profile p ON p.mandant = c.mandant AND p.id = c.id WHERE "
                                "instr(replace(r.search, ' ', ''), ?) > 0 AND c.rid = r.rid",
                                {vat}, QStringLiteral("vat"),
                                [&](const Statement &row) { return vatKey(row.text(5)) == vat; }));
    QList<Duplicate> found = suspects.found();
    std::sort(found.begin(), found.end(),
              [](const Duplicate &left, const Duplicate &right) { return left.number < right.number; });
    return found;
}

Result<QList<Duplicate>> duplicatesOf(Reader &reader, const Uuid &customer)
{
    KONTOR_LET(known, resolveCustomer(reader.database(), customer.text()));
    CustomerTraits traits;
    KONTOR_TRY(reader.database().each(
        "SELECT c.name, c.city, p.email, p.vat FROM visible_customer c LEFT JOIN visible_customer_profile p ON "
        "p.mandant = c.mandant AND p.id = c.id WHERE c.mandant = (SELECT mandant FROM actor) AND c.id = ?",
        {known}, [&](const Statement &row) {
            traits = {row.text(0), row.text(1), row.text(2), row.text(3)};
            return false;
        }));
    return duplicatesOf(reader.database(), traits, known);
}

} // namespace kontor
