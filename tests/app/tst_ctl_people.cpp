// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// US-6 of MISSION.md 5 through kontorctl, with its figures for customers; and the commands on portal users.
#include "nordlichtstore.h"

#include <QUrl>

using namespace kontor::tests;

class TestCtlPeople : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void visibility();
    void refusedAttemptsAreLoggedAndChangeNothing_data();
    void refusedAttemptsAreLoggedAndChangeNothing();
    void ownRightsRaised_data();
    void ownRightsRaised();
    void allKeys();
    void invitedUntilEnabled();
    void theInvitationIsAMailDraft();
    void switchedOffAndOn();
    void emailsAreUnique();
    void wrongLines();

private:
    QJsonObject lastEntry(const Kontorctl &ctl);

    NordlichtStore m_store;
};

void TestCtlPeople::initTestCase()
{
    QVERIFY(m_store.make());
}

/// The newest change set, also of who may not read the log.
QJsonObject TestCtlPeople::lastEntry(const Kontorctl &ctl)
{
    const QByteArray line =
        plain(ctl, QStringLiteral("SELECT json_object('user', u.login, 'command', s.command, 'outcome', s.outcome, "
                                  "'rule', s.rule_key) FROM change_set s JOIN portal_user u ON u.id = s.portal_user "
                                  "ORDER BY s.rowid DESC LIMIT 1"));
    return QJsonDocument::fromJson(line).object();
}

// US-6
void TestCtlPeople::visibility()
{
    const Kontorctl ctl = m_store.fresh();
    const auto customers = [&](const char *login) { return ctl.count(QLatin1String(login), words("customers")); };
    QCOMPARE(customers("e1"), 3);
    QCOMPARE(customers("e2"), 0);
    QCOMPARE(customers("e3"), 1);
    QCOMPARE(column(ctl.as(QStringLiteral("e3"), words("list customers")), "number"), words("C"));

    const QByteArray before = content(ctl);
    for (const char *line : {"set user e3 visibility=all", "set user e1 visibility=none", "set user e1 team=management",
                             "set customer C partner_contact=e1", "set-contact e1 C"}) {
        const Ran tried = ctl.as(QStringLiteral("e1"), words(line));
        QVERIFY2(tried.status == 1 && tried.kind() == u"denied", tried.all());
        QCOMPARE(tried.rule(), QStringLiteral("no_right"));
        QVERIFY2(tried.message().contains(QStringLiteral("Management")), qPrintable(tried.message()));
        QCOMPARE(lastEntry(ctl)[QLatin1String("outcome")].toString(), QStringLiteral("refused"));
    }
    // He cannot open B, so he cannot make himself its contact.
    const Ran unopened = ctl.as(QStringLiteral("e3"), words("set customer B partner_contact=e3"));
    QCOMPARE(unopened.rule(), QStringLiteral("not_found"));
    QCOMPARE(content(ctl), before);

    const Ran raised = ctl.as(QStringLiteral("e2"), words("set user e2 visibility=all"));
    QVERIFY2(raised.status == 0, raised.all());
    QCOMPARE(customers("e2"), 3);
    const QJsonObject entry = lastEntry(ctl);
    QCOMPARE(entry[QLatin1String("command")].toString(), QStringLiteral("raise_own_rights"));
    QCOMPARE(entry[QLatin1String("user")].toString(), QStringLiteral("e2"));
    const QJsonArray log = ctl.as(QStringLiteral("e2"), words("log")).array();
    QCOMPARE(log[0].toObject()[QLatin1String("command")].toString(), QStringLiteral("raise_own_rights"));
    QCOMPARE(log[0].toObject()[QLatin1String("after")].toString(), QStringLiteral("all"));

    QCOMPARE(ctl.as(QStringLiteral("e2"), words("set customer B partner_contact=e3")).status, 0);
    QCOMPARE(customers("e3"), 2);
    const Ran hidden = ctl.as(QStringLiteral("e3"), words("show customer A"));
    const Ran missing = ctl.as(QStringLiteral("e3"), words("show customer Z"));
    QCOMPARE(hidden.status, 1);
    QCOMPARE(QByteArray(hidden.out).replace("“A”", "“Z”"), missing.out);
    QCOMPARE(hidden.message().replace(QStringLiteral("“A”"), QStringLiteral("“Z”")), missing.message());

    // Taken back, and what it gave is gone.
    QCOMPARE(
        ctl.as(QStringLiteral("e2"), {QStringLiteral("undo"), raised.object()[QLatin1String("change_set")].toString()})
            .status,
        0);
    QCOMPARE(customers("e2"), 0);
    QCOMPARE(lastEntry(ctl)[QLatin1String("command")].toString(), QStringLiteral("undo"));
}

void TestCtlPeople::refusedAttemptsAreLoggedAndChangeNothing_data()
{
    QTest::addColumn<QString>("login");
    QTest::addColumn<QStringList>("line");
    QTest::addColumn<QString>("rule");
    const auto row = [](const char *login, const char *line, const char *rule) {
        QTest::newRow(line) << QString::fromLatin1(login) << words(line) << QString::fromLatin1(rule);
    };
    row("e3", "create user login=neu", "no_right");
    row("e3", "invite login=neu email=neu@x.example", "no_right");
    row("e3", "set user e1 email=x@x.example", "no_right");
    row("e3", "set user e1 team=management", "no_right"); // a team needs user administration beside the own team
    row("e3", "disable-user e1", "no_right");
    row("e2", "set user e1 roles=customer_care", "role_not_held");
    row("e2", "create user login=neu roles=audit", "role_not_held");
    row("e2", "disable-user e2", "last_administrator");
    row("e2", "set user e1 state=invited", "user_invited_once");
    row("e2", "set user e1 email=EDIT.KOVACS@archiv.example", "email_taken");
    row("e2", "create user login=neu email=edit.KOVACS@archiv.example", "email_taken");
    row("e2", "create user login=nordlicht", "login_taken");
    row("", "create user login=neu submandant=S1 visibility=all", "employee_only");
    row("", "set user u11 sites=Lager", "employee_only");
    row("", "set user u11 partner_master=true", "employee_only");
    row("", "set user u11 submandant=", "portal_user_binding_fixed");
    row("", "set user master submandant=S1", "portal_user_binding_fixed");
}

void TestCtlPeople::refusedAttemptsAreLoggedAndChangeNothing()
{
    QFETCH(QString, login);
    QFETCH(QStringList, line);
    QFETCH(QString, rule);
    const Kontorctl ctl = m_store.fresh();
    for (QString &word : line)
        word.replace(QStringLiteral("=S1"), QStringLiteral("=Alster Telefonie"));
    const QByteArray before = content(ctl);
    const Ran tried = ctl.as(login, line);
    QVERIFY2(tried.status == 1, tried.all());
    QCOMPARE(tried.rule(), rule);
    QVERIFY2(!tried.message().contains(u'_'), qPrintable(tried.message()));
    QCOMPARE(content(ctl), before);
    QCOMPARE(lastEntry(ctl)[QLatin1String("outcome")].toString(), QStringLiteral("refused"));
    QCOMPARE(lastEntry(ctl)[QLatin1String("rule")].toString(), rule);
}

void TestCtlPeople::ownRightsRaised_data()
{
    QTest::addColumn<QString>("login");
    QTest::addColumn<QStringList>("line");
    QTest::addColumn<bool>("raised");
    const auto row = [](const char *login, const char *line, bool raised) {
        QTest::newRow(line) << QString::fromLatin1(login) << words(line) << raised;
    };
    row("e2", "set user e2 visibility=own", true);
    row("e3", "set user e3 visibility=all", true);
    row("e3", "set user e3 visibility=none", false);
    row("e2", "set user e1 visibility=none", false); // another's
    row("e2", "set user e2 given_name=Eva", false);
    row("e2", "set user e2 team=management", false); // both decide; only Administration sees prices
    row("e2", "set user e2 roles=user_administration", false);
    row("nordlicht", "set user nordlicht team=administration", true);
    row("nordlicht", "set user nordlicht partner_master=true", true);
    row("nordlicht", "set user nordlicht visibility=own given_name=Nils", false);
}

void TestCtlPeople::ownRightsRaised()
{
    QFETCH(QString, login);
    QFETCH(QStringList, line);
    QFETCH(bool, raised);
    const Kontorctl ctl = m_store.fresh();
    const Ran done = ctl.as(login, line);
    QVERIFY2(done.status == 0, done.all());
    QCOMPARE(lastEntry(ctl)[QLatin1String("command")].toString(),
             raised ? QStringLiteral("raise_own_rights") : QStringLiteral("change_user"));
}

void TestCtlPeople::allKeys()
{
    const Kontorctl ctl = m_store.fresh();
    QCOMPARE(ctl(words("create site name=Nord")).status, 0);
    QCOMPARE(ctl(words("create site name=Lager")).status, 0);
    const Ran made = ctl(words("create user login=neu email=Neu@Nordlicht.example given_name=Nele family_name=Neu "
                               "roles=audit,ordering team=licensing visibility=none sites=Nord,Lager "
                               "partner_master=true partner_access=yes state=disabled"));
    QVERIFY2(made.status == 0, made.all());
    const auto has = [&](const Ran &ran, const char *key) { return ran.object()[QLatin1String(key)].toVariant(); };
    QCOMPARE(has(made, "email").toString(), QStringLiteral("Neu@Nordlicht.example"));
    QCOMPARE(has(made, "roles").toStringList(), words("audit ordering"));
    QCOMPARE(has(made, "team").toString(), QStringLiteral("licensing"));
    QCOMPARE(has(made, "visibility").toString(), QStringLiteral("none"));
    QCOMPARE(has(made, "sites").toStringList(), words("Lager Nord"));
    QCOMPARE(has(made, "partner_master").toBool(), true);
    QCOMPARE(has(made, "partner_access").toBool(), true);
    QCOMPARE(has(made, "state").toString(), QStringLiteral("disabled"));
    QCOMPARE(has(made, "effective").toBool(), false);
    QVERIFY(made.object()[QLatin1String("submandant")].isNull());

    const Ran changed = ctl(words("set user neu roles=audit team= visibility=all sites=Lager partner_master=false "
                                  "email= state=active"));
    QVERIFY2(changed.status == 0, changed.all());
    QCOMPARE(has(changed, "roles").toStringList(), words("audit"));
    QVERIFY(changed.object()[QLatin1String("team")].isNull());
    QVERIFY(changed.object()[QLatin1String("email")].isNull());
    QCOMPARE(has(changed, "sites").toStringList(), words("Lager"));
    QCOMPARE(has(changed, "partner_master").toBool(), false);
    QCOMPARE(has(changed, "partner_access").toBool(), true);
    QCOMPARE(has(changed, "effective").toBool(), true);
    // All is what his sites have, and what belongs to none.
    QCOMPARE(ctl.count(QStringLiteral("neu"), words("customers")), 9);
    QCOMPARE(ctl(words("set-site Nord K1001 K1002")).status, 0);
    QCOMPARE(ctl.count(QStringLiteral("neu"), words("customers")), 7);
    QCOMPARE(ctl(words("set user neu sites=")).status, 0);
    QCOMPARE(ctl.count(QStringLiteral("neu"), words("customers")), 9);

    // A name with a comma in it stands in quotes, as in a table.
    QCOMPARE(ctl({QStringLiteral("create"), QStringLiteral("site"), QStringLiteral("name=Köln, Nord")}).status, 0);
    const Ran quoted = ctl({QStringLiteral("set"), QStringLiteral("user"), QStringLiteral("neu"),
                            QStringLiteral("sites=\"Köln, Nord\",Lager")});
    QVERIFY2(quoted.status == 0, quoted.all());
    QCOMPARE(has(quoted, "sites").toStringList(), QStringList({QStringLiteral("Köln, Nord"), QStringLiteral("Lager")}));
    QCOMPARE(ctl(words("set user neu sites=")).status, 0);

    const Ran once = ctl(words("set user neu roles=ordering email=n@x.example team=licensing"));
    const QByteArray after = content(ctl);
    QCOMPARE(ctl(words("set user neu roles=ordering email=n@x.example team=licensing")).status, 0);
    QCOMPARE(content(ctl), after);
    QCOMPARE(ctl({QStringLiteral("undo"), has(once, "change_set").toString()}).status, 0);
    const Ran undone = ctl(words("show user neu"));
    QCOMPARE(has(undone, "roles").toStringList(), words("audit"));
    QVERIFY(undone.object()[QLatin1String("email")].isNull() && undone.object()[QLatin1String("team")].isNull());
    const Ran plainUser = ctl(words("create user login=schlicht"));
    QCOMPARE(has(plainUser, "visibility").toString(), QStringLiteral("own"));
    QCOMPARE(has(plainUser, "state").toString(), QStringLiteral("active"));
}

void TestCtlPeople::invitedUntilEnabled()
{
    const Kontorctl ctl = m_store.fresh();
    const Ran invited = ctl(words("invite login=neu email=neu@nordlicht.example visibility=all"));
    QVERIFY2(invited.status == 0, invited.all());
    QCOMPARE(invited.object()[QLatin1String("state")].toString(), QStringLiteral("invited"));
    QCOMPARE(lastEntry(ctl)[QLatin1String("command")].toString(), QStringLiteral("invite_user"));
    const Ran early = ctl.as(QStringLiteral("neu"), words("count customers"));
    QCOMPARE(early.rule(), QStringLiteral("actor_not_effective"));
    QCOMPARE(ctl(words("set user neu state=active")).status, 0);
    QCOMPARE(ctl.count(QStringLiteral("neu"), words("customers")), 9);
    // An invitation can be taken back.
    QCOMPARE(ctl(words("invite login=falsch email=falsch@nordlicht.example")).status, 0);
    QCOMPARE(ctl(words("disable-user falsch")).object()[QLatin1String("state")].toString(), QStringLiteral("disabled"));
    QCOMPARE(ctl(words("invite login=ohne")).rule(), QStringLiteral("value_missing"));
}

void TestCtlPeople::theInvitationIsAMailDraft()
{
    const Kontorctl ctl = m_store.fresh();
    QStringList words = {QStringLiteral("invite"), QStringLiteral("login=neu"),
                         QStringLiteral("email=a?bcc=x&y@x.example"), QStringLiteral("submandant=Alster Telefonie")};
    QCOMPARE(ctl(words + QStringList(QStringLiteral("given_name=Nele\r\nBcc: x@x.example"))).rule(),
             QStringLiteral("one_line_only"));
    words << QStringLiteral("given_name=Nele Bcc: x@x.example");
    const Ran invited = ctl(words);
    QVERIFY2(invited.status == 0, invited.all());
    const QString mail = invited.object()[QLatin1String("mail_draft")].toString();
    QVERIFY2(mail.startsWith(QStringLiteral("mailto:a%3Fbcc%3Dx%26y@x.example?subject=")), qPrintable(mail));
    QCOMPARE(mail.count(u'&'), 1);
    QVERIFY(mail.contains(QStringLiteral("Alster%20Telefonie")));
    QVERIFY(mail.contains(QStringLiteral("neu")));
    QVERIFY(!QUrl::fromPercentEncoding(mail.toUtf8()).contains(QStringLiteral("password"), Qt::CaseInsensitive));
    QVERIFY(!mail.contains(u'\n'));
    for (const auto &[bad, rule] : {std::pair("email=a@b\nc", "one_line_only"),
                                    {"email=a@b\tc", "one_line_only"},
                                    {"email=ab", "email_invalid"},
                                    {"email=@b", "email_invalid"}})
        QCOMPARE(ctl({QStringLiteral("invite"), QStringLiteral("login=neu2"), QString::fromLatin1(bad)}).rule(),
                 QLatin1String(rule));
}

void TestCtlPeople::switchedOffAndOn()
{
    const Kontorctl ctl = m_store.fresh();
    const auto state = [](const Ran &ran) { return ran.object()[QLatin1String("state")].toString(); };
    const Ran off = ctl(words("disable-user u11"));
    QCOMPARE(state(off), QStringLiteral("disabled"));
    QCOMPARE(ctl.as(QStringLiteral("u11"), words("count customers")).rule(), QStringLiteral("actor_not_effective"));
    const QJsonObject entry = lastEntry(ctl);
    QCOMPARE(entry[QLatin1String("command")].toString(), QStringLiteral("disable_user"));
    const Ran again = ctl(words("disable-user u11"));
    QCOMPARE(again.status, 0);
    QVERIFY(again.object()[QLatin1String("change_set")].isNull());
    QCOMPARE(state(ctl(words("enable-user u11"))), QStringLiteral("active"));
    QCOMPARE(ctl.count(QStringLiteral("u11"), words("customers")), 3);
    QCOMPARE(ctl({QStringLiteral("undo"), off.object()[QLatin1String("change_set")].toString()}).rule(),
             QStringLiteral("undo_changed_since"));
}

void TestCtlPeople::emailsAreUnique()
{
    const Kontorctl ctl = m_store.fresh();
    // Of another Mandant: no word about whose it is.
    const Ran taken = ctl(words("create user login=neu email=Erik.SAENGER@archiv.example"));
    QCOMPARE(taken.rule(), QStringLiteral("email_taken"));
    QVERIFY2(!taken.message().contains(QStringLiteral("Erik")) && !taken.all().contains("Archiv Partner"), taken.all());
    QVERIFY(taken.message().contains(QStringLiteral("User administration")));
    QCOMPARE(ctl(words("create user login=neu email=neu@nordlicht.example")).status, 0);
    // His own in other letters is no other one.
    QCOMPARE(ctl(words("set user neu email=NEU@nordlicht.example")).status, 0);
}

void TestCtlPeople::wrongLines()
{
    const Kontorctl ctl = m_store.fresh();
    const QByteArray before = content(ctl);
    for (const char *line : {"invite", "disable-user", "enable-user a b", "create user login=x pet=cat",
                             "set user u11 login=x", "invite login"})
        QCOMPARE(ctl(words(line)).status, 2);
    for (const auto &[line, rule] : {std::pair("set user master visibility=", "value_missing"),
                                     {"set user master visibility=some", "value_invalid"},
                                     {"set user master team=Boss", "value_invalid"},
                                     {"set user master state=gone", "value_invalid"},
                                     {"set user master sites=Nowhere", "site_unknown"},
                                     {"set user master partner_access=maybe", "value_invalid"},
                                     {"create user login=pg_neu", "login_reserved"},
                                     {"invite login=postgres email=p@q.example", "login_reserved"},
                                     {"invite login=kontor_owner email=p@q.example", "login_reserved"},
                                     {"create user login=neu roles=boss", "role_unknown"},
                                     {"disable-user nobody", "not_found"}}) {
        const Ran ran = ctl(words(line));
        QVERIFY2(ran.status == 1, ran.all());
        QCOMPARE(ran.rule(), QLatin1String(rule));
    }
    QCOMPARE(content(ctl), before);
}

QTEST_GUILESS_MAIN(TestCtlPeople)
#include "tst_ctl_people.moc"
