// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Looking as another user: his sight and no more, nothing can be changed, and the log says who looked.
#include "operationstore.h"
#include "store/credentials.h"
#include "store/lookas.h"
#include "store/operations/users.h"

using namespace kontor;
using namespace kontor::tests;

namespace
{

const Calendar today{QDate(2026, 3, 2)};

QString text(const char *word)
{
    return QString::fromLatin1(word);
}

} // namespace

class TestStoreLookAs : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void seesWhatHeSees();
    void nothingCanBeChanged();
    void whoMayLookAsWhom_data();
    void whoMayLookAsWhom();
    void theRightMayGoMeanwhile();
    void theLogSaysWhoLooked();

private:
    QString look(const char *login, const char *as);

    std::unique_ptr<OperationStore> m_store;
};

void TestStoreLookAs::init()
{
    m_store = std::make_unique<OperationStore>();
    QVERIFY(m_store->isMade());
}

QString TestStoreLookAs::look(const char *login, const char *as)
{
    const auto noted = noteLook(m_store->path(), {text(login), text(as)}, today);
    return noted ? QString() : noted.error().rule;
}

void TestStoreLookAs::seesWhatHeSees()
{
    const auto lists = {text("customers"), text("users"), text("assignments"), text("submandants"), text("log")};
    for (const char *login : {"u11", "u21", "master", "nordlicht"}) {
        auto his = Reader::open(m_store->path(), text(login), today);
        auto looked = Reader::open(m_store->path(), {text("nordlicht"), text(login)}, today);
        for (const QString &kind : lists) {
            const auto rows = [&](Reader &reader) {
                return reader.read<QStringList>([&](Reader &open) -> Result<QStringList> {
                    ListQuery query;
                    for (const ListColumn &column : findList(kind)->columns)
                        query.columns << column.key;
                    KONTOR_LET(found, listRows(open, *findList(kind), query));
                    QStringList lines;
                    for (const ListRow &row : found) {
                        lines << QString::number(row.isOpenable);
                        for (const Value &cell : row.cells)
                            if (const auto *words = std::get_if<QString>(&cell))
                                lines.last() += u'|' + *words;
                    }
                    return lines;
                });
            };
            QCOMPARE(*rows(**looked), *rows(**his));
        }
    }
    auto reader = Reader::open(m_store->path(), {text("nordlicht"), text("u11")}, today);
    const auto count = (*reader)->read<qint64>(
        [](Reader &open) { return countRows(open, *findList(text("customers")), ListQuery()); });
    QCOMPARE(*count, 3); // US-1: K1001, K1002, K1007
    const Session session = (*reader)->session();
    QVERIFY(session.isLooking());
    QCOMPARE(session.login, text("u11"));
    QCOMPARE(session.lookedAtByLogin, text("nordlicht"));
}

void TestStoreLookAs::nothingCanBeChanged()
{
    auto writer = Writer::open(m_store->path(), {text("nordlicht"), text("u11")}, today);
    bool isAsked = false;
    const auto done = (*writer)->perform(text("change_customer"), text("K1001"), [&](Door &door) -> Result<> {
        isAsked = true;
        return door.database().run("UPDATE customer SET city = 'Kiel'") ? Result<>() : Result<>();
    });
    QVERIFY(!done && !isAsked);
    QCOMPARE(done.error().rule, text("looking_as_is_read_only"));
    QVERIFY(done.error().kind == Error::Kind::Denied);
    QCOMPARE(m_store->number("SELECT count(*) FROM customer WHERE city = 'Kiel'"), 0);
    // The refusal is that of both, not of whom he looks as.
    QCOMPARE(m_store->text("SELECT u.login || ' as ' || a.login || ': ' || s.command || ' ' || s.rule_key FROM "
                           "change_set s JOIN portal_user u ON u.id = s.portal_user JOIN portal_user a ON a.id = "
                           "s.acting_as"),
             text("nordlicht as u11: change_customer looking_as_is_read_only"));
    // Nor a password, nor what is no change set: another file in the place of this one.
    const auto changed = changePassword(**writer, {text("u11"), {}, Secret(text("correct horse"))});
    QCOMPARE(changed.error().rule, text("looking_as_is_read_only"));
    QCOMPARE(m_store->number("SELECT count(*) FROM credential"), 0);
    auto reader = Reader::open(m_store->path(), {text("nordlicht"), text("nordlicht")}, today);
    const auto may = (*reader)->read<int>([](Reader &open) -> Result<int> {
        KONTOR_TRY(open.may(text("back_up")));
        return 0;
    });
    QCOMPARE(may.error().rule, text("looking_as_is_read_only"));
}

void TestStoreLookAs::whoMayLookAsWhom_data()
{
    QTest::addColumn<QByteArray>("login");
    QTest::addColumn<QByteArray>("as");
    QTest::addColumn<QString>("rule");
    const auto row = [](const char *login, const char *as, const char *rule) {
        QTest::addRow("%s as %s", login, as) << QByteArray(login) << QByteArray(as) << text(rule);
    };
    row("nordlicht", "u11", "");
    row("nordlicht", "master", "");
    row("nordlicht", "u13", "actor_not_effective");
    row("nordlicht", "u31", "actor_not_effective");
    row("nordlicht", "suedstern", "not_found");
    row("nordlicht", "nobody", "not_found");
    row("master", "u11", "no_right");
    row("u11", "u12", "no_right");
    row("u21", "u22", ""); // a Submandant's administrator: his own colleagues
    row("u21", "u11", "not_found");
    row("u21", "nordlicht", "not_found");
}

void TestStoreLookAs::whoMayLookAsWhom()
{
    QFETCH(QByteArray, login);
    QFETCH(QByteArray, as);
    QFETCH(QString, rule);
    QCOMPARE(m_store->perform(text("change_user"), "nordlicht",
                              [](Door &door) -> Result<> {
                                  KONTOR_LET(user, resolveUser(door.database(), text("u21")));
                                  return changeUser(door, user, {{text("roles"), text("user_administration")}});
                              }),
             QString());
    QCOMPARE(look(login, as), rule);
    auto reader = Reader::open(m_store->path(), {QString::fromLatin1(login), QString::fromLatin1(as)}, today);
    const auto read = (*reader)->read<int>([](Reader &) -> Result<int> { return 0; });
    QCOMPARE(read ? QString() : read.error().rule, rule);
}

void TestStoreLookAs::theRightMayGoMeanwhile()
{
    auto reader = Reader::open(m_store->path(), {text("nordlicht"), text("u11")}, today);
    const auto ask = [&] {
        const auto read = (*reader)->read<qint64>(
            [](Reader &open) { return countRows(open, *findList(text("customers")), ListQuery()); });
        return read ? QString::number(*read) : read.error().rule;
    };
    QCOMPARE(ask(), text("3"));
    auto database = Database::open(m_store->path(), Database::Mode::ReadWrite);
    const QByteArray his = "portal_user = (SELECT id FROM portal_user WHERE login = 'nordlicht') AND role_key = "
                           "'user_administration'";
    QVERIFY((*database)->run("DELETE FROM user_role WHERE " + his));
    QCOMPARE(ask(), text("no_right"));
    QCOMPARE(ask(), text("no_right")); // and stays so
}

void TestStoreLookAs::theLogSaysWhoLooked()
{
    QCOMPARE(look("nordlicht", "u11"), QString());
    QCOMPARE(look("nordlicht", "suedstern"), text("not_found"));
    QCOMPARE(look("u11", "u12"), text("no_right"));
    const auto log = [&](const char *column) { return m_store->column("nordlicht", *findList(text("log")), column); };
    QCOMPARE(log("command"), (QStringList{text("look_as"), text("look_as")}));
    QCOMPARE(log("key"), (QStringList{text("u12"), text("u11")}));
    QCOMPARE(log("user"), (QStringList{text("u11"), text("nordlicht")}));
    QCOMPARE(log("acting_as"), (QStringList{QString(), text("u11")}));
    QCOMPARE(log("outcome"), (QStringList{text("refused"), text("done")}));
    QCOMPARE(m_store->number("SELECT count(*) FROM change_op"), 0);
}

QTEST_GUILESS_MAIN(TestStoreLookAs)
#include "tst_store_lookas.moc"
