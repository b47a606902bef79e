// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Why somebody sees a customer, what is missing, and handing over, through kontorctl with the demo's exact figures
// (P-40, N1, N10, N14; MISSION 4.1, ranks 5 and 6).
#include "nordlichtstore.h"

using namespace kontor::tests;

namespace
{

const QString s1 = QStringLiteral("Alster Telefonie");
const QString s2 = QStringLiteral("Duna Partner Kft.");

QJsonObject gateOf(const Ran &ran, const char *gate)
{
    const QJsonArray gates = ran.object()[QLatin1String("gates")].toArray();
    for (const QJsonValue &one : gates)
        if (one[QLatin1String("gate")] == QLatin1String(gate))
            return one.toObject();
    return {};
}

bool passes(const Ran &ran, const char *gate)
{
    return gateOf(ran, gate)[QLatin1String("passed")].toBool();
}

QStringList changers(const Ran &ran, const char *gate)
{
    return gateOf(ran, gate)[QLatin1String("who_can_change")].toVariant().toStringList();
}

/// "finds opens" as two letters: y or n.
QString reach(const Ran &ran)
{
    const auto letter = [&](const char *key) { return ran.object()[QLatin1String(key)].toBool() ? u'y' : u'n'; };
    return ran.status == 0 ? QString(letter("findable")) + letter("openable") : QString::fromUtf8(ran.all());
}

QHash<QString, int> counts(const Ran &ran)
{
    QHash<QString, int> all;
    const QJsonArray gaps = ran.array();
    for (const QJsonValue &gap : gaps)
        all.insert(gap[QLatin1String("gap")].toString(), gap[QLatin1String("count")].toInt());
    return all;
}

/// From inactive: asked for, and agreed to.
bool activateAdministration(const Kontorctl &ctl, const char *customer)
{
    const QString number = QLatin1String(customer);
    return ctl({QStringLiteral("request"), number}).status == 0 &&
           ctl({QStringLiteral("set"), QStringLiteral("customer"), number, QStringLiteral("administration=active")})
                   .status == 0;
}

/// The command line on another day than the demo's.
Ran onDay(const Kontorctl &ctl, const char *day, const char *login, const QStringList &line)
{
    return run(Kontorctl::binary(),
               QStringList{QStringLiteral("--store"), ctl.store(), QStringLiteral("--today"), QLatin1String(day),
                           QStringLiteral("--json"), QStringLiteral("--as"), QLatin1String(login)} +
                   line);
}

} // namespace

class TestCtlExplain : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_store.make()); }
    void lockedByAdministration();
    void notAssigned();
    void onesOwnVisibility();
    void pastDays();
    void theAskerLearnsNoMoreThanHeMay();
    void whoSees();
    void wordsForPeople();
    void gapsOfTheDemo();
    void rowsOfAGap();
    void handoverAndBack();
    void handoverIsRefused();
    void contactsAreHandedOver();
    void deputyUntilADay();
    void deputyIsRefused();
    void deputyEndsEarly();

private:
    NordlichtStore m_store;
};

// P-40, the second step: assigned with the right number, but the administration is not active.
void TestCtlExplain::lockedByAdministration()
{
    const Kontorctl ctl = m_store.fresh();
    const Ran why = ctl(words("explain u11 K1007"));
    QCOMPARE(reach(why), QStringLiteral("yn"));
    QVERIFY(passes(why, "user_active") && passes(why, "submandant_active") && passes(why, "assigned"));
    QVERIFY(!passes(why, "administration"));
    QCOMPARE(gateOf(why, "administration")[QLatin1String("detail")].toString(), QStringLiteral("inactive"));
    QCOMPARE(gateOf(why, "assigned")[QLatin1String("detail")].toString(), s1);
    QCOMPARE(changers(why, "administration"), words("master nordlicht"));
    QVERIFY(gateOf(why, "visibility").isEmpty()); // an employee's gate
    QVERIFY(activateAdministration(ctl, "K1007"));
    QCOMPARE(reach(ctl(words("explain u11 K1007"))), QStringLiteral("yy"));
}

// The first step: not assigned.
void TestCtlExplain::notAssigned()
{
    const Kontorctl ctl = m_store.fresh();
    const Ran why = ctl(words("explain u11 K1005"));
    QCOMPARE(reach(why), QStringLiteral("nn"));
    QVERIFY(!passes(why, "assigned"));
    QVERIFY(passes(why, "administration"));
    QCOMPARE(changers(why, "assigned"), words("master nordlicht"));
    QVERIFY(changers(why, "user_active").contains(QStringLiteral("nordlicht")));
    QCOMPARE(ctl({QStringLiteral("assign"), s1, QStringLiteral("K1005")}).status, 0);
    QCOMPARE(reach(ctl(words("explain u11 K1005"))), QStringLiteral("yy"));
    // Switched off singly, and by the Submandant.
    QVERIFY(!passes(ctl(words("explain u13 K1001")), "user_active"));
    QVERIFY(!passes(ctl(words("explain u31 K1004")), "submandant_active"));
    QCOMPARE(reach(ctl(words("explain u31 K1004"))), QStringLiteral("nn"));
}

// US-6: E2 sees nothing until somebody raises his visibility, and may do so himself.
void TestCtlExplain::onesOwnVisibility()
{
    const Kontorctl ctl = m_store.fresh();
    const Ran why = ctl.as(QStringLiteral("e1"), words("explain e1 A"));
    QCOMPARE(reach(why), QStringLiteral("yy"));
    QVERIFY(passes(why, "visibility"));
    QCOMPARE(changers(why, "visibility"), words("e2 e3"));
    // What one does not find is not there, for the explanation too (INV-07).
    QCOMPARE(ctl.as(QStringLiteral("e2"), words("explain e2 A")).rule(), QStringLiteral("not_found"));
    const Ran own = ctl.as(QStringLiteral("e3"), words("explain e2 C"));
    QCOMPARE(reach(own), QStringLiteral("nn"));
    QVERIFY(!passes(own, "visibility"));
    QCOMPARE(gateOf(own, "visibility")[QLatin1String("detail")].toString(), QStringLiteral("none"));
}

// N1: the question of a data protection officer.
void TestCtlExplain::pastDays()
{
    const Kontorctl ctl = m_store.fresh();
    QCOMPARE(reach(ctl(words("explain u21 K1003 --on 2026-01-14"))), QStringLiteral("yy"));
    QCOMPARE(reach(ctl(words("explain u21 K1003 --on 2026-01-01"))), QStringLiteral("nn"));
    // A day later it is taken away; the days before stay what they were.
    QCOMPARE(ctl({QStringLiteral("withdraw"), s2, QStringLiteral("K1003")}).status, 0);
    QCOMPARE(reach(ctl(words("explain u21 K1003"))), QStringLiteral("nn"));
    QCOMPARE(reach(ctl(words("explain u21 K1003 --on 2026-01-14"))), QStringLiteral("yy"));
    QVERIFY(changers(ctl(words("explain u21 K1003 --on 2026-01-14")), "assigned").isEmpty());
    QCOMPARE(ctl(words("explain u21 K1003 --on 2026-03-03")).rule(), QStringLiteral("day_in_future"));
    QCOMPARE(ctl(words("explain u21 K1003 --on yesterday")).rule(), QStringLiteral("day_invalid"));
    const QStringList then = column(ctl(words("explain K1003 --on 2026-01-14")), "login");
    QVERIFY(then.contains(QStringLiteral("u21")) && then.contains(QStringLiteral("nordlicht")));
    QVERIFY(!then.contains(QStringLiteral("u11")));
}

void TestCtlExplain::theAskerLearnsNoMoreThanHeMay()
{
    const Kontorctl ctl = m_store.fresh();
    const QString u11 = QStringLiteral("u11");
    QCOMPARE(reach(ctl.as(u11, words("explain u11 K1007"))), QStringLiteral("yn"));
    QCOMPARE(ctl.as(u11, words("explain u12 K1007")).kind(), QStringLiteral("denied"));
    QCOMPARE(ctl.as(u11, words("explain K1007")).kind(), QStringLiteral("denied"));
    QCOMPARE(ctl.as(u11, words("explain u11 K1007 --on 2026-02-01")).kind(), QStringLiteral("denied"));
    // A hidden number and one that never was: the same words.
    const Ran hidden = ctl.as(u11, words("explain u11 K1003"));
    const Ran missing = ctl.as(u11, words("explain u11 K9999"));
    QCOMPARE(hidden.rule(), QStringLiteral("not_found"));
    QCOMPARE(QByteArray(hidden.out).replace("K1003", "K9999"), missing.out);
    // Another Mandant's user is nobody.
    QCOMPARE(ctl(words("explain suedstern K1001")).rule(), QStringLiteral("not_found"));
}

void TestCtlExplain::whoSees()
{
    const Kontorctl ctl = m_store.fresh();
    const Ran all = ctl(words("explain K1007"));
    QCOMPARE(column(all, "login"), words("master nordlicht u11 u12"));
    for (const QJsonValue &person : all.array())
        QVERIFY(!person[QLatin1String("openable")].toBool());
    QCOMPARE(column(all, "submandant").last(), s1);
    QCOMPARE(column(ctl(words("explain K1003")), "login"), words("master nordlicht u21 u22"));
}

void TestCtlExplain::wordsForPeople()
{
    const Kontorctl ctl = m_store.fresh();
    const Ran told = run(Kontorctl::binary(), {QStringLiteral("--store"), ctl.store(), QStringLiteral("--today"),
                                               QStringLiteral("2026-03-02"), QStringLiteral("explain"),
                                               QStringLiteral("u11"), QStringLiteral("K1007")});
    QCOMPARE(told.status, 0);
    QVERIFY(!told.out.contains('_')); // sentences, no keys
    QCOMPARE(told.out.count("\n- "), 1);
    QCOMPARE(told.out.count("\n+ "), 3);
}

void TestCtlExplain::gapsOfTheDemo()
{
    const Kontorctl ctl = m_store.fresh();
    const QHash<QString, int> nordlicht = counts(ctl(words("gaps")));
    const QHash<QString, int> expected = {{QStringLiteral("no_contact"), 9},      {QStringLiteral("contact_blind"), 0},
                                          {QStringLiteral("requested_long"), 1},  {QStringLiteral("no_code"), 0},
                                          {QStringLiteral("assigned_locked"), 1}, {QStringLiteral("no_role"), 0}};
    QCOMPARE(nordlicht, expected);
    // E2, who sees nothing, is the contact of A; only who finds A is told.
    QCOMPARE(counts(ctl.as(QStringLiteral("e1"), words("gaps"))).value(QStringLiteral("contact_blind")), 1);
    QCOMPARE(counts(ctl.as(QStringLiteral("e3"), words("gaps"))).value(QStringLiteral("contact_blind")), 0);
    // Requested 59 days ago: more than 58, not more than 59.
    QCOMPARE(counts(ctl(words("gaps --days 58"))).value(QStringLiteral("requested_long")), 1);
    QCOMPARE(counts(ctl(words("gaps --days 59"))).value(QStringLiteral("requested_long")), 0);
    QCOMPARE(ctl(words("gaps --days -1")).rule(), QStringLiteral("bad_arguments"));
}

void TestCtlExplain::rowsOfAGap()
{
    const Kontorctl ctl = m_store.fresh();
    QCOMPARE(column(ctl(words("gaps assigned_locked")), "number"), words("K1007"));
    QCOMPARE(column(ctl(words("gaps requested_long")), "number"), words("K1009"));
    // A Submandant out of service needs no code; back in service it does.
    QCOMPARE(ctl(words("gaps no_code")).array().size(), 0);
    QCOMPARE(ctl({QStringLiteral("activate"), QStringLiteral("Elbe Systeme")}).status, 0);
    QCOMPARE(column(ctl(words("gaps no_code")), "name"), QStringList(QStringLiteral("Elbe Systeme")));
    QCOMPARE(ctl(words("set user u12 roles=")).status, 0);
    QCOMPARE(column(ctl(words("gaps no_role")), "login"), words("u12"));
    QCOMPARE(ctl(words("gaps nonsense")).rule(), QStringLiteral("unknown_key"));
    // Mended, the gap is gone.
    QVERIFY(activateAdministration(ctl, "K1007"));
    QCOMPARE(ctl(words("gaps assigned_locked")).array().size(), 0);
    QCOMPARE(ctl(words("set-contact master K1001 K1002")).status, 0);
    QCOMPARE(counts(ctl(words("gaps"))).value(QStringLiteral("no_contact")), 7);
    QCOMPARE(ctl(words("set user master visibility=none")).status, 0);
    QCOMPARE(counts(ctl(words("gaps"))).value(QStringLiteral("contact_blind")), 2);
}

void TestCtlExplain::handoverAndBack()
{
    const Kontorctl ctl = m_store.fresh();
    QCOMPARE(ctl({QStringLiteral("assign"), s2, QStringLiteral("K1001")}).status, 0);
    const QStringList over = {QStringLiteral("handover"), s1, s2};
    const QByteArray before = content(ctl);
    const QJsonObject tried = ctl(over + words("--dry-run")).object();
    QCOMPARE(tried[QLatin1String("moved")].toInt(), 3);
    QCOMPARE(tried[QLatin1String("both")].toInt(), 1);
    QCOMPARE(content(ctl), before);
    const Ran done = ctl(over);
    QVERIFY2(done.status == 0, done.all());
    QCOMPARE(done.object()[QLatin1String("moved")].toInt(), 3);
    QCOMPARE(ctl.count(QStringLiteral("u11"), words("customers")), 0);
    QCOMPARE(column(ctl.as(QStringLiteral("u21"), words("list customers")), "number"),
             words("K1001 K1002 K1003 K1007"));
    QCOMPARE(plain(ctl, QStringLiteral("SELECT count(*) FROM assignment WHERE end_cause = 'handover'")),
             QByteArray("3"));
    const Ran undone = ctl({QStringLiteral("undo"), done.object()[QLatin1String("change_set")].toString()});
    QVERIFY2(undone.status == 0, undone.all());
    QCOMPARE(column(ctl.as(QStringLiteral("u11"), words("list customers")), "number"), words("K1001 K1002 K1007"));
    QCOMPARE(column(ctl.as(QStringLiteral("u21"), words("list customers")), "number"), words("K1001 K1003"));
}

void TestCtlExplain::handoverIsRefused()
{
    const Kontorctl ctl = m_store.fresh();
    const QByteArray before = content(ctl);
    const auto rule = [&](const QString &from, const QString &to) {
        return ctl({QStringLiteral("handover"), from, to}).rule();
    };
    QCOMPARE(rule(s1, s1), QStringLiteral("handover_to_itself"));
    QCOMPARE(rule(s1, QStringLiteral("Elbe Systeme")), QStringLiteral("submandant_inactive"));
    QCOMPARE(rule(s1, QStringLiteral("Nowhere")), QStringLiteral("not_found"));
    QCOMPARE(content(ctl), before);
    // From an inactive one it goes: that is what it is for.
    QCOMPARE(ctl({QStringLiteral("handover"), QStringLiteral("Elbe Systeme"), s1}).status, 0);
    QCOMPARE(reach(ctl(words("explain u11 K1004"))), QStringLiteral("yy"));
}

void TestCtlExplain::contactsAreHandedOver()
{
    const Kontorctl ctl = m_store.fresh();
    QVERIFY(activateAdministration(ctl, "K1007"));
    QCOMPARE(ctl(words("set-contact master K1001 K1002 K1007")).status, 0);
    QCOMPARE(ctl(words("set customer K1007 administration=revoked")).status, 0);
    const QJsonObject done = ctl(words("handover master nordlicht --contacts")).object();
    QCOMPARE(done[QLatin1String("moved")].toInt(), 2);
    QCOMPARE(done[QLatin1String("left")].toInt(), 1);
    QCOMPARE(done[QLatin1String("left_numbers")].toArray().first().toString(), QStringLiteral("K1007"));
    QVERIFY(!done[QLatin1String("target_sees_nothing")].toBool());
    QCOMPARE(ctl.count({}, words("customers --where partner_contact=nordlicht")), 2);
    QCOMPARE(ctl.count({}, words("customers --where partner_contact=master")), 1);
    QCOMPARE(ctl(words("handover nordlicht u11 --contacts")).rule(), QStringLiteral("user_unknown"));
    const QJsonObject blind = ctl.as(QStringLiteral("e3"), words("handover e3 e2 --contacts --dry-run")).object();
    QCOMPARE(blind[QLatin1String("moved")].toInt(), 1);
    QVERIFY(blind[QLatin1String("target_sees_nothing")].toBool());
}

// N14: back by itself.
void TestCtlExplain::deputyUntilADay()
{
    const Kontorctl ctl = m_store.fresh();
    const QStringList list = words("list customers");
    QCOMPARE(column(ctl.as(QStringLiteral("e3"), list), "number"), words("C"));
    const Ran set = ctl.as(QStringLiteral("e2"), words("deputy e3 e1 --until 2026-03-10"));
    QVERIFY2(set.status == 0, set.all());
    QCOMPARE(column(ctl.as(QStringLiteral("e3"), list), "number"), words("B C"));
    QCOMPARE(column(onDay(ctl, "2026-03-10", "e3", list), "number"), words("B C"));
    QCOMPARE(column(onDay(ctl, "2026-03-11", "e3", list), "number"), words("C"));
    // He is asked about as such, and no customer has moved.
    QCOMPARE(gateOf(ctl.as(QStringLiteral("e3"), words("explain e3 B")), "contact")[QLatin1String("detail")],
             QJsonValue(QStringLiteral("e1")));
    QCOMPARE(ctl.count(QStringLiteral("e1"), words("customers --where partner_contact=e1")), 1);
    QCOMPARE(column(ctl.as(QStringLiteral("e2"), words("list deputies")), "deputy"), words("e3"));
}

void TestCtlExplain::deputyIsRefused()
{
    const Kontorctl ctl = m_store.fresh();
    const QByteArray before = content(ctl);
    const auto rule = [&](const char *line) { return ctl.as(QStringLiteral("e2"), words(line)).rule(); };
    QCOMPARE(rule("deputy e1 e1 --until 2026-03-10"), QStringLiteral("deputy_of_oneself"));
    QCOMPARE(rule("deputy e3 e1 --until 2026-03-01"), QStringLiteral("day_in_past"));
    QCOMPARE(rule("deputy e3 e1 --from 2026-03-09 --until 2026-03-08"), QStringLiteral("days_reversed"));
    QCOMPARE(rule("deputy e3 e1 --until soon"), QStringLiteral("day_invalid"));
    QCOMPARE(content(ctl), before);
    QCOMPARE(ctl.as(QStringLiteral("e2"), words("deputy e3 e1 --until 2026-03-10")).status, 0);
    QCOMPARE(rule("deputy e2 e1 --from 2026-03-10 --until 2026-03-12"), QStringLiteral("deputy_exists"));
    QCOMPARE(rule("deputy e2 e1 --from 2026-03-11 --until 2026-03-12"), QString());
}

void TestCtlExplain::deputyEndsEarly()
{
    const Kontorctl ctl = m_store.fresh();
    const Ran set = ctl.as(QStringLiteral("e2"), words("deputy e3 e1 --until 2026-03-10"));
    const QString id = set.object()[QLatin1String("id")].toString();
    const Ran ended = ctl.as(QStringLiteral("e2"), {QStringLiteral("end-deputy"), id});
    QVERIFY2(ended.status == 0, ended.all());
    QCOMPARE(column(ctl.as(QStringLiteral("e3"), words("list customers")), "number"), words("C"));
    const QString changeSet = ended.object()[QLatin1String("change_set")].toString();
    QCOMPARE(ctl.as(QStringLiteral("e2"), {QStringLiteral("undo"), changeSet}).status, 0);
    QCOMPARE(column(ctl.as(QStringLiteral("e3"), words("list customers")), "number"), words("B C"));
}

QTEST_GUILESS_MAIN(TestCtlExplain)
#include "tst_ctl_explain.moc"
