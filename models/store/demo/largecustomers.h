// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The customers of the demo "large", one after the other, with all that hangs on them.
#pragma once

#include "store/demo/largecompany.h"

namespace kontor::demo
{

/// What is settled of a customer before the rest is drawn.
struct CustomerPlan {
    qint64 index;
    bool isOfFirstSubmandant; ///< one of the 5,000
    int assignedPermille;     ///< the chance to be assigned to another one
    Random random;            ///< this customer's own
};
CustomerPlan planCustomer(qint64 index, qint64 customers, quint64 seed);

/// Writes through statements that are prepared once.
class LargeCustomers
{
public:
    static Result<LargeCustomers> prepare(Database &database, const LargeCompany &company, Ids &ids);

    Result<> make(CustomerPlan plan);

private:
    LargeCustomers(const LargeCompany &company, Ids &ids, Statement customer, Statement profile, Statement product,
                   Statement assignment);
    Result<> writeCustomer(const Uuid &id, bool isProspect, qint64 number, Random &random);
    Result<> writeProfile(const Uuid &id);
    Result<> writeProducts(const Uuid &id, Random &random);
    Result<> writeAssignments(const Uuid &id, bool isProspect, CustomerPlan &plan);
    Result<> writeAssignment(const Uuid &id, int submandant, bool isProspect, bool isEnded, Random &random);
    void bindText(Statement &statement, int parameter, const QByteArray &text);
    const QByteArray &day(Random &random, int from = 0);

    LargeCompany m_company;
    Ids &m_ids;
    Statement m_customer;
    Statement m_profile;
    Statement m_product;
    Statement m_assignment;
    CompanyMaker m_companies;
    Company m_made;
    QByteArray m_number;
    QByteArrayList m_days;
};

} // namespace kontor::demo
