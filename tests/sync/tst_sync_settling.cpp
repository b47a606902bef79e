// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What a person can do about what the server refused or contested, over a real server: a refused set is shown row by
// row and tried once more, what moved meanwhile is shown before it is overwritten, and a field is asked about once.
#include "worldstory.h"

using namespace kontor;
using namespace kontor::tests;

class TestSyncSettling : public QObject, private WorldStory
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aRefusedImportIsTriedRowByRow();
    void aRefusedCreateIsShownWhole();
    void moreThanAHundredAreCounted();
    void whatIsAssignedAlreadyIsDone();
    void whatMovedIsShownFirst();
    void aFieldIsAskedAboutOnce();
    void anAddressIsDecidedWhole();
    void aNameKeepsItsKey();
    void namesAreShownInsteadOfIds();
    void whatWasSettledOnceNeedsItsRightAgain();
    void usersNeedTheirRight();

private:
    using Conflicts = QMap<QString, QJsonObject>; ///< by what the record is called
    static Conflicts conflictsOf(const Workstation &station);
    /// What anna reads of it.
    static Ran shown(const Workstation &station)
    {
        return run(Kontorctl::binary(),
                   {QStringLiteral("--store"), station.path(), QStringLiteral("--today"), QStringLiteral("2026-03-02"),
                    QStringLiteral("--as"), QStringLiteral("anna"), QStringLiteral("outbox")});
    }
    static Ran resolve(const Workstation &station, const QJsonObject &conflict, const char *side);
    /// Anna's one role of these two.
    bool giveRole(const char *key)
    {
        return m_server.admin()
            .run(QByteArray("UPDATE user_role SET role_key = '") + key +
                 "' WHERE role_key IN ('audit', 'customer_care') AND portal_user = (SELECT id FROM portal_user WHERE "
                 "login = 'anna')")
            .has_value();
    }
    QString there(const char *column, const char *number)
    {
        return m_server.one(QByteArray("SELECT ") + column +
                            " FROM customer c LEFT JOIN customer_profile p ON p.mandant = c.mandant AND p.id = c.id "
                            "WHERE c.number = '" +
                            number + "'");
    }
};

TestSyncSettling::Conflicts TestSyncSettling::conflictsOf(const Workstation &station)
{
    Conflicts found;
    const QJsonArray entries = station({QStringLiteral("outbox")}).array();
    for (const QJsonValue &entry : entries)
        for (const QJsonValue conflict : entry[QLatin1String("conflicts")].toArray())
            found.insert(conflict[QLatin1String("record")].toString(), conflict.toObject());
    return found;
}

Ran TestSyncSettling::resolve(const Workstation &station, const QJsonObject &conflict, const char *side)
{
    return station(
        {QStringLiteral("resolve"), QString::number(conflict[QLatin1String("conflict")].toInt()), QLatin1String(side)});
}

void TestSyncSettling::initTestCase()
{
    const QString trouble = startWorld();
    QVERIFY2(trouble.isEmpty(), qPrintable(trouble));
}

void TestSyncSettling::aRefusedImportIsTriedRowByRow()
{
    const auto anna = connected(QStringLiteral("anna"));
    const auto bela = connected(QStringLiteral("bela"));
    QVERIFY(anna && bela);
    const QString file = m_folder.filePath(QStringLiteral("new.csv"));
    QFile csv(file);
    QVERIFY(csv.open(QIODevice::WriteOnly));
    csv.write("number,name,street,email\nI1,Eins,Gasse 1,eins@example.com\nI2,Zwei,Gasse 2,zwei@example.com\n"
              "I3,Drei,Gasse 3,drei@example.com\n");
    csv.close();
    const Ran imported = (*anna)({QStringLiteral("import"), QStringLiteral("customers"), file});
    QVERIFY2(imported.status == 0, imported.all());
    QCOMPARE((*bela)({QStringLiteral("create"), QStringLiteral("customer"), QStringLiteral("number=I2"),
                      QStringLiteral("name=Belas")})
                 .status,
             0);
    QCOMPARE(bela->sync().status, 0);
    QCOMPARE(anna->sync().status, 0);
    Conflicts open = conflictsOf(*anna);
    QCOMPARE(open.keys(), QStringList({QStringLiteral("I1"), QStringLiteral("I2"), QStringLiteral("I3")}));
    QCOMPARE(open[QStringLiteral("I3")][QLatin1String("mine")][QLatin1String("street")].toString(),
             QStringLiteral("Gasse 3"));
    // Whichever of them is asked for: two are saved, the third says why not.
    const Ran tried = resolve(*anna, open[QStringLiteral("I1")], "mine");
    QVERIFY2(tried.status == 0, tried.all());
    QCOMPARE(tried.object()[QLatin1String("still_open")].toInt(), 1);
    open = conflictsOf(*anna);
    QCOMPARE(open.keys(), QStringList{QStringLiteral("I2")});
    QCOMPARE(open[QStringLiteral("I2")][QLatin1String("rule")].toString(), QStringLiteral("number_taken"));
    QCOMPARE(anna->sync().status, 0);
    QCOMPARE(there("p.street", "I1"), QStringLiteral("Gasse 1"));
    QCOMPARE(there("p.email", "I3"), QStringLiteral("drei@example.com"));
    QCOMPARE(there("c.name", "I2"), QStringLiteral("Belas"));
    // Nothing passes: said, and nothing changed.
    const Ran refused = resolve(*anna, open[QStringLiteral("I2")], "mine");
    QVERIFY2(refused.status == 1 && refused.rule() == u"number_taken", refused.all());
    QCOMPARE(conflictsOf(*anna).keys(), QStringList{QStringLiteral("I2")});
    QCOMPARE(resolve(*anna, open[QStringLiteral("I2")], "theirs").status, 0);
    QVERIFY(conflictsOf(*anna).isEmpty());
    QCOMPARE(anna->sync().status, 0);
    const Ran proof = anna->verify();
    for (const QJsonValue &table : proof.object()[QLatin1String("tables")].toArray())
        if (!table[QLatin1String("equal")].toBool())
            qWarning() << table.toObject();
    QVERIFY2(proof.status == 0, proof.all().left(400));
}

void TestSyncSettling::aRefusedCreateIsShownWhole()
{
    const auto anna = connected(QStringLiteral("anna"));
    QVERIFY(anna);
    QCOMPARE((*anna)({QStringLiteral("create"), QStringLiteral("customer"), QStringLiteral("number=N1"),
                      QStringLiteral("name=Annas"), QStringLiteral("phone=4711"), QStringLiteral("note=Notiz")})
                 .status,
             0);
    QVERIFY(giveRole("audit"));
    QCOMPARE(anna->sync().status, 0);
    const Ran said = shown(*anna);
    for (const char *words : {"N1", "Name: Annas", "Phone: 4711", "Note: Notiz", "Your rights on the server"})
        QVERIFY2(said.out.contains(words), said.all());
    // What needed a right needs it still.
    QCOMPARE(resolve(*anna, conflictsOf(*anna)[QStringLiteral("N1")], "mine").rule(), QStringLiteral("no_right"));
    QVERIFY(giveRole("customer_care"));
    QCOMPARE(anna->sync().status, 0);
    const Ran tried = resolve(*anna, conflictsOf(*anna)[QStringLiteral("N1")], "mine");
    QVERIFY2(tried.status == 0, tried.all());
    QVERIFY(conflictsOf(*anna).isEmpty());
    QCOMPARE(anna->sync().status, 0);
    QCOMPARE(there("c.name", "N1") + there("p.phone", "N1"), QStringLiteral("Annas4711"));
}

void TestSyncSettling::moreThanAHundredAreCounted()
{
    const auto anna = connected(QStringLiteral("anna"));
    QVERIFY(anna);
    const QString file = m_folder.filePath(QStringLiteral("many.csv"));
    QFile csv(file);
    QVERIFY(csv.open(QIODevice::WriteOnly));
    csv.write("number,name\n");
    for (int i = 0; i < 120; ++i)
        csv.write("M" + QByteArray::number(1000 + i) + ",Viele\n");
    csv.close();
    QCOMPARE((*anna)({QStringLiteral("import"), QStringLiteral("customers"), file}).status, 0);
    QVERIFY(giveRole("audit"));
    QCOMPARE(anna->sync().status, 0);
    const QJsonArray entries = (*anna)({QStringLiteral("outbox")}).array();
    QCOMPARE(entries.last()[QLatin1String("conflicts")].toArray().size(), 100);
    QCOMPARE(entries.last()[QLatin1String("more_conflicts")].toInt(), 20);
    QVERIFY(shown(*anna).out.contains("20 more records of this change"));
    QVERIFY(giveRole("customer_care"));
    QCOMPARE(anna->sync().status, 0);
    QCOMPARE(resolve(*anna, conflictsOf(*anna)[QStringLiteral("M1007")], "mine").status, 0);
    QVERIFY(conflictsOf(*anna).isEmpty());
    QCOMPARE(anna->sync().status, 0);
    QCOMPARE(m_server.one("SELECT count(*) FROM customer WHERE name = 'Viele'"), QStringLiteral("120"));
}

void TestSyncSettling::whatIsAssignedAlreadyIsDone()
{
    const auto anna = connected(QStringLiteral("anna"));
    const auto bela = connected(QStringLiteral("bela"));
    QVERIFY(anna && bela);
    for (const char *number : {"A1", "A2", "A3"})
        QCOMPARE((*bela)({QStringLiteral("create"), QStringLiteral("customer"),
                          QStringLiteral("number=") + QLatin1String(number), QStringLiteral("name=A")})
                     .status,
                 0);
    QCOMPARE(bela->sync().status, 0);
    QCOMPARE(anna->sync().status, 0);
    const QStringList assign = {QStringLiteral("assign"), QStringLiteral("Alster Telefonie")};
    QCOMPARE((*anna)(assign + QStringList{QStringLiteral("A1"), QStringLiteral("A2"), QStringLiteral("A3")}).status, 0);
    QCOMPARE((*bela)(assign + QStringList{QStringLiteral("A2")}).status, 0);
    QCOMPARE(bela->sync().status, 0);
    QCOMPARE(anna->sync().status, 0);
    const Conflicts open = conflictsOf(*anna);
    QCOMPARE(open.keys(), QStringList({QStringLiteral("A1"), QStringLiteral("A2"), QStringLiteral("A3")}));
    const Ran said = shown(*anna);
    QVERIFY2(said.out.contains("Submandant: Alster Telefonie"), said.all());
    const Ran tried = resolve(*anna, open[QStringLiteral("A2")], "mine");
    QVERIFY2(tried.status == 0 && !tried.object().contains(QLatin1String("still_open")), tried.all());
    QVERIFY(conflictsOf(*anna).isEmpty());
    QCOMPARE(anna->sync().status, 0);
    QCOMPARE(
        m_server.one("SELECT string_agg(c.number, ' ' ORDER BY c.number) FROM assignment a JOIN customer c ON "
                     "c.mandant = a.mandant AND c.id = a.customer WHERE a.until_on IS NULL AND c.number LIKE 'A_'"),
        QStringLiteral("A1 A2 A3"));
}

void TestSyncSettling::whatMovedIsShownFirst()
{
    const auto anna = connected(QStringLiteral("anna"));
    const auto bela = connected(QStringLiteral("bela"));
    QVERIFY(anna && bela);
    QCOMPARE(anna->set("K1003", "name", QStringLiteral("Mein Name")).status, 0);
    const auto renamed = [&](const char *name) {
        QCOMPARE(bela->set("K1003", "name", QLatin1String(name)).status, 0);
        QCOMPARE(bela->sync().status, 0);
        QCOMPARE(anna->sync().status, 0);
    };
    renamed("Erster");
    const auto theirs = [&] { return conflictsOf(*anna)[QStringLiteral("K1003")][QLatin1String("theirs")].toString(); };
    QCOMPARE(theirs(), QStringLiteral("Erster"));
    renamed("Zweiter");
    const Ran moved = resolve(*anna, conflictsOf(*anna)[QStringLiteral("K1003")], "mine");
    QVERIFY2(moved.status == 1 && moved.rule() == u"conflict_moved", moved.all());
    QCOMPARE(anna->field("K1003", "name"), QStringLiteral("Zweiter"));
    QCOMPARE(anna->outbox("pending"), 0);
    QCOMPARE(theirs(), QStringLiteral("Zweiter"));
    // Who has seen it may overwrite it.
    QCOMPARE(resolve(*anna, conflictsOf(*anna)[QStringLiteral("K1003")], "mine").status, 0);
    QCOMPARE(anna->sync().status, 0);
    QVERIFY(conflictsOf(*anna).isEmpty());
    QCOMPARE(there("c.name", "K1003"), QStringLiteral("Mein Name"));
}

void TestSyncSettling::aFieldIsAskedAboutOnce()
{
    const auto anna = connected(QStringLiteral("anna"));
    const auto bela = connected(QStringLiteral("bela"));
    QVERIFY(anna && bela);
    const QString before = anna->field("K1006", "name");
    for (const char *name : {"Eins", "Zwei", "Drei"})
        QCOMPARE(anna->set("K1006", "name", QLatin1String(name)).status, 0);
    QCOMPARE(bela->set("K1006", "name", QStringLiteral("Belas")).status, 0);
    QCOMPARE(bela->sync().status, 0);
    QCOMPARE(anna->sync().status, 0);
    QCOMPARE(anna->outbox("conflict"), 1);
    const QJsonObject conflict = conflictsOf(*anna)[QStringLiteral("K1006")];
    QCOMPARE(conflict[QLatin1String("before")].toString(), before);
    QCOMPARE(conflict[QLatin1String("mine")].toString(), QStringLiteral("Drei"));
    QCOMPARE(conflict[QLatin1String("theirs")].toString(), QStringLiteral("Belas"));
    QCOMPARE(resolve(*anna, conflict, "mine").status, 0);
    QVERIFY(conflictsOf(*anna).isEmpty());
    QCOMPARE(anna->sync().status, 0);
    QVERIFY(conflictsOf(*anna).isEmpty());
    QCOMPARE(there("c.name", "K1006"), QStringLiteral("Drei"));
}

// One changed the street, the other the city: one question, about one address.
void TestSyncSettling::anAddressIsDecidedWhole()
{
    const auto anna = connected(QStringLiteral("anna"));
    const auto bela = connected(QStringLiteral("bela"));
    QVERIFY(anna && bela);
    const auto address = [&] { return there("concat_ws('|', p.street, p.postcode, c.city)", "K1003"); };
    QCOMPARE(bela->set("K1003", "street", QStringLiteral("Gasse 1")).status, 0);
    QCOMPARE(bela->set("K1003", "postcode", QStringLiteral("11111")).status, 0);
    QCOMPARE(bela->set("K1003", "city", QStringLiteral("Kiel")).status, 0);
    const auto meet = [&](const char *street, const char *city) {
        QCOMPARE(bela->sync().status, 0);
        QCOMPARE(anna->sync().status, 0);
        QCOMPARE(anna->set("K1003", "street", QLatin1String(street)).status, 0);
        QCOMPARE(bela->set("K1003", "city", QLatin1String(city)).status, 0);
        QCOMPARE(bela->sync().status, 0);
        QCOMPARE(anna->sync().status, 0);
    };
    meet("Weg 2", "Ulm");
    QCOMPARE(address(), QStringLiteral("Gasse 1|11111|Ulm"));
    QCOMPARE(anna->outbox("conflict"), 1);
    const QJsonObject conflict = conflictsOf(*anna)[QStringLiteral("K1003")];
    QCOMPARE(conflict[QLatin1String("field")].toString(), QStringLiteral("address"));
    QCOMPARE(conflict[QLatin1String("theirs_by")].toString(), QStringLiteral("bela"));
    const Ran said = shown(*anna);
    for (const char *words : {"Customer  K1003  Address", "Before: Gasse 1, 11111, Kiel", "Mine: Weg 2, 11111, Kiel",
                              "Theirs: Gasse 1, 11111, Ulm (bela"})
        QVERIFY2(said.out.contains(words), said.all());
    QCOMPARE(resolve(*anna, conflict, "mine").status, 0);
    QVERIFY(conflictsOf(*anna).isEmpty());
    QCOMPARE(anna->sync().status, 0);
    QCOMPARE(address(), QStringLiteral("Weg 2|11111|Kiel"));
    meet("Steg 3", "Bonn");
    QCOMPARE(resolve(*anna, conflictsOf(*anna)[QStringLiteral("K1003")], "theirs").status, 0);
    QVERIFY(conflictsOf(*anna).isEmpty());
    QCOMPARE(anna->sync().status, 0);
    QCOMPARE(address(), QStringLiteral("Weg 2|11111|Bonn"));
    // Of a city that moved once more since it was shown nothing is overwritten.
    meet("Damm 4", "Jena");
    QCOMPARE(bela->sync().status, 0);
    QCOMPARE(bela->set("K1003", "postcode", QStringLiteral("22222")).status, 0);
    QCOMPARE(bela->sync().status, 0);
    QCOMPARE(anna->sync().status, 0);
    QCOMPARE(resolve(*anna, conflictsOf(*anna)[QStringLiteral("K1003")], "mine").rule(),
             QStringLiteral("conflict_moved"));
    QCOMPARE(resolve(*anna, conflictsOf(*anna)[QStringLiteral("K1003")], "mine").status, 0);
    QCOMPARE(anna->sync().status, 0);
    QCOMPARE(address(), QStringLiteral("Damm 4|11111|Bonn"));
}

// The server's name folds like the old one: its key has not changed there, and is contested all the same.
void TestSyncSettling::aNameKeepsItsKey()
{
    const auto one = connected(QStringLiteral("nordlicht"));
    const auto other = connected(QStringLiteral("nordlicht"));
    QVERIFY(one && other);
    const auto rename = [](const Workstation &station, const char *from, const char *to) {
        return station({QStringLiteral("set"), QStringLiteral("submandant"), QString::fromUtf8(from),
                        QStringLiteral("name=") + QString::fromUtf8(to)});
    };
    const auto there = [this] {
        return m_server.one("SELECT name || ' | ' || name_key FROM submandant WHERE name_key LIKE 'alster%' OR "
                            "name_key = 'isar net'");
    };
    const auto contested = [&](const Workstation &station) {
        const Conflicts all = conflictsOf(station);
        return all.size() == 1 ? all.first() : QJsonObject();
    };
    QVERIFY2(rename(*one, "Alster Telefonie", "Isar Net").status == 0, "");
    QCOMPARE(rename(*other, "Alster Telefonie", "ALSTER Telefonie").status, 0);
    QCOMPARE(other->sync().status, 0);
    QCOMPARE(one->sync().status, 0);
    QCOMPARE(there(), QStringLiteral("ALSTER Telefonie | alster telefonie"));
    QJsonObject conflict = contested(*one);
    QCOMPARE(conflict[QLatin1String("field")].toString(), QStringLiteral("name"));
    QCOMPARE(resolve(*one, conflict, "mine").status, 0);
    QCOMPARE(one->sync().status, 0);
    QCOMPARE(there(), QStringLiteral("Isar Net | isar net"));
    // And the other way round: his own name folds like the old one.
    QCOMPARE(other->sync().status, 0);
    QCOMPARE(rename(*one, "Isar Net", "ISAR Net").status, 0);
    QCOMPARE(rename(*other, "Isar Net", "Alster Telefonie").status, 0);
    QCOMPARE(other->sync().status, 0);
    QCOMPARE(one->sync().status, 0);
    QCOMPARE(there(), QStringLiteral("Alster Telefonie | alster telefonie"));
    conflict = contested(*one);
    QCOMPARE(resolve(*one, conflict, "mine").status, 0);
    QCOMPARE(one->sync().status, 0);
    QVERIFY(conflictsOf(*one).isEmpty());
    QCOMPARE(there(), QStringLiteral("ISAR Net | isar net"));
}

void TestSyncSettling::namesAreShownInsteadOfIds()
{
    const auto anna = connected(QStringLiteral("anna"));
    const auto bela = connected(QStringLiteral("bela"));
    QVERIFY(anna && bela);
    const auto give = [](const Workstation &station, const char *contact) {
        return station({QStringLiteral("set-contact"), QLatin1String(contact), QStringLiteral("K1002")});
    };
    const Ran given = give(*anna, "anna");
    QVERIFY2(given.status == 0, given.all());
    QCOMPARE(give(*bela, "bela").status, 0);
    QCOMPARE(bela->sync().status, 0);
    QCOMPARE(anna->sync().status, 0);
    const Ran said = shown(*anna);
    for (const char *words : {"Customer  K1002  Partner contact", "Mine: anna", "Theirs: bela (bela"})
        QVERIFY2(said.out.contains(words), said.all());
}

// The second conflict is about a settlement, which says nothing of the right that its rows need.
void TestSyncSettling::whatWasSettledOnceNeedsItsRightAgain()
{
    const auto anna = connected(QStringLiteral("anna"));
    const auto bela = connected(QStringLiteral("bela"));
    QVERIFY(anna && bela);
    const auto renamed = [&](const char *name) {
        QCOMPARE(bela->set("K1001", "contact_name", QLatin1String(name)).status, 0);
        QCOMPARE(bela->sync().status, 0);
    };
    QCOMPARE(anna->set("K1001", "contact_name", QStringLiteral("Meiner")).status, 0);
    renamed("Erster");
    QCOMPARE(anna->sync().status, 0);
    QCOMPARE(resolve(*anna, conflictsOf(*anna)[QStringLiteral("K1001")], "mine").status, 0);
    renamed("Zweiter");
    QCOMPARE(anna->sync().status, 0);
    const QJsonObject again = conflictsOf(*anna)[QStringLiteral("K1001")];
    QCOMPARE(again[QLatin1String("theirs")].toString(), QStringLiteral("Zweiter"));
    QVERIFY(giveRole("audit"));
    QCOMPARE(anna->sync().status, 0);
    const Ran refused = resolve(*anna, again, "mine");
    QVERIFY2(refused.status != 0 && refused.rule() == u"no_right", refused.all());
    QCOMPARE(anna->field("K1001", "contact_name"), QStringLiteral("Zweiter"));
    QVERIFY(giveRole("customer_care"));
    QCOMPARE(anna->sync().status, 0);
    QCOMPARE(there("p.contact_name", "K1001"), QStringLiteral("Zweiter"));
    QCOMPARE(resolve(*anna, again, "mine").status, 0);
    QCOMPARE(anna->sync().status, 0);
    QCOMPARE(there("p.contact_name", "K1001"), QStringLiteral("Meiner"));
}

// A change of users has no right by its name: each of its rows says what it needs.
void TestSyncSettling::usersNeedTheirRight()
{
    const auto mayChangeUsers = [&](bool isGiven) {
        return m_server.admin()
            .run(isGiven ? "INSERT INTO user_role (mandant, id, portal_user, role_key) SELECT mandant, "
                           "gen_random_uuid(), id, 'user_administration' FROM portal_user WHERE login IN ('anna', "
                           "'bela')"
                         : "DELETE FROM user_role WHERE role_key = 'user_administration' AND portal_user = (SELECT id "
                           "FROM portal_user WHERE login = 'anna')")
            .has_value();
    };
    QVERIFY(mayChangeUsers(true));
    const auto anna = connected(QStringLiteral("anna"));
    const auto bela = connected(QStringLiteral("bela"));
    QVERIFY(anna && bela);
    const auto named = [](const Workstation &station, const char *name) {
        return station({QStringLiteral("set"), QStringLiteral("user"), QStringLiteral("nordlicht"),
                        QStringLiteral("given_name=") + QLatin1String(name)});
    };
    const auto given = [&] { return m_server.one("SELECT given_name FROM portal_user WHERE login = 'nordlicht'"); };
    const Ran first = named(*anna, "Meiner");
    QVERIFY2(first.status == 0, first.all());
    QCOMPARE(named(*bela, "Ihrer").status, 0);
    QCOMPARE(bela->sync().status, 0);
    QVERIFY(mayChangeUsers(false));
    QCOMPARE(anna->sync().status, 0);
    const Conflicts open = conflictsOf(*anna);
    QCOMPARE(open.size(), 1);
    const Ran refused = resolve(*anna, open.first(), "mine");
    QVERIFY2(refused.status != 0 && refused.rule() == u"no_right", refused.all());
    QCOMPARE(conflictsOf(*anna).size(), 1);
    QCOMPARE(given(), QStringLiteral("Ihrer"));
}

QTEST_GUILESS_MAIN(TestSyncSettling)
#include "tst_sync_settling.moc"
