// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The user stories US-1, US-2 (up to the first cart) and US-3 of MISSION.md 5 through kontorctl, with their figures.
#include "nordlichtstore.h"

using namespace kontor::tests;

namespace
{

const QString s1 = QStringLiteral("Alster Telefonie");
const QString s2 = QStringLiteral("Duna Partner Kft.");

QStringList assigning(const char *command, const char *customers, const QStringList &more = {})
{
    return QStringList{QLatin1String(command), s1} + words(customers) + more;
}

} // namespace

class TestCtlStories : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void handCustomersToASubmandant();
    void dryRunChangesNothing();
    void undoGivesBackWhatWas();
    void newSubmandant();
    void outOfServiceAndBack();
    void cemStaysOffThroughEverything();
    void administrationStepByStep();

private:
    qint64 effective(const Kontorctl &ctl, const QString &submandant);

    NordlichtStore m_store;
};

void TestCtlStories::initTestCase()
{
    QVERIFY(m_store.make());
}

qint64 TestCtlStories::effective(const Kontorctl &ctl, const QString &submandant)
{
    return ctl({QStringLiteral("show"), QStringLiteral("submandant"), submandant})
        .object()
        .value(QLatin1String("users_effective"))
        .toInteger(-1);
}

// US-1
void TestCtlStories::handCustomersToASubmandant()
{
    const Kontorctl ctl = m_store.fresh();
    const auto live = [&] {
        return plain(ctl, QStringLiteral("SELECT count(*) FROM assignment WHERE until_on IS NULL"));
    };
    QCOMPARE(live(), QByteArray("5"));
    QCOMPARE(ctl.count({}, words("assignments --where until=")), 5);
    QCOMPARE(
        ctl.count({}, {QStringLiteral("customers"), QStringLiteral("--where"), QStringLiteral("submandants=") + s1}),
        3);
    QCOMPARE(ctl.count({}, words("customers --search K1005")), 1);

    const Ran saved = ctl(assigning("assign", "K1003 K1005 K1009"));
    QVERIFY2(saved.status == 0, saved.all());
    const QJsonObject effect = saved.object();
    QCOMPARE(effect[QLatin1String("findable")].toInt(), 3);
    QCOMPARE(effect[QLatin1String("openable")].toInt(), 2);
    QCOMPARE(effect[QLatin1String("waiting")].toInt(), 1);
    const QJsonArray also = effect[QLatin1String("also")].toArray();
    QCOMPARE(also.size(), 1);
    QCOMPARE(also[0][QLatin1String("customer")].toString(), QStringLiteral("K1003"));
    QCOMPARE(also[0][QLatin1String("submandants")].toVariant().toStringList(), QStringList{s2});
    QCOMPARE(live(), QByteArray("8"));

    // Three inserts are three entries of one change set.
    const QString set = effect[QLatin1String("change_set")].toString();
    QVERIFY(!set.isEmpty());
    const Ran log = ctl(words("list log"));
    QCOMPARE(log.array().size(), 3);
    QStringList keys = column(log, "key");
    keys.sort();
    QCOMPARE(keys, words("K1003 K1005 K1009"));
    for (const QJsonValue &entry : log.array()) {
        QCOMPARE(entry[QLatin1String("change_set")].toString(), set);
        QCOMPARE(entry[QLatin1String("kind")].toString(), QStringLiteral("assignments"));
        QCOMPARE(entry[QLatin1String("user")].toString(), QStringLiteral("nordlicht"));
        QCOMPARE(entry[QLatin1String("outcome")].toString(), QStringLiteral("done"));
        QVERIFY(entry[QLatin1String("field")].isNull());
        QVERIFY(entry[QLatin1String("before")].isNull());
        QVERIFY(!entry[QLatin1String("after")].toObject().isEmpty());
        QVERIFY(entry[QLatin1String("at")].toString().startsWith(QStringLiteral("2026-03-02T")));
    }

    // u11 finds 6, opens 4, and reads why the others are locked.
    const Ran found = ctl.as(QStringLiteral("u11"), words("list customers"));
    QCOMPARE(column(found, "number"), words("K1001 K1002 K1003 K1005 K1007 K1009"));
    QStringList open;
    for (const QJsonValue &customer : found.array()) {
        const QString number = customer[QLatin1String("number")].toString();
        if (customer[QLatin1String("openable")].toBool()) {
            open << number;
            QVERIFY(customer.toObject().contains(QLatin1String("street")));
            QVERIFY(customer[QLatin1String("locked_reason")].isNull());
        } else {
            for (const char *profile : {"street", "postcode", "email", "phone", "contact_name", "vat", "note"})
                QVERIFY2(!customer.toObject().contains(QLatin1String(profile)), profile);
            QCOMPARE(customer[QLatin1String("locked_reason")].toString(),
                     number == u"K1007" ? QStringLiteral("administration_inactive")
                                        : QStringLiteral("administration_requested"));
        }
        // Others are named to the Mandant's own users only.
        QCOMPARE(customer[QLatin1String("submandants")].toVariant().toStringList(), QStringList{s1});
    }
    QCOMPARE(open, words("K1001 K1002 K1003 K1005"));
    QCOMPARE(ctl(words("show customer K1003")).object()[QLatin1String("submandants")].toVariant().toStringList(),
             (QStringList{s1, s2}));

    // Saving the same again changes nothing and leaves no trace.
    const Ran again = ctl(assigning("assign", "K1003 K1005 K1009"));
    QCOMPARE(again.status, 0);
    QVERIFY(again.object()[QLatin1String("change_set")].isNull());
    QCOMPARE(ctl.count({}, words("log")), 3);

    const Ran withdrawn = ctl(assigning("withdraw", "K1002"));
    QCOMPARE(withdrawn.object()[QLatin1String("findable")].toInt(), -1);
    QCOMPARE(withdrawn.object()[QLatin1String("openable")].toInt(), -1);
    QCOMPARE(ctl.count(QStringLiteral("u11"), words("customers")), 5);
    QCOMPARE(ctl.count(QStringLiteral("u11"), words("customers --where openable=true")), 3);
    QCOMPARE(live(), QByteArray("7"));
    // The withdrawn one is kept with its end.
    QCOMPARE(
        plain(ctl, QStringLiteral("SELECT count(*), max(until_on), max(end_cause) FROM assignment WHERE until_on IS "
                                  "NOT NULL")),
        QByteArray("1|2026-03-02|manual"));
    QCOMPARE(ctl.count({}, words("log")), 4);
}

void TestCtlStories::dryRunChangesNothing()
{
    const Kontorctl ctl = m_store.fresh();
    const QByteArray before = content(ctl);
    const Ran dry = ctl(assigning("assign", "K1003 K1005 K1009", words("--dry-run")));
    QCOMPARE(dry.status, 0);
    QVERIFY(dry.object()[QLatin1String("change_set")].isNull());
    QCOMPARE(dry.object()[QLatin1String("findable")].toInt(), 3);
    QCOMPARE(dry.object()[QLatin1String("openable")].toInt(), 2);
    QCOMPARE(dry.object()[QLatin1String("waiting")].toInt(), 1);
    QCOMPARE(content(ctl), before);
    QCOMPARE(ctl.count({}, words("log")), 0);
    // All or nothing: one number that nobody knows stops the whole line.
    QCOMPARE(ctl(assigning("assign", "K1003 K1005 K7777")).rule(), QStringLiteral("not_found"));
    QCOMPARE(content(ctl), before);
}

void TestCtlStories::undoGivesBackWhatWas()
{
    const Kontorctl ctl = m_store.fresh();
    const auto found = [&] { return column(ctl.as(QStringLiteral("u11"), words("list customers")), "number"); };
    const QStringList before = found();
    const auto setOf = [](const Ran &ran) { return ran.object()[QLatin1String("change_set")].toString(); };
    const QString saved = setOf(ctl(assigning("assign", "K1003 K1005 K1009")));
    const Ran undone = ctl({QStringLiteral("undo"), saved});
    QVERIFY2(undone.status == 0, undone.all());
    QCOMPARE(found(), before);
    QCOMPARE(plain(ctl, QStringLiteral("SELECT count(*) FROM assignment WHERE end_cause = 'undo'")), QByteArray("3"));
    QCOMPARE(ctl({QStringLiteral("undo"), saved}).rule(), QStringLiteral("undo_already"));
    // The undo is a change set like any other.
    QCOMPARE(ctl({QStringLiteral("undo"), setOf(undone)}).status, 0);
    QCOMPARE(found().size(), 6);
    // An update goes back field by field; one that was changed again since does not.
    const QString street = QStringLiteral("SELECT city FROM submandant WHERE name = 'Alster Telefonie'");
    const QString first =
        setOf(ctl({QStringLiteral("set"), QStringLiteral("submandant"), s1, QStringLiteral("city=Kiel")}));
    QCOMPARE(plain(ctl, street), QByteArray("Kiel"));
    QCOMPARE(ctl({QStringLiteral("undo"), first}).status, 0);
    QCOMPARE(plain(ctl, street), QByteArray("Hamburg"));
    const QString second =
        setOf(ctl({QStringLiteral("set"), QStringLiteral("submandant"), s1, QStringLiteral("city=Kiel")}));
    QCOMPARE(ctl({QStringLiteral("set"), QStringLiteral("submandant"), s1, QStringLiteral("city=Bonn")}).status, 0);
    const Ran late = ctl({QStringLiteral("undo"), second});
    QCOMPARE(late.status, 1);
    QCOMPARE(late.kind(), QStringLiteral("conflict"));
    QCOMPARE(late.rule(), QStringLiteral("undo_changed_since"));
    QCOMPARE(plain(ctl, street), QByteArray("Bonn"));
}

// US-2, up to the first cart
void TestCtlStories::newSubmandant()
{
    const Kontorctl ctl = m_store.fresh();
    const auto create = [&](const char *dealerId) {
        QStringList line{QStringLiteral("create"), QStringLiteral("submandant"), QStringLiteral("name=Isar Net")};
        if (dealerId)
            line << QStringLiteral("dealer_id=") + QLatin1String(dealerId);
        return ctl(line);
    };
    const Ran without = create(nullptr);
    QCOMPARE(without.status, 1);
    QCOMPARE(without.kind(), QStringLiteral("invalid"));
    QCOMPARE(without.rule(), QStringLiteral("dealer_id_missing"));
    QCOMPARE(ctl.count({}, words("submandants")), 3);
    QCOMPARE(column(ctl(words("list dealer-ids --where usable=true")), "code"), words("H-4711 H-4712"));
    const Ran retired = create("H-4799");
    QCOMPARE(retired.status, 1);
    QCOMPARE(retired.rule(), QStringLiteral("submandant_dealer_id_retired"));
    const Ran foreign = create("H-9000");
    QCOMPARE(foreign.status, 1);
    QCOMPARE(foreign.rule(), QStringLiteral("submandant_dealer_id_foreign"));
    // One of another partner and one of nobody are answered alike.
    const Ran nobodys = create("H-0815");
    QCOMPARE(nobodys.out, foreign.out);
    QCOMPARE(ctl.count({}, words("submandants")), 3);
    for (const char *code : {"H-4799", "H-9000"})
        QCOMPARE(ctl({QStringLiteral("set"), QStringLiteral("submandant"), s2,
                      QStringLiteral("dealer_id=") + QLatin1String(code)})
                     .status,
                 1);

    const Ran made = create("H-4711");
    QVERIFY2(made.status == 0, made.all());
    QCOMPARE(made.object()[QLatin1String("dealer_id")].toString(), QStringLiteral("H-4711"));
    QVERIFY(made.object()[QLatin1String("code")].isNull());
    QCOMPARE(ctl.count({}, words("submandants")), 4);
    QCOMPARE(ctl.count({}, words("submandants --where active=true")), 3);
    // Its first user is bound to it.
    const Ran user = ctl({QStringLiteral("create"), QStringLiteral("user"), QStringLiteral("login=isar1"),
                          QStringLiteral("submandant=Isar Net"), QStringLiteral("roles=ordering")});
    QVERIFY2(user.status == 0, user.all());
    QCOMPARE(user.object()[QLatin1String("submandant")].toString(), QStringLiteral("Isar Net"));
    QCOMPARE(user.object()[QLatin1String("effective")].toBool(), true);
    QCOMPARE(ctl.count(QStringLiteral("isar1"), words("customers")), 0);
    // Change S2's code.
    const Ran code = ctl({QStringLiteral("set"), QStringLiteral("submandant"), s2, QStringLiteral("code=UVP-DON")});
    QCOMPARE(code.object()[QLatin1String("code")].toString(), QStringLiteral("UVP-DON"));
    const QJsonObject entry = ctl(words("list log --limit 1")).array()[0].toObject();
    QCOMPARE(entry[QLatin1String("field")].toString(), QStringLiteral("code"));
    QCOMPARE(entry[QLatin1String("before")].toString(), QStringLiteral("UVP-DUN"));
    QCOMPARE(entry[QLatin1String("after")].toString(), QStringLiteral("UVP-DON"));
}

// US-3
void TestCtlStories::outOfServiceAndBack()
{
    const Kontorctl ctl = m_store.fresh();
    const auto together = [&] {
        qint64 sum = 0;
        const Ran all = ctl(words("list submandants"));
        for (const QString &users : column(all, "users_effective"))
            sum += users.toInt();
        return sum;
    };
    QCOMPARE(effective(ctl, s1), 2);
    QCOMPARE(together(), 4);
    const Ran unreasoned = ctl({QStringLiteral("deactivate"), s1});
    QCOMPARE(unreasoned.status, 1);
    QCOMPARE(unreasoned.rule(), QStringLiteral("reason_missing"));
    QCOMPARE(ctl({QStringLiteral("deactivate"), s1, QStringLiteral("--reason"), QStringLiteral(" ")}).status, 1);
    QCOMPARE(effective(ctl, s1), 2);

    const Ran off = ctl({QStringLiteral("deactivate"), s1, QStringLiteral("--reason"), QStringLiteral("Umzug")});
    QVERIFY2(off.status == 0, off.all());
    QCOMPARE(off.object()[QLatin1String("active")].toBool(true), false);
    QCOMPARE(effective(ctl, s1), 0);
    QCOMPARE(together(), 2);
    const Ran login = ctl.as(QStringLiteral("u11"), words("list customers"));
    QCOMPARE(login.status, 1);
    QCOMPARE(login.kind(), QStringLiteral("denied"));
    QCOMPARE(login.rule(), QStringLiteral("actor_not_effective"));
    QVERIFY2(login.message().contains(QStringLiteral("Submandant is inactive")), qPrintable(login.message()));
    QCOMPARE(ctl.as(QStringLiteral("u11"), {QStringLiteral("set"), QStringLiteral("customer"), QStringLiteral("K1001"),
                                            QStringLiteral("city=X")})
                 .kind(),
             QStringLiteral("denied"));
    // Its assignments remain.
    QCOMPARE(
        ctl({QStringLiteral("show"), QStringLiteral("submandant"), s1}).object()[QLatin1String("customers")].toInt(),
        3);

    QCOMPARE(ctl({QStringLiteral("activate"), s1}).status, 0);
    QCOMPARE(effective(ctl, s1), 2);
    QCOMPARE(together(), 4);
    QCOMPARE(column(ctl(words("list users --where effective=false")), "login"), words("u13 u31"));
    QCOMPARE(ctl.count(QStringLiteral("u11"), words("customers")), 3);

    // No way to delete one; what a server's administrator removes is a login.
    const QByteArray usage = run(Kontorctl::binary(), words("--help")).out.replace("server remove-user", "");
    QVERIFY(!usage.isEmpty() && !usage.contains("delete") && !usage.contains("remove"));
    for (const char *command : {"delete", "remove", "erase", "drop"}) {
        const Ran tried = ctl({QLatin1String(command), QStringLiteral("submandant"), s1});
        QCOMPARE(tried.status, 2);
        QCOMPARE(tried.rule(), QStringLiteral("unknown_command"));
    }
    QVERIFY(plain(ctl, QStringLiteral("DELETE FROM submandant WHERE name = 'Elbe Systeme'"))
                .contains("submandant_never_deleted"));
    QCOMPARE(plain(ctl, QStringLiteral("SELECT count(*) FROM submandant")), QByteArray("3"));
}

void TestCtlStories::cemStaysOffThroughEverything()
{
    const Kontorctl ctl = m_store.fresh();
    const auto cem = [&] { return ctl(words("show user u13")).object(); };
    for (int i = 0; i < 2; ++i) {
        QCOMPARE(ctl({QStringLiteral("deactivate"), s1, QStringLiteral("--reason"), QStringLiteral("Pause")}).status,
                 0);
        QCOMPARE(cem()[QLatin1String("state")].toString(), QStringLiteral("disabled"));
        QCOMPARE(ctl(words("show user u11")).object()[QLatin1String("state")].toString(), QStringLiteral("active"));
        QCOMPARE(ctl({QStringLiteral("activate"), s1}).status, 0);
        QCOMPARE(cem()[QLatin1String("effective")].toBool(true), false);
    }
    QVERIFY(
        ctl.as(QStringLiteral("u13"), words("count customers")).message().contains(QStringLiteral("user is disabled")));
    // Activating what is active changes nothing.
    const Ran again = ctl({QStringLiteral("activate"), s1});
    QCOMPARE(again.status, 0);
    QVERIFY(again.object()[QLatin1String("change_set")].isNull());
}

// P-36 to P-38: every allowed move by hand, and who opens the customer after it.
void TestCtlStories::administrationStepByStep()
{
    const Kontorctl ctl = m_store.fresh();
    QCOMPARE(ctl(assigning("assign", "K1008")).object()[QLatin1String("waiting")].toInt(), 1);
    for (const char *state : {"requested", "inactive", "requested", "active", "revoked", "requested", "active"}) {
        const Ran moved = ctl({QStringLiteral("set"), QStringLiteral("customer"), QStringLiteral("K1008"),
                               QStringLiteral("administration=") + QLatin1String(state)});
        QVERIFY2(moved.status == 0, moved.all());
        QCOMPARE(moved.object()[QLatin1String("administration")].toString(), QLatin1String(state));
        QCOMPARE(moved.object()[QLatin1String("administration_since")].toString(), QStringLiteral("2026-03-02"));
        const bool isOpen = QByteArray(state) == "active";
        for (const char *login : {"nordlicht", "u11"})
            QCOMPARE(
                ctl.as(QLatin1String(login), words("show customer K1008")).object()[QLatin1String("openable")].toBool(),
                isOpen);
    }
}

QTEST_GUILESS_MAIN(TestCtlStories)
#include "tst_ctl_stories.moc"
