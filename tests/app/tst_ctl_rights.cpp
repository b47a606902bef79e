// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Every operation tried by somebody who has everything but its right, and by somebody who has that right alone.
#include "nordlichtstore.h"
#include "store/accessrules.h"

#include <QSet>

using namespace kontor;
using namespace kontor::tests;

namespace
{

/// `may` is the line of access/rules.txt, `right` the role that it asks for ("team": the team).
struct Operation {
    const char *may;
    const char *right;
    const char *command; ///< as the log names it; nullptr: reads only, no log entry
    QStringList line;
};

const QStringList roles = words("user_administration partner_administration customer_care assignment customer_desk "
                                "ordering audit");

} // namespace

class TestCtlRights : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void refusedWithoutTheRight_data();
    void refusedWithoutTheRight();
    void doneWithTheRightAlone_data();
    void doneWithTheRightAlone();
    void everyRightIsTried();
    void rolesDoNotMakeAnEmployee();
    void submandantsAdministratorStaysAtHome();
    void rolesArePassedOnByTheirHolders();
    void undoAsksTheRightOfEachField();
    void undoStopsAtWhatIsOutOfReach();
    void theLastAdministratorStays();

private:
    void rows();
    QList<Operation> operations() const;
    QString fileWith(const char *name, const QByteArray &bytes) const;

    NordlichtStore m_store;
    QString m_report;
    QString m_deputy;    ///< an open one of m_staffed
    Kontorctl m_staffed; ///< nordlicht with the users that this test needs
};

namespace
{

// User "no.X" has all roles but X and is in Management; "only.X" has X alone and is in no such team.
QList<QStringList> staff()
{
    QList<QStringList> made;
    const auto user = [&](const QString &login, const QStringList &has, const char *team) {
        made << QStringList{QStringLiteral("create"),
                            QStringLiteral("user"),
                            QStringLiteral("login=") + login,
                            QStringLiteral("visibility=all"),
                            QStringLiteral("team=") + QLatin1String(team),
                            QStringLiteral("roles=") + has.join(u',')};
    };
    for (const QString &role : roles) {
        QStringList others = roles;
        others.removeOne(role);
        user(QStringLiteral("no.") + role, others, "management");
        user(QStringLiteral("only.") + role, {role}, "collaboration");
    }
    QStringList others = roles;
    others.removeOne(QStringLiteral("user_administration"));
    user(QStringLiteral("no.explain"), others, "collaboration");
    user(QStringLiteral("only.explain"), {QStringLiteral("user_administration")}, "collaboration");
    user(QStringLiteral("no.team"), roles, "collaboration");
    user(QStringLiteral("only.team"), {QStringLiteral("audit")}, "administration");
    return made;
}

} // namespace

QString TestCtlRights::fileWith(const char *name, const QByteArray &bytes) const
{
    QFile file(m_store.file(QLatin1String(name)));
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? file.fileName() : QString();
}

QList<Operation> TestCtlRights::operations() const
{
    const QString s1 = QStringLiteral("Alster Telefonie");
    const QString m1 = QStringLiteral("Nordlicht Vertrieb GmbH");
    return {
        {"change_mandant",
         "partner_administration",
         "change_mandant",
         {QStringLiteral("set"), QStringLiteral("mandant"), m1, QStringLiteral("city=Kiel")}},
        {"change_site", "partner_administration", "create_site", words("create site name=Werk")},
        {"change_site", "partner_administration", "change_site", words("set site Lager city=Kiel")},
        {"change_site", "partner_administration", "change_site", words("set site Lager usable=false")},
        {"change_dealer_id", "partner_administration", "create_dealer_id", words("create dealer-id code=H-5000")},
        {"change_dealer_id", "partner_administration", "change_dealer_id", words("set dealer-id H-4712 usable=false")},
        {"change_submandant", "partner_administration", "create_submandant",
         words("create submandant name=Isar dealer_id=H-4711")},
        {"change_submandant",
         "partner_administration",
         "change_submandant",
         {QStringLiteral("set"), QStringLiteral("submandant"), s1, QStringLiteral("city=Kiel")}},
        {"change_submandant",
         "partner_administration",
         "deactivate_submandant",
         {QStringLiteral("deactivate"), s1, QStringLiteral("--reason"), QStringLiteral("Pause")}},
        {"change_submandant",
         "partner_administration",
         "activate_submandant",
         {QStringLiteral("activate"), QStringLiteral("Elbe Systeme")}},
        {"change_site",
         "partner_administration",
         "import_sites",
         {QStringLiteral("import"), QStringLiteral("sites"), fileWith("sites.csv", "name,city\nWerk,Linz\n")}},
        {"change_dealer_id",
         "partner_administration",
         "import_dealer_ids",
         {QStringLiteral("import"), QStringLiteral("dealer-ids"), fileWith("ids.csv", "code\nH-5000\n")}},
        {"change_submandant",
         "partner_administration",
         "import_submandants",
         {QStringLiteral("import"), QStringLiteral("submandants"),
          fileWith("submandants.csv", "name,dealer_id\nIsar,H-4711\n")}},
        {"assign", "assignment", "assign_customers", {QStringLiteral("assign"), s1, QStringLiteral("K1005")}},
        {"assign", "assignment", "assign_customers", {QStringLiteral("withdraw"), s1, QStringLiteral("K1001")}},
        {"assign",
         "assignment",
         nullptr,
         {QStringLiteral("assign"), s1, QStringLiteral("K1005"), QStringLiteral("--dry-run")}},
        {"assign",
         "assignment",
         "import_assignments",
         {QStringLiteral("import"), QStringLiteral("assignments"),
          fileWith("assignments.csv", "submandant,customer\nAlster Telefonie,K1005\n")}},
        {"change_customer", "customer_care", "create_customer", words("create customer number=K2000 name=Neu")},
        {"change_customer", "customer_care", "change_customer", words("set customer K1001 city=Kiel")},
        {"import_customers",
         "customer_care",
         "import_customers",
         {QStringLiteral("import"), QStringLiteral("customers"),
          fileWith("customers.csv", "number,name\nK2000,Neu\n")}},
        {"request_administration", "customer_care", "change_customer",
         words("set customer K1008 administration=requested")},
        {"decide_administration", "customer_desk", "change_customer",
         words("set customer K1009 administration=active")},
        {"decide_administration", "customer_desk", "change_customer",
         words("set customer K1001 administration=revoked")},
        {"archive_customer", "customer_care", "archive_customers", words("archive K1005 K1008")},
        {"archive_customer", "customer_care", "bring_back_customers", words("bring-back K1003")},
        {"merge_customers", "customer_care", "merge_customers", words("merge K1005 K1006")},
        {"change_customer", "customer_care", "set_site", words("set-site Lager K1001 K1005")},
        {"request_administration", "customer_care", "request_administration", words("request K1007 K1008")},
        {"change_contact", "team", "set_contact", words("set-contact master K1001 K1002")},
        {"report_outdated", "customer_care", "report_outdated", words("report K1001 --note moved")},
        {"settle_outdated", "customer_care", "settle_outdated", {QStringLiteral("settle"), m_report}},
        {"change_contact", "team", "change_customer", words("set customer K1001 partner_contact=master")},
        {"change_contact", "team", "change_user", words("set user master visibility=own")},
        {"change_user", "user_administration", "create_user", words("create user login=neu")},
        {"change_user", "user_administration", "change_user", words("set user master given_name=Jo")},
        {"look_as", "user_administration", "look_as", words("--look-as u12 list customers")},
        {"assign",
         "assignment",
         "hand_over_customers",
         {QStringLiteral("handover"), s1, QStringLiteral("Duna Partner Kft.")}},
        {"change_contact", "team", "hand_over_contacts", words("handover nordlicht master --contacts")},
        {"change_contact", "team", "set_deputy", words("deputy master nordlicht --until 2026-03-20")},
        {"change_contact", "team", "end_deputy", {QStringLiteral("end-deputy"), m_deputy}},
        {"explain", "explain", nullptr, words("explain u11 K1001")},
        {"explain", "explain", nullptr, words("explain K1001")},
        {"see_past",
         "audit",
         nullptr,
         {QStringLiteral("explain"), QString(), QStringLiteral("K1001"), QStringLiteral("--on"),
          QStringLiteral("2026-02-01")}},
        {"change_user", "user_administration", "invite_user", words("invite login=neu email=neu@x.example")},
        {"change_user", "user_administration", "disable_user", words("disable-user master")},
        {"change_user", "user_administration", "enable_user", words("enable-user u13")},
        {"change_contact", "team", "change_user", words("set user master sites=Lager")},
        {"back_up",
         "partner_administration",
         nullptr,
         {QStringLiteral("backup"), QStringLiteral("--force"), m_store.file(QStringLiteral("backup.kontor"))}},
        {"back_up",
         "partner_administration",
         nullptr,
         {QStringLiteral("restore"), m_store.file(QStringLiteral("original.kontor"))}},
    };
}

void TestCtlRights::initTestCase()
{
    QVERIFY(m_store.make());
    m_staffed = m_store.fresh();
    for (const QStringList &user : staff()) {
        const Ran made = m_staffed(user);
        QVERIFY2(made.status == 0, made.all());
    }
    QCOMPARE(m_staffed(words("create site name=Lager")).status, 0);
    QCOMPARE(m_staffed(words("archive K1003")).status, 0);
    m_report = m_staffed(words("report K1002 --note moved")).object()[QLatin1String("id")].toString();
    QVERIFY(!m_report.isEmpty());
    QCOMPARE(m_staffed(words("set-contact nordlicht K1006")).status, 0);
    m_deputy =
        m_staffed(words("deputy no.audit only.audit --until 2026-03-20")).object()[QLatin1String("id")].toString();
    QVERIFY(!m_deputy.isEmpty());
}

void TestCtlRights::rows()
{
    QTest::addColumn<Operation>("operation");
    int number = 0;
    for (const Operation &operation : operations())
        QTest::addRow("%d %s", ++number, qPrintable(operation.line.mid(0, 3).join(u' '))) << operation;
}

void TestCtlRights::refusedWithoutTheRight_data()
{
    rows();
}

void TestCtlRights::refusedWithoutTheRight()
{
    QFETCH(Operation, operation);
    const QString login = QStringLiteral("no.") + QLatin1String(operation.right);
    const QByteArray before = content(m_staffed);
    const QByteArray sets = plain(m_staffed, QStringLiteral("SELECT count(*) FROM change_set"));
    const Ran tried = m_staffed.as(login, operation.line);
    QVERIFY2(tried.status == 1, tried.all());
    QCOMPARE(tried.kind(), QStringLiteral("denied"));
    QCOMPARE(tried.rule(), QStringLiteral("no_right"));
    QVERIFY2(!tried.message().contains(u'_'), qPrintable(tried.message())); // a word for people, not a key
    QCOMPARE(content(m_staffed), before);
    const int logged = plain(m_staffed, QStringLiteral("SELECT count(*) FROM change_set")).toInt() - sets.toInt();
    QCOMPARE(logged, operation.command ? 1 : 0);
    if (!operation.command)
        return;
    const QJsonObject entry = m_staffed(words("list log --limit 1")).array()[0].toObject();
    QCOMPARE(entry[QLatin1String("outcome")].toString(), QStringLiteral("refused"));
    QCOMPARE(entry[QLatin1String("rule")].toString(), QStringLiteral("no_right"));
    QCOMPARE(entry[QLatin1String("user")].toString(), login);
    QCOMPARE(entry[QLatin1String("command")].toString(), QLatin1String(operation.command));
}

void TestCtlRights::doneWithTheRightAlone_data()
{
    rows();
}

void TestCtlRights::doneWithTheRightAlone()
{
    QFETCH(Operation, operation);
    const QString path = m_store.file(QStringLiteral("alone.kontor"));
    QFile::remove(path);
    QVERIFY(QFile::copy(m_staffed.store(), path));
    const Kontorctl ctl(path);
    const QByteArray before = content(ctl);
    const Ran done = ctl.as(QStringLiteral("only.") + QLatin1String(operation.right), operation.line);
    QVERIFY2(done.status == 0, done.all());
    if (operation.command) // a look is in the log alone
        QCOMPARE(content(ctl) != before, QByteArray(operation.may) != "look_as");
}

void TestCtlRights::everyRightIsTried()
{
    QSet<QString> tried;
    for (const Operation &operation : operations())
        tried << QLatin1String(operation.may);
    QSet<QString> known;
    for (auto may = accessRules().may.begin(); may != accessRules().may.end(); ++may)
        if (*may != u"1 = 1") // everybody's: his views
            known << may.key();
    QCOMPARE(tried, known);
}

// All roles on a Submandant's user: what is the partner's stays the partner's.
void TestCtlRights::rolesDoNotMakeAnEmployee()
{
    const Kontorctl ctl = m_store.fresh();
    QCOMPARE(ctl({QStringLiteral("set"), QStringLiteral("user"), QStringLiteral("u11"),
                  QStringLiteral("roles=") + roles.join(u',')})
                 .status,
             0);
    const QByteArray before = content(ctl);
    for (const Operation &operation : operations()) {
        const QByteArray may = operation.may;
        if (may == "change_customer" || may == "change_user" || may == "report_outdated" || may == "explain" ||
            may == "look_as")
            continue;
        const Ran tried = ctl.as(QStringLiteral("u11"), operation.line);
        QVERIFY2(tried.status == 1 && (tried.kind() == u"denied" || tried.kind() == u"not_found"), tried.all());
    }
    QCOMPARE(content(ctl), before);
    // What he brings is a prospect, and his at once (P-39).
    QCOMPARE(ctl.as(QStringLiteral("u11"), words("create customer number=K2000 name=Neu kind=customer")).kind(),
             QStringLiteral("denied"));
    QCOMPARE(content(ctl), before);
    const Ran prospect = ctl.as(QStringLiteral("u11"), words("create customer number=P2000 name=Neu"));
    QVERIFY2(prospect.status == 0, prospect.all());
    QCOMPARE(prospect.object()[QLatin1String("kind")].toString(), QStringLiteral("prospect"));
    QCOMPARE(prospect.object()[QLatin1String("openable")].toBool(), true);
    QVERIFY(!prospect.object().contains(QLatin1String("administration")));
    QCOMPARE(column(ctl(words("list assignments --where customer=P2000")), "cause"), words("prospect"));
    QCOMPARE(ctl.count(QStringLiteral("u21"), words("customers --where number=P2000")), 0);
}

void TestCtlRights::submandantsAdministratorStaysAtHome()
{
    const Kontorctl ctl = m_store.fresh();
    QCOMPARE(ctl(words("set user u21 roles=user_administration")).status, 0);
    const QByteArray before = content(ctl);
    for (const char *other : {"nordlicht", "master", "u11", "u13", "suedstern", "nobody"}) {
        const Ran tried = ctl.as(QStringLiteral("u21"), {QStringLiteral("set"), QStringLiteral("user"),
                                                         QLatin1String(other), QStringLiteral("state=disabled")});
        QVERIFY2(tried.status == 1, tried.all());
        QCOMPARE(tried.rule(), QStringLiteral("not_found"));
    }
    QCOMPARE(ctl.as(QStringLiteral("u21"), {QStringLiteral("create"), QStringLiteral("user"),
                                            QStringLiteral("login=x1"), QStringLiteral("submandant=Alster Telefonie")})
                 .rule(),
             QStringLiteral("not_found"));
    QCOMPARE(content(ctl), before);
    QCOMPARE(ctl.as(QStringLiteral("u21"), words("set user u22 state=disabled")).status, 0);
    const Ran made = ctl.as(QStringLiteral("u21"), words("create user login=x1"));
    QCOMPARE(made.object()[QLatin1String("submandant")].toString(), QStringLiteral("Duna Partner Kft."));
}

void TestCtlRights::rolesArePassedOnByTheirHolders()
{
    const QString path = m_store.file(QStringLiteral("passing.kontor"));
    QVERIFY(QFile::copy(m_staffed.store(), path));
    const Kontorctl ctl(path);
    const QString holder = QStringLiteral("only.user_administration");
    const Ran refused = ctl.as(holder, words("set user only.team roles=audit,ordering"));
    QCOMPARE(refused.kind(), QStringLiteral("denied"));
    QCOMPARE(refused.rule(), QStringLiteral("role_not_held"));
    // What is there already may stay; taken is only what could be given.
    QCOMPARE(ctl.as(holder, words("set user only.team roles=audit,user_administration")).status, 0);
    QCOMPARE(ctl.as(holder, words("set user only.team roles=user_administration")).rule(),
             QStringLiteral("role_not_held"));
    QCOMPARE(ctl.as(holder, words("set user only.team roles=audit")).status, 0);
    QCOMPARE(ctl.as(holder, words("set user only.team roles=audit,audit")).status, 0);
}

// INV-09 holds for the way back too.
void TestCtlRights::undoAsksTheRightOfEachField()
{
    const QString path = m_store.file(QStringLiteral("undo.kontor"));
    QVERIFY(QFile::copy(m_staffed.store(), path));
    const Kontorctl ctl(path);
    const auto refuses = [&](const char *change, const char *login, const char *rule) {
        const Ran changed = ctl(words(change));
        const QString set = changed.object()[QLatin1String("change_set")].toString();
        const QByteArray before = content(ctl);
        const Ran tried = ctl.as(QLatin1String(login), {QStringLiteral("undo"), set});
        return !set.isEmpty() && tried.kind() == u"denied" && tried.rule() == QLatin1String(rule) &&
               content(ctl) == before && ctl({QStringLiteral("undo"), set}).status == 0;
    };
    QVERIFY(refuses("set customer K1001 partner_contact=master", "no.team", "no_right"));
    QVERIFY(refuses("set user master visibility=none", "no.team", "no_right"));
    QVERIFY(refuses("set user master team=licensing", "no.team", "no_right"));
    QVERIFY(refuses("set user master roles=customer_care,ordering", "no.assignment", "role_not_held"));
    QVERIFY(refuses("set customer K1001 city=Kiel", "no.customer_care", "no_right"));
    // Back from requested to inactive is no move of the one who may only request.
    const QString asked =
        ctl(words("set customer K1009 administration=inactive")).object()[QLatin1String("change_set")].toString();
    QCOMPARE(ctl.as(QStringLiteral("no.customer_desk"), {QStringLiteral("undo"), asked}).rule(),
             QStringLiteral("no_right"));
}

void TestCtlRights::undoStopsAtWhatIsOutOfReach()
{
    const Kontorctl ctl = m_store.fresh();
    const auto changed = [&](const char *line) {
        return ctl.as(QStringLiteral("u11"), words(line)).object()[QLatin1String("change_set")].toString();
    };
    const QString withdrawn = changed("set customer K1001 city=Kiel");
    const QString locked = changed("set customer K1002 phone=123456");
    QVERIFY(!withdrawn.isEmpty() && !locked.isEmpty());
    QCOMPARE(ctl({QStringLiteral("withdraw"), QStringLiteral("Alster Telefonie"), QStringLiteral("K1001")}).status, 0);
    QCOMPARE(ctl(words("set customer K1002 administration=revoked")).status, 0);
    const QByteArray before = content(ctl);
    QCOMPARE(ctl.as(QStringLiteral("u11"), {QStringLiteral("undo"), withdrawn}).rule(), QStringLiteral("not_found"));
    QCOMPARE(ctl.as(QStringLiteral("u11"), {QStringLiteral("undo"), locked}).rule(), QStringLiteral("customer_locked"));
    // Another's change set is no more known to him than one that never was.
    const QString others = ctl(words("set customer K1003 city=Wien")).object()[QLatin1String("change_set")].toString();
    const Ran hidden = ctl.as(QStringLiteral("u11"), {QStringLiteral("undo"), others});
    const Ran missing = ctl.as(QStringLiteral("u11"), words("undo 019cad2a-d482-7003-b76e-12ff00e1925d"));
    QCOMPARE(hidden.rule(), QStringLiteral("change_set_unknown"));
    QCOMPARE(hidden.out, missing.out);
    QCOMPARE(ctl({QStringLiteral("undo"), others}).status, 0);
    QCOMPARE(content(ctl), before);
}

void TestCtlRights::theLastAdministratorStays()
{
    const Kontorctl ctl = m_store.fresh();
    const QByteArray before = content(ctl);
    QCOMPARE(ctl(words("set user nordlicht state=disabled")).rule(), QStringLiteral("last_administrator"));
    QCOMPARE(ctl(words("set user nordlicht roles=audit")).rule(), QStringLiteral("last_administrator"));
    QCOMPARE(content(ctl), before);
}

QTEST_GUILESS_MAIN(TestCtlRights)
#include "tst_ctl_rights.moc"
