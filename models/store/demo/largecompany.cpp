// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/demo/largecompany.h"

#include "store/demo/demorow.h"

namespace kontor::demo
{

namespace
{

constexpr int employeeCount = 30;
constexpr int usersPerSubmandant = 6;

const QStringList &allRoles()
{
    static const QStringList roles = {QStringLiteral("user_administration"),
                                      QStringLiteral("partner_administration"),
                                      QStringLiteral("customer_care"),
                                      QStringLiteral("assignment"),
                                      QStringLiteral("customer_desk"),
                                      QStringLiteral("ordering"),
                                      QStringLiteral("audit")};
    return roles;
}

QString numbered(const char *format, int number)
{
    return QString::asprintf(format, number);
}

class Maker
{
public:
    Maker(Database &database, Ids &ids, Random &random)
        : m_database(database)
        , m_ids(ids)
        , m_random(random)
    {
    }

    Result<LargeCompany> make()
    {
        m_made.mandant = m_ids.next();
        KONTOR_TRY(Row("mandant", m_made.mandant, m_made.mandant)
                       .set("name", QStringLiteral("Kontinent Vertrieb GmbH"))
                       .set("email", QStringLiteral("partner@kontinent.example"))
                       .set("city", QStringLiteral("Hamburg"))
                       .set("country", QStringLiteral("DE"))
                       .insert(m_database));
        KONTOR_TRY(makeWords());
        KONTOR_TRY(makeUser(QStringLiteral("admin"), german(), {}, "management", "all", "active", allRoles(), true));
        for (int i = 1; i <= employeeCount; ++i)
            KONTOR_TRY(makeEmployee(i));
        for (int i = 0; i < int(submandantNames().size()); ++i)
            KONTOR_TRY(makeSubmandant(i));
        return m_made;
    }

private:
    Row row(const char *table, const Uuid &id) { return Row(table, m_made.mandant, id); }

    Result<> makeWords()
    {
        for (const char *code : {"H-1001", "H-1002", "H-1003"}) {
            m_dealerIds << m_ids.next();
            KONTOR_TRY(row("dealer_id", m_dealerIds.last()).set("code", QString::fromLatin1(code)).insert(m_database));
        }
        for (const char *name : siteNames()) {
            m_made.sites << m_ids.next();
            const QString city = QString::fromUtf8(name);
            KONTOR_TRY(row("site", m_made.sites.last()).setName(city).set("city", city).insert(m_database));
        }
        constexpr std::pair<const char *, bool> products[] = {{"Centraflex", true}, {"SIP trunk", true},
                                                              {"DSL", false},       {"Fiber", false},
                                                              {"Mobile", false},    {"Leased line", false}};
        for (const auto &[name, needsAgreement] : products) {
            m_made.products << m_ids.next();
            KONTOR_TRY(row("product", m_made.products.last())
                           .setName(QString::fromLatin1(name))
                           .set("needs_agreement", qint64(needsAgreement))
                           .insert(m_database));
        }
        return {};
    }

    Result<Uuid> makeUser(const QString &login, const Language &words, const Uuid &submandant, const char *team,
                          const char *visibility, const char *state, const QStringList &roles, bool isFirst = false)
    {
        const Uuid id = m_ids.next();
        KONTOR_TRY(row("portal_user", id)
                       .set("login", login)
                       .set("given_name", QString::fromUtf8(any(m_random, words.givenNames)))
                       .set("family_name", QString::fromUtf8(any(m_random, words.families)))
                       .set("submandant", idOrNull(submandant))
                       .insert(m_database));
        KONTOR_TRY(row("portal_user_account", id)
                       .setEmail(login + QStringLiteral("@kontinent.example"))
                       .set("own_state", QString::fromLatin1(state))
                       .set("team", QString::fromLatin1(team))
                       .set("visibility", QString::fromLatin1(visibility))
                       .set("first_administrator", qint64(isFirst))
                       .insert(m_database));
        for (const QString &role : roles)
            KONTOR_TRY(row("user_role", m_ids.next()).set("portal_user", id).set("role_key", role).insert(m_database));
        return id;
    }

    // Fixed by the number, not drawn, so that measurements know whom to take: e01 sees all, e02 his own, e05 the
    // customers of two sites, e10 nothing.
    Result<> makeEmployee(int number)
    {
        static constexpr const char *teams[] = {"collaboration", "management", "administration", "licensing"};
        static const QStringList roles[] = {
            {QStringLiteral("customer_care"), QStringLiteral("assignment")},
            {QStringLiteral("customer_care"), QStringLiteral("assignment"), QStringLiteral("audit")},
            {QStringLiteral("user_administration"), QStringLiteral("customer_care"), QStringLiteral("customer_desk")},
            {QStringLiteral("ordering")}};
        const char *visibility = number % 10 == 0 ? "none" : number % 2 == 1 ? "all" : "own";
        KONTOR_LET(id,
                   makeUser(numbered("e%02d", number), number % 6 == 0 ? hungarian() : german(), {}, teams[number % 4],
                            visibility, number == 28 ? "disabled" : "active", roles[number % 4]));
        m_made.employees << id;
        if (number % 10 != 5)
            return {};
        const qsizetype site = number / 10;
        for (const Uuid &tied : m_made.sites.mid(site, 2))
            KONTOR_TRY(row("user_site", m_ids.next()).set("portal_user", id).set("site", tied).insert(m_database));
        return {};
    }

    Result<> makeSubmandant(int index)
    {
        const int number = index + 1;
        const QString name = QString::fromUtf8(submandantNames()[size_t(index)]);
        const bool isHungarian = index >= 28;
        const bool isActive = number <= 38;
        Company company;
        m_companies.make(m_random, cities()[size_t(isHungarian ? 28 + index % 9 : index % 28)], company);
        const auto text = [](const QByteArray &utf8) { return textOrNull(QString::fromUtf8(utf8)); };
        const Uuid id = m_ids.next();
        KONTOR_TRY(row("submandant", id)
                       .setName(name)
                       .set("short_name", name.section(u' ', 0, 0))
                       .set("dealer_id", m_dealerIds[index % m_dealerIds.size()])
                       .set("uvp_code", number % 5 ? numbered("UVP-%03d", number) : QString())
                       .set("street", text(company.street))
                       .set("postcode", text(company.postcode))
                       .set("city", QString::fromUtf8(company.city->name))
                       .set("country", QString::fromLatin1(company.city->country->code))
                       .set("email", numbered("info@s%02d.example", number))
                       .set("phone", text(company.phone))
                       .set("vat", text(company.vat))
                       .set("state", isActive ? QStringLiteral("active") : QStringLiteral("inactive"))
                       .set("state_reason", isActive ? QString() : QStringLiteral("Vertrag beendet"))
                       .set("state_since", QStringLiteral("2026-01-02"))
                       .insert(m_database));
        m_made.submandants << id;
        for (int user = 1; user <= usersPerSubmandant; ++user) {
            const QStringList roles = user == 1
                                          ? QStringList{QStringLiteral("customer_care"), QStringLiteral("ordering")}
                                          : QStringList{QStringLiteral("ordering")};
            const char *state = user < 5 ? "active" : (number + user) % 3 == 0 ? "disabled" : "active";
            KONTOR_LET(made, makeUser(numbered("s%02d.", number) + QString::number(user),
                                      isHungarian ? hungarian() : german(), id, nullptr, nullptr, state, roles));
            if (user == 1)
                m_made.submandantUsers << made;
        }
        return {};
    }

    Database &m_database;
    Ids &m_ids;
    Random &m_random;
    CompanyMaker m_companies;
    QList<Uuid> m_dealerIds;
    LargeCompany m_made;
};

} // namespace

Result<LargeCompany> makeLargeCompany(Database &database, Ids &ids, Random &random)
{
    return Maker(database, ids, random).make();
}

} // namespace kontor::demo
