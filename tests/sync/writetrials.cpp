// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "writetrials.h"

#include "store/operations/archive.h"
#include "store/operations/assignments.h"
#include "store/operations/commands.h"
#include "store/operations/company.h"
#include "store/operations/customers.h"
#include "store/operations/deputies.h"
#include "store/operations/merge.h"
#include "store/operations/outdated.h"
#include "store/operations/selection.h"
#include "store/operations/users.h"
#include "store/operations/views.h"

namespace kontor::tests
{

namespace
{

using Work = std::function<Result<>(Door &)>;

template <typename T>
Result<> done(const Result<T> &result)
{
    KONTOR_TRY(result);
    return {};
}

/// What one person may try; the book is asked for him.
class Trials
{
public:
    Trials(const Oracle &book, const Oracle::User &user)
        : m_book(book)
        , m_user(user)
    {
    }
    void addCustomer(const Oracle::Customer &customer, const Oracle::Customer &other);
    void addUser(const Oracle::User &target, const Oracle::User &other);
    void addCompany();
    const QList<WriteTrial> &all() const { return m_all; }

private:
    bool may(const char *operation) const { return m_book.may(m_user, QString::fromLatin1(operation)); }
    void add(const char *name, const QString &command, const Uuid &mandant, bool isRightful, const Work &work)
    {
        m_all << WriteTrial{QString::fromLatin1(name), command, mandant, isRightful, work};
    }
    bool isAssigned(const Oracle::Customer &customer) const
    {
        const auto &all = m_book.submandants();
        return std::any_of(all.begin(), all.end(),
                           [&](const auto &one) { return m_book.isAssigned(one.first, customer.id); });
    }

    const Oracle &m_book;
    const Oracle::User &m_user;
    QList<WriteTrial> m_all;
};

void Trials::addCustomer(const Oracle::Customer &customer, const Oracle::Customer &other)
{
    const bool finds = m_book.finds(m_user, customer);
    const bool opens = m_book.opens(m_user, customer);
    const auto on = [&](const char *name, const QString &command, bool isRightful, const Work &work) {
        add(name, command, customer.mandant, isRightful, work);
    };
    const auto change = [&](const char *name, bool isRightful, const char *field, const char *value) {
        on(name, commands::changeCustomer, isRightful, [=, id = customer.id](Door &door) {
            return changeCustomer(door, id, {{QString::fromLatin1(field), QString::fromUtf8(value)}});
        });
    };
    change("street", opens && may("change_customer"), "street", "Neu 1");
    change("name", opens && may("change_customer"), "name", "Neu");
    change("kind", opens && may("change_customer"), "kind", "customer");
    change("decide", finds && may("decide_administration"), "administration", "active");
    change("revoke", finds && may("decide_administration"), "administration", "revoked");
    on("contact", commands::setContact, opens && may("change_contact"),
       [id = customer.id](Door &door) { return setContactOf(door, {id}, {}); });
    on("request", commands::requestAdministration, finds && may("request_administration"),
       [id = customer.id](Door &door) { return requestAdministrationOf(door, {id}); });
    on("archive", commands::archiveCustomers, finds && may("archive_customer"),
       [id = customer.id](Door &door) { return archiveCustomers(door, {id}); });
    on("bring back", commands::bringBackCustomers, finds && may("archive_customer"),
       [id = customer.id](Door &door) { return bringBackCustomers(door, {id}); });
    on("report", commands::reportOutdated, opens && may("report_outdated"),
       [id = customer.id](Door &door) { return done(reportOutdated(door, id, QStringLiteral("old"))); });
    // What is assigned moves along, by whoever may assign.
    on("merge", commands::mergeCustomers,
       opens && m_book.opens(m_user, other) && may("merge_customers") && (may("assign") || !isAssigned(other)),
       [id = customer.id, gone = other.id](Door &door) { return done(mergeCustomers(door, id, gone)); });
    for (const auto &[submandant, mandant] : m_book.submandants()) {
        if (mandant != customer.mandant)
            continue;
        const Uuid target = submandant;
        on("assign", commands::assignCustomers, finds && may("assign"), [target, id = customer.id](Door &door) {
            return done(saveAssignments(door, {target, {id}, {}}));
        });
        on("withdraw", commands::assignCustomers, finds && may("assign"), [target, id = customer.id](Door &door) {
            return done(saveAssignments(door, {target, {}, {id}}));
        });
    }
}

void Trials::addUser(const Oracle::User &target, const Oracle::User &other)
{
    const bool sees = m_book.sees(m_user, target);
    const bool mayChange = sees && may("change_user");
    const bool decides = sees && may("change_contact");
    const auto change = [&](const char *field, bool isRightful, const char *value) {
        add(field, commands::changeUser, target.mandant, isRightful, [=, id = target.id](Door &door) {
            return changeUser(door, id, {{QString::fromLatin1(field), QString::fromUtf8(value)}});
        });
    };
    change("given_name", mayChange, "Neu");
    change("state", mayChange, "disabled");
    change("email", mayChange, "neu@x.example");
    change("partner_access", mayChange, "yes");
    change("visibility", decides, "all");
    change("team", decides && mayChange, "licensing");
    // Whoever gives or takes a role holds it.
    const QString audit = QStringLiteral("audit");
    QSet<QString> moved = target.roles;
    if (!moved.remove(audit))
        moved << audit;
    change("roles", mayChange && m_user.roles.contains(moved), "audit");
    add("deputy", commands::setDeputy, target.mandant,
        may("change_contact") && target.submandant.isNull() && target.mandant == m_user.mandant &&
            other.submandant.isNull() && other.mandant == m_user.mandant,
        [away = target.id, deputy = other.id](Door &door) {
            return done(setDeputy(door, {away, deputy, QDate(2026, 5, 1), QDate(2026, 5, 2)}));
        });
}

void Trials::addCompany()
{
    const auto on = [&](const char *name, const QString &command, const char *operation, const Work &work) {
        add(name, command, m_user.mandant, may(operation), work);
    };
    const FieldValues customer = {{QStringLiteral("number"), QStringLiteral("NEW-1")},
                                  {QStringLiteral("name"), QStringLiteral("Neu")},
                                  {QStringLiteral("kind"), QStringLiteral("prospect")},
                                  {QStringLiteral("street"), QStringLiteral("Weg 1")}};
    const FieldValues user = {{QStringLiteral("login"), QStringLiteral("new.user")},
                              {QStringLiteral("email"), QStringLiteral("new@x.example")}};
    on("site", commands::createSite, "change_site", [](Door &door) {
        return done(createSite(door, {{QStringLiteral("name"), QStringLiteral("Neu")}}));
    });
    on("retired site", commands::changeSite, "change_site", [](Door &door) -> Result<> {
        KONTOR_LET(there, door.database().uuid("SELECT id FROM visible_site ORDER BY name LIMIT 1"));
        if (there.isNull())
            return done(createSite(door, {{QStringLiteral("name"), QStringLiteral("Alt")}}));
        return changeSite(door, there, {{QStringLiteral("usable"), QStringLiteral("false")}});
    });
    on("dealer id", commands::createDealerId, "change_dealer_id", [](Door &door) {
        return done(createDealerId(door, {{QStringLiteral("code"), QStringLiteral("N-1")}}));
    });
    on("mandant", commands::changeMandant, "change_mandant", [](Door &door) {
        return changeMandant(door, {{QStringLiteral("phone"), QStringLiteral("040 1")}});
    });
    on("newcomer", commands::createCustomer, "change_customer",
       [customer](Door &door) { return done(createCustomer(door, customer)); });
    on("user", commands::createUser, "change_user", [user](Door &door) { return done(createUser(door, user)); });
    on("view", commands::saveView, "save_view", [](Door &door) {
        return done(saveView(door, QStringLiteral("customers"), QStringLiteral("New"), QStringLiteral("{}")));
    });
}

} // namespace

QList<WriteTrial> writeTrials(const Oracle &book, const Oracle::User &user, const QList<Oracle::User> &targets)
{
    Trials trials(book, user);
    const QList<Oracle::Customer> &customers = book.customers();
    for (qsizetype i = 0; i < customers.size(); ++i)
        trials.addCustomer(customers[i], customers[(i + 7) % customers.size()]);
    for (qsizetype i = 0; i < targets.size(); ++i)
        trials.addUser(targets[i], targets[(i + 1) % targets.size()]);
    trials.addCompany();
    return trials.all();
}

} // namespace kontor::tests
