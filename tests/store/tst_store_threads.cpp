// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The store's two threads: what is urgent comes first, what is not comes too, and the one does not wait for the other
// to say that something was saved; what a save leaves to be done is done while nobody waits.
#include "operationstore.h"
#include "store/store.h"
#include "support/await.h"

#include <QSemaphore>
#include <QSignalSpy>

#ifdef Q_OS_LINUX
#include <sys/resource.h>
#include <unistd.h>
#endif

using namespace kontor;
using namespace kontor::tests;

class TestStoreThreads : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theUrgentComeFirst();
    void nobodyWaitsForEver();
    void idleOnceNothingRunsOrWaits();
    void savingIsToldWhileTheReaderIsBusy();
    void onlyWhatIsSavedIsTold();
    void noSaveWaitsForTheLogToBeCopied();
    void aVeryLongLogIsCopiedAtOnce();
#ifdef Q_OS_LINUX
    void jobsGiveWayToWindows();
#endif
};

void TestStoreThreads::theUrgentComeFirst()
{
    QSemaphore gate;
    QSemaphore done;
    QByteArray order;
    JobThread thread(QStringLiteral("test"));
    thread.post([&gate] { gate.acquire(); });
    const auto note = [&](char letter) {
        return [&order, &done, letter] {
            order += letter;
            done.release();
        };
    };
    thread.post(note('c'), JobThread::Priority::Background);
    thread.post(note('d'), JobThread::Priority::Background);
    thread.post(note('a'));
    thread.post(note('b'));
    gate.release();
    QVERIFY(done.tryAcquire(4, 20000));
    QCOMPARE(order, QByteArray("abcd"));
}

// Each urgent job has the next one posted before it ends.
void TestStoreThreads::nobodyWaitsForEver()
{
    std::atomic<bool> isDone = false;
    std::atomic<bool> isGivenUp = false;
    QSemaphore ended;
    JobThread thread(QStringLiteral("test"));
    std::function<void()> urgent = [&] {
        QThread::msleep(1);
        if (isDone || isGivenUp)
            ended.release();
        else
            thread.post(urgent);
    };
    thread.post(urgent);
    thread.post([&isDone] { isDone = true; }, JobThread::Priority::Background);
    const bool isServed = QTest::qWaitFor([&] { return isDone.load(); }, 20000);
    isGivenUp = true;
    QVERIFY(ended.tryAcquire(1, 20000));
    QVERIFY(isServed);
}

void TestStoreThreads::idleOnceNothingRunsOrWaits()
{
    QSemaphore first;
    QSemaphore second;
    QSemaphore begun;
    JobThread thread(QStringLiteral("test"));
    QVERIFY(thread.isIdle());
    for (QSemaphore *gate : {&first, &second})
        thread.post([gate, &begun] {
            begun.release();
            gate->acquire();
        });
    QVERIFY(begun.tryAcquire(1, 20000));
    const bool isIdleWhileOneWaits = thread.isIdle();
    first.release();
    const bool isBegun = begun.tryAcquire(1, 20000);
    const bool isIdleWhileTheLastRuns = thread.isIdle();
    second.release();
    QVERIFY(isBegun);
    QVERIFY(!isIdleWhileOneWaits);
    QVERIFY(!isIdleWhileTheLastRuns);
    QTRY_VERIFY(thread.isIdle());
}

void TestStoreThreads::savingIsToldWhileTheReaderIsBusy()
{
    OperationStore made;
    QVERIFY(made.isMade());
    Store store(made.path(), QStringLiteral("nordlicht"), Calendar(QDate(2026, 3, 2)));
    QVERIFY(await(store.open()));
    QSignalSpy saved(&store, &Store::saved);
    QSignalSpy committed(&store, &Store::committed);
    QSemaphore gate;
    const auto held = store.read<bool>([&gate](Reader &) -> Result<bool> {
        gate.acquire();
        return true;
    });
    const auto receipt = await(store.perform(QStringLiteral("test"), {}, [](Door &door) -> Result<> {
        KONTOR_TRY(door.database().run("UPDATE customer SET city = 'Speyer' WHERE number = 'K1001'"));
        return {};
    }));
    QVERIFY(receipt);
    QTRY_COMPARE(saved.count(), 1);
    QCOMPARE(committed.count(), 0);
    gate.release();
    QTRY_COMPARE(committed.count(), 1);
    QCOMPARE(saved.count(), 1);
    QVERIFY(await(held));
}

namespace
{

/// So many pages of 4096 bytes, in one commit.
Result<> writePages(Database &database, qint64 pages)
{
    KONTOR_TRY(database.execute("CREATE TABLE IF NOT EXISTS ballast (bytes BLOB)"));
    KONTOR_TRY(database.run("WITH RECURSIVE n (i) AS (VALUES (1) UNION ALL SELECT i + 1 FROM n WHERE i < ?) "
                            "INSERT INTO ballast SELECT zeroblob(4000) FROM n",
                            {pages}));
    return {};
}

qint64 sizeOf(const QString &path)
{
    return QFileInfo(path).size();
}

} // namespace

void TestStoreThreads::noSaveWaitsForTheLogToBeCopied()
{
    OperationStore made;
    QVERIFY(made.isMade());
    {
        const auto database = Database::open(made.path(), Database::Mode::ReadWrite);
        QVERIFY(database);
        (*database)->deferCheckpoints();
        const qint64 before = sizeOf(made.path());
        QVERIFY(writePages(**database, 1000));
        (*database)->checkpoint();
        QCOMPARE(sizeOf(made.path()), before);
        QVERIFY(writePages(**database, 3000));
        QCOMPARE(sizeOf(made.path()), before);
        (*database)->checkpoint();
        QVERIFY(sizeOf(made.path()) > before + 3000 * 4096);
    }
    // A store copies it once nobody saves.
    Store store(made.path(), QStringLiteral("nordlicht"), Calendar(QDate(2026, 3, 2)));
    QVERIFY(await(store.open()));
    const qint64 before = sizeOf(made.path());
    QVERIFY(await(store.maintain<bool>([](Writer &writer) -> Result<bool> {
        KONTOR_TRY(writePages(writer.database(), 3000));
        return true;
    })));
    QTRY_VERIFY_WITH_TIMEOUT(sizeOf(made.path()) > before + 3000 * 4096, 20000);
}

void TestStoreThreads::aVeryLongLogIsCopiedAtOnce()
{
    OperationStore made;
    QVERIFY(made.isMade());
    const auto database = Database::open(made.path(), Database::Mode::ReadWrite);
    QVERIFY(database);
    (*database)->deferCheckpoints();
    const qint64 before = sizeOf(made.path());
    QVERIFY(writePages(**database, 20000));
    QVERIFY(sizeOf(made.path()) > before + 20000 * 4096);
}

void TestStoreThreads::onlyWhatIsSavedIsTold()
{
    OperationStore made;
    QVERIFY(made.isMade());
    Store store(made.path(), QStringLiteral("nordlicht"), Calendar(QDate(2026, 3, 2)));
    QVERIFY(await(store.open()));
    QSignalSpy saved(&store, &Store::saved);
    const auto refused = await(store.perform(QStringLiteral("test"), {}, [](Door &) -> Result<> {
        return fail(Error::Kind::Rejected, QStringLiteral("not_found"));
    }));
    QVERIFY(!refused);
    const auto nothing = await(store.perform(QStringLiteral("test"), {}, [](Door &) -> Result<> { return {}; }));
    QVERIFY(nothing);
    // Whatever was told is here by now.
    QVERIFY(await(store.maintain<bool>([](Writer &) -> Result<bool> { return true; })));
    QCoreApplication::sendPostedEvents();
    QCOMPARE(saved.count(), 0);
}

#ifdef Q_OS_LINUX
void TestStoreThreads::jobsGiveWayToWindows()
{
    const auto niceness = [] { return getpriority(PRIO_PROCESS, id_t(gettid())); };
    const int own = niceness();
    QSemaphore done;
    int ofJobs = 0;
    JobThread thread(QStringLiteral("test"));
    thread.post([&] {
        ofJobs = niceness();
        done.release();
    });
    QVERIFY(done.tryAcquire(1, 20000));
    QVERIFY2(ofJobs >= 15, qPrintable(QString::number(ofJobs)));
    QCOMPARE(niceness(), own);
}
#endif

QTEST_GUILESS_MAIN(TestStoreThreads)
#include "tst_store_threads.moc"
