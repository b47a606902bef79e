// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// kontorctl beside the plain change of records: views, archive, merging, selections, reports, and tables in and out.
#include "nordlichtstore.h"

using namespace kontor::tests;

class TestCtlCare : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void views();
    void archive();
    void mergeAndUndo();
    void duplicatesAreTold();
    void selections();
    void settingsThroughSet();
    void reports();
    void historyIsTold();
    void spreadsheetThereAndBack();
    void formatsAndEndings();
    void sitesAndDealerIds();
    void nobodyIsGivenARetiredSite();
    void importTellsDuplicates();
    void rejectedRowsComeBackAsATable();
    void aRejectedRowChangesNothing();

private:
    QString write(const QString &name, const QByteArray &bytes)
    {
        QFile file(m_store.file(name));
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? file.fileName() : QString();
    }

    NordlichtStore m_store;
};

namespace
{

Ran import(const Kontorctl &ctl, const char *kind, const QString &file, const QStringList &more = {})
{
    return ctl(QStringList{QStringLiteral("import"), QLatin1String(kind), file} + more);
}

QJsonValue value(const Ran &ran, const char *key)
{
    return ran.object()[QLatin1String(key)];
}

QString changeSet(const Ran &ran)
{
    return value(ran, "change_set").toString();
}

} // namespace

void TestCtlCare::initTestCase()
{
    QVERIFY(m_store.make());
}

void TestCtlCare::views()
{
    const Kontorctl ctl = m_store.fresh();
    const Ran made = ctl({QStringLiteral("create"), QStringLiteral("view"), QStringLiteral("list=customers"),
                          QStringLiteral("name=Nord"), QStringLiteral("content={\"columns\":[\"name\"]}")});
    QVERIFY2(made.status == 0, made.all());
    QCOMPARE(value(made, "shared").toBool(true), false);
    QCOMPARE(value(made, "owner").toString(), QStringLiteral("nordlicht"));
    const QString master = QStringLiteral("master");
    QCOMPARE(ctl.as(master, words("list views")).array().size(), 0);
    QCOMPARE(ctl(words("set view Nord shared=true name=Norden")).status, 0);
    QCOMPARE(column(ctl.as(master, words("list views")), "name"), words("Norden"));
    QCOMPARE(ctl.as(master, words("forget view Norden")).rule(), QStringLiteral("view_not_own"));
    QCOMPARE(ctl.as(QStringLiteral("u11"), words("show view Norden")).rule(), QStringLiteral("not_found"));
    QCOMPARE(ctl(words("create view list=customers name=X content=[]")).rule(), QStringLiteral("view_content_invalid"));
    QCOMPARE(ctl(words("create view list=customers name=X colour=red")).status, 2);
    const Ran removed = ctl(words("forget view Norden"));
    QCOMPARE(ctl(words("list views")).array().size(), 0);
    QCOMPARE(ctl({QStringLiteral("undo"), changeSet(removed)}).status, 0);
    QCOMPARE(ctl(words("list views")).array().size(), 1);
    QCOMPARE(ctl(words("forget customer K1001")).status, 2);
}

void TestCtlCare::archive()
{
    const Kontorctl ctl = m_store.fresh();
    const Ran done = ctl(words("archive K1005 K1008"));
    QVERIFY2(done.status == 0, done.all());
    QCOMPARE(value(done, "customers").toInt(), 2);
    QCOMPARE(ctl.count({}, words("customers")), 7);
    QCOMPARE(ctl.count({}, words("customers --search K1005")), 0);
    QCOMPARE(column(ctl(words("list customers --where archived=true")), "number"), words("K1005 K1008"));
    QCOMPARE(ctl.count({}, words("customers --where archived=true --where archived=false")), 9);
    QCOMPARE(value(ctl(words("show customer K1005")), "archived_on").toString(), QStringLiteral("2026-03-02"));
    QCOMPARE(ctl(words("set customer K1005 city=Kiel")).rule(), QStringLiteral("customer_archived"));
    QCOMPARE(ctl({QStringLiteral("assign"), QStringLiteral("Alster Telefonie"), QStringLiteral("K1005")}).rule(),
             QStringLiteral("customer_archived"));
    const QString file = m_store.file(QStringLiteral("standing.csv"));
    QCOMPARE(
        value(ctl({QStringLiteral("export"), QStringLiteral("customers"), QStringLiteral("-o"), file}), "rows").toInt(),
        7);
    // All or nothing.
    QCOMPARE(ctl(words("archive K1001 nobody")).rule(), QStringLiteral("not_found"));
    QCOMPARE(ctl.count({}, words("customers")), 7);
    QVERIFY(changeSet(ctl(words("archive K1005"))).isEmpty());
    QCOMPARE(ctl(words("bring-back K1005")).status, 0);
    QCOMPARE(ctl({QStringLiteral("undo"), changeSet(done)}).kind(), QStringLiteral("conflict"));
    QCOMPARE(ctl(words("bring-back K1008")).status, 0);
    QCOMPARE(ctl.count({}, words("customers")), 9);
}

void TestCtlCare::mergeAndUndo()
{
    const Kontorctl ctl = m_store.fresh();
    const QByteArray before = content(ctl);
    const Ran merged = ctl(words("merge K1005 K1006"));
    QVERIFY2(merged.status == 0, merged.all());
    QCOMPARE(value(merged, "number").toString(), QStringLiteral("K1005"));
    QCOMPARE(value(merged, "merged")[QLatin1String("products")].toInt(), 1);
    QCOMPARE(ctl.count({}, words("customers")), 8);
    QCOMPARE(ctl(words("bring-back K1006")).rule(), QStringLiteral("customer_merged"));
    QVERIFY(!ctl(words("bring-back K1006")).message().contains(u'_'));
    QCOMPARE(ctl({QStringLiteral("undo"), changeSet(merged)}).status, 0);
    QCOMPARE(content(ctl), before);
    // Where assignments move, the right to assign is needed too.
    QCOMPARE(ctl(words("create user login=care visibility=all roles=customer_care")).status, 0);
    const QByteArray staffed = content(ctl);
    QCOMPARE(ctl.as(QStringLiteral("care"), words("merge K1005 K1003")).rule(), QStringLiteral("no_right"));
    QCOMPARE(content(ctl), staffed);
}

void TestCtlCare::duplicatesAreTold()
{
    const Kontorctl ctl = m_store.fresh();
    QCOMPARE(ctl({QStringLiteral("set"), QStringLiteral("customer"), QStringLiteral("K1001"),
                  QStringLiteral("name=Bäckerei Groß"), QStringLiteral("city=Kiel"), QStringLiteral("vat=DE 1")})
                 .status,
             0);
    const Ran made = ctl({QStringLiteral("create"), QStringLiteral("customer"), QStringLiteral("number=K2000"),
                          QStringLiteral("name=BAECKEREI"), QStringLiteral("vat=DE1")});
    QVERIFY2(made.status == 0, made.all()); // warned, not refused
    QCOMPARE(value(made, "duplicates")[0][QLatin1String("number")].toString(), QStringLiteral("K1001"));
    const Ran found =
        ctl({QStringLiteral("duplicates"), QStringLiteral("name=backerei gross"), QStringLiteral("city=KIEL")});
    QCOMPARE(column(found, "number"), words("K1001"));
    QCOMPARE(found.array()[0][QLatin1String("because")].toArray(), QJsonArray{QStringLiteral("name_city")});
    QCOMPARE(column(ctl(words("duplicates K1001")), "number").size(), 0); // K2000 cannot be opened yet
    QCOMPARE(ctl.as(QStringLiteral("u21"), words("duplicates vat=DE1")).array().size(), 0);
    QCOMPARE(ctl.as(QStringLiteral("u21"), words("duplicates K1001")).rule(), QStringLiteral("not_found"));
    QCOMPARE(ctl(words("duplicates colour=red")).status, 2);
}

void TestCtlCare::selections()
{
    const Kontorctl ctl = m_store.fresh();
    const Ran set = ctl(words("set-contact master K1001 K1002 K1003"));
    QVERIFY2(set.status == 0, set.all());
    QCOMPARE(ctl.count({}, words("customers --where partner_contact=master")), 3);
    QCOMPARE(ctl(words("create site name=Lager")).status, 0);
    QCOMPARE(ctl(words("set-site Lager K1001 K1002")).status, 0);
    QCOMPARE(ctl.count({}, words("customers --where site=Lager")), 2);
    QCOMPARE(ctl(words("request K1007 K1008")).status, 0);
    const QByteArray before = content(ctl);
    QCOMPARE(ctl(words("request K1007 K1001")).rule(), QStringLiteral("administration_transition"));
    QCOMPARE(ctl(words("set-site Lager K1003 K1007")).rule(), QStringLiteral("customer_locked"));
    QCOMPARE(ctl(words("set-contact nobody K1003")).rule(), QStringLiteral("user_unknown"));
    QCOMPARE(content(ctl), before);
    QCOMPARE(ctl({QStringLiteral("undo"), changeSet(set)}).status, 0);
    QCOMPARE(ctl.count({}, words("customers --where partner_contact=master")), 0);
}

void TestCtlCare::settingsThroughSet()
{
    const Kontorctl ctl = m_store.fresh();
    const auto set = [&](const char *setting) {
        return ctl({QStringLiteral("set"), QStringLiteral("mandant"), QStringLiteral("Nordlicht Vertrieb GmbH"),
                    QLatin1String(setting)});
    };
    for (const char *setting : {"exclusive_assignment=true", "default_administration=active",
                                "time_zone=Europe/Budapest", "stale_minutes=1440"})
        QVERIFY2(set(setting).status == 0, setting);
    for (const char *setting : {"exclusive_assignment=maybe", "default_administration=revoked", "time_zone=Mars",
                                "stale_minutes=0", "stale_minutes=soon"})
        QVERIFY2(set(setting).rule() == u"value_invalid", setting);
    const Ran shown =
        ctl({QStringLiteral("show"), QStringLiteral("mandant"), QStringLiteral("Nordlicht Vertrieb GmbH")});
    QCOMPARE(value(shown, "exclusive_assignment").toBool(), true);
    QCOMPARE(value(shown, "time_zone").toString(), QStringLiteral("Europe/Budapest"));
    QCOMPARE(value(shown, "stale_minutes").toInt(), 1440);
    QCOMPARE(value(ctl(words("create customer number=K2000 name=Neu")), "administration").toString(),
             QStringLiteral("active"));
}

void TestCtlCare::reports()
{
    const Kontorctl ctl = m_store.fresh();
    const Ran made = ctl.as(QStringLiteral("nordlicht"), {QStringLiteral("report"), QStringLiteral("K1001"),
                                                          QStringLiteral("--note"), QStringLiteral("has moved")});
    QVERIFY2(made.status == 0, made.all());
    QCOMPARE(value(made, "note").toString(), QStringLiteral("has moved"));
    QCOMPARE(value(ctl(words("show customer K1001")), "outdated_reports").toInt(), 1);
    QCOMPARE(ctl(words("report K1001")).rule(), QStringLiteral("value_missing"));
    QCOMPARE(ctl(words("report K1007 --note moved")).rule(), QStringLiteral("customer_locked"));
    QCOMPARE(ctl.as(QStringLiteral("u11"), words("list reports")).array().size(), 1);
    QCOMPARE(ctl.as(QStringLiteral("u21"), words("list reports")).array().size(), 0);
    const QString id = value(made, "id").toString();
    QCOMPARE(ctl.as(QStringLiteral("suedstern"), {QStringLiteral("settle"), id}).rule(), QStringLiteral("not_found"));
    QCOMPARE(ctl({QStringLiteral("settle"), id}).status, 0);
    QCOMPARE(ctl.count({}, words("reports --where settled=false")), 0);
}

void TestCtlCare::historyIsTold()
{
    const Kontorctl ctl = m_store.fresh();
    QCOMPARE(ctl(words("set customer K1001 city=Kiel")).status, 0);
    QCOMPARE(ctl({QStringLiteral("assign"), QStringLiteral("Duna Partner Kft."), QStringLiteral("K1001")}).status, 0);
    const Ran told = ctl(words("history customer K1001"));
    QCOMPARE(column(told, "field"), words("submandant city"));
    QCOMPARE(column(told, "after"), (QStringList{QStringLiteral("Duna Partner Kft."), QStringLiteral("Kiel")}));
    QCOMPARE(column(told, "user"), words("nordlicht nordlicht"));
    QCOMPARE(ctl.as(QStringLiteral("u11"), words("history customer K1001")).array().size(), 0);
    QCOMPARE(ctl.as(QStringLiteral("u21"), words("history customer K1002")).rule(), QStringLiteral("not_found"));
    QCOMPARE(ctl(words("history user nordlicht")).status, 2);
}

void TestCtlCare::spreadsheetThereAndBack()
{
    const Kontorctl ctl = m_store.fresh();
    const QString file = m_store.file(QStringLiteral("out.xlsx"));
    const Ran out = ctl({QStringLiteral("export"), QStringLiteral("customers"), QStringLiteral("-o"), file,
                         QStringLiteral("--columns"),
                         QStringLiteral("number,name,city,country,administration,administration_since,products,vat")});
    QVERIFY2(out.status == 0, out.all());
    QCOMPARE(value(out, "rows").toInt(), 9);
    const QByteArray before = content(ctl);
    const Ran same = import(ctl, "customers", file);
    QVERIFY2(same.status == 0, same.all());
    QCOMPARE(value(same, "unchanged").toInt(), 9);
    QCOMPARE(value(same, "sheet").toString(), QStringLiteral("customers"));
    QCOMPARE(content(ctl), before);
    const Kontorctl other(m_store.file(QStringLiteral("other.kontor")));
    QCOMPARE(other(words("init")).status, 0);
    const Ran there = import(other, "customers", file, {QStringLiteral("--sheet"), QStringLiteral("customers")});
    QVERIFY2(there.status == 0, there.all());
    QCOMPARE(value(there, "created").toInt(), 9);
    QVERIFY(import(other, "customers", file, {QStringLiteral("--sheet"), QStringLiteral("none")}).status > 0);
    QCOMPARE(column(other(words("list customers --columns number,administration_since")), "administration_since"),
             column(ctl(words("list customers --columns number,administration_since")), "administration_since"));
}

void TestCtlCare::formatsAndEndings()
{
    const Kontorctl ctl = m_store.fresh();
    const auto out = [&](const QString &name, const QStringList &more = {}) {
        return ctl(
            QStringList{QStringLiteral("export"), QStringLiteral("sites"), QStringLiteral("-o"), m_store.file(name)} +
            more);
    };
    QCOMPARE(out(QStringLiteral("a.ods")).rule(), QStringLiteral("export_format_unknown"));
    QCOMPARE(out(QStringLiteral("a.dat"), words("--format xlsx")).status, 0);
    QFile sheet(m_store.file(QStringLiteral("a.dat")));
    QVERIFY(sheet.open(QIODevice::ReadOnly));
    QCOMPARE(sheet.read(2), QByteArray("PK"));
    QCOMPARE(out(QStringLiteral("a.xlsx"), words("--format csv")).status, 0);
    QCOMPARE(out(QStringLiteral("a.csv"), words("--format pdf")).status, 2);
    QVERIFY(!QFile::exists(m_store.file(QStringLiteral("a.csv"))));
}

void TestCtlCare::sitesAndDealerIds()
{
    const Kontorctl ctl = m_store.fresh();
    const QString sites = write(QStringLiteral("sites.csv"), "name,city\nLager,Kiel\nWerk,Linz\nLAGER,Ulm\n,Bonn\n");
    const Ran made = import(ctl, "sites", sites);
    QVERIFY2(made.status == 4, made.all());
    QCOMPARE(value(made, "created").toInt(), 2);
    QCOMPARE(value(made, "changed").toInt(), 1);
    QCOMPARE(column(ctl(words("list sites")), "city"), words("Ulm Linz"));
    QCOMPARE(column(ctl(words("list sites")), "name"), words("Lager Werk"));
    const QString states = write(QStringLiteral("states.csv"), "name,usable\nLAGER,no\nWerk,\nKai,no\nMole,perhaps\n");
    const Ran retired = import(ctl, "sites", states);
    QVERIFY2(retired.status == 4, retired.all());
    QCOMPARE(value(retired, "created").toInt(), 1);
    QCOMPARE(value(retired, "changed").toInt(), 1);
    QCOMPARE(value(retired, "unchanged").toInt(), 1);
    QCOMPARE(column(ctl(words("list sites --where usable=false")), "name"), words("Kai Lager"));
    const QString ids = write(QStringLiteral("ids.csv"), "code,usable\nH-5000,yes\nH-5001,no\nH-4712,no\nH-4711,\n");
    const Ran dealers = import(ctl, "dealer-ids", ids);
    QVERIFY2(dealers.status == 0, dealers.all());
    QCOMPARE(value(dealers, "created").toInt(), 2);
    QCOMPARE(value(dealers, "changed").toInt(), 1);
    QCOMPARE(value(dealers, "unchanged").toInt(), 1);
    QCOMPARE(column(ctl(words("list dealer-ids --where usable=false")), "code"), words("H-4712 H-4799 H-5001"));
    QCOMPARE(value(import(ctl, "dealer_ids", ids), "unchanged").toInt(), 4);
}

void TestCtlCare::nobodyIsGivenARetiredSite()
{
    const Kontorctl ctl = m_store.fresh();
    QCOMPARE(ctl(words("create site name=Lager")).status, 0);
    QCOMPARE(ctl(words("set-site Lager K1001")).status, 0);
    const Ran retired = ctl(words("set site Lager usable=false"));
    QVERIFY2(retired.status == 0, retired.all());
    QCOMPARE(retired.object()[QLatin1String("usable")].toBool(true), false);
    QCOMPARE(ctl(words("set-site Lager K1002")).rule(), QStringLiteral("site_retired"));
    QCOMPARE(ctl(words("set user master sites=Lager")).rule(), QStringLiteral("site_retired"));
    // Who has it is not refused; who would be given it is, with the reason in words.
    const QString file = write(QStringLiteral("given.csv"), "number,name,city,site\nK1001,,Kiel,Lager\nK1002,,,Lager\n"
                                                            "N1,Neu,,lager\n");
    const QString rejected = m_store.file(QStringLiteral("given-rejected.csv"));
    const Ran given = import(ctl, "customers", file, {QStringLiteral("--rejected"), rejected});
    QVERIFY2(given.status == 4, given.all());
    QCOMPARE(value(given, "changed").toInt(), 1);
    QCOMPARE(value(given, "rejected").toInt(), 2);
    QFile reasons(rejected);
    QVERIFY(reasons.open(QIODevice::ReadOnly));
    const QByteArray told = reasons.readAll();
    QCOMPARE(told.count("Lager“ ist stillgelegt") + told.count("“Lager” is retired"), 2);
    QCOMPARE(ctl.count({}, words("customers --where site=Lager")), 1);
    // The log says it, and undo takes it back.
    const QJsonArray log = ctl(words("log")).array();
    QVERIFY(std::any_of(log.begin(), log.end(), [](const QJsonValue &entry) {
        return entry[QLatin1String("command")] == QLatin1String("change_site") &&
               entry[QLatin1String("key")] == QLatin1String("Lager") &&
               entry[QLatin1String("field")] == QLatin1String("state");
    }));
    QCOMPARE(ctl({QStringLiteral("undo"), changeSet(retired)}).status, 0);
    QCOMPARE(ctl(words("set-site Lager K1002")).status, 0);
}

void TestCtlCare::importTellsDuplicates()
{
    const Kontorctl ctl = m_store.fresh();
    QCOMPARE(ctl(words("set customer K1001 name=Meier city=Kiel vat=DE1")).status, 0);
    const Ran made = import(ctl, "customers",
                            write(QStringLiteral("twins.csv"), "number,name,city,vat,email,administration\n"
                                                               "N1,MEIER,Kiel,de 1,,active\n"
                                                               "N2,Huber,Linz,,info@huber.example,active\n"
                                                               "N3,Huber KG,Graz,,INFO@huber.example,active\n"
                                                               "K1002,Meier,Kiel,,,\n"));
    QVERIFY2(made.status == 0, made.all());
    QCOMPARE(value(made, "created").toInt(), 3);
    const QJsonArray suspects = value(made, "duplicates").toArray();
    // K1002 is no newcomer, but by now a twin of N1.
    QStringList told;
    for (const QJsonValue &suspect : suspects)
        told << QStringLiteral("%1:%2=%3")
                    .arg(suspect[QLatin1String("line")].toInt())
                    .arg(suspect[QLatin1String("number")].toString(), suspect[QLatin1String("of")].toString());
    QCOMPARE(told, words("2:N1=K1001 2:N1=K1002 4:N3=N2"));
    QCOMPARE(suspects[0][QLatin1String("because")].toArray().size(), 2);
}

void TestCtlCare::rejectedRowsComeBackAsATable()
{
    const Kontorctl ctl = m_store.fresh();
    const QString rejected = m_store.file(QStringLiteral("rejected.csv"));
    const Ran made = import(ctl, "customers",
                            write(QStringLiteral("mixed.csv"), "number,name,city,email\nN1,Eins,Kiel,\n"
                                                               "N2,Zwei,Linz,no address\nK1008,,Graz,\nN3,Drei,,\n"),
                            {QStringLiteral("--rejected"), rejected});
    QCOMPARE(made.status, 4);
    QCOMPARE(value(made, "rejected").toInt(), 2);
    QFile file(rejected);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QStringList lines =
        QString::fromUtf8(file.readAll()).remove(QChar(0xfeff)).split(QStringLiteral("\r\n"), Qt::SkipEmptyParts);
    QCOMPARE(lines.size(), 3);
    QCOMPARE(lines[0], QStringLiteral("number;name;city;email;reason"));
    QVERIFY2(lines[1].startsWith(QStringLiteral("N2;Zwei;Linz;no address;")), qPrintable(lines[1]));
    QVERIFY2(lines[2].startsWith(QStringLiteral("K1008;;Graz;;")), qPrintable(lines[2]));
    QVERIFY(!lines[2].contains(QStringLiteral("customer_locked"))); // words, not keys
}

void TestCtlCare::aRejectedRowChangesNothing()
{
    const Kontorctl ctl = m_store.fresh();
    const QByteArray before = content(ctl);
    const QByteArray tooLong(201, 'p');
    const Ran bad = import(ctl, "customers",
                           write(QStringLiteral("long.csv"), "number,name,city,products\nN1,Eins,Kiel,DSL; " + tooLong +
                                                                 "\nK1001,,Kiel," + tooLong + "\n"));
    QVERIFY2(bad.status == 4, bad.all());
    QCOMPARE(value(bad, "rejected").toInt(), 2);
    QCOMPARE(content(ctl), before);
    QVERIFY(changeSet(bad).isEmpty());
    // One product in two spellings is one product, and no reason to refuse the row.
    const Ran twice = import(
        ctl, "customers", write(QStringLiteral("twice.csv"), "number,name,products\nN1,Eins,\"DSL, dsl, Neu, NEU\"\n"));
    QVERIFY2(twice.status == 0, twice.all());
    // And it is told that there was none before: it may be misspelt.
    QCOMPARE(value(twice, "new_products").toArray().size(), 1);
    QCOMPARE(value(twice, "new_products")[0][QLatin1String("name")].toString(), QStringLiteral("Neu"));
    QCOMPARE(value(twice, "new_products")[0][QLatin1String("line")].toInt(), 2);
    QVERIFY2(twice.err.contains("“Neu” is a new product"), twice.all());
    QCOMPARE(plain(ctl, QStringLiteral("SELECT count(*) FROM customer_product WHERE customer = (SELECT id FROM "
                                       "customer WHERE number = 'N1')")),
             QByteArray("2"));
}

QTEST_GUILESS_MAIN(TestCtlCare)
#include "tst_ctl_care.moc"
