// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Files in and out through kontorctl: the northwind customers, bad rows, export, backup, restore, doctor.
#include "nordlichtstore.h"

using namespace kontor::tests;

class TestCtlFiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void northwind();
    void badRowsAreNamedAndLeftOut();
    void theSameFileAgainChangesNothing();
    void dryRunOfAnImport();
    void errorsNameTheColumnOfTheFile();
    void importAndUndoOfOthers();
    void importStaysWithinItsRights();
    void exportIsReadBack_data();
    void exportIsReadBack();
    void exportIsWhatListShows();
    void backupAndRestore();
    void restoreUnderAnOpenFile();
    void restoreRefusesWhatIsNoBackup();
    void doctorLooks();

private:
    QString write(const QString &name, const QByteArray &bytes);

    NordlichtStore m_store;
};

namespace
{

Ran import(const Kontorctl &ctl, const char *kind, const QString &file, const QStringList &more = {})
{
    return ctl(QStringList{QStringLiteral("import"), QLatin1String(kind), file} + more);
}

qint64 number(const Ran &ran, const char *key)
{
    return ran.object()[QLatin1String(key)].toInteger(-1);
}

} // namespace

QString TestCtlFiles::write(const QString &name, const QByteArray &bytes)
{
    QFile file(m_store.file(name));
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? file.fileName() : QString();
}

void TestCtlFiles::initTestCase()
{
    QVERIFY(m_store.make());
}

void TestCtlFiles::northwind()
{
    const QString csv = QStringLiteral(KONTOR_SOURCE_DIR "/../shared/data/northwind/customers.csv");
    if (!QFile::exists(csv))
        QSKIP("NOT TESTED: the northwind data is not beside the sources (../shared/data/northwind/customers.csv)");
    const Kontorctl ctl(m_store.file(QStringLiteral("northwind.kontor")));
    QCOMPARE(ctl(words("init")).status, 0);
    const Ran first = import(ctl, "customers", csv);
    QVERIFY2(first.status == 0, first.all());
    QCOMPARE(number(first, "rows"), 91);
    QCOMPARE(number(first, "created"), 91);
    QCOMPARE(number(first, "rejected"), 0);
    QCOMPARE(first.object()[QLatin1String("letters")][QLatin1String("suspected")].toInt(-1), 0);
    QVERIFY(!first.object()[QLatin1String("change_set")].isNull());
    QCOMPARE(ctl.count({}, words("customers")), 91);
    QCOMPARE(
        ctl.count({}, {QStringLiteral("customers"), QStringLiteral("--where"), QStringLiteral("city=México D.F.")}), 5);
    QCOMPARE(ctl(words("show customer TOMSP")).object()[QLatin1String("city")].toString(), QStringLiteral("Münster"));
    QCOMPARE(ctl(words("show customer ANATR")).object()[QLatin1String("city")].toString(),
             QStringLiteral("México D.F."));
    QCOMPARE(ctl(words("show customer ALFKI")).object()[QLatin1String("postcode")].toString(), QStringLiteral("12209"));
    QCOMPARE(ctl.count({}, words("customers --search munster")), 1);

    const QByteArray before = content(ctl);
    const QByteArray log = plain(ctl, QStringLiteral("SELECT count(*) FROM change_set"));
    const Ran again = import(ctl, "customers", csv);
    QCOMPARE(again.status, 0);
    QCOMPARE(number(again, "unchanged"), 91);
    QVERIFY(again.object()[QLatin1String("change_set")].isNull());
    QCOMPARE(content(ctl), before);
    QCOMPARE(plain(ctl, QStringLiteral("SELECT count(*) FROM change_set")), log);

    // A Submandant for the German ones.
    QCOMPARE(ctl({QStringLiteral("create"), QStringLiteral("submandant"), QStringLiteral("name=Deutschland"),
                  QStringLiteral("dealer_id=H-0001")})
                 .status,
             0);
    const QStringList german = column(ctl(words("list customers --where country=DE")), "number");
    QCOMPARE(german.size(), 11);
    const Ran assigned = ctl(QStringList{QStringLiteral("assign"), QStringLiteral("Deutschland")} + german);
    QVERIFY2(assigned.status == 0, assigned.all());
    QCOMPARE(number(assigned, "findable"), 11);
    QCOMPARE(number(assigned, "openable"), 11);
    QCOMPARE(ctl(words("create user login=d1 submandant=Deutschland")).status, 0);
    QCOMPARE(ctl.count(QStringLiteral("d1"), words("customers")), 11);
    QCOMPARE(ctl.count(QStringLiteral("d1"), words("customers --where openable=true")), 11);
    QCOMPARE(ctl.count(QStringLiteral("d1"), words("customers --search munster")), 1);
    QCOMPARE(ctl.count(QStringLiteral("d1"), words("customers --search mexico")), 0);
    QCOMPARE(ctl.as(QStringLiteral("d1"), words("show customer ANATR")).kind(), QStringLiteral("not_found"));
}

void TestCtlFiles::badRowsAreNamedAndLeftOut()
{
    const Kontorctl ctl = m_store.fresh();
    const QString csv = write(QStringLiteral("bad.csv"), "number,name,email,administration_since\n"
                                                         "N1,Eins,a@b.example,2026-01-02\n"
                                                         "N2,,a@b.example,2026-01-02\n"
                                                         "N3,Drei,nowhere,2026-01-02\n"
                                                         "N4,Vier,,2026-02-30\n"
                                                         ",Ohne,,\n"
                                                         "N6,Sechs,,\n");
    const QString errors = m_store.file(QStringLiteral("errors.csv"));
    const Ran ran = import(ctl, "customers", csv, {QStringLiteral("--errors"), errors});
    QVERIFY2(ran.status == 4, ran.all());
    QCOMPARE(number(ran, "rows"), 6);
    QCOMPARE(number(ran, "created") + number(ran, "rejected"), 6);
    QStringList lines;
    for (const QJsonValue &error : ran.object()[QLatin1String("errors")].toArray()) {
        lines << QString::number(error[QLatin1String("line")].toInt());
        QVERIFY(!error[QLatin1String("reason")].toString().isEmpty());
    }
    lines.removeDuplicates();
    for (const char *line : {"3", "4", "5", "6"})
        QVERIFY2(lines.contains(QLatin1String(line)), ran.all());
    QVERIFY(!lines.contains(QStringLiteral("2")) && !lines.contains(QStringLiteral("7")));
    const QStringList there = column(ctl(words("list customers --search N")), "number");
    QCOMPARE(ctl.count({}, words("customers --where number=N1")), 1);
    QCOMPARE(ctl.count({}, words("customers --where number=N6")), 1);
    QCOMPARE(ctl.count({}, words("customers --where number=N2")), 0);
    // One change set, of the good ones alone; and a file that names the others.
    QCOMPARE(plain(ctl, QStringLiteral("SELECT count(*) FROM change_set")), QByteArray("1"));
    QFile named(errors);
    QVERIFY(named.open(QIODevice::ReadOnly));
    const QByteArray text = named.readAll();
    QVERIFY2(text.contains("\n3") || text.contains("\"3\""), text);
}

void TestCtlFiles::theSameFileAgainChangesNothing()
{
    const Kontorctl ctl = m_store.fresh();
    const QString csv = write(QStringLiteral("again.csv"), "number,name,city,products,email\n"
                                                           "K1001,,Kiel,DSL;SIP trunk,\n"
                                                           "N1,Eins,Graz,Neues,a@b.example\n");
    const Ran first = import(ctl, "customers", csv);
    QVERIFY2(first.status == 0, first.all());
    QCOMPARE(number(first, "created"), 1);
    QCOMPARE(number(first, "changed"), 1);
    // An empty cell leaves what is there.
    const QJsonObject k1001 = ctl(words("show customer K1001")).object();
    QCOMPARE(k1001[QLatin1String("city")].toString(), QStringLiteral("Kiel"));
    QVERIFY(!k1001[QLatin1String("name")].toString().isEmpty());
    QVERIFY(!k1001[QLatin1String("email")].isNull());
    QCOMPARE(k1001[QLatin1String("products")].toVariant().toStringList(),
             (QStringList{QStringLiteral("DSL"), QStringLiteral("SIP trunk")}));
    const QByteArray before = content(ctl);
    const Ran again = import(ctl, "customers", csv);
    QCOMPARE(number(again, "unchanged"), 2);
    QVERIFY(again.object()[QLatin1String("change_set")].isNull());
    QCOMPARE(content(ctl), before);
    QCOMPARE(plain(ctl, QStringLiteral("SELECT count(*) FROM change_set")), QByteArray("1"));
}

void TestCtlFiles::dryRunOfAnImport()
{
    const Kontorctl ctl = m_store.fresh();
    const QByteArray before = content(ctl);
    const QString csv =
        write(QStringLiteral("dry.csv"), "Kundennummer;Firma;Ort\nN1;Eins;M\xc3\x83\xc2\xbcnchen\nN2;;\n");
    const Ran dry = import(ctl, "customers", csv, words("--dry-run"));
    QVERIFY2(dry.status == 4, dry.all());
    QCOMPARE(number(dry, "created"), 1);
    QCOMPARE(number(dry, "rejected"), 1);
    QVERIFY(dry.object()[QLatin1String("change_set")].isNull());
    QCOMPARE(dry.object()[QLatin1String("delimiter")].toString(), QStringLiteral(";"));
    QCOMPARE(dry.object()[QLatin1String("map")][QLatin1String("Firma")].toString(), QStringLiteral("name"));
    const QJsonValue letters = dry.object()[QLatin1String("letters")];
    QVERIFY(letters[QLatin1String("suspected")].toInt() > 0);
    QCOMPARE(letters[QLatin1String("examples")][0][QLatin1String("after")].toString(), QStringLiteral("München"));
    QCOMPARE(content(ctl), before);
    QCOMPARE(plain(ctl, QStringLiteral("SELECT count(*) FROM change_set")), QByteArray("0"));
    QCOMPARE(import(ctl, "customers", csv, words("--repair-letters")).status, 4);
    QCOMPARE(ctl(words("show customer N1")).object()[QLatin1String("city")].toString(), QStringLiteral("München"));
}

void TestCtlFiles::errorsNameTheColumnOfTheFile()
{
    const Kontorctl ctl = m_store.fresh();
    const QString csv = write(QStringLiteral("columns.csv"), "Kd.-Nr.;Firma;Standort\nN1;;\nN1;Eins;\nN1;Zwei;\n"
                                                             "N2;Drei;Nirgends\nK1008;Vier;\nK1001;;\nK1001;Neu;\n");
    for (const QStringList &options : {words("--dry-run"), QStringList{}}) {
        const Ran ran = import(ctl, "customers", csv, options);
        QVERIFY2(ran.status == 4, ran.all());
        QStringList told;
        for (const QJsonValue &error : ran.object()[QLatin1String("errors")].toArray())
            told << QStringLiteral("%1|%2|%3")
                        .arg(error[QLatin1String("line")].toInt())
                        .arg(error[QLatin1String("column")].toString(), error[QLatin1String("reason")].toString());
        // A refused row takes no number; a locked customer's field is no column of the file.
        QCOMPARE(told, (QStringList{QStringLiteral("2|Firma|missing_value"), QStringLiteral("4|Kd.-Nr.|number_twice"),
                                    QStringLiteral("5|Standort|site_unknown"), QStringLiteral("6||customer_locked"),
                                    QStringLiteral("8|Kd.-Nr.|number_twice")}));
        QVERIFY2(ran.err.contains("already stands in line 3"), ran.all());
    }
    QCOMPARE(ctl(words("show customer N1")).object()[QLatin1String("name")].toString(), QStringLiteral("Eins"));
}

void TestCtlFiles::importAndUndoOfOthers()
{
    const Kontorctl ctl = m_store.fresh();
    const QString assignments = write(QStringLiteral("assign.csv"), "submandant,customer\nAlster Telefonie,K1005\n"
                                                                    "Alster Telefonie,K1006\nAlster Telefonie,K1001\n");
    const Ran assigned = import(ctl, "assignments", assignments);
    QVERIFY2(assigned.status == 0, assigned.all());
    QCOMPARE(number(assigned, "created"), 2);
    QCOMPARE(number(assigned, "unchanged"), 1);
    QCOMPARE(ctl.count(QStringLiteral("u11"), words("customers")), 5);
    QCOMPARE(ctl({QStringLiteral("undo"), assigned.object()[QLatin1String("change_set")].toString()}).status, 0);
    QCOMPARE(ctl.count(QStringLiteral("u11"), words("customers")), 3);
    const QString submandants =
        write(QStringLiteral("subs.csv"), "name,dealer_id,code,city\nIsar Net,H-4711,UVP-ISA,Landshut\n"
                                          "Duna Partner Kft.,,UVP-DON,\nAlt,H-4799,,\nFremd,H-9000,,\n");
    const Ran made = import(ctl, "submandants", submandants);
    QVERIFY2(made.status == 4, made.all());
    QCOMPARE(number(made, "created"), 1);
    QCOMPARE(number(made, "changed"), 1);
    QCOMPARE(number(made, "rejected"), 2);
    QCOMPARE(ctl.count({}, words("submandants")), 4);
    QCOMPARE(ctl({QStringLiteral("show"), QStringLiteral("submandant"), QStringLiteral("Duna Partner Kft.")})
                 .object()[QLatin1String("code")]
                 .toString(),
             QStringLiteral("UVP-DON"));
    QCOMPARE(ctl({QStringLiteral("show"), QStringLiteral("submandant"), QStringLiteral("Duna Partner Kft.")})
                 .object()[QLatin1String("dealer_id")]
                 .toString(),
             QStringLiteral("H-4712"));
}

void TestCtlFiles::importStaysWithinItsRights()
{
    const Kontorctl ctl = m_store.fresh();
    const QByteArray before = content(ctl);
    // A locked customer's data is not changed by a file either; its administration is (MISSION 3.3).
    const Ran locked = import(ctl, "customers", write(QStringLiteral("locked.csv"), "number,city\nK1008,Linz\n"));
    QCOMPARE(locked.status, 4);
    QCOMPARE(locked.object()[QLatin1String("errors")][0][QLatin1String("reason")].toString(),
             QStringLiteral("customer_locked"));
    QCOMPARE(content(ctl), before);
    const Ran moved =
        import(ctl, "customers", write(QStringLiteral("moved.csv"), "number,administration\nK1009,active\n"));
    QVERIFY2(moved.status == 0, moved.all());
    QCOMPARE(ctl(words("show customer K1009")).object()[QLatin1String("openable")].toBool(), true);
    // Who sees a part of the customers only, changes no others.
    const Kontorctl m3 = m_store.fresh();
    QCOMPARE(m3.as(QStringLiteral("e2"), words("set user e3 roles=customer_care")).status, 0);
    QCOMPARE(m3.count(QStringLiteral("e3"), words("customers")), 1);
    const Ran hidden = m3.as(QStringLiteral("e3"), {QStringLiteral("import"), QStringLiteral("customers"),
                                                    write(QStringLiteral("hidden.csv"), "number,city\nA,Linz\n")});
    QVERIFY2(hidden.status == 4, hidden.all());
    QCOMPARE(plain(m3, QStringLiteral("SELECT count(*) FROM customer WHERE city = 'Linz'")), QByteArray("0"));
}

void TestCtlFiles::exportIsReadBack_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<QByteArray>("hostile");
    QTest::addRow("plain") << QStringLiteral("out.csv") << QStringList{} << QByteArray(";=cmd|' /C calc'!A1;");
    QTest::addRow("guarded") << QStringLiteral("out.csv") << words("--formula-guard")
                             << QByteArray(";'=cmd|' /C calc'!A1;");
    QTest::addRow("workbook") << QStringLiteral("out.xlsx") << QStringList{} << QByteArray();
}

void TestCtlFiles::exportIsReadBack()
{
    QFETCH(QString, name);
    QFETCH(QStringList, options);
    QFETCH(QByteArray, hostile);
    const Kontorctl ctl = m_store.fresh();
    const QByteArray nasty = "number,name,city,administration,note,phone\nN1,\"Quote \"\"x\"\" GmbH\",\"Bad, "
                             "Ischl\",active,\"line\nfeed\",+49 (40) 12/34-5\nN2,=1+1,Győr,active,-5,''+36 1 234\n"
                             "N3,=cmd|' /C calc'!A1,''=Ort,active,@note,-1\n";
    QCOMPARE(import(ctl, "customers", write(QStringLiteral("nasty.csv"), nasty)).status, 0);
    const QString file = m_store.file(name);
    const QString columns = QStringLiteral("number,name,city,country,street,postcode,email,phone,contact_name,vat,note,"
                                           "administration,administration_since,products");
    const Ran out = ctl(QStringList{QStringLiteral("export"), QStringLiteral("customers"), QStringLiteral("-o"), file,
                                    QStringLiteral("--columns"), columns} +
                        options);
    QVERIFY2(out.status == 0, out.all());
    QCOMPARE(number(out, "rows"), 12);
    QFile written(file);
    QVERIFY(written.open(QIODevice::ReadOnly));
    const QByteArray bytes = written.readAll();
    QVERIFY(hostile.isEmpty() || (bytes.contains(hostile) && bytes.contains(";+49 (40) 12/34-5;")));
    const QByteArray before = content(ctl);
    const Ran same = import(ctl, "customers", file);
    QVERIFY2(same.status == 0, same.all());
    QCOMPARE(number(same, "unchanged"), 12);
    QCOMPARE(content(ctl), before);
    const Kontorctl other(m_store.file(QString::fromLatin1(QTest::currentDataTag()) + QStringLiteral(".kontor")));
    QCOMPARE(other(words("init")).status, 0);
    QCOMPARE(number(import(other, "customers", file), "created"), 12);
    QCOMPARE(other(words("show customer N1")).object()[QLatin1String("note")].toString(), QStringLiteral("line\nfeed"));
    QCOMPARE(other(words("show customer N1")).object()[QLatin1String("name")].toString(),
             QStringLiteral("Quote \"x\" GmbH"));
    QCOMPARE(other(words("show customer N2")).object()[QLatin1String("name")].toString(), QStringLiteral("=1+1"));
    QCOMPARE(other(words("show customer N2")).object()[QLatin1String("phone")].toString(),
             QStringLiteral("'+36 1 234"));
    QCOMPARE(other(words("show customer N3")).object()[QLatin1String("city")].toString(), QStringLiteral("'=Ort"));
}

void TestCtlFiles::exportIsWhatListShows()
{
    const Kontorctl ctl = m_store.fresh();
    const QString file = m_store.file(QStringLiteral("u11.csv"));
    const Ran out =
        ctl.as(QStringLiteral("u11"), {QStringLiteral("export"), QStringLiteral("customers"), QStringLiteral("-o"),
                                       file, QStringLiteral("--sort"), QStringLiteral("number:desc"),
                                       QStringLiteral("--columns"), QStringLiteral("number,street,openable")});
    QVERIFY2(out.status == 0, out.all());
    QFile csv(file);
    QVERIFY(csv.open(QIODevice::ReadOnly));
    const QStringList lines =
        QString::fromUtf8(csv.readAll()).remove(QChar(0xfeff)).split(QStringLiteral("\r\n"), Qt::SkipEmptyParts);
    QCOMPARE(lines.size(), 4);
    QCOMPARE(lines[0], QStringLiteral("number;street;openable"));
    QVERIFY2(lines[1] == u"K1007;;false", qPrintable(lines[1])); // its profile is not his to see
    QVERIFY(lines[2].startsWith(QStringLiteral("K1002;")) && lines[2].endsWith(QStringLiteral(";true")));
    const Ran nowhere = ctl(words("export customers -o /nowhere/out.csv"));
    QCOMPARE(nowhere.status, 3);
    QCOMPARE(nowhere.rule(), QStringLiteral("target_unwritable"));
}

void TestCtlFiles::backupAndRestore()
{
    const Kontorctl ctl = m_store.fresh();
    const QString copy = m_store.file(QStringLiteral("copy.bak"));
    const QByteArray before = content(ctl);
    const Ran saved = ctl({QStringLiteral("backup"), copy});
    QVERIFY2(saved.status == 0, saved.all());
    QCOMPARE(int(QFileInfo(copy).permissions() & 0x0077), 0);
    QVERIFY(!QFile::exists(copy + QStringLiteral("-wal")));
    QCOMPARE(plain(Kontorctl(copy), QStringLiteral("PRAGMA integrity_check; PRAGMA journal_mode")),
             QByteArray("ok\ndelete"));
    QCOMPARE(content(Kontorctl(copy)), before);
    QCOMPARE(ctl({QStringLiteral("backup"), copy}).rule(), QStringLiteral("file_exists"));
    QCOMPARE(ctl(words("set customer K1001 city=Kiel")).status, 0);
    const QByteArray after = content(ctl);
    const Ran restored = ctl({QStringLiteral("restore"), copy});
    QVERIFY2(restored.status == 0, restored.all());
    QCOMPARE(content(ctl), before);
    // What was there is kept.
    QCOMPARE(content(Kontorctl(restored.object()[QLatin1String("kept")].toString())), after);
    QCOMPARE(ctl(words("list customers --search K1001")).array().size(), 1);
    QCOMPARE(plain(ctl, QStringLiteral("PRAGMA integrity_check")), QByteArray("ok"));
}

void TestCtlFiles::restoreUnderAnOpenFile()
{
    const Kontorctl ctl = m_store.fresh();
    const QString copy = m_store.file(QStringLiteral("open.bak"));
    QCOMPARE(ctl({QStringLiteral("backup"), copy}).status, 0);
    QCOMPARE(ctl(words("set customer K1001 city=Kiel")).status, 0);
    QProcess other;
    other.start(program(QStringLiteral("sqlite3")), {QStringLiteral("-batch"), ctl.store()});
    QVERIFY(other.waitForStarted());
    const auto ask = [&] {
        other.write("SELECT city FROM customer WHERE number = 'K1001';\n");
        while (!other.canReadLine() && other.waitForReadyRead(10000)) {
        }
        return other.readLine().trimmed();
    };
    QCOMPARE(ask(), QByteArray("Kiel"));
    const Ran restored = ctl({QStringLiteral("restore"), copy});
    QVERIFY2(restored.status == 0, restored.all());
    QVERIFY(ask() != "Kiel"); // the same open file shows the new content
    other.closeWriteChannel();
    QVERIFY(other.waitForFinished());
    QCOMPARE(plain(ctl, QStringLiteral("PRAGMA integrity_check")), QByteArray("ok"));
    QCOMPARE(ctl(words("set customer K1001 city=Bonn")).status, 0);
}

void TestCtlFiles::restoreRefusesWhatIsNoBackup()
{
    const Kontorctl ctl = m_store.fresh();
    const QByteArray before = content(ctl);
    const Kontorctl foreign(m_store.file(QStringLiteral("foreign.db")));
    QCOMPARE(plain(foreign, QStringLiteral("CREATE TABLE t (a); INSERT INTO t VALUES (1)")), QByteArray());
    QCOMPARE(ctl({QStringLiteral("restore"), foreign.store()}).rule(), QStringLiteral("store_foreign"));
    QCOMPARE(ctl({QStringLiteral("restore"), write(QStringLiteral("noise.bak"), QByteArray(5000, 'x'))}).rule(),
             QStringLiteral("store_damaged"));
    const QString newer = m_store.fresh().store();
    QCOMPARE(plain(Kontorctl(newer), QStringLiteral("PRAGMA user_version = 99")), QByteArray());
    QCOMPARE(ctl({QStringLiteral("restore"), newer}).rule(), QStringLiteral("store_newer"));
    QCOMPARE(content(ctl), before);
}

void TestCtlFiles::doctorLooks()
{
    const Kontorctl ctl = m_store.fresh();
    const Ran well = ctl(words("doctor"));
    QVERIFY2(well.status == 0, well.all());
    QCOMPARE(well.object()[QLatin1String("integrity")].toString(), QStringLiteral("ok"));
    QCOMPARE(well.object()[QLatin1String("problems")].toArray().size(), 0);
    QVERIFY(well.object()[QLatin1String("free_bytes")].toInteger() > 0);
    // A row that refers to nothing, as another program with its foreign keys off can leave it.
    QCOMPARE(
        plain(ctl, QStringLiteral("UPDATE writing SET mode = 'server'; DELETE FROM customer WHERE number = 'K1001'; "
                                  "UPDATE writing SET mode = 'user'")),
        QByteArray());
    const Ran ill = ctl(words("doctor"));
    QCOMPARE(ill.status, 3);
    QVERIFY(ill.object()[QLatin1String("problems")].toArray().size() > 0);
    QCOMPARE(ill.object()[QLatin1String("problems")][0][QLatin1String("rule")].toString(),
             QStringLiteral("store_damaged"));
}

QTEST_GUILESS_MAIN(TestCtlFiles)
#include "tst_ctl_files.moc"
