// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What can be wrong with a file, its folder or its disk: each a stable rule and a sentence with a way out, no crash,
// and nothing lost that was announced.
#include "support/command.h"

#include <QCryptographicHash>
#include <QDir>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QtTest>
#include <unistd.h>

using namespace kontor::tests;

namespace
{

const QList<QStringList> everyCommand = {
    {QStringLiteral("list"), QStringLiteral("customers")},
    {QStringLiteral("count"), QStringLiteral("log")},
    {QStringLiteral("set"), QStringLiteral("customer"), QStringLiteral("K1001"), QStringLiteral("city=Kiel")},
};

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("unreadable");
}

bool write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

/// A full stop in the middle: what is the matter, and then what to do.
bool namesAWayOut(const QString &message)
{
    return message.contains(QStringLiteral(". ")) && !message.contains(u'_') && !message.contains(u'%');
}

/// A small disk of its own, where the machine lets us mount one.
class SmallDisk
{
public:
    SmallDisk(const QString &folder, const char *size)
        : m_folder(folder)
    {
        QDir().mkpath(folder);
        m_isMounted = run(program(QStringLiteral("mount")),
                          {QStringLiteral("-t"), QStringLiteral("tmpfs"), QStringLiteral("-o"),
                           QStringLiteral("size=") + QLatin1String(size), QStringLiteral("tmpfs"), folder})
                          .status == 0;
    }
    ~SmallDisk()
    {
        if (m_isMounted)
            run(program(QStringLiteral("umount")), {QStringLiteral("-l"), m_folder});
    }
    bool isMounted() const { return m_isMounted; }
    QString file(const char *name) const { return m_folder + u'/' + QLatin1String(name); }

private:
    QString m_folder;
    bool m_isMounted = false;
};

} // namespace

class TestStoreFaults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void noStore_data();
    void noStore();
    void damagedInTheMiddle();
    void readOnlyFolder();
    void diskFillsDuringImports();
    void diskFillsDuringSaves();
    void diskIsFullFromTheStart();

private:
    QByteArray integrity(const QString &path);

    QTemporaryDir m_folder;
    QString m_store;
    QByteArray m_bytes;
};

QByteArray TestStoreFaults::integrity(const QString &path)
{
    return run(program(QStringLiteral("sqlite3")),
               {QStringLiteral("-batch"), path, QStringLiteral("PRAGMA integrity_check; PRAGMA foreign_key_check")})
        .out.trimmed();
}

void TestStoreFaults::initTestCase()
{
    QVERIFY2(!program(QStringLiteral("sqlite3")).isEmpty(),
             "the plain sqlite3 tool is missing: apt-get install sqlite3");
    m_store = m_folder.filePath(QStringLiteral("store.kontor"));
    const Ran made =
        Kontorctl(m_store)({QStringLiteral("init"), QStringLiteral("--demo"), QStringLiteral("nordlicht")});
    QVERIFY2(made.status == 0, made.all());
    m_bytes = bytesOf(m_store);
    QVERIFY(m_bytes.size() > 100000);
}

void TestStoreFaults::noStore_data()
{
    QTest::addColumn<QString>("rule");
    QTest::addColumn<QByteArray>("bytes"); // null: nothing there; "/": a directory
    const QString tool = program(QStringLiteral("sqlite3"));
    const auto made = [&](const char *name, const QByteArray &start, const QString &sql) {
        const QString path = m_folder.filePath(QLatin1String(name));
        if (!start.isEmpty())
            write(path, start);
        run(tool, {QStringLiteral("-batch"), path, sql});
        return bytesOf(path);
    };
    QByteArray noise(60000, 0);
    QRandomGenerator random(20260302);
    for (char &byte : noise)
        byte = char(random.bounded(256));
    const QString damaged = QStringLiteral("store_damaged");
    QTest::newRow("missing") << QStringLiteral("store_missing") << QByteArray();
    QTest::newRow("a directory") << QStringLiteral("store_not_a_file") << QByteArray("/");
    QTest::newRow("empty") << damaged << QByteArray("");
    QTest::newRow("one byte") << damaged << QByteArray("S");
    QTest::newRow("noise") << damaged << noise;
    QTest::newRow("a text") << damaged << QByteArray("number,name\n1,Eins\n").repeated(100);
    QTest::newRow("the header alone") << damaged << m_bytes.left(100);
    QTest::newRow("the first page alone") << damaged << m_bytes.left(4096);
    QTest::newRow("half") << damaged << m_bytes.left(m_bytes.size() / 2);
    QTest::newRow("a page short") << damaged << m_bytes.left(m_bytes.size() - 4096);
    QTest::newRow("a byte short") << damaged << m_bytes.left(m_bytes.size() - 1);
    QTest::newRow("another's database") << QStringLiteral("store_foreign")
                                        << made("foreign.db", {},
                                                QStringLiteral("CREATE TABLE t (a); INSERT INTO t VALUES (1)"));
    QTest::newRow("a newer version") << QStringLiteral("store_newer")
                                     << made("newer.db", m_bytes, QStringLiteral("PRAGMA user_version = 99"));
    QTest::newRow("a newer version's backup")
        << QStringLiteral("store_newer")
        << made("newer.bak", m_bytes, QStringLiteral("PRAGMA user_version = 99; PRAGMA journal_mode = DELETE"));
}

// Reading, writing and the doctor: the same sentence, and not a byte is touched, nor is anything left beside it.
void TestStoreFaults::noStore()
{
    QFETCH(QString, rule);
    QFETCH(QByteArray, bytes);
    QTemporaryDir folder;
    const Kontorctl ctl(folder.filePath(QStringLiteral("x.kontor")));
    if (bytes == "/")
        QVERIFY(QDir().mkpath(ctl.store()));
    else if (!bytes.isNull())
        QVERIFY(write(ctl.store(), bytes));
    const QStringList there = QDir(folder.path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot);
    for (const QStringList &command : everyCommand) {
        const Ran ran = ctl(command);
        QVERIFY2(ran.status == 3, ran.all());
        QCOMPARE(ran.kind(), QStringLiteral("storage"));
        QCOMPARE(ran.rule(), rule);
        QVERIFY2(namesAWayOut(ran.message()), qPrintable(ran.message()));
    }
    const Ran doctor = ctl({QStringLiteral("doctor")});
    QCOMPARE(doctor.status, 3);
    QVERIFY2(doctor.out.contains(rule.toUtf8()), doctor.all());
    QCOMPARE(QDir(folder.path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot), there);
    if (!bytes.isNull() && bytes != "/")
        QVERIFY(bytesOf(ctl.store()) == bytes);
}

// Some bytes wrong somewhere: never a crash, and the doctor sees what SQLite's own tool sees.
void TestStoreFaults::damagedInTheMiddle()
{
    QRandomGenerator random(4711);
    QTemporaryDir folder;
    int seen = 0;
    for (int i = 0; i < 40; ++i) {
        const Kontorctl ctl(folder.filePath(QStringLiteral("%1.kontor").arg(i)));
        QByteArray bytes = m_bytes;
        const qsizetype at = random.bounded(1, int(bytes.size() / 4096)) * 4096; // the first page is another case
        for (int n = 0; n < 600; ++n)
            bytes[at + random.bounded(4096)] = char(random.bounded(256));
        QVERIFY(write(ctl.store(), bytes));
        const bool isSound = integrity(ctl.store()) == "ok";
        const Ran doctor = ctl({QStringLiteral("doctor")});
        const QByteArray what = "page " + QByteArray::number(at / 4096) + ": " + doctor.all();
        QVERIFY2(doctor.status == (isSound ? 0 : 3), what);
        seen += !isSound;
        for (const QStringList &command : everyCommand) {
            const Ran ran = ctl(command);
            QVERIFY2(ran.status >= 0 && ran.status <= 3, "page " + QByteArray::number(at / 4096) + ": " + ran.all());
            if (ran.status == 3)
                QVERIFY2(namesAWayOut(ran.message()), qPrintable(ran.message()));
        }
    }
    QVERIFY(seen > 10);
}

void TestStoreFaults::readOnlyFolder()
{
    // Permissions do not bind root: the program runs as somebody else then.
    QStringList somebody;
    if (geteuid() == 0) {
        if (program(QStringLiteral("runuser")).isEmpty())
            QSKIP("NOT TESTED: read-only folder: running as root without runuser");
        somebody =
            QStringList{QStringLiteral("-u"), QStringLiteral("nobody"), QStringLiteral("--"), Kontorctl::binary()};
    }
    const QString folder = m_folder.filePath(QStringLiteral("readonly"));
    const QString path = folder + QStringLiteral("/store.kontor");
    QVERIFY(QDir().mkpath(folder) && write(path, m_bytes));
    const auto ctl = [&](const QString &store, const QStringList &words) {
        const QStringList line = QStringList{QStringLiteral("--json"), QStringLiteral("--store"), store} + words;
        return somebody.isEmpty() ? run(Kontorctl::binary(), line)
                                  : run(program(QStringLiteral("runuser")), somebody + line);
    };
    const auto open = QFileDevice::ReadOwner | QFileDevice::ExeOwner | QFileDevice::ReadOther | QFileDevice::ExeOther;
    QVERIFY(QFile::setPermissions(m_folder.path(), open | QFileDevice::WriteOwner));
    QVERIFY(QFile::setPermissions(path, QFileDevice::ReadOwner | QFileDevice::ReadOther));
    QVERIFY(QFile::setPermissions(folder, open));
    for (const QStringList &command : everyCommand) {
        const Ran ran = ctl(path, command);
        if (ran.status == 126 || ran.status == 127)
            QSKIP("NOT TESTED: read-only folder: user nobody cannot run the program from here");
        QVERIFY2(ran.status == 3, ran.all());
        QCOMPARE(ran.rule(), QStringLiteral("store_read_only"));
        QVERIFY(namesAWayOut(ran.message()));
    }
    // The file may be written, its folder not: the write-ahead log has no place.
    QVERIFY(QFile::setPermissions(path, QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ReadOther |
                                            QFileDevice::WriteOther));
    QCOMPARE(ctl(path, everyCommand[2]).rule(), QStringLiteral("store_read_only"));
    QVERIFY(QFile::setPermissions(path, QFileDevice::ReadOwner));
    if (geteuid() == 0)
        QCOMPARE(ctl(path, everyCommand[0]).rule(), QStringLiteral("store_unreadable"));
    const Ran made = ctl(folder + QStringLiteral("/new.kontor"), {QStringLiteral("init")});
    QCOMPARE(made.status, 3);
    QCOMPARE(made.rule(), QStringLiteral("folder_unwritable"));
    QCOMPARE(QDir(folder).entryList(QDir::Files), QStringList{QStringLiteral("store.kontor")});
    QVERIFY(bytesOf(path) == m_bytes);
    QVERIFY(QFile::setPermissions(folder, open | QFileDevice::WriteOwner));
}

void TestStoreFaults::diskFillsDuringImports()
{
    const SmallDisk disk(m_folder.filePath(QStringLiteral("imports")), "3m");
    if (!disk.isMounted())
        QSKIP("NOT TESTED: full disk: no small disk can be mounted here (needs root)");
    const Kontorctl ctl(disk.file("store.kontor"));
    QCOMPARE(ctl({QStringLiteral("init")}).status, 0);
    qint64 announced = 0;
    int refused = 0;
    for (int i = 0; i < 30 && refused < 3; ++i) {
        QByteArray csv = "number,name,email\n";
        for (int n = 0; n < 300; ++n)
            csv += QStringLiteral("N%1-%2,Firma %2,m%2@x.example\n").arg(i).arg(n).toUtf8();
        const QString file = m_folder.filePath(QStringLiteral("import.csv"));
        QVERIFY(write(file, csv));
        const Ran ran = ctl({QStringLiteral("import"), QStringLiteral("customers"), file});
        if (ran.status == 0) {
            announced += ran.object().value(QLatin1String("created")).toInteger();
            continue;
        }
        ++refused;
        QCOMPARE(ran.status, 3);
        QCOMPARE(ran.rule(), QStringLiteral("disk_full"));
        QVERIFY(namesAWayOut(ran.message()));
    }
    QCOMPARE(refused, 3);
    QVERIFY(announced >= 300);
    // Reading goes on; all that was announced is there, and nothing of what was refused.
    QCOMPARE(ctl.count({}, {QStringLiteral("customers")}), announced);
    const Ran backup = ctl({QStringLiteral("backup"), disk.file("copy.bak")});
    QCOMPARE(backup.rule(), QStringLiteral("disk_full"));
    QVERIFY(!QFile::exists(disk.file("copy.bak")) && !QFile::exists(disk.file("copy.bak.part")));
    const Ran doctor = ctl({QStringLiteral("doctor")});
    QCOMPARE(doctor.status, 3);
    QCOMPARE(doctor.object().value(QLatin1String("integrity")).toString(), QStringLiteral("ok")); // only full, not ill
    QVERIFY2(doctor.out.contains("disk_nearly_full"), doctor.all());
    QCOMPARE(integrity(ctl.store()), QByteArray("ok"));
}

void TestStoreFaults::diskFillsDuringSaves()
{
    const SmallDisk disk(m_folder.filePath(QStringLiteral("saves")), "2m");
    if (!disk.isMounted())
        QSKIP("NOT TESTED: full disk: no small disk can be mounted here (needs root)");
    const Kontorctl ctl(disk.file("store.kontor"));
    QVERIFY(write(ctl.store(), m_bytes));
    QFile ballast(disk.file("ballast"));
    QVERIFY(ballast.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
    while (ballast.write(QByteArray(4096, 'x')) == 4096) {
    }
    ballast.resize(ballast.size() - 300 * 1024);
    QString last;
    int saved = 0;
    Ran ran;
    for (int i = 0; i < 500; ++i) {
        const QString city = QStringLiteral("City %1").arg(i) + QString(150, u'x');
        ran = ctl({QStringLiteral("set"), QStringLiteral("customer"), QStringLiteral("K1001"),
                   QStringLiteral("city=") + city});
        if (ran.status != 0)
            break;
        last = city;
        ++saved;
    }
    QVERIFY2(saved > 3, ran.all());
    QVERIFY2(ran.status == 3, "the disk did not fill");
    QCOMPARE(ran.rule(), QStringLiteral("disk_full"));
    const auto city = [&] {
        return ctl({QStringLiteral("show"), QStringLiteral("customer"), QStringLiteral("K1001")})
            .object()
            .value(QLatin1String("city"))
            .toString();
    };
    QCOMPARE(city(), last);
    // With room again it goes on.
    ballast.close();
    QVERIFY(ballast.remove());
    QCOMPARE(integrity(ctl.store()), QByteArray("ok"));
    QCOMPARE(city(), last);
    QCOMPARE(ctl.count({}, {QStringLiteral("log")}), saved);
    QCOMPARE(ctl(everyCommand[2]).status, 0);
}

void TestStoreFaults::diskIsFullFromTheStart()
{
    const SmallDisk disk(m_folder.filePath(QStringLiteral("full")), "1m");
    if (!disk.isMounted())
        QSKIP("NOT TESTED: full disk: no small disk can be mounted here (needs root)");
    const Kontorctl ctl(disk.file("store.kontor"));
    QVERIFY(write(ctl.store(), m_bytes));
    QFile ballast(disk.file("ballast"));
    QVERIFY(ballast.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
    while (ballast.write(QByteArray(4096, 'x')) == 4096) {
    }
    for (const QStringList &command : everyCommand) {
        const Ran ran = ctl(command);
        QVERIFY2(ran.status == 3, ran.all());
        QCOMPARE(ran.rule(), QStringLiteral("disk_full"));
        QVERIFY(namesAWayOut(ran.message()));
    }
    const Ran made = Kontorctl(disk.file("new.kontor"))({QStringLiteral("init")});
    QCOMPARE(made.status, 3);
    QCOMPARE(made.rule(), QStringLiteral("disk_full"));
    QVERIFY(!QFile::exists(disk.file("new.kontor")) && !QFile::exists(disk.file("new.kontor.part")));
    QVERIFY(bytesOf(ctl.store()) == m_bytes);
}

QTEST_GUILESS_MAIN(TestStoreFaults)
#include "tst_store_faults.moc"
