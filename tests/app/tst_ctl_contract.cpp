// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What scripts may rely on (CLI.md): exit statuses, kinds, keys, one answer for hidden and missing, languages, init.
#include "nordlichtstore.h"

#include <QRegularExpression>
#include <QSet>

using namespace kontor::tests;

class TestCtlContract : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void wrongUsageIs2_data();
    void wrongUsageIs2();
    void refusedIs1_data();
    void refusedIs1();
    void storeFailedIs3();
    void kindsInSingularAndPlural();
    void keysAreThere_data();
    void keysAreThere();
    void hiddenAndMissingAnswerAlike_data();
    void hiddenAndMissingAnswerAlike();
    void nobodySeesAnotherMandant();
    void languageChangesWordsOnly();
    void questions();
    void keysOfOddForms();
    void logOfAnInsert();
    void whatChangesNothingLeavesNoTrace();
    void todayIsTheDay();
    void initOfOnesOwn();
    void initRefusesAnExistingFile();

private:
    NordlichtStore m_store;
    Kontorctl m_ctl; ///< read by all, changed by none
};

void TestCtlContract::initTestCase()
{
    QVERIFY(m_store.make());
    m_ctl = m_store.fresh();
}

void TestCtlContract::wrongUsageIs2_data()
{
    QTest::addColumn<QStringList>("line");
    QTest::addColumn<QString>("rule");
    const auto row = [](const char *line, const char *rule) {
        QTest::newRow(*line ? line : "nothing") << words(line) << QString::fromLatin1(rule);
    };
    row("", "bad_arguments");
    row("lst customers", "unknown_command");
    row("list foos", "unknown_kind");
    row("show foo x", "unknown_kind");
    row("import foos x.csv", "unknown_kind");
    row("export foos -o x.csv", "unknown_kind");
    row("list customers --foo", "unknown_option");
    row("list customers -x", "unknown_option");
    row("show customer K1001 --limit 1", "unknown_option");
    row("list customers --columns number,foo", "unknown_key");
    row("list customers --sort foo", "unknown_key");
    row("list customers --where foo=1", "unknown_key");
    row("create customer foo=1", "unknown_key");
    row("create customer kind=nonsense foo=1", "unknown_key");
    row("create submandant foo=1", "unknown_key");
    row("create user foo=1", "unknown_key");
    row("create site foo=1", "unknown_key");
    row("create dealer-id foo=1", "unknown_key");
    row("set customer K1001 foo=1", "unknown_key");
    row("set mandant x", "bad_arguments");
    row("set customer K1001", "bad_arguments");
    row("set customer K1001 city", "bad_arguments");
    row("set log x y=1", "bad_arguments");
    row("create log y=1", "bad_arguments");
    row("show customer", "bad_arguments");
    row("list", "bad_arguments");
    row("assign x", "bad_arguments");
    row("deactivate", "bad_arguments");
    row("undo", "bad_arguments");
    row("list customers --limit many", "bad_arguments");
    row("list customers --limit", "bad_arguments");
    row("--today 2026-13-01 list customers", "bad_arguments");
    row("--lang fr list customers", "bad_arguments");
    row("init --demo westlicht", "bad_arguments");
    row("export customers -o x.doc", "export_format_unknown");
}

void TestCtlContract::wrongUsageIs2()
{
    QFETCH(QStringList, line);
    QFETCH(QString, rule);
    const Ran ran = m_ctl(line);
    QVERIFY2(ran.status == 2, ran.all());
    QCOMPARE(ran.rule(), rule);
    QCOMPARE(ran.kind(), QStringLiteral("usage"));
    QVERIFY(!ran.err.isEmpty());
}

void TestCtlContract::refusedIs1_data()
{
    QTest::addColumn<QStringList>("line");
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("rule");
    const auto row = [](const char *line, const char *kind, const char *rule) {
        QTest::newRow(line) << words(line) << QString::fromLatin1(kind) << QString::fromLatin1(rule);
    };
    row("create customer name=X", "invalid", "value_missing");
    row("create customer number=K2000 name=", "invalid", "value_missing");
    row("create customer number=K1001 name=X", "rejected", "number_taken");
    row("create customer number=K2000 name=X kind=friend", "invalid", "kind_unknown");
    row("create customer number=K2000 name=X administration=maybe", "invalid", "administration_unknown");
    row("create customer number=K2000 name=X kind=prospect administration=active", "invalid",
        "administration_of_prospect");
    row("create customer number=K2000 name=X email=nowhere", "invalid", "email_invalid");
    row("create customer number=K2000 name=X site=Nirgends", "invalid", "site_unknown");
    row("create customer number=K2000 name=X products=Luft", "invalid", "product_unknown");
    row("create customer number=K2000 name=X partner_contact=niemand", "invalid", "user_unknown");
    row("create customer number=K2000 name=X partner_contact=u11", "invalid", "user_unknown");
    row("create customer number=K2000 name=X administration_since=gestern", "invalid", "bad_day");
    row("set customer K1001 number=K2", "rejected", "customer_number_fixed");
    row("set customer K1001 kind=prospect", "rejected", "kind_one_way");
    row("set customer K1008 administration=active", "rejected", "administration_transition");
    row("set customer K1001 administration=requested", "rejected", "administration_transition");
    row("set customer K1007 city=Wien", "denied", "customer_locked");
    row("set customer K1007 street=Ring", "denied", "customer_locked");
    row("set customer K1007 partner_contact=master", "denied", "customer_locked");
    row("create user login=u11", "rejected", "login_taken");
    row("create user login=suedstern", "rejected", "login_taken");
    row("create user login=Gross", "invalid", "login_invalid");
    row("create user login=pg_neu", "invalid", "login_reserved");
    row("create user login=public", "invalid", "login_reserved");
    row("create user login=current_user", "invalid", "login_reserved");
    row("create user login=-all", "invalid", "login_invalid");
    row("create user login=neu email=ANNA@alster.example", "rejected", "email_taken");
    row("create user login=neu roles=king", "invalid", "role_unknown");
    row("create dealer-id code=H-4711", "rejected", "dealer_id_code_taken");
    row("create submandant name=ALSTER-telefonie dealer_id=H-4711", "rejected", "name_taken");
    row("undo 019cad2a-d482-7003-b76e-12ff00e1925d", "not_found", "change_set_unknown");
    row("undo nothing", "not_found", "change_set_unknown");
    row("--as nobody list customers", "denied", "actor_unknown");
    row("--as u31 list customers", "denied", "actor_not_effective");
    row("--as u13 list customers", "denied", "actor_not_effective");
    row("restore /nowhere/backup", "not_found", "file_missing");
}

void TestCtlContract::refusedIs1()
{
    QFETCH(QStringList, line);
    QFETCH(QString, kind);
    QFETCH(QString, rule);
    const QByteArray before = content(m_ctl);
    const Ran ran = m_ctl(line);
    QVERIFY2(ran.status == 1, ran.all());
    QCOMPARE(ran.kind(), kind);
    QCOMPARE(ran.rule(), rule);
    QVERIFY(!ran.message().isEmpty());
    QCOMPARE(QString::fromUtf8(ran.err).trimmed(), ran.message()); // people read it on standard error
    QCOMPARE(content(m_ctl), before);
}

void TestCtlContract::storeFailedIs3()
{
    const Ran missing = Kontorctl(m_store.file(QStringLiteral("nowhere.kontor")))(words("list customers"));
    QCOMPARE(missing.status, 3);
    QCOMPARE(missing.rule(), QStringLiteral("store_missing"));
    QCOMPARE(missing.kind(), QStringLiteral("storage"));
}

void TestCtlContract::kindsInSingularAndPlural()
{
    for (const char *pair :
         {"submandant submandants", "customer customers", "user users", "dealer-id dealer-ids",
          "assignment assignments", "site sites", "product products", "mandant mandants", "log log"}) {
        const QStringList both = words(pair);
        const Ran one = m_ctl({QStringLiteral("list"), both[0]});
        const Ran many = m_ctl({QStringLiteral("list"), both[1]});
        QVERIFY2(one.status == 0, pair);
        QCOMPARE(one.out, many.out);
        QCOMPARE(m_ctl.count({}, {both[0]}), many.array().size());
    }
    QCOMPARE(m_ctl(words("show customers K1001")).out, m_ctl(words("show customer K1001")).out);
}

void TestCtlContract::keysAreThere_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QStringList>("keys");
    const auto row = [](const char *kind, const char *keys) {
        QTest::newRow(kind) << QString::fromLatin1(kind) << words(keys);
    };
    row("submandants", "name short_name dealer_id code active users users_effective customers city email");
    row("customers", "number name kind city country products administration administration_since partner_contact site "
                     "submandants openable locked_reason street postcode email phone contact_name vat note");
    row("users", "login email given_name family_name mandant submandant roles team visibility sites effective "
                 "partner_master partner_access state");
    row("dealer-ids", "code mandant usable");
    row("assignments", "submandant customer since until cause by");
    row("log", "change_set at user acting_as command kind key field before after outcome rule");
}

void TestCtlContract::keysAreThere()
{
    QFETCH(QString, kind);
    QFETCH(QStringList, keys);
    const Kontorctl ctl = m_store.fresh();
    QCOMPARE(ctl(words("set customer K1001 city=Kiel")).status, 0); // so that there is a log
    const QJsonArray rows = ctl({QStringLiteral("list"), kind}).array();
    QVERIFY(!rows.isEmpty());
    for (const QString &key : keys)
        QVERIFY2(rows[0].toObject().contains(key), qPrintable(key));
    // Each can be asked for alone, and then nothing else comes.
    for (const QString &key : keys) {
        const Ran one = ctl({QStringLiteral("list"), kind, QStringLiteral("--columns"), key, QStringLiteral("--limit"),
                             QStringLiteral("1")});
        QCOMPARE(one.array()[0].toObject().keys(), QStringList{key});
    }
}

void TestCtlContract::hiddenAndMissingAnswerAlike_data()
{
    QTest::addColumn<QString>("as");
    QTest::addColumn<QStringList>("hidden");
    QTest::addColumn<QStringList>("missing");
    const auto row = [](const char *as, const char *hidden, const char *missing) {
        QTest::newRow(hidden) << QString::fromLatin1(as) << words(hidden) << words(missing);
    };
    row("", "show customer A", "show customer Z");
    row("", "show user suedstern", "show user nobody");
    row("", "show dealer-id H-9000", "show dealer-id H-9999");
    row("", "set customer A city=X", "set customer Z city=X");
    row("", "set user e1 given_name=X", "set user nobody given_name=X");
    row("", "set dealer-id H-9000 usable=false", "set dealer-id H-9999 usable=false");
    row("", "assign Alster_Telefonie A", "assign Alster_Telefonie Z");
    row("", "withdraw Alster_Telefonie A", "withdraw Alster_Telefonie Z");
    row("", "assign Alster_Telefonie A --dry-run", "assign Alster_Telefonie Z --dry-run");
    row("u11", "show customer K1003", "show customer K9999");
    row("u11", "set customer K1003 city=X", "set customer K9999 city=X");
    row("u11", "show submandant Elbe_Systeme", "show submandant Isar_Net");
    row("u11", "show dealer-id H-4712", "show dealer-id H-9999");
    row("u11", "show user u21", "show user nobody");
    row("e3", "show customer A", "show customer Z");
    row("e2", "show customer A", "show customer Z");
}

void TestCtlContract::hiddenAndMissingAnswerAlike()
{
    QFETCH(QString, as);
    QFETCH(QStringList, hidden);
    QFETCH(QStringList, missing);
    const auto answer = [&](QStringList line) {
        line.replaceInStrings(QStringLiteral("_"), QStringLiteral(" "));
        return m_ctl.as(as, line);
    };
    const Ran one = answer(hidden);
    const Ran other = answer(missing);
    QVERIFY2(one.status == 1, one.all());
    QCOMPARE(one.kind(), QStringLiteral("not_found"));
    // The key that was typed apart.
    const auto words = [](QByteArray text, const QStringList &line) {
        return text.replace("“" + QString(line[2]).replace(u'_', u' ').toUtf8() + "”", "“…”");
    };
    QCOMPARE(words(one.out, hidden), words(other.out, missing));
    QCOMPARE(words(one.err, hidden), words(other.err, missing));
    QCOMPARE(one.status, other.status);
}

void TestCtlContract::nobodySeesAnotherMandant()
{
    const auto numbers = [&](const char *as) {
        return column(m_ctl.as(QLatin1String(as), words("list customers")), "number");
    };
    QCOMPARE(numbers("e1"), words("A B C"));
    QCOMPARE(numbers("e2"), QStringList());
    QCOMPARE(numbers("e3"), words("C"));
    QCOMPARE(numbers("suedstern").size(), 2);
    QCOMPARE(numbers("anker"), QStringList());
    QCOMPARE(numbers("nordlicht").size(), 9);
    QCOMPARE(column(m_ctl.as(QStringLiteral("suedstern"), words("list dealer-ids")), "code"), words("H-9000"));
    QCOMPARE(m_ctl.as(QStringLiteral("e1"), words("list submandants")).array().size(), 0);
    for (const char *login : {"e1", "suedstern", "anker", "u11"})
        QCOMPARE(m_ctl.as(QLatin1String(login), words("list mandants")).array().size(), 1);
    // By id no more than by number.
    const QString id =
        QString::fromLatin1(plain(m_ctl, QStringLiteral("SELECT lower(hex(id)) FROM customer WHERE number = 'A'")));
    QCOMPARE(id.size(), 32);
    QCOMPARE(m_ctl({QStringLiteral("show"), QStringLiteral("customer"), id}).kind(), QStringLiteral("not_found"));
    QCOMPARE(m_ctl.as(QStringLiteral("e1"), {QStringLiteral("show"), QStringLiteral("customer"), id}).status, 0);
}

void TestCtlContract::languageChangesWordsOnly()
{
    for (const char *line : {"list customers", "list users", "show submandant Alster_Telefonie", "list dealer-ids"}) {
        QStringList asked = words(line);
        asked.replaceInStrings(QStringLiteral("_"), QStringLiteral(" "));
        const Ran english = m_ctl(words("--lang en") + asked);
        QCOMPARE(english.status, 0);
        for (const char *language : {"de", "hu"})
            QCOMPARE(m_ctl(QStringList{QStringLiteral("--lang"), QLatin1String(language)} + asked).out, english.out);
    }
    QSet<QString> messages;
    for (const char *language : {"en", "de", "hu"}) {
        const Ran refused = m_ctl({QStringLiteral("--lang"), QLatin1String(language), QStringLiteral("show"),
                                   QStringLiteral("customer"), QStringLiteral("Z")});
        QCOMPARE(refused.rule(), QStringLiteral("not_found"));
        QCOMPARE(refused.kind(), QStringLiteral("not_found"));
        messages << refused.message();
    }
    QCOMPARE(messages.size(), 3);
}

void TestCtlContract::questions()
{
    const auto numbers = [&](const char *line) { return column(m_ctl(words(line)), "number"); };
    QCOMPARE(numbers("list customers --limit 2"), words("K1001 K1002"));
    QCOMPARE(numbers("list customers --limit 2 --offset 8"), words("K1009"));
    QCOMPARE(numbers("list customers --sort number:desc --limit 2"), words("K1009 K1008"));
    QCOMPARE(numbers("list customers --where administration=inactive"), words("K1007 K1008"));
    QCOMPARE(numbers("list customers --where administration=inactive --where administration=requested"),
             words("K1007 K1008 K1009"));
    QCOMPARE(numbers("list customers --where openable=false --sort administration:desc,number:desc"),
             words("K1009 K1008 K1007"));
    QCOMPARE(numbers("list customers --where submandants="), words("K1005 K1006 K1008 K1009"));
    QCOMPARE(m_ctl.count({}, words("customers --where products=DSL")), 2);
    QCOMPARE(m_ctl.count({}, words("customers --search K1003")), 1);
    QCOMPARE(m_ctl.count({}, words("customers --search kOSZEGI")), 1); // Kőszegi
    QCOMPARE(m_ctl.count({}, words("customers --search k1007")), 1);
    // The profile of a locked row is not searched: K1007's address says info@k1007.example or the like.
    QCOMPARE(numbers("list customers --search example").contains(QStringLiteral("K1007")), false);
    QCOMPARE(numbers("list customers --search example").contains(QStringLiteral("K1003")), true);
}

// A number that looks like an id, and a name typed with its accents apart.
void TestCtlContract::keysOfOddForms()
{
    const Kontorctl ctl = m_store.fresh();
    const QString number = QStringLiteral("0123456789abcdef0123456789abcdef");
    QCOMPARE(ctl({QStringLiteral("create"), QStringLiteral("customer"), QStringLiteral("number=") + number,
                  QStringLiteral("name=Hex"), QStringLiteral("administration=active")})
                 .status,
             0);
    QCOMPARE(ctl({QStringLiteral("show"), QStringLiteral("customer"), number}).status, 0);
    QCOMPARE(ctl({QStringLiteral("set"), QStringLiteral("customer"), number, QStringLiteral("city=Graz")}).status, 0);
    QCOMPARE(ctl({QStringLiteral("create"), QStringLiteral("site"), QStringLiteral("name=Gyo\u030br")}).status, 0);
    for (const QString &form : {QStringLiteral("Győr"), QStringLiteral("Gyo\u030br"), QStringLiteral(" Győr ")})
        QCOMPARE(ctl({QStringLiteral("show"), QStringLiteral("site"), form}).status, 0);
}

void TestCtlContract::logOfAnInsert()
{
    const Kontorctl ctl = m_store.fresh();
    const Ran made = ctl({QStringLiteral("create"), QStringLiteral("dealer-id"), QStringLiteral("code=H-5000")});
    QCOMPARE(made.status, 0);
    const QJsonArray log = ctl(words("list log")).array();
    QCOMPARE(log.size(), 1);
    const QJsonObject entry = log[0].toObject();
    QCOMPARE(entry[QLatin1String("change_set")], made.object()[QLatin1String("change_set")]);
    QCOMPARE(entry[QLatin1String("kind")].toString(), QStringLiteral("dealer-ids"));
    QCOMPARE(entry[QLatin1String("key")].toString(), QStringLiteral("H-5000"));
    QCOMPARE(entry[QLatin1String("command")].toString(), QStringLiteral("create_dealer_id"));
    QVERIFY(entry[QLatin1String("field")].isNull());
    QVERIFY(entry[QLatin1String("before")].isNull());
    const QJsonObject after = entry[QLatin1String("after")].toObject();
    QCOMPARE(after[QLatin1String("code")].toString(), QStringLiteral("H-5000"));
    QCOMPARE(after[QLatin1String("state")].toString(), QStringLiteral("usable"));
    // "log" is short for "list log", and a Submandant's user sees none of it.
    QCOMPARE(ctl(words("log")).array(), log);
    QCOMPARE(ctl.count(QStringLiteral("u11"), words("log")), 0);
}

void TestCtlContract::whatChangesNothingLeavesNoTrace()
{
    const Kontorctl ctl = m_store.fresh();
    const QString city = ctl(words("show customer K1001")).object()[QLatin1String("city")].toString();
    for (const QStringList &line :
         {QStringList{QStringLiteral("set"), QStringLiteral("customer"), QStringLiteral("K1001"),
                      QStringLiteral("city=") + city},
          QStringList{QStringLiteral("withdraw"), QStringLiteral("Alster Telefonie"), QStringLiteral("K1005")},
          QStringList{QStringLiteral("activate"), QStringLiteral("Alster Telefonie")},
          QStringList{QStringLiteral("set"), QStringLiteral("user"), QStringLiteral("u11"),
                      QStringLiteral("state=active")}}) {
        const Ran ran = ctl(line);
        QVERIFY2(ran.status == 0, ran.all());
        QVERIFY(ran.object().contains(QLatin1String("change_set")));
        QVERIFY(ran.object()[QLatin1String("change_set")].isNull());
    }
    QCOMPARE(plain(ctl, QStringLiteral("SELECT count(*) FROM change_set")), QByteArray("0"));
}

void TestCtlContract::todayIsTheDay()
{
    const Kontorctl ctl = m_store.fresh();
    QCOMPARE(ctl(words("set customer K1008 administration=requested --today 2027-11-05")).status, 0);
    QCOMPARE(ctl(words("show customer K1008")).object()[QLatin1String("administration_since")].toString(),
             QStringLiteral("2027-11-05"));
    const QString at = ctl(words("list log --limit 1")).array()[0][QLatin1String("at")].toString();
    QVERIFY2(QRegularExpression(QStringLiteral("^2027-11-05T\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?Z$")).match(at).hasMatch(),
             qPrintable(at));
}

void TestCtlContract::initOfOnesOwn()
{
    const Kontorctl ctl(m_store.file(QStringLiteral("deep/er/own.kontor")));
    const Ran made = ctl({QStringLiteral("init"), QStringLiteral("--mandant"), QStringLiteral("Kövér & Söhne"),
                          QStringLiteral("--dealer-id"), QStringLiteral("X-1")});
    QVERIFY2(made.status == 0, made.all());
    QCOMPARE(column(ctl(words("list mandants")), "name"), QStringList{QStringLiteral("Kövér & Söhne")});
    QCOMPARE(ctl(words("list dealer-ids")).array().size(), 1);
    QCOMPARE(ctl(words("show dealer-id X-1")).object()[QLatin1String("usable")].toBool(), true);
    const QJsonObject admin = ctl(words("show user admin")).object();
    QCOMPARE(admin[QLatin1String("roles")].toArray().size(), 7);
    QCOMPARE(admin[QLatin1String("team")].toString(), QStringLiteral("management"));
    QCOMPARE(admin[QLatin1String("visibility")].toString(), QStringLiteral("all"));
    QCOMPARE(ctl.count({}, words("customers")), 0);
    // Made for its owner alone, and a customer of one's own is open at once.
    const QFileInfo file(ctl.store());
    QCOMPARE(int(file.permissions() & 0x0fff), 0x6600 & 0x0fff);
    QCOMPARE(int(QFileInfo(file.absolutePath()).permissions() & 0x0077), 0);
    QCOMPARE(ctl(words("create customer number=1 name=Eins")).object()[QLatin1String("openable")].toBool(), true);
    // Unnamed ones.
    const Kontorctl plainOne(m_store.file(QStringLiteral("plain.kontor")));
    QCOMPARE(plainOne(words("init")).status, 0);
    QCOMPARE(column(plainOne(words("list mandants")), "name"), QStringList{QStringLiteral("Own company")});
    QCOMPARE(column(plainOne(words("list dealer-ids")), "code"), words("H-0001"));
}

void TestCtlContract::initRefusesAnExistingFile()
{
    const Kontorctl ctl = m_store.fresh();
    const QByteArray before = content(ctl);
    const Ran refused = ctl(words("init"));
    QCOMPARE(refused.status, 1);
    QCOMPARE(refused.rule(), QStringLiteral("store_exists"));
    QCOMPARE(content(ctl), before);
    // With --force the old one is kept beside it.
    QCOMPARE(ctl(words("init --force")).status, 0);
    QCOMPARE(ctl.count({}, words("customers")), 0);
    QCOMPARE(content(Kontorctl(ctl.store() + QStringLiteral(".bak"))), before);
    // And so is the next one.
    QCOMPARE(ctl(words("init --force")).status, 0);
    QCOMPARE(content(Kontorctl(ctl.store() + QStringLiteral(".bak"))), before);
    QVERIFY(QFile::exists(ctl.store() + QStringLiteral(".2.bak")));
}

QTEST_GUILESS_MAIN(TestCtlContract)
#include "tst_ctl_contract.moc"
