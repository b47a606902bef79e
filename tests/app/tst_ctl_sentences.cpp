// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What kontorctl says to people: it names what was typed, speaks their language, and says the way out.
#include "app/nordlichtstore.h"

#include <QJsonArray>

using namespace kontor::tests;

class TestCtlSentences : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_store.make()); }
    void theUsageIsNoError_data();
    void theUsageIsNoError();
    void whatIsUnknownIsNamed();
    void wrongUsageSaysWhat();
    void wrongUsageIsSaidInTheLanguageAskedFor();
    void whoHasTheCustomerIsNamed();
    void possibleValuesAreNamed_data();
    void possibleValuesAreNamed();
    void namesAreOneLine_data();
    void namesAreOneLine();
    void suspicionsSpeakTheLanguage();
    void errorsOfAFileStandInItsOrder();
    void nothingIsImportedWithoutAPlaceForItsErrors();
    void theLogIsInWords();

private:
    /// As a person sees it: a table, not JSON.
    static Ran plainly(const Kontorctl &ctl, const QStringList &words)
    {
        return run(Kontorctl::binary(), QStringList{QStringLiteral("--store"), ctl.store(), QStringLiteral("--today"),
                                                    QStringLiteral("2026-03-02")} +
                                            words);
    }
    QString write(const char *name, const char *content) const
    {
        QFile file(m_store.file(QLatin1String(name)));
        return file.open(QIODevice::WriteOnly) && file.write(content) > 0 ? file.fileName() : QString();
    }

    NordlichtStore m_store;
};

void TestCtlSentences::theUsageIsNoError_data()
{
    QTest::addColumn<QStringList>("line");
    for (const char *line : {"help", "--help", "help list", "list --help", "--lang de help", "--json help"})
        QTest::newRow(line) << words(line);
}

void TestCtlSentences::theUsageIsNoError()
{
    QFETCH(QStringList, line);
    const Ran ran = run(Kontorctl::binary(), line);
    QVERIFY2(ran.status == 0, ran.all());
    QVERIFY2(ran.out.contains(": kontorctl [--store FILE]") && ran.out.contains("assign SUBMANDANT CUSTOMER"),
             ran.all());
    QCOMPARE(ran.err, QByteArray());
}

void TestCtlSentences::whatIsUnknownIsNamed()
{
    const Kontorctl ctl = m_store.fresh();
    const QString alster = QStringLiteral("Alster Telefonie");
    const Ran two = ctl({QStringLiteral("assign"), alster, QStringLiteral("K1005"), QStringLiteral("KXXX")});
    QCOMPARE(two.rule(), QStringLiteral("not_found"));
    QVERIFY2(two.message().contains(QStringLiteral("“KXXX”")) && !two.message().contains(QStringLiteral("K1005")),
             two.all());
    QVERIFY(ctl(words("settle foo")).message().contains(QStringLiteral("“foo”")));
    // An id that is nothing to a person stays out.
    const QString id = QStringLiteral("019cad2a-d482-7003-b76e-12ff00e1925d");
    const Ran byId = ctl({QStringLiteral("show"), QStringLiteral("customer"), id});
    QCOMPARE(byId.rule(), QStringLiteral("not_found"));
    QVERIFY2(!byId.message().contains(id.left(8)) && !byId.message().contains(u'“'), byId.all());
    // The same in a file.
    const QString file = write("assign.csv", "submandant,customer\nAlster Telefonie,K1005\nNope Kft,K1005\n");
    const Ran imported = ctl({QStringLiteral("import"), QStringLiteral("assignments"), file});
    QCOMPARE(imported.status, 4);
    QVERIFY2(imported.err.contains("“Nope Kft”"), imported.all());
}

void TestCtlSentences::wrongUsageSaysWhat()
{
    const Kontorctl ctl = m_store.fresh();
    const QMap<const char *, const char *> said = {{"lst customers", "“lst”"},
                                                   {"list foos", "“foos”"},
                                                   {"list customers --foo", "“--foo”"},
                                                   {"list customers --where foo=1", "“foo”"},
                                                   {"list customers --where name", "--where KEY=VALUE"},
                                                   {"list customers --sort name:down", "--sort KEY[:desc]"},
                                                   {"list customers --limit many", "--limit takes a number"},
                                                   {"set customer K1001", "set KIND KEY FIELD=VALUE"}};
    for (auto line = said.begin(); line != said.end(); ++line) {
        const Ran ran = ctl(words(line.key()));
        QVERIFY2(ran.status == 2, ran.all());
        QVERIFY2(ran.message().contains(QString::fromUtf8(line.value())), ran.all());
        QVERIFY2(ran.message().contains(QStringLiteral("kontorctl")), ran.all()); // the way out
        QVERIFY2(!ran.message().contains(u'_'), ran.all());
    }
    QCOMPARE(ctl(words("list customers --sort number:asc")).status, 0);
}

void TestCtlSentences::wrongUsageIsSaidInTheLanguageAskedFor()
{
    const auto german = [](const char *line) { return run(Kontorctl::binary(), words(line)); };
    QVERIFY2(german("--lang de help").out.contains("Aufruf: kontorctl"), german("--lang de help").all());
    QVERIFY2(german("--lang=de help").out.contains("\nRückgabe: 0"), german("--lang=de help").all());
    const QMap<const char *, const char *> said = {
        {"--lang de", "der Befehl fehlt"},
        {"--lang de list customers --limit many", "--limit verlangt eine Zahl"},
        {"list customers --limit many --lang de", "--limit verlangt eine Zahl"},
        {"--lang de list customers --json=x", "--json hat keinen Wert"},
        {"--lang de list customers --limit", "--limit braucht einen Wert"},
        {"--lang de create sites Ost", "FIELD=VALUE wird gebraucht, nicht Ost"}};
    for (auto line = said.begin(); line != said.end(); ++line)
        QVERIFY2(german(line.key()).err.contains(line.value()), german(line.key()).all());
}

void TestCtlSentences::whoHasTheCustomerIsNamed()
{
    const Kontorctl ctl = m_store.fresh();
    const QStringList exclusive{QStringLiteral("set"), QStringLiteral("mandant"),
                                QStringLiteral("Nordlicht Vertrieb GmbH"), QStringLiteral("exclusive_assignment=true")};
    const auto assign = [&](const char *to) {
        return ctl({QStringLiteral("assign"), QString::fromUtf8(to), QStringLiteral("K1003")});
    };
    QCOMPARE(assign("Alster Telefonie").status, 0);
    const Ran both = ctl(exclusive);
    QCOMPARE(both.rule(), QStringLiteral("assignment_exclusive"));
    QVERIFY2(both.message().contains(QStringLiteral("K1003")) &&
                 both.message().contains(QStringLiteral("Alster Telefonie")) &&
                 both.message().contains(QStringLiteral("Duna Partner Kft.")),
             both.all());
    QCOMPARE(ctl({QStringLiteral("withdraw"), QStringLiteral("Alster Telefonie"), QStringLiteral("K1003")}).status, 0);
    QCOMPARE(ctl(exclusive).status, 0);
    const Ran refused = assign("Alster Telefonie");
    QCOMPARE(refused.rule(), QStringLiteral("assignment_exclusive"));
    QVERIFY2(refused.message().contains(QStringLiteral("K1003")) &&
                 refused.message().contains(QStringLiteral("“Duna Partner Kft.”")),
             refused.all());
}

void TestCtlSentences::possibleValuesAreNamed_data()
{
    QTest::addColumn<QStringList>("line");
    QTest::addColumn<QString>("said");
    const auto row = [](const char *kind, const char *key, const char *field, const char *said) {
        QTest::newRow(field) << QStringList{QStringLiteral("set"), QLatin1String(kind), QLatin1String(key),
                                            QLatin1String(field)}
                             << QString::fromUtf8(said);
    };
    const char *own = "Nordlicht Vertrieb GmbH";
    row("mandant", own, "stale_minutes=99999999999", "1 – 525600");
    row("mandant", own, "stale_minutes=0", "1 – 525600");
    row("mandant", own, "time_zone=Mars", "Europe/Berlin");
    row("mandant", own, "default_administration=revoked", "inactive, active");
    row("user", "master", "team=Boss", "management, administration, licensing, collaboration");
    row("user", "master", "visibility=some", "all, own, none");
    row("dealer-id", "H-4711", "usable=maybe", "true, false");
}

void TestCtlSentences::possibleValuesAreNamed()
{
    QFETCH(QStringList, line);
    QFETCH(QString, said);
    const Ran ran = m_store.fresh()(line);
    QCOMPARE(ran.kind(), QStringLiteral("invalid"));
    QCOMPARE(ran.rule(), QStringLiteral("value_invalid"));
    QVERIFY2(ran.message().contains(said), ran.all());
    QVERIFY2(ran.message().startsWith(line.last().section(u'=', 0, 0) + QStringLiteral(": ")), ran.all());
    QVERIFY2(ran.message().contains(line.last().section(u'=', 1)), ran.all());
}

void TestCtlSentences::namesAreOneLine_data()
{
    QTest::addColumn<QStringList>("line");
    for (const char *line : {"create customer number=K9000 name=#", "create customer name=X number=#",
                             "set customer K1001 city=#", "set customer K1001 street=#", "create site name=#",
                             "create dealer-id code=#", "create submandant dealer_id=H-4711 name=#",
                             "create user login=#", "set user u11 family_name=#", "create view list=customers name=#"})
        QTest::newRow(line) << words(line);
}

void TestCtlSentences::namesAreOneLine()
{
    QFETCH(QStringList, line);
    const Kontorctl ctl = m_store.fresh();
    const QByteArray before = content(ctl);
    for (const char16_t breaking : {u'\t', u'\n', u'\u2028'}) {
        QStringList typed = line;
        typed.replaceInStrings(QStringLiteral("#"), QStringLiteral("a%1b").arg(QChar(breaking)));
        const Ran ran = ctl(typed);
        QCOMPARE(ran.rule(), QStringLiteral("one_line_only"));
        QCOMPARE(ran.kind(), QStringLiteral("invalid"));
        QVERIFY2(ran.message().startsWith(line.last().section(u'=', 0, 0)), ran.all());
    }
    QCOMPARE(content(ctl), before);
    // A note has as many lines as it needs.
    QCOMPARE(ctl({QStringLiteral("set"), QStringLiteral("customer"), QStringLiteral("K1001"),
                  QStringLiteral("note=one\n\ttwo")})
                 .status,
             0);
    const Ran named =
        ctl({QStringLiteral("init"), QStringLiteral("--force"), QStringLiteral("--mandant"), QStringLiteral("A\tB")});
    QCOMPARE(named.rule(), QStringLiteral("one_line_only"));
}

void TestCtlSentences::suspicionsSpeakTheLanguage()
{
    const QMap<QString, QByteArray> why = {{QStringLiteral("en"), "the same name and city"},
                                           {QStringLiteral("de"), "derselbe Name und Ort"},
                                           {QStringLiteral("hu"), "azonos név és város"}};
    const QString file = write("twice.csv", "number,name,city\nK9001,Bäckerei Sörensen GmbH,Hamburg\n");
    for (auto language = why.begin(); language != why.end(); ++language) {
        const Kontorctl ctl = m_store.fresh();
        const QStringList in{QStringLiteral("--lang"), language.key()};
        const Ran made =
            ctl(in + QStringList{QStringLiteral("create"), QStringLiteral("customer"), QStringLiteral("number=K9000"),
                                 QStringLiteral("name=Bäckerei Sörensen GmbH"), QStringLiteral("city=Hamburg")});
        QVERIFY2(made.status == 0 && made.err.contains(*language) && made.err.contains("K1001"), made.all());
        const Ran imported = ctl(in + QStringList{QStringLiteral("import"), QStringLiteral("customers"), file});
        QVERIFY2(imported.status == 0 && imported.err.contains(*language), imported.all());
        QVERIFY2(imported.err.contains("K9001") && !imported.err.contains("duplicate?"), imported.all());
    }
}

// What the reader and what the store left out, in one order.
void TestCtlSentences::errorsOfAFileStandInItsOrder()
{
    const Kontorctl ctl = m_store.fresh();
    const QString file = write("order.csv", "number,name,email,site\n"
                                            "K9001,One,one@a.example,Nowhere\n"
                                            "K9002,Two,two,\n"
                                            "K9003,Three,three@a.example,Nowhere\n"
                                            "K9004,Four,four,\n");
    const QString list = m_store.file(QStringLiteral("left.csv"));
    const Ran ran =
        ctl({QStringLiteral("import"), QStringLiteral("customers"), file, QStringLiteral("--errors"), list});
    QCOMPARE(ran.status, 4);
    QList<int> lines;
    for (const QJsonValue &error : ran.object()[QLatin1String("errors")].toArray())
        lines << error[QLatin1String("line")].toInt();
    QCOMPARE(lines, (QList<int>{2, 3, 4, 5}));
    QList<int> said;
    for (const QByteArray &line : ran.err.trimmed().split('\n'))
        said << line.mid(5, line.indexOf(',') - 5).toInt();
    QCOMPARE(said, lines);
    QFile written(list);
    QVERIFY(written.open(QIODevice::ReadOnly));
    QList<int> kept;
    for (const QByteArray &line : written.readAll().trimmed().split('\n').mid(1))
        kept << line.left(1).toInt();
    QCOMPARE(kept, lines);
}

void TestCtlSentences::nothingIsImportedWithoutAPlaceForItsErrors()
{
    const Kontorctl ctl = m_store.fresh();
    const QByteArray before = content(ctl);
    const QString file = write("some.csv", "number,name\nK9001,One\n");
    for (const char *option : {"--errors", "--rejected"}) {
        const Ran ran = ctl({QStringLiteral("import"), QStringLiteral("customers"), file, QLatin1String(option),
                             QStringLiteral("/nowhere/left.csv")});
        QCOMPARE(ran.status, 3);
        QCOMPARE(ran.rule(), QStringLiteral("target_unwritable"));
        QCOMPARE(content(ctl), before);
    }
}

void TestCtlSentences::theLogIsInWords()
{
    const Kontorctl ctl = m_store.fresh();
    QCOMPARE(ctl(words("set customer K1001 city=Kiel administration=revoked")).status, 0);
    QCOMPARE(
        ctl(words("assign Elbe\u00a0Systeme K1008").replaceInStrings(QStringLiteral("\u00a0"), QStringLiteral(" ")))
            .status,
        0);
    const QByteArray english = plainly(ctl, words("list log")).out;
    for (const char *word :
         {"Customer changed", "City", "Kiel", "active", "revoked", "2 Mar 2026", "Customer number: K1008"})
        QVERIFY2(english.contains(word), english);
    QVERIFY2(!english.contains('{') && !english.contains("change_customer"), english);
    const QByteArray german = plainly(ctl, words("--lang de log")).out;
    for (const char *word : {"Kunde geändert", "Ort", "widerrufen", "02.03.2026", "ausgeführt"})
        QVERIFY2(german.contains(word), german);
    // The other form keeps keys and values.
    const QJsonArray log = ctl(words("--lang de list log")).array();
    QCOMPARE(log.last()[QLatin1String("command")].toString(), QStringLiteral("change_customer"));
    QVERIFY(log[0][QLatin1String("after")].isObject());
}

QTEST_GUILESS_MAIN(TestCtlSentences)
#include "tst_ctl_sentences.moc"
