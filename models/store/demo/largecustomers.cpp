// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/demo/largecustomers.h"

#include <QDate>

namespace kontor::demo
{

namespace
{

constexpr qint64 firstNumber = 1000001; // seven digits, so that numbers sort as texts do

QByteArrayList daysUntilTheStories()
{
    QByteArrayList days;
    for (QDate day(2023, 1, 2); day < QDate(2026, 3, 1); day = day.addDays(1))
        days << day.toString(Qt::ISODate).toLatin1();
    return days;
}

QByteArray insertSql(const QByteArray &table, const QByteArrayList &columns)
{
    return "INSERT INTO " + table + " (mandant, id, " + columns.join(", ") + ") VALUES (?, ?" +
           QByteArray(", ?").repeated(columns.size()) + ")";
}

const Uuid &anyOf(Random &random, const QList<Uuid> &ids)
{
    return ids[random.below(int(ids.size()))];
}

void bindWord(Statement &statement, int parameter, const char *word)
{
    statement.bindKept(parameter, QByteArrayView(word, word ? qsizetype(qstrlen(word)) : 0));
}

const char *drawAdministration(Random &random)
{
    const int drawn = random.below(100);
    return drawn < 70 ? "active" : drawn < 85 ? "inactive" : drawn < 95 ? "requested" : "revoked";
}

} // namespace

CustomerPlan planCustomer(qint64 index, qint64 customers, quint64 seed)
{
    // A quarter of all is assigned; the first Submandant's share is spread evenly over the numbers.
    const qint64 ofFirst = customers >= 20000 ? 5000 : customers / 20;
    const bool isOfFirst = (index + 1) * ofFirst / customers > index * ofFirst / customers;
    const qint64 permille = customers > ofFirst ? (250 * customers - 1000 * ofFirst) / (customers - ofFirst) : 0;
    return {index, isOfFirst, int(qMax<qint64>(permille, 30)), Random(spread(seed ^ spread(quint64(index) + 1)))};
}

LargeCustomers::LargeCustomers(const LargeCompany &company, Ids &ids, Statement customer, Statement profile,
                               Statement product, Statement assignment)
    : m_company(company)
    , m_ids(ids)
    , m_customer(std::move(customer))
    , m_profile(std::move(profile))
    , m_product(std::move(product))
    , m_assignment(std::move(assignment))
    , m_days(daysUntilTheStories())
{
}

Result<LargeCustomers> LargeCustomers::prepare(Database &database, const LargeCompany &company, Ids &ids)
{
    KONTOR_LET(customer,
               database.prepare(insertSql("customer", {"number", "name", "kind", "city", "country", "administration",
                                                       "administration_since", "site", "partner_contact"})));
    KONTOR_LET(profile, database.prepare(insertSql("customer_profile", {"street", "postcode", "email", "phone",
                                                                        "contact_name", "vat", "note"})));
    KONTOR_LET(product, database.prepare(insertSql("customer_product", {"customer", "product"})));
    KONTOR_LET(assignment, database.prepare(insertSql("assignment", {"customer", "submandant", "since_on", "until_on",
                                                                     "cause", "end_cause", "made_by"})));
    return LargeCustomers(company, ids, std::move(customer), std::move(profile), std::move(product),
                          std::move(assignment));
}

Result<> LargeCustomers::make(CustomerPlan plan)
{
    Random &random = plan.random;
    const Uuid id = m_ids.next();
    const bool isProspect = random.percent(4) && !plan.isOfFirstSubmandant;
    m_companies.make(random, m_made);
    KONTOR_TRY(writeCustomer(id, isProspect, firstNumber + plan.index, random));
    KONTOR_TRY(writeProfile(id));
    if (!isProspect)
        KONTOR_TRY(writeProducts(id, random));
    return writeAssignments(id, isProspect, plan);
}

void LargeCustomers::bindText(Statement &statement, int parameter, const QByteArray &text)
{
    statement.bindKept(parameter, text.isEmpty() ? QByteArrayView() : QByteArrayView(text));
}

const QByteArray &LargeCustomers::day(Random &random, int from)
{
    return m_days[from + random.below(int(m_days.size()) - from)];
}

Result<> LargeCustomers::writeCustomer(const Uuid &id, bool isProspect, qint64 number, Random &random)
{
    m_number = 'K' + QByteArray::number(number);
    m_customer.bind(1, m_company.mandant);
    m_customer.bind(2, id);
    bindText(m_customer, 3, m_number);
    bindText(m_customer, 4, m_made.name);
    bindWord(m_customer, 5, isProspect ? "prospect" : "customer");
    bindWord(m_customer, 6, m_made.city->name);
    bindWord(m_customer, 7, m_made.city->country->code);
    if (isProspect) {
        bindWord(m_customer, 8, nullptr);
        bindWord(m_customer, 9, nullptr);
    } else {
        bindWord(m_customer, 8, drawAdministration(random));
        bindText(m_customer, 9, day(random));
    }
    m_customer.bind(10, random.percent(85) ? Value(m_company.sites[m_made.city->site]) : Value(nullptr));
    m_customer.bind(11, random.percent(65) ? Value(anyOf(random, m_company.employees)) : Value(nullptr));
    return m_customer.run();
}

Result<> LargeCustomers::writeProfile(const Uuid &id)
{
    m_profile.bind(1, m_company.mandant);
    m_profile.bind(2, id);
    bindText(m_profile, 3, m_made.street);
    bindText(m_profile, 4, m_made.postcode);
    bindText(m_profile, 5, m_made.email);
    bindText(m_profile, 6, m_made.phone);
    bindText(m_profile, 7, m_made.contact);
    bindText(m_profile, 8, m_made.vat);
    bindText(m_profile, 9, m_made.note);
    return m_profile.run();
}

Result<> LargeCustomers::writeProducts(const Uuid &id, Random &random)
{
    const int count = random.percent(25) ? 2 : 1;
    const int first = random.below(int(m_company.products.size()));
    for (int i = 0; i < count; ++i) {
        m_product.bind(1, m_company.mandant);
        m_product.bind(2, m_ids.next());
        m_product.bind(3, id);
        m_product.bind(4, m_company.products[(first + 2 * i) % m_company.products.size()]);
        KONTOR_TRY(m_product.run());
    }
    return {};
}

Result<> LargeCustomers::writeAssignments(const Uuid &id, bool isProspect, CustomerPlan &plan)
{
    Random &random = plan.random;
    const int others = int(m_company.submandants.size()) - 1;
    if (plan.isOfFirstSubmandant)
        return writeAssignment(id, 0, isProspect, false, random);
    if (random.below(1000) >= plan.assignedPermille)
        return {};
    const int submandant = random.below(others);
    KONTOR_TRY(writeAssignment(id, 1 + submandant, isProspect, false, random));
    // Some are with a second one too, some were with another one before.
    if (isProspect || !random.percent(6))
        return {};
    const int further = (submandant + 1 + random.below(others - 1)) % others;
    return writeAssignment(id, 1 + further, false, random.percent(50), random);
}

Result<> LargeCustomers::writeAssignment(const Uuid &id, int submandant, bool isProspect, bool isEnded, Random &random)
{
    const int since = random.below(int(m_days.size()));
    m_assignment.bind(1, m_company.mandant);
    m_assignment.bind(2, m_ids.next());
    m_assignment.bind(3, id);
    m_assignment.bind(4, m_company.submandants[submandant]);
    bindText(m_assignment, 5, m_days[since]);
    if (isEnded)
        bindText(m_assignment, 6, day(random, since));
    else
        bindWord(m_assignment, 6, nullptr);
    bindWord(m_assignment, 7, isProspect ? "prospect" : "manual");
    bindWord(m_assignment, 8, isEnded ? "manual" : nullptr);
    m_assignment.bind(9, isProspect ? m_company.submandantUsers[submandant] : anyOf(random, m_company.employees));
    return m_assignment.run();
}

} // namespace kontor::demo
