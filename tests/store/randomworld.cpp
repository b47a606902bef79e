// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "randomworld.h"

#include <QSet>
#include <random>

namespace kontor::tests
{

namespace
{

class World
{
public:
    World(Database &database, quint32 seed)
        : m_database(database)
        , m_random(seed)
    {
    }

    Result<> fill()
    {
        for (int i = 0; i < 3; ++i)
            KONTOR_TRY(addMandant(QStringLiteral("m%1").arg(i)));
        return {};
    }

private:
    struct User {
        Uuid id;
        Uuid submandant;
    };

    int dice(int sides) { return int(m_random() % quint32(sides)); }
    Uuid newId() { return Uuid::create(1767222000000); }
    template <typename T>
    const T &pick(const QList<T> &list)
    {
        return list[dice(int(list.size()))];
    }
    Value maybe(const QList<Uuid> &list) { return list.isEmpty() || dice(3) == 0 ? Value(nullptr) : Value(pick(list)); }
    static Value text(const char *word) { return word ? Value(QString::fromLatin1(word)) : Value(nullptr); }

    /// Inserts a row of this Mandant; returns its id.
    Result<Uuid> add(const QByteArray &table, const QByteArrayList &columns, const Values &values, Uuid id = {})
    {
        if (id.isNull())
            id = newId();
        QByteArray places = "?, ?";
        for (qsizetype i = 0; i < columns.size(); ++i)
            places += ", ?";
        KONTOR_TRY(m_database.run("INSERT INTO " + table + " (mandant, id, " + columns.join(", ") + ") VALUES (" +
                                      places + ")",
                                  Values{m_mandant, id} + values));
        return id;
    }

    Result<> addMandant(const QString &name);
    Result<> addSubmandants(const QString &name);
    Result<> addUser(const QString &login, const Uuid &submandant);
    Result<> addCustomers(const QString &name);
    Result<> addAssignments(const Uuid &customer);
    Result<> addLog();
    Result<> addCare();
    Result<> addDeputies();

    Database &m_database;
    std::mt19937 m_random;
    Uuid m_mandant;
    QList<Uuid> m_sites;
    QList<Uuid> m_products;
    QList<Uuid> m_submandants;
    QList<Uuid> m_customers;
    QList<Uuid> m_employees;
    QList<User> m_users;
};

Result<> World::addMandant(const QString &name)
{
    m_mandant = newId();
    m_sites.clear();
    m_products.clear();
    m_submandants.clear();
    m_customers.clear();
    m_employees.clear();
    m_users.clear();
    KONTOR_TRY(add("mandant", {"name"}, {name}, m_mandant));
    for (int i = dice(3); i > 0; --i) {
        const QString site = name + QStringLiteral(" s%1").arg(i);
        KONTOR_LET(id, add("site", {"name", "name_key"}, {site, site}));
        m_sites << id;
    }
    for (int i = 0; i < 3; ++i) {
        const QString product = QStringLiteral("p%1").arg(i);
        KONTOR_LET(id, add("product", {"name", "name_key"}, {product, product}));
        m_products << id;
    }
    KONTOR_TRY(addSubmandants(name));
    for (int i = 0; i < 7; ++i)
        KONTOR_TRY(addUser(name + QStringLiteral(".e%1").arg(i), {}));
    for (int i = 0; i < 6; ++i)
        KONTOR_TRY(addUser(name + QStringLiteral(".u%1").arg(i), pick(m_submandants)));
    KONTOR_TRY(addCustomers(name));
    KONTOR_TRY(addLog());
    KONTOR_TRY(addCare());
    return addDeputies();
}

Result<> World::addSubmandants(const QString &name)
{
    KONTOR_LET(usable, add("dealer_id", {"code"}, {name + QStringLiteral("-1")}));
    KONTOR_LET(retired, add("dealer_id", {"code", "state"}, {name + QStringLiteral("-2"), text("retired")}));
    for (int i = 0; i < 3; ++i) {
        const bool isRetired = dice(3) == 0;
        const bool isActive = dice(3) > 0;
        const QString submandant = name + QStringLiteral(" sub%1").arg(i);
        KONTOR_LET(id,
                   add("submandant", {"name", "name_key", "dealer_id", "dealer_state", "state", "state_reason"},
                       {submandant, submandant, isRetired ? retired : usable, text(isRetired ? "retired" : "usable"),
                        text(isActive ? "active" : "inactive"), text(isActive ? nullptr : "Pause")}));
        m_submandants << id;
    }
    return {};
}

Result<> World::addUser(const QString &login, const Uuid &submandant)
{
    static const QList<const char *> states = {"active", "active", "active", "invited", "disabled"};
    static const QList<const char *> teams = {"management", "administration", "licensing", "collaboration", nullptr};
    static const QList<const char *> visibilities = {"all", "all", "own", "none", nullptr};
    KONTOR_LET(id, add("portal_user", {"login", "submandant"}, {login, idOrNull(submandant)}));
    KONTOR_TRY(add("portal_user_account", {"email", "email_key", "own_state", "team", "visibility"},
                   {login + QStringLiteral("@x.example"), login + QStringLiteral("@x.example"), text(pick(states)),
                    text(submandant.isNull() ? pick(teams) : nullptr),
                    text(submandant.isNull() ? pick(visibilities) : nullptr)},
                   id));
    for (const char *role : {"user_administration", "partner_administration", "customer_care", "assignment", "audit"})
        if (dice(3) == 0)
            KONTOR_TRY(add("user_role", {"portal_user", "role_key"}, {id, text(role)}));
    for (const Uuid &site : std::as_const(m_sites))
        if (dice(3) == 0)
            KONTOR_TRY(add("user_site", {"portal_user", "site"}, {id, site}));
    if (submandant.isNull())
        m_employees << id;
    m_users << User{id, submandant};
    return {};
}

Result<> World::addCustomers(const QString &name)
{
    static const QList<const char *> administrations = {"active", "active", "inactive", "requested", "revoked"};
    for (int i = 0; i < 30; ++i) {
        const bool isProspect = dice(5) == 0;
        KONTOR_LET(id, add("customer", {"number", "name", "kind", "administration", "site", "partner_contact"},
                           {name + QStringLiteral("-%1").arg(i), QStringLiteral("Firma %1").arg(i),
                            text(isProspect ? "prospect" : "customer"),
                            text(isProspect ? nullptr : pick(administrations)), maybe(m_sites), maybe(m_employees)}));
        if (dice(4) > 0)
            KONTOR_TRY(add("customer_profile", {"street"}, {QStringLiteral("Ring %1").arg(i)}, id));
        for (const Uuid &product : std::as_const(m_products))
            if (dice(3) == 0)
                KONTOR_TRY(add("customer_product", {"customer", "product"}, {id, product}));
        KONTOR_TRY(addAssignments(id));
        m_customers << id;
    }
    return {};
}

Result<> World::addAssignments(const Uuid &customer)
{
    for (const Uuid &submandant : std::as_const(m_submandants)) {
        QList<Uuid> makers = m_employees; // a Submandant's user makes them for his own alone (P-39)
        for (const User &user : std::as_const(m_users))
            if (user.submandant == submandant)
                makers << user.id;
        if (dice(3) == 0)
            KONTOR_TRY(
                add("assignment", {"submandant", "customer", "since_on", "until_on", "made_by", "ended_by"},
                    {submandant, customer, text("2026-01-05"), text("2026-02-01"), maybe(makers), maybe(m_employees)}));
        if (dice(3) == 0)
            KONTOR_TRY(add("assignment", {"submandant", "customer", "since_on", "made_by"},
                           {submandant, customer, text("2026-02-05"), maybe(makers)}));
    }
    return {};
}

Result<> World::addLog()
{
    static const QList<const char *> entities = {"customer", "customer_profile", "assignment"};
    for (int i = 0; i < 30; ++i) {
        const Uuid user = pick(m_users).id;
        KONTOR_LET(set, add("change_set", {"made_at", "portal_user", "command", "outcome"},
                            {qint64(i), user, text("change_customer"), text(dice(5) ? "done" : "refused")}));
        for (int n = dice(4); n > 0; --n)
            KONTOR_TRY(m_database.run(
                "INSERT INTO change_op (mandant, change_set, seq, entity, row_id, change_kind, customer) VALUES "
                "(?, ?, ?, ?, ?, 'update', ?)",
                {m_mandant, set, qint64(n), text(pick(entities)), newId(), maybe(m_customers)}));
    }
    return {};
}

// What version 2 of the schema brought: archived and merged customers, reports, named views.
Result<> World::addCare()
{
    for (int i = 0; i < 3; ++i) {
        const qsizetype gone = 2 * i; // never one that another was merged into
        const Uuid archived = m_customers[gone];
        KONTOR_TRY(m_database.run("UPDATE customer SET archived_on = '2026-02-20' WHERE id = ?", {archived}));
        KONTOR_TRY(add("customer_merge", {"kept", "merged_on"}, {m_customers[gone + 1], text("2026-02-20")}, archived));
    }
    for (int i = 0; i < 25; ++i)
        KONTOR_TRY(add("outdated_report", {"customer", "note", "reported_by", "reported_on", "settled_by"},
                       {pick(m_customers), text("moved"), pick(m_users).id, text("2026-02-10"),
                        dice(2) ? Value(pick(m_users).id) : Value(nullptr)}));
    for (const User &user : std::as_const(m_users))
        KONTOR_TRY(add("named_view", {"portal_user", "list_key", "name", "name_key", "is_shared", "content"},
                       {user.id, text("customers"), text("Nord"), text("nord"), qint64(dice(2)), text("{}")}));
    return {};
}

// Version 3: some stand in today, some not any more, not yet, or no longer by word.
Result<> World::addDeputies()
{
    static const QList<std::pair<const char *, const char *>> days = {{"2026-02-20", "2026-03-02"},
                                                                      {"2026-03-02", "2026-03-10"},
                                                                      {"2026-02-01", "2026-03-01"},
                                                                      {"2026-03-03", "2026-03-20"},
                                                                      {"2026-01-01", "2026-12-31"}};
    for (int i = 0; i < 8; ++i) {
        const Uuid away = pick(m_employees);
        const Uuid deputy = pick(m_employees);
        if (away == deputy)
            continue;
        const auto &[from, until] = pick(days);
        KONTOR_TRY(
            add("deputyship", {"portal_user", "deputy", "from_on", "until_on", "made_by", "ended_on"},
                {away, deputy, text(from), text(until), maybe(m_employees), text(dice(4) ? nullptr : "2026-03-01")}));
    }
    return {};
}

} // namespace

Result<> fillRandomWorld(Database &database, quint32 seed)
{
    return World(database, seed).fill();
}

} // namespace kontor::tests
