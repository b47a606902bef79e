// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The copy of the few customers that somebody sees: nobody notices it, least of all when a right is taken.
#include "operationstore.h"
#include "store/demo/large.h"
#include "store/lists/lists.h"
#include "store/operations/assignments.h"

#include <sqlite3.h>

using namespace kontor;
using namespace kontor::tests;

namespace
{

const Calendar today{QDate(2026, 3, 2)};

std::unique_ptr<Reader> openAs(const QString &store, const char *login)
{
    auto reader = Reader::open(store, QLatin1String(login), today);
    return reader ? std::move(*reader) : nullptr;
}

/// All rows and columns as text, a row a line.
Result<QStringList> linesOf(Reader &reader, const ListSpec &spec)
{
    QStringList lines;
    KONTOR_TRY(eachListRow(reader, spec, {}, [&](const ListRow &row) {
        QString line = QString::number(row.rid) + (row.isOpenable ? u'+' : u'-');
        for (const Value &cell : row.cells) {
            const auto *text = std::get_if<QString>(&cell);
            const auto *number = std::get_if<qint64>(&cell);
            line += u'|' + (text ? *text : number ? QString::number(*number) : QString());
        }
        lines << line;
        return true;
    }));
    return lines;
}

QStringList lines(Reader &reader, const ListSpec &spec = lists::customers())
{
    const auto answer = reader.read<QStringList>([&](Reader &open) { return linesOf(open, spec); });
    return answer ? *answer : QStringList{answer.error().rule + u' ' + answer.error().detail};
}

/// Rows in the copy; -1 where there is none.
qint64 copied(Reader &reader)
{
    return reader
        .read<qint64>(
            [](Reader &open) { return open.database().integer("SELECT count(*) FROM temp.gathered_customer"); })
        .value_or(-1);
}

} // namespace

class TestStoreGathering : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void isMadeForWhoSeesFew();
    void nothingIsSeenAfterItsRightIsTaken();
    void whatOthersChangeIsSeen();
    void outlivesInterruptions();
    void outlivesWhatIsTakenBack();
    void isMadeWhileAnotherQuestionRuns();
    void tooManyAreLeftWhereTheyAre();

private:
    bool write(const char *sql);
    QString withdraw(const char *number);

    std::unique_ptr<OperationStore> m_store;
};

void TestStoreGathering::init()
{
    m_store = std::make_unique<OperationStore>();
    QVERIFY(m_store->isMade());
}

/// As another program would.
bool TestStoreGathering::write(const char *sql)
{
    auto database = Database::open(m_store->path(), Database::Mode::ReadWrite);
    return database && (*database)->run(sql).has_value();
}

QString TestStoreGathering::withdraw(const char *number)
{
    const Uuid submandant =
        m_store->read<Uuid>("u11", [](Reader &open) -> Result<Uuid> { return open.session().submandant; });
    const Uuid customer = m_store->customer(number);
    return m_store->perform("nordlicht", [&](Door &door) -> Result<> {
        KONTOR_TRY(saveAssignments(door, {submandant, {}, {customer}}));
        return {};
    });
}

void TestStoreGathering::isMadeForWhoSeesFew()
{
    for (const char *login : {"u11", "e3"}) {
        auto reader = openAs(m_store->path(), login);
        QVERIFY(reader);
        QCOMPARE(copied(*reader), -1);
        const auto rows = lines(*reader);
        QVERIFY(!rows.isEmpty());
        QCOMPARE(copied(*reader), rows.size());
        // From the copy now, and through the other lists as well.
        QCOMPARE(lines(*reader), rows);
        for (const ListSpec *spec : listSpecs())
            QCOMPARE(lines(*reader, *spec), lines(*openAs(m_store->path(), login), *spec));
    }
    auto everything = openAs(m_store->path(), "nordlicht");
    QVERIFY(!lines(*everything).isEmpty());
    QCOMPARE(copied(*everything), -1);
}

void TestStoreGathering::nothingIsSeenAfterItsRightIsTaken()
{
    auto reader = openAs(m_store->path(), "u11");
    const auto before = lines(*reader);
    const qint64 handle = before[0].section(u'+', 0, 0).section(u'-', 0, 0).toLongLong();
    const QString number = before[0].section(u'|', 1, 1);
    QCOMPARE(withdraw(number.toLatin1().constData()), QString());
    // Whichever question comes first must not find it any more.
    const auto seen = [&](const std::function<Result<qint64>(Reader &)> &question) {
        return openAs(m_store->path(), "u11") ? reader->read<qint64>(question).value_or(-1) : -1;
    };
    QCOMPARE(seen([&](Reader &open) -> Result<qint64> {
                 KONTOR_LET(rows, rowsByHandle(open, lists::customers(), {handle}, {"number"}));
                 return qint64(rows.size());
             }),
             0);
    QCOMPARE(lines(*reader), before.mid(1));
    QCOMPARE(copied(*reader), before.size() - 1);
    // The same by a program that goes past the door, asked for by the number.
    const QString next = before[1].section(u'|', 1, 1);
    QVERIFY(write("UPDATE assignment SET until_on = '2026-03-02' WHERE until_on IS NULL"));
    const auto found =
        reader->read<ListRow>([&](Reader &open) { return findRow(open.database(), lists::customers(), next); });
    QVERIFY(!found);
    QCOMPARE(found.error().rule, QStringLiteral("not_found"));
    QCOMPARE(lines(*reader), QStringList());
}

void TestStoreGathering::whatOthersChangeIsSeen()
{
    auto reader = openAs(m_store->path(), "u11");
    const auto agrees = [&] { return lines(*reader) == lines(*openAs(m_store->path(), "u11")); };
    QVERIFY(agrees());
    const auto before = lines(*reader);
    for (const char *sql :
         {"UPDATE customer SET name = name || ' II'",
          "UPDATE customer SET administration = 'revoked' WHERE kind = 'customer'",
          "UPDATE customer SET number = number || 'x'", "UPDATE customer_profile SET street = 'Neuer Wall'"}) {
        const auto last = lines(*reader);
        QVERIFY(write("UPDATE writing SET mode = 'server'") && write(sql));
        QVERIFY2(agrees(), sql);
        QVERIFY2(lines(*reader) != last || QByteArray(sql).contains("profile"), sql);
    }
    QCOMPARE(lines(*reader).size(), before.size());
}

// Interrupted once at every place, BEGIN and COMMIT among them: what is asked afterwards is right.
void TestStoreGathering::outlivesInterruptions()
{
    const auto expected = lines(*openAs(m_store->path(), "u11"));
    int cancelled = 0;
    for (int steps = 1; steps < 3000; steps += 1 + steps / 20) {
        auto reader = openAs(m_store->path(), "u11");
        const auto interrupted = [&] {
            bool isHit = false;
            sqlite3_progress_handler(
                reader->database().handle(), steps,
                [](void *hit) { return std::exchange(*static_cast<bool *>(hit), true) ? 0 : 1; }, &isHit);
            const auto answer =
                reader->read<QStringList>([](Reader &open) { return linesOf(open, lists::customers()); });
            sqlite3_progress_handler(reader->database().handle(), 0, nullptr, nullptr);
            cancelled += !answer;
            return !answer || *answer == expected;
        };
        QVERIFY2(interrupted(), qPrintable(QString::number(steps)));
        QVERIFY2(lines(*reader) == expected, qPrintable(QString::number(steps) + lines(*reader).join(u' ')));
        QVERIFY(write("UPDATE customer SET city = city")); // the copy has to be made again
        QVERIFY2(interrupted(), qPrintable(QString::number(steps)));
        QCOMPARE(lines(*reader), expected);
        QCOMPARE(copied(*reader), expected.size());
    }
    QVERIFY2(cancelled > 20, qPrintable(QString::number(cancelled)));
}

void TestStoreGathering::outlivesWhatIsTakenBack()
{
    auto reader = openAs(m_store->path(), "u11");
    const auto expected = lines(*openAs(m_store->path(), "u11"));
    const auto takenBack = [&] {
        return reader
            ->read<QStringList>([](Reader &open) -> Result<QStringList> {
                KONTOR_LET(rows, linesOf(open, lists::customers()));
                KONTOR_TRY(open.database().execute("ROLLBACK"));
                return rows;
            })
            .value_or(QStringList());
    };
    QCOMPARE(takenBack(), expected); // the first copy
    QCOMPARE(lines(*reader), expected);
    const QString gone = expected[0].section(u'|', 1, 1);
    QCOMPARE(withdraw(gone.toLatin1().constData()), QString());
    QCOMPARE(takenBack(), expected.mid(1)); // the second one: the first is there again, and must not be believed
    QCOMPARE(lines(*reader), expected.mid(1));
}

void TestStoreGathering::isMadeWhileAnotherQuestionRuns()
{
    auto reader = openAs(m_store->path(), "u11");
    const auto expected = lines(*openAs(m_store->path(), "u11"));
    const auto both = reader->read<QStringList>([&](Reader &open) -> Result<QStringList> {
        QStringList numbers;
        KONTOR_TRY(open.database().each("SELECT number FROM visible_customer", {}, [&](const Statement &row) {
            const auto inner = linesOf(open, lists::customers());
            numbers << (inner && *inner == expected ? row.text(0) : QStringLiteral("differs"));
            return true;
        }));
        numbers.sort();
        return numbers;
    });
    QVERIFY(both);
    QStringList numbers;
    for (const QString &line : expected)
        numbers << line.section(u'|', 1, 1);
    numbers.sort();
    QCOMPARE(*both, numbers);
}

void TestStoreGathering::tooManyAreLeftWhereTheyAre()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("many.kontor"));
    const qint64 many = Gathering::few + 1;
    QVERIFY(createStore(path, false, today, [&](Database &database) -> Result<> {
        KONTOR_TRY(fillLarge(database, today, many, 42));
        KONTOR_TRY(database.run("UPDATE portal_user_account SET visibility = 'own', first_administrator = 0"));
        KONTOR_TRY(database.run("UPDATE customer SET partner_contact = (SELECT id FROM portal_user WHERE submandant "
                                "IS NULL ORDER BY login LIMIT 1)"));
        return {};
    }));
    auto database = Database::open(path, Database::Mode::ReadWrite);
    QVERIFY(database);
    const auto login = (*database)->text("SELECT login FROM portal_user WHERE submandant IS NULL ORDER BY login");
    auto reader = openAs(path, login->toLatin1().constData());
    QVERIFY(reader);
    const auto handles = [&] {
        return reader
            ->read<qint64>([](Reader &open) -> Result<qint64> {
                KONTOR_LET(all, listHandles(open, lists::customers(), {}));
                return qint64(all.size());
            })
            .value_or(-1);
    };
    QCOMPARE(handles(), many);
    QCOMPARE(copied(*reader), -1);
    QVERIFY((*database)->run("UPDATE customer SET partner_contact = NULL WHERE rowid = 1"));
    QCOMPARE(handles(), many - 1);
    QCOMPARE(copied(*reader), -1); // not tried again at each commit
    reader = openAs(path, login->toLatin1().constData());
    QCOMPARE(handles(), many - 1);
    QCOMPARE(copied(*reader), many - 1);
    // One more than a copy may have.
    QVERIFY((*database)->run("UPDATE customer SET partner_contact = (SELECT partner_contact FROM customer WHERE rowid "
                             "= 2) WHERE rowid = 1"));
    QCOMPARE(handles(), many);
    QCOMPARE(copied(*reader), -1);
}

QTEST_GUILESS_MAIN(TestStoreGathering)
#include "tst_store_gathering.moc"
