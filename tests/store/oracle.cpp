// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "oracle.h"

namespace kontor::tests
{

Result<Oracle> Oracle::read(Database &database, const QString &today)
{
    Oracle world;
    const auto each = [&](const QByteArray &sql, const std::function<void(const Statement &)> &take) {
        return database.each(sql, {}, [&](const Statement &row) {
            take(row);
            return true;
        });
    };
    KONTOR_TRY(
        each("SELECT u.id, u.mandant, u.submandant, u.login, a.own_state, a.team, a.visibility FROM portal_user u "
             "JOIN portal_user_account a ON a.id = u.id ORDER BY u.login",
             [&](const Statement &row) {
                 world.m_users << User{row.uuid(0), row.uuid(1), row.uuid(2), row.text(3), row.text(4),
                                       row.text(5), row.text(6), {},          {}};
             }));
    const auto userOf = [&](const Uuid &id) -> User * {
        for (User &user : world.m_users)
            if (user.id == id)
                return &user;
        return nullptr;
    };
    KONTOR_TRY(each("SELECT portal_user, role_key FROM user_role",
                    [&](const Statement &row) { userOf(row.uuid(0))->roles << row.text(1); }));
    KONTOR_TRY(each("SELECT portal_user, site FROM user_site",
                    [&](const Statement &row) { userOf(row.uuid(0))->sites << row.uuid(1); }));
    KONTOR_TRY(
        each("SELECT id, mandant, site, partner_contact, number, kind, administration, archived_on FROM customer "
             "ORDER BY number",
             [&](const Statement &row) {
                 world.m_customers << Customer{row.uuid(0), row.uuid(1), row.uuid(2), row.uuid(3),
                                               row.text(4), row.text(5), row.text(6), !row.isNull(7)};
             }));
    KONTOR_TRY(each("SELECT id, mandant, state FROM submandant ORDER BY name", [&](const Statement &row) {
        world.m_submandants << std::pair(row.uuid(0), row.uuid(1));
        if (row.text(2) == u"active")
            world.m_activeSubmandants << row.uuid(0);
    }));
    KONTOR_TRY(each("SELECT submandant, customer, until_on FROM assignment", [&](const Statement &row) {
        if (row.isNull(2))
            world.m_assigned << std::pair(row.uuid(0), row.uuid(1));
    }));
    KONTOR_TRY(
        each("SELECT portal_user, deputy, from_on, until_on, ended_on FROM deputyship", [&](const Statement &row) {
            if (row.isNull(4) && row.text(2) <= today && today <= row.text(3))
                world.m_deputies << Deputy{row.uuid(0), row.uuid(1)};
        }));
    return world;
}

bool Oracle::isEffective(const User &user) const
{
    return user.state == u"active" && (user.submandant.isNull() || m_activeSubmandants.contains(user.submandant));
}

bool Oracle::isAssigned(const Uuid &submandant, const Uuid &customer) const
{
    return m_assigned.contains(std::pair(submandant, customer));
}

bool Oracle::finds(const User &user, const Customer &customer) const
{
    if (!isEffective(user) || customer.mandant != user.mandant)
        return false;
    if (!user.submandant.isNull())
        return isAssigned(user.submandant, customer.id);
    if (user.visibility == u"all")
        return user.sites.isEmpty() || customer.site.isNull() || user.sites.contains(customer.site);
    if (user.visibility != u"own" || customer.contact.isNull())
        return false;
    if (customer.contact == user.id)
        return true;
    for (const Deputy &deputy : m_deputies)
        if (deputy.deputy == user.id && deputy.away == customer.contact)
            return true;
    return false;
}

bool Oracle::opens(const User &user, const Customer &customer) const
{
    return finds(user, customer) && (customer.kind == u"prospect" || customer.administration == u"active");
}

bool Oracle::sees(const User &user, const User &other) const
{
    return isEffective(user) && user.mandant == other.mandant &&
           (user.submandant.isNull() || user.submandant == other.submandant);
}

// The tables of MISSION 3.3: who has which role, what each role may; D-09, D-10 for the teams.
bool Oracle::may(const User &user, const QString &operation) const
{
    if (!isEffective(user))
        return false;
    const bool isEmployee = user.submandant.isNull();
    const auto employeeWith = [&](const char *role) {
        return isEmployee && user.roles.contains(QString::fromLatin1(role));
    };
    const auto with = [&](const char *role) { return user.roles.contains(QString::fromLatin1(role)); };
    const bool isLeading = isEmployee && (user.team == u"management" || user.team == u"administration");
    const QMap<QString, bool> book = {
        {QStringLiteral("change_mandant"), employeeWith("partner_administration")},
        {QStringLiteral("change_site"), employeeWith("partner_administration")},
        {QStringLiteral("change_dealer_id"), employeeWith("partner_administration")},
        {QStringLiteral("change_submandant"), employeeWith("partner_administration")},
        {QStringLiteral("assign"), employeeWith("assignment")},
        {QStringLiteral("change_customer"), with("customer_care")},
        {QStringLiteral("request_administration"), employeeWith("customer_care")},
        {QStringLiteral("decide_administration"), employeeWith("customer_desk")},
        {QStringLiteral("import_customers"), employeeWith("customer_care")},
        {QStringLiteral("change_contact"), isLeading},
        {QStringLiteral("explain"), with("user_administration") || isLeading},
        {QStringLiteral("see_past"), employeeWith("audit")},
        {QStringLiteral("archive_customer"), employeeWith("customer_care")},
        {QStringLiteral("merge_customers"), employeeWith("customer_care")},
        {QStringLiteral("report_outdated"), with("customer_care")},
        {QStringLiteral("settle_outdated"), employeeWith("customer_care")},
        {QStringLiteral("save_view"), true},
        {QStringLiteral("change_user"), with("user_administration")},
        {QStringLiteral("look_as"), with("user_administration")},
        {QStringLiteral("back_up"), employeeWith("partner_administration")},
    };
    Q_ASSERT_X(book.contains(operation), "Oracle::may", qPrintable(operation));
    return book.value(operation);
}

} // namespace kontor::tests
