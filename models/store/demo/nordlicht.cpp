// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/demo/nordlicht.h"

#include "domain/fold.h"
#include "store/demo/demorandom.h"
#include "store/demo/demorow.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace kontor
{

namespace
{

/// What an array of a Mandant becomes; `key` is the member that other rows name the row by.
struct Kind {
    const char *member;
    const char *table;
    const char *key;
};
// In an order in which each refers only to earlier ones.
constexpr Kind kinds[] = {{"dealer_ids", "dealer_id", "code"},   {"products", "product", "name"},
                          {"submandants", "submandant", "name"}, {"users", "portal_user", "login"},
                          {"customers", "customer", "number"},   {"assignments", "assignment", nullptr}};

/// A member that holds an object is the row of another table with the same id.
constexpr std::pair<const char *, const char *> halves[] = {{"account", "portal_user_account"},
                                                            {"profile", "customer_profile"}};

/// The table whose row a column names; empty for a plain value.
QByteArray referredTable(const QByteArray &column)
{
    if (column == "partner_contact" || column == "made_by")
        return "portal_user";
    static const QByteArrayList tables = {"dealer_id", "submandant", "product", "customer"};
    return tables.contains(column) ? column : QByteArray();
}

class Loader
{
public:
    explicit Loader(Database &database)
        : m_database(database)
    {
    }

    Result<> loadMandant(const QJsonObject &mandant)
    {
        m_mandant = m_ids.next();
        m_known.clear();
        KONTOR_TRY(insert("mandant", m_mandant, mandant));
        for (const Kind &kind : kinds) {
            const QJsonArray rows = mandant.value(QLatin1String(kind.member)).toArray();
            for (const QJsonValue &row : rows)
                KONTOR_TRY(loadRow(kind, row.toObject()));
        }
        return {};
    }

private:
    Result<> loadRow(const Kind &kind, const QJsonObject &object)
    {
        const Uuid id = m_ids.next();
        if (kind.key)
            m_known.insert({kind.table, object.value(QLatin1String(kind.key)).toString()}, id);
        KONTOR_TRY(insert(kind.table, id, object));
        for (const auto &[member, table] : halves)
            if (object.contains(QLatin1String(member)))
                KONTOR_TRY(insert(table, id, object.value(QLatin1String(member)).toObject()));
        const QJsonArray roles = object.value(QLatin1String("roles")).toArray();
        for (const QJsonValue &role : roles)
            KONTOR_TRY(insert("user_role", m_ids.next(), {{QStringLiteral("role_key"), role}}, "portal_user", id));
        if (qstrcmp(kind.table, "customer") != 0)
            return {};
        const QJsonArray products = object.value(QLatin1String("products")).toArray();
        for (const QJsonValue &product : products)
            KONTOR_TRY(
                insert("customer_product", m_ids.next(), {{QStringLiteral("product"), product}}, "customer", id));
        return {};
    }

    Result<> insert(const QByteArray &table, const Uuid &id, const QJsonObject &object, const QByteArray &parent = {},
                    const Uuid &parentId = {})
    {
        demo::Row row(table, m_mandant, id);
        if (!parent.isEmpty())
            row.set(parent, parentId);
        for (auto member = object.begin(); member != object.end(); ++member) {
            const QByteArray column = member.key().toLatin1();
            const QString text = canonical(member->toString());
            if (member->isBool())
                row.set(column, qint64(member->toBool()));
            else if (!member->isString())
                continue;
            else if (!referredTable(column).isEmpty())
                row.set(column, known(referredTable(column), text));
            else if (column == "name" && (table == "submandant" || table == "product"))
                row.setName(text);
            else if (column == "email" && table == "portal_user_account")
                row.setEmail(text);
            else
                row.set(column, text);
        }
        return row.insert(m_database);
    }

    Uuid known(const QByteArray &table, const QString &key) const
    {
        Q_ASSERT_X(m_known.contains({table, key}), "fillNordlicht", qPrintable(key));
        return m_known.value({table, key});
    }

    Database &m_database;
    demo::Ids m_ids;
    Uuid m_mandant;
    QHash<std::pair<QByteArray, QString>, Uuid> m_known; ///< rows of this Mandant by table and natural key
};

} // namespace

Result<> fillNordlicht(Database &database, const Calendar &)
{
    QFile file(QStringLiteral(":/demo/nordlicht.json"));
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT_X(opened, "fillNordlicht", "the demo's data is compiled in");
    Q_UNUSED(opened)
    const QJsonArray mandants =
        QJsonDocument::fromJson(file.readAll()).object().value(QLatin1String("mandants")).toArray();
    Q_ASSERT_X(!mandants.isEmpty(), "fillNordlicht", "the demo's data is no JSON");
    Loader loader(database);
    for (const QJsonValue &mandant : mandants)
        KONTOR_TRY(loader.loadMandant(mandant.toObject()));
    return {};
}

} // namespace kontor
