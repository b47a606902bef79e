// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "teststore.h"

#include "store/storefile.h"
#include "support/await.h"

#include <random>

using namespace Qt::StringLiterals;

namespace kontor::tests
{

QList<TestCustomer> someCustomers(int count, quint32 seed)
{
    static const QStringList first = {u"Ärzte"_s,  u"Bäckerei"_s, u"Csaba"_s,  u"Cukor"_s,  u"Cérna"_s,   u"Dörfler"_s,
                                      u"Eötvös"_s, u"Fuchs"_s,    u"Gyula"_s,  u"Győr"_s,   u"Géza"_s,    u"Haas"_s,
                                      u"Iványi"_s, u"Jäger"_s,    u"Müller"_s, u"Muller"_s, u"Mueller"_s, u"Nagy"_s,
                                      u"Ödön"_s,   u"Olga"_s,     u"Öztürk"_s, u"Pál"_s,    u"Strauß"_s,  u"Zsolt"_s,
                                      u"Zoltán"_s, u"mayer"_s,    u"K-9"_s,    u"K-10"_s,   u"K-100"_s};
    static const QStringList last = {u"GmbH"_s, u"Kft."_s, u"AG"_s, u"& Söhne"_s, u"Bt."_s, u"KG"_s, u"e. K."_s};
    static const QStringList cities = {u"Wien"_s,     u"Győr"_s, u"Zürich"_s, u"Bad Ischl"_s,
                                       u"Budapest"_s, u"Graz"_s, u"Pécs"_s,   u"Überlingen"_s};
    static const QStringList states = {u"active"_s, u"inactive"_s, u"requested"_s, u"revoked"_s};
    std::mt19937 random(seed);
    const auto pick = [&](const QStringList &list) { return list[int(random() % quint32(list.size()))]; };
    QList<TestCustomer> customers;
    for (int i = 0; i < count; ++i) {
        TestCustomer customer;
        customer.number = QStringLiteral("K-%1").arg(i + 1, 5, 10, QLatin1Char('0'));
        customer.name = pick(first) + u' ' + pick(first) + (random() % 3 ? QString() : u' ' + pick(last)) +
                        (random() % 4 ? QString() : u' ' + QString::number(random() % 200));
        customer.city = random() % 10 ? pick(cities) : QString();
        customer.administration = pick(states);
        customer.email = QStringLiteral("mail%1@example.org").arg(i);
        customers << customer;
    }
    return customers;
}

TestStore::TestStore(const QList<TestCustomer> &customers)
{
    const Result<> made = createStore(path(), false, Calendar(), [&](Database &database) -> Result<> {
        KONTOR_TRY(fillOwnStore(database, {}, Calendar()));
        return fill(database, customers);
    });
    if (!made)
        qFatal("no store: %s %s", qPrintable(made.error().rule), qPrintable(made.error().detail));
}

Result<> TestStore::fill(Database &database, const QList<TestCustomer> &customers)
{
    KONTOR_LET(mandant, database.uuid("SELECT id FROM mandant"));
    KONTOR_LET(dealer, database.uuid("SELECT id FROM dealer_id"));
    m_submandant = Uuid::create(1);
    KONTOR_TRY(database.run("INSERT INTO submandant (mandant, id, name, name_key, dealer_id) VALUES (?, ?, 'Nord', "
                            "'nord', ?)",
                            {mandant, m_submandant, dealer}));
    const Uuid nora = Uuid::create(1);
    KONTOR_TRY(database.run("INSERT INTO portal_user (mandant, id, login, submandant) VALUES (?, ?, 'nora', ?)",
                            {mandant, nora, m_submandant}));
    KONTOR_TRY(database.run("INSERT INTO portal_user_account (mandant, id) VALUES (?, ?)", {mandant, nora}));
    for (const TestCustomer &customer : customers) {
        const Uuid id = Uuid::create(1);
        KONTOR_TRY(database.run(
            "INSERT INTO customer (mandant, id, number, name, kind, city, administration) "
            "VALUES (?, ?, ?, ?, 'customer', ?, ?)",
            {mandant, id, customer.number, customer.name, textOrNull(customer.city), customer.administration}));
        KONTOR_TRY(database.run("INSERT INTO customer_profile (mandant, id, email) VALUES (?, ?, ?)",
                                {mandant, id, textOrNull(customer.email)}));
    }
    return {};
}

std::unique_ptr<Store> TestStore::open(const QString &login) const
{
    auto store = std::make_unique<Store>(path(), login, Calendar());
    const auto session = await(store->open());
    if (!session)
        qFatal("not opened: %s %s", qPrintable(session.error().rule), qPrintable(session.error().detail));
    return store;
}

Result<Receipt> write(Store &store, const QList<QPair<QByteArray, Values>> &statements)
{
    return await(store.perform(QStringLiteral("test"), {}, [statements](Door &door) -> Result<> {
        for (const auto &[sql, values] : statements)
            KONTOR_TRY(door.database().run(sql, values));
        return {};
    }));
}

} // namespace kontor::tests
