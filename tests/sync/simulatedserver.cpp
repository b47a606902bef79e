// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulatedserver.h"

#include "store/sqlresource.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QtEndian>

namespace kontor::tests
{

namespace
{

QString text(const QJsonObject &row, const char *column)
{
    return row.value(QLatin1String(column)).toString();
}

Uuid id(const QJsonObject &row, const char *column = "id")
{
    return Uuid::fromText(text(row, column));
}

Uuid customerOf(const QByteArray &entity, const QJsonObject &row)
{
    return entity == "customer" || entity == "customer_profile" || entity == "customer_merge" ? id(row)
                                                                                              : id(row, "customer");
}

} // namespace

Result<> SimulatedServer::publish(Database &store)
{
    const QStringList tables = sharedTables();
    for (const QString &table : tables) {
        const QByteArray entity = table.toUtf8();
        KONTOR_LET(shape, readTableShape(store, table));
        m_shapes.insert(entity, shape);
        KONTOR_TRY(store.each("SELECT * FROM " + entity, {}, [&](const Statement &row) {
            QJsonObject values;
            for (int i = 0; i < shape.columns.size(); ++i) {
                const QString column = QString::fromUtf8(shape.columns[i].name);
                if (row.isNull(i))
                    values.insert(column, QJsonValue::Null);
                else if (shape.columns[i].isId)
                    values.insert(column, row.uuid(i).text());
                else if (shape.columns[i].isNumber)
                    values.insert(column, row.integer(i));
                else
                    values.insert(column, row.text(i));
            }
            if (entity == "change_op")
                m_state.ops[id(values, "change_set")] << values;
            else
                m_state.tables[entity].insert(id(values), values);
            return true;
        }));
    }
    return {};
}

SimulatedServer::Person SimulatedServer::person(const SimulatedState &state, const QString &login)
{
    Person person;
    person.login = login;
    const auto cards = state.tables.value("portal_user");
    for (const QJsonObject &card : cards)
        if (text(card, "login") == login) {
            person.id = id(card);
            person.mandant = id(card, "mandant");
            person.submandant = id(card, "submandant");
        }
    const QJsonObject account = state.tables["portal_user_account"].value(person.id);
    person.visibility = text(account, "visibility");
    person.isEffective =
        text(account, "own_state") == u"active" &&
        (person.submandant.isNull() || text(state.tables["submandant"].value(person.submandant), "state") == u"active");
    const auto roles = state.tables.value("user_role");
    for (const QJsonObject &role : roles)
        person.isAuditor =
            person.isAuditor || (id(role, "portal_user") == person.id && text(role, "role_key") == u"audit");
    return person;
}

bool SimulatedServer::sees(const SimulatedState &state, const Person &person, const QByteArray &entity,
                           const QJsonObject &row)
{
    if (row.isEmpty())
        return false;
    const bool isEmployee = person.submandant.isNull();
    const auto seesCustomer = [&](const Uuid &customer) {
        const auto found = state.tables["customer"].constFind(customer);
        return found != state.tables["customer"].constEnd() && sees(state, person, "customer", *found);
    };
    if (entity == "customer") {
        if (isEmployee)
            return person.visibility == u"all" ||
                   (person.visibility == u"own" && id(row, "partner_contact") == person.id);
        const auto &assignments = *state.tables.constFind("assignment");
        return std::any_of(assignments.begin(), assignments.end(), [&](const QJsonObject &assignment) {
            return id(assignment, "customer") == id(row) && id(assignment, "submandant") == person.submandant &&
                   assignment.value(QStringLiteral("until_on")).isNull();
        });
    }
    if (entity == "customer_profile") {
        const QJsonObject customer = state.tables["customer"].value(id(row));
        return seesCustomer(id(row)) &&
               (text(customer, "kind") == u"prospect" || text(customer, "administration") == u"active");
    }
    if (entity == "assignment")
        return isEmployee
                   ? seesCustomer(id(row, "customer"))
                   : id(row, "submandant") == person.submandant && row.value(QStringLiteral("until_on")).isNull();
    if (entity == "change_set")
        return id(row, "portal_user") == person.id || (isEmployee && person.isAuditor);
    if (entity == "change_op") {
        if (!sees(state, person, "change_set", state.tables["change_set"].value(id(row, "change_set"))))
            return false;
        const Uuid customer = id(row, "customer");
        if (text(row, "entity") == u"customer_profile")
            return sees(state, person, "customer_profile", {{QStringLiteral("id"), customer.text()}});
        return customer.isNull() || seesCustomer(customer);
    }
    if (isEmployee || entity == "mandant")
        return true;
    if (entity == "submandant")
        return id(row) == person.submandant;
    if (entity == "portal_user")
        return id(row, "submandant").isNull() || id(row, "submandant") == person.submandant;
    if (entity == "portal_user_account")
        return id(state.tables["portal_user"].value(id(row)), "submandant") == person.submandant;
    if (entity == "user_role")
        return id(state.tables["portal_user"].value(id(row, "portal_user")), "submandant") == person.submandant;
    if (entity == "dealer_id")
        return id(state.tables["submandant"].value(person.submandant), "dealer_id") == id(row);
    return customerOf(entity, row).isNull() || seesCustomer(customerOf(entity, row));
}

QMap<QByteArray, QJsonObject> SimulatedServer::visibleRows(const SimulatedState &state, const Person &person,
                                                           const QByteArray &entity) const
{
    QMap<QByteArray, QJsonObject> rows;
    if (entity == "change_op") {
        for (const auto &ops : state.ops)
            for (const QJsonObject &op : ops)
                if (sees(state, person, entity, op))
                    rows.insert(text(op, "change_set").toUtf8() + '/' +
                                    QByteArray::number(op.value(QStringLiteral("seq")).toInteger()),
                                op);
        return rows;
    }
    const auto table = state.tables.value(entity);
    for (auto row = table.begin(); row != table.end(); ++row)
        if (sees(state, person, entity, *row))
            rows.insert(row.key().text().toUtf8(), *row);
    return rows;
}

quint64 SimulatedServer::hash(const QByteArray &entity, const QJsonObject &row) const
{
    QByteArray canonical;
    for (const ColumnShape &column : m_shapes[entity].columns) {
        const QJsonValue value = row.value(QString::fromUtf8(column.name));
        const QByteArray utf8 = value.isDouble() ? QByteArray::number(value.toInteger()) : value.toString().toUtf8();
        canonical +=
            value.isNull() || value.isUndefined() ? QByteArray("-") : QByteArray::number(utf8.size()) + ':' + utf8;
    }
    return qFromBigEndian<quint64>(QCryptographicHash::hash(canonical, QCryptographicHash::Md5).constData());
}

qint64 SimulatedServer::begin()
{
    m_state.running << m_state.nextTx;
    return m_state.nextTx++;
}

void SimulatedServer::note(SimulatedState &state, qint64 tx, const QByteArray &entity, const QJsonObject &before,
                           const QJsonObject &after)
{
    const QJsonObject &row = after.isEmpty() ? before : after;
    const Uuid customer = customerOf(entity, row);
    state.log << SimulatedState::Entry{tx, entity, id(row), customer, false, {}, {}};
    const auto moved = [&](const char *column) {
        return before.value(QLatin1String(column)) != after.value(QLatin1String(column));
    };
    if (entity == "assignment" && moved("until_on"))
        state.log << SimulatedState::Entry{tx, entity, customer, customer, true, {}, id(row, "submandant")};
    if (entity == "customer" && (moved("partner_contact") || moved("administration") || moved("kind")))
        state.log << SimulatedState::Entry{tx, entity, customer, customer, true, id(before, "partner_contact"), {}};
}

void SimulatedServer::write(const QByteArray &entity, const QJsonObject &row, qint64 tx)
{
    if (tx == 0)
        tx = m_state.nextTx++;
    m_state.running.remove(tx);
    const QJsonObject before = m_state.tables[entity].value(id(row));
    m_state.tables[entity].insert(id(row), row);
    note(m_state, tx, entity, before, row);
}

} // namespace kontor::tests
