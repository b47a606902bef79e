// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What the administrator does, and what must hold once everybody has synced.
#include "simulatedworld.h"

#include "store/sqlresource.h"
#include "store/storefile.h"
#include "sync/bootstrap.h"

#include <QJsonDocument>

namespace kontor::tests
{

namespace
{

QString said(const Error &error)
{
    return error.rule + QStringLiteral(": ") + error.detail;
}

const QString admin = QStringLiteral("e1");

Result<> fillTinyWorld(Database &database)
{
    const auto add = [&](const QByteArray &table, const QByteArrayList &columns, const Values &values,
                         Uuid id) -> Result<> {
        static Uuid mandant;
        if (table == "mandant")
            mandant = id;
        QByteArray places = "?, ?";
        for (qsizetype i = 0; i < columns.size(); ++i)
            places += ", ?";
        KONTOR_TRY(
            database.run("INSERT INTO " + table + " (mandant, id, " + columns.join(", ") + ") VALUES (" + places + ")",
                         Values{mandant, id} + values));
        return {};
    };
    const auto text = [](const char *word) { return Value(QString::fromLatin1(word)); };
    const auto fresh = [] { return Uuid::create(1772445600000); };
    KONTOR_TRY(add("mandant", {"name", "default_administration"}, {text("Tiny"), text("active")}, fresh()));
    const Uuid dealer = fresh();
    KONTOR_TRY(add("dealer_id", {"code"}, {text("H-1")}, dealer));
    QList<Uuid> submandants;
    for (const char *name : {"Sub 0", "Sub 1"}) {
        submandants << fresh();
        KONTOR_TRY(add("submandant", {"name", "name_key", "dealer_id"},
                       {text(name), QString::fromLatin1(name).toLower(), dealer}, submandants.last()));
    }
    QMap<QByteArray, Uuid> people;
    for (const char *login : {"e1", "e2", "e3", "n1", "s1"}) {
        const Uuid user = fresh();
        people[login] = user;
        const bool isEmployee = login[0] == 'e';
        KONTOR_TRY(add("portal_user", {"login", "submandant"},
                       {text(login), isEmployee ? Value(nullptr) : Value(submandants[login[0] == 'n' ? 0 : 1])}, user));
        KONTOR_TRY(add("portal_user_account", {"team", "visibility", "first_administrator"},
                       {isEmployee ? text("management") : Value(nullptr),
                        isEmployee ? text(login[1] == '2' ? "own" : "all") : Value(nullptr),
                        qint64(login[1] == '1' && isEmployee)},
                       user));
        for (const char *role :
             {"user_administration", "partner_administration", "customer_care", "assignment", "audit"})
            if (isEmployee ? qstrcmp(role, "audit") != 0 || login[1] == '3' : qstrcmp(role, "customer_care") == 0)
                KONTOR_TRY(add("user_role", {"portal_user", "role_key"}, {user, text(role)}, fresh()));
    }
    for (int i = 0; i < 7; ++i) {
        const Uuid customer = fresh();
        KONTOR_TRY(add("customer", {"number", "name", "kind", "administration", "city", "partner_contact"},
                       {QStringLiteral("K%1").arg(i), QStringLiteral("w%1").arg(i), text("customer"),
                        text(i % 3 ? "active" : "inactive"), text("w0"), i % 2 ? Value(people["e2"]) : Value(nullptr)},
                       customer));
        KONTOR_TRY(add("customer_profile", {"phone"}, {text("w1")}, customer));
        if (i > 1)
            KONTOR_TRY(add("assignment", {"submandant", "customer", "since_on"},
                           {submandants[i % 2], customer, text("2026-01-05")}, fresh()));
    }
    return {};
}

} // namespace

QStringList WorldTemplate::people()
{
    return {QStringLiteral("e1"), QStringLiteral("e2"), QStringLiteral("e3"), QStringLiteral("n1"),
            QStringLiteral("s1")};
}

QString WorldTemplate::replicaOf(const QString &login) const
{
    return m_folder.filePath(login + QStringLiteral(".kontor"));
}

QString WorldTemplate::make()
{
    const QString path = m_folder.filePath(QStringLiteral("original"));
    if (const auto made = createStore(path, false, Calendar(), fillTinyWorld); !made)
        return said(made.error());
    {
        const auto store = Database::open(path, Database::Mode::ReadWrite);
        if (!store)
            return said(store.error());
        if (const auto published = m_server.publish(**store); !published)
            return said(published.error());
    }
    const QStringList logins = people();
    for (const QString &login : logins) {
        SimulatedLine line;
        RoundWorld world;
        world.nowUtcMs = [] { return qint64(1772445600000); };
        world.random = [] { return quint64(7); };
        world.connect = [&]() -> Result<std::unique_ptr<ServerLink>> {
            return std::make_unique<SimulatedLink>(m_server, line, login);
        };
        const auto made = bootstrap({replicaOf(login), QStringLiteral("simulated"), false}, world,
                                    [](const BootstrapProgress &) { return true; });
        if (!made)
            return login + u' ' + said(made.error());
    }
    return {};
}

void SimulatedWorld::administer()
{
    const auto pick = [&](const QByteArray &table) {
        const auto rows = m_server.state().tables.value(table).values();
        return rows.isEmpty() ? QJsonObject() : rows[dice(quint32(rows.size()))];
    };
    const quint32 what = dice(11);
    note(QStringLiteral("administer %1").arg(what));
    if (what >= 8)
        return administerPeople(what);
    switch (what) {
    case 0: {
        const auto person = SimulatedServer::person(m_server.state(), QStringLiteral("e2"));
        QJsonObject account = m_server.state().tables["portal_user_account"].value(person.id);
        account.insert(QStringLiteral("visibility"), dice(2) ? QStringLiteral("all") : QStringLiteral("own"));
        return m_server.write("portal_user_account", account);
    }
    case 1: {
        QJsonObject customer = pick("customer");
        const auto person = SimulatedServer::person(m_server.state(), QStringLiteral("e2"));
        customer.insert(QStringLiteral("partner_contact"),
                        dice(2) ? QJsonValue(person.id.text()) : QJsonValue(QJsonValue::Null));
        return m_server.write("customer", customer);
    }
    case 2: {
        QJsonObject customer = pick("customer");
        if (customer.value(QStringLiteral("kind")) != QStringLiteral("customer"))
            return;
        customer.insert(QStringLiteral("administration"),
                        dice(2) ? QStringLiteral("active") : QStringLiteral("revoked"));
        return m_server.write("customer", customer);
    }
    case 3: {
        QJsonObject assignment = pick("assignment");
        if (assignment.isEmpty() || !assignment.value(QStringLiteral("until_on")).isNull())
            return;
        assignment.insert(QStringLiteral("until_on"), QStringLiteral("2026-03-01"));
        assignment.insert(QStringLiteral("end_cause"), QStringLiteral("manual"));
        return m_server.write("assignment", assignment);
    }
    case 4: // a transaction that began long ago and ends only now
        if (m_longTx == 0) {
            m_longTx = m_server.begin();
        } else {
            QJsonObject customer = pick("customer");
            customer.insert(QStringLiteral("city"), QStringLiteral("w%1").arg(dice(5)));
            m_server.write("customer", customer, m_longTx);
            m_longTx = 0;
        }
        return;
    case 5: { // two Submandants take each other's name
        auto submandants = m_server.state().tables.value("submandant").values();
        const QJsonObject first = submandants.first();
        for (const char *column : {"name", "name_key"}) {
            submandants.first().insert(QLatin1String(column), submandants.last().value(QLatin1String(column)));
            submandants.last().insert(QLatin1String(column), first.value(QLatin1String(column)));
        }
        m_server.write("submandant", submandants.first());
        return m_server.write("submandant", submandants.last());
    }
    case 6:
        if (!m_hasStandby) {
            m_standby = m_server.state();
            m_hasStandby = true;
        } else if (dice(2)) {
            // The standby takes over: what it had not heard of is gone, and numbers of transactions come again.
            const qint64 timeline = m_server.state().timeline + 1;
            m_server.state() = m_standby;
            m_server.state().timeline = timeline;
            m_server.state().running.clear();
            m_hasStandby = false;
            m_longTx = 0;
            note(QStringLiteral("failover"));
        }
        return;
    default: {
        QJsonObject customer = pick("customer");
        customer.insert(QStringLiteral("city"), QStringLiteral("w%1").arg(dice(5)));
        return m_server.write("customer", customer);
    }
    }
}

// Who may work, and who is let in: off or on again.
void SimulatedWorld::administerPeople(quint32 what)
{
    const QStringList people = WorldTemplate::people();
    const QString login = people[dice(quint32(people.size()))];
    const auto person = SimulatedServer::person(m_server.state(), login);
    const auto turn = [&](const QByteArray &table, const Uuid &id, const char *column, const char *off) {
        QJsonObject row = m_server.state().tables[table].value(id);
        const bool isOn = row.value(QLatin1String(column)).toString() == u"active";
        row.insert(QLatin1String(column), QLatin1String(isOn ? off : "active"));
        m_server.write(table, row);
        note(QStringLiteral("%1 %2 %3").arg(login, QString::fromUtf8(table), isOn ? QStringLiteral("off") : QString()));
    };
    if (what == 8)
        return turn("portal_user_account", person.id, "own_state", "disabled");
    if (what == 9 && !person.submandant.isNull())
        return turn("submandant", person.submandant, "state", "inactive");
    QSet<QString> &removed = m_server.state().removedLogins;
    if (!removed.remove(login))
        removed << login;
    note(QStringLiteral("login %1 %2").arg(login).arg(removed.contains(login)));
}

QString SimulatedWorld::makePeace()
{
    note(QStringLiteral("peace"));
    m_server.state().running.clear();
    // Two times of three everybody may work again; else it stays as it is, and whoever may not is left with his name.
    if (dice(3) > 0) {
        m_server.state().removedLogins.clear();
        for (const auto &[table, column] :
             {std::pair("portal_user_account", "own_state"), std::pair("submandant", "state")})
            for (QJsonObject row : m_server.state().tables.value(table).values())
                if (row.value(QLatin1String(column)).toString() != u"active") {
                    row.insert(QLatin1String(column), QStringLiteral("active"));
                    m_server.write(table, row);
                }
    }
    // The first pass sends what waits; whoever synced before the last of them hears of it in the second.
    for (int pass = 0; pass < 2; ++pass)
        for (const auto &station : m_stations)
            if (const QString trouble = sync(*station, true); !trouble.isEmpty())
                return trouble;
    return {};
}

// What somebody saved is on the server once, or waits where he may not send it.
QString SimulatedWorld::proveSets(Station &station)
{
    for (const Uuid &set : std::as_const(station.made)) {
        if (!m_server.state().tables["change_set"].contains(set)) {
            const auto waits = station.replica->database().integer(
                "SELECT count(*) FROM outbox WHERE change_set = ? AND state IN ('pending', 'sending')", {set});
            if (!waits || *waits != 1)
                return station.login + QStringLiteral(": a set is lost");
            if (mayWork(station.login))
                return station.login + QStringLiteral(": something still waits");
        } else if (m_server.state().timesApplied.value(set) != 1) {
            return station.login +
                   QStringLiteral(": a set was applied %1 times").arg(m_server.state().timesApplied.value(set));
        }
    }
    return {};
}

// With somebody who may not work is nobody's customer but those that he has made himself and not sent.
QString SimulatedWorld::proveLeft(Station &station)
{
    const auto left =
        station.replica->database().integer("SELECT count(*) FROM customer c WHERE NOT EXISTS (SELECT 1 FROM outbox o "
                                            "JOIN change_op p ON p.mandant = o.mandant "
                                            "AND p.change_set = o.change_set WHERE o.state IN ('pending', 'sending') "
                                            "AND p.row_id = c.id AND p.change_kind = "
                                            "'insert')",
                                            {}, -1);
    const auto others =
        station.replica->database().integer("SELECT count(*) FROM portal_user WHERE login <> ?", {station.login}, -1);
    return left && *left == 0 && others && *others == 0 ? QString()
                                                        : station.login + QStringLiteral(": something was left to him");
}

QString SimulatedWorld::prove(Station &station)
{
    Database &database = station.replica->database();
    if (const QString trouble = proveSets(station); !trouble.isEmpty())
        return trouble;
    if (!isLetIn(station.login)) // nobody can tell it anything
        return {};
    if (!mayWork(station.login))
        return proveLeft(station);
    if (const auto waiting = station.replica->waitingCount(); !waiting || *waiting != 0)
        return station.login + QStringLiteral(": something still waits");
    SimulatedServer mine;
    if (const auto read = mine.publish(database); !read)
        return said(read.error());
    const QStringList tables = sharedTables();
    for (const QString &table : tables)
        if (const QString trouble = proveRows(station, mine, table.toUtf8()); !trouble.isEmpty())
            return trouble;
    const QList<QByteArray> nothing = {
        "SELECT count(*) FROM pragma_foreign_key_check",
        "SELECT count(*) FROM customer c LEFT JOIN customer_row r ON r.rid = c.rowid WHERE r.search IS NOT "
        "kontor_search_text(c.number, c.name, c.city)",
        "SELECT count(*) FROM customer_row WHERE rid NOT IN (SELECT rowid FROM customer)",
        "SELECT count(*) FROM customer_profile p JOIN customer c ON c.id = p.id LEFT JOIN customer_profile_row r ON "
        "r.rid = c.rowid WHERE r.search IS NOT kontor_search_text(p.street, p.postcode, p.email, p.phone, "
        "p.contact_name, p.vat)",
        "SELECT count(*) FROM customer_profile_row WHERE rid NOT IN (SELECT c.rowid FROM customer_profile p JOIN "
        "customer c ON c.id = p.id)"};
    for (const QByteArray &sql : nothing)
        if (const auto found = database.integer(sql, {}, -1); !found || *found != 0)
            return station.login + QStringLiteral(": ") + QString::fromUtf8(sql);
    return {};
}

QString SimulatedWorld::proveRows(const Station &station, SimulatedServer &mine, const QByteArray &entity)
{
    const auto person = SimulatedServer::person(m_server.state(), station.login);
    const auto expected = m_server.visibleRows(m_server.state(), person, entity);
    QMap<QByteArray, QJsonObject> found;
    if (entity == "change_op") {
        for (const auto &ops : std::as_const(mine.state().ops))
            for (const QJsonObject &op : ops)
                found.insert(op.value(QStringLiteral("change_set")).toString().toUtf8() + '/' +
                                 QByteArray::number(op.value(QStringLiteral("seq")).toInteger()),
                             op);
    } else {
        for (const QJsonObject &row : mine.state().tables.value(entity))
            found.insert(row.value(QStringLiteral("id")).toString().toUtf8(), row);
    }
    const auto told = [&](const char *what, const QJsonObject &row) {
        return QStringLiteral("%1 %2: %3 %4")
            .arg(station.login, QString::fromUtf8(entity), QLatin1String(what),
                 QString::fromUtf8(QJsonDocument(row).toJson(QJsonDocument::Compact)));
    };
    for (auto row = expected.begin(); row != expected.end(); ++row) {
        if (!found.contains(row.key()))
            return told("missing", *row);
        for (const ColumnShape &column : m_server.shapes()[entity].columns) {
            const QString name = QString::fromUtf8(column.name);
            const auto other = found[row.key()].value(name);
            if (other != row->value(name) && !(other.isNull() && row->value(name).isUndefined()))
                return told("has", found[row.key()]) + told(" server has", *row);
        }
    }
    for (auto row = found.begin(); row != found.end(); ++row)
        if (!expected.contains(row.key()))
            return told("too much", *row);
    return {};
}

} // namespace kontor::tests
