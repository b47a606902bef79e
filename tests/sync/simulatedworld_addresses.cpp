// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Nobody lives in the street of one person and the city of another: each address on the server was in front of somebody
// as a whole (rules/groups.txt).
#include "simulatedworld.h"

#include <QJsonDocument>

namespace kontor::tests
{

namespace
{

QString addressOf(const QString &customer, const QJsonObject &profile, const QString &city)
{
    const auto part = [&](const char *column) { return profile.value(QLatin1String(column)).toString(); };
    return customer + u'|' + part("street") + u'|' + part("postcode") + u'|' + city;
}

} // namespace

QSet<QString> SimulatedWorld::addressesOnServer() const
{
    QSet<QString> addresses;
    const auto customers = m_server.state().tables.value("customer");
    const auto profiles = m_server.state().tables.value("customer_profile");
    for (auto customer = customers.begin(); customer != customers.end(); ++customer)
        addresses << addressOf(customer.key().text(), profiles.value(customer.key()),
                               customer->value(QStringLiteral("city")).toString());
    return addresses;
}

void SimulatedWorld::noteAddresses(Station &station)
{
    static_cast<void>(station.replica->database().each(
        "SELECT c.id, c.city, json_object('street', p.street, 'postcode', p.postcode) FROM customer c LEFT JOIN "
        "customer_profile p ON p.mandant = c.mandant AND p.id = c.id",
        {}, [&](const Statement &row) {
            m_addresses << addressOf(row.uuid(0).text(), QJsonDocument::fromJson(row.utf8(2).toByteArray()).object(),
                                     row.text(1));
            return true;
        }));
}

QString SimulatedWorld::proveAddresses() const
{
    const QSet<QString> mixed = addressesOnServer() - m_addresses;
    return mixed.isEmpty() ? QString() : QStringLiteral("an address that nobody had: ") + *mixed.begin();
}

} // namespace kontor::tests
