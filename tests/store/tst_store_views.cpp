// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Named views: saved, overwritten, renamed, shared with the colleagues of the same binding, removed and brought back.
#include "operationstore.h"
#include "store/lists/lists.h"
#include "store/operations/commands.h"
#include "store/operations/views.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace kontor;
using namespace kontor::tests;

class TestStoreViews : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void areSavedAndOverwritten();
    void reachColleaguesAlone();
    void areTheirOwners();
    void comeBack();
    void contentIsChecked();
    void listsAndFiltersAreThere();

private:
    static const QString customers;
    QString save(OperationStore &store, const char *login, const char *name, const char *content = "{}")
    {
        return store.perform(commands::saveView, login, [&](Door &door) -> Result<> {
            KONTOR_LET(made, saveView(door, customers, QString::fromUtf8(name), QString::fromUtf8(content)));
            m_view = made;
            return {};
        });
    }
    static QStringList names(OperationStore &store, const char *login)
    {
        QStringList all;
        for (const NamedView &view : store.read<QList<NamedView>>(
                 login, [](Reader &reader) { return namedViews(reader, QStringLiteral("customers")); }))
            all << view.owner + u'/' + view.name + (view.isShared ? QStringLiteral("*") : QString());
        return all;
    }

    Uuid m_view;
};

const QString TestStoreViews::customers = QStringLiteral("customers");

void TestStoreViews::areSavedAndOverwritten()
{
    OperationStore store;
    QVERIFY(store.isMade());
    QCOMPARE(save(store, "nordlicht", "Nord", "{\"columns\":[\"name\"]}"), QString());
    const Uuid first = m_view;
    QCOMPARE(save(store, "nordlicht", " NORD ", "{\"columns\":[]}"), QString());
    QCOMPARE(m_view, first); // a name is one name in any case of letters
    QCOMPARE(names(store, "nordlicht"), QStringList{QStringLiteral("nordlicht/NORD")});
    const auto views = store.read<QList<NamedView>>(
        "nordlicht", [](Reader &reader) { return namedViews(reader, QStringLiteral("customers")); });
    QCOMPARE(views[0].content, QStringLiteral("{\"columns\":[]}"));
    QVERIFY(views[0].isOwn);
    // The same again changes nothing and leaves no trace.
    QCOMPARE(save(store, "nordlicht", "NORD", "{\"columns\":[]}"), QString());
    QVERIFY(store.receipt().changeSet.isNull());
    // Another list has names of its own.
    QCOMPARE(store.perform("nordlicht",
                           [](Door &door) -> Result<> {
                               KONTOR_TRY(saveView(door, QStringLiteral("users"), QStringLiteral("Nord"),
                                                   QStringLiteral("{}")));
                               return {};
                           }),
             QString());
    QCOMPARE(names(store, "nordlicht").size(), 1);
}

void TestStoreViews::reachColleaguesAlone()
{
    OperationStore store;
    const auto share = [&](const char *login, bool isShared) {
        return store.perform(commands::shareView, login, [&](Door &door) { return shareView(door, m_view, isShared); });
    };
    QCOMPARE(save(store, "nordlicht", "Nord"), QString());
    QCOMPARE(names(store, "master"), QStringList());
    QCOMPARE(share("nordlicht", true), QString());
    QCOMPARE(names(store, "master"), QStringList{QStringLiteral("nordlicht/Nord*")});
    for (const char *other : {"u11", "u21", "suedstern", "e1"})
        QCOMPARE(names(store, other), QStringList());
    QCOMPARE(share("nordlicht", false), QString());
    QCOMPARE(names(store, "master"), QStringList());
    // A Submandant's users share among themselves; neither the partner nor the other Submandant is told.
    QCOMPARE(save(store, "u11", "Meine"), QString());
    QCOMPARE(share("u11", true), QString());
    QCOMPARE(names(store, "u12"), QStringList{QStringLiteral("u11/Meine*")});
    for (const char *other : {"nordlicht", "u21", "suedstern"})
        QVERIFY(!names(store, other).contains(QStringLiteral("u11/Meine*")));
    // One's own stand first.
    QCOMPARE(save(store, "u12", "Zuletzt"), QString());
    QCOMPARE(names(store, "u12"), (QStringList{QStringLiteral("u12/Zuletzt"), QStringLiteral("u11/Meine*")}));
    QCOMPARE(store.column("u12", lists::views(), "name"),
             (QStringList{QStringLiteral("Zuletzt"), QStringLiteral("Meine")}));
}

void TestStoreViews::areTheirOwners()
{
    OperationStore store;
    QCOMPARE(save(store, "nordlicht", "Nord"), QString());
    const Uuid view = m_view;
    const auto tries = [&](const QString &rule) {
        QCOMPARE(store.perform("master", [&](Door &door) { return renameView(door, view, QStringLiteral("X")); }),
                 rule);
        QCOMPARE(store.perform("master", [&](Door &door) { return shareView(door, view, false); }), rule);
        QCOMPARE(store.perform("master", [&](Door &door) { return removeView(door, view); }), rule);
    };
    tries(QStringLiteral("not_found"));
    QCOMPARE(store.perform("nordlicht", [&](Door &door) { return shareView(door, view, true); }), QString());
    tries(QStringLiteral("view_not_own"));
    QCOMPARE(names(store, "nordlicht"), QStringList{QStringLiteral("nordlicht/Nord*")});
    // A colleague's name is no obstacle: each has names of his own.
    QCOMPARE(save(store, "master", "Nord"), QString());
    QCOMPARE(names(store, "master").size(), 2);
}

void TestStoreViews::comeBack()
{
    OperationStore store;
    QCOMPARE(save(store, "nordlicht", "Nord", "{\"a\":1}"), QString());
    const Uuid view = m_view;
    QCOMPARE(save(store, "nordlicht", "Ost"), QString());
    QCOMPARE(store.perform("nordlicht", [&](Door &door) { return renameView(door, view, QStringLiteral("ost")); }),
             QStringLiteral("view_name_taken"));
    QCOMPARE(store.perform(commands::renameView, "nordlicht",
                           [&](Door &door) { return renameView(door, view, QStringLiteral("West")); }),
             QString());
    QCOMPARE(store.undo("nordlicht", store.receipt().changeSet), QString());
    QVERIFY(names(store, "nordlicht").contains(QStringLiteral("nordlicht/Nord")));
    QCOMPARE(store.perform(commands::removeView, "nordlicht", [&](Door &door) { return removeView(door, view); }),
             QString());
    const Uuid removed = store.receipt().changeSet;
    QCOMPARE(names(store, "nordlicht"), QStringList{QStringLiteral("nordlicht/Ost")});
    // Who reads the log still has no hand in another's views.
    QCOMPARE(store.perform("nordlicht",
                           [](Door &door) -> Result<> {
                               KONTOR_TRY(door.database().run(
                                   "INSERT INTO user_role (mandant, id, portal_user, role_key) SELECT mandant, ?, id, "
                                   "'audit' FROM portal_user WHERE login = 'master'",
                                   {door.newId()}));
                               return {};
                           }),
             QString());
    QCOMPARE(store.undo("master", removed), QStringLiteral("view_not_own"));
    QCOMPARE(store.undo("nordlicht", removed), QString());
    QCOMPARE(names(store, "nordlicht").size(), 2);
    QCOMPARE(store.text("SELECT content FROM named_view WHERE name = 'Nord'"), QStringLiteral("{\"a\":1}"));
}

void TestStoreViews::contentIsChecked()
{
    OperationStore store;
    for (const char *content : {"", "[]", "1", "{\"a\":", "drop table customer"})
        QCOMPARE(save(store, "nordlicht", "Nord", content), QStringLiteral("view_content_invalid"));
    const QByteArray large = "{\"a\":\"" + QByteArray(qsizetype(64) << 10, 'x') + "\"}";
    QCOMPARE(save(store, "nordlicht", "Nord", large), QStringLiteral("view_content_invalid"));
    QCOMPARE(save(store, "nordlicht", " "), QStringLiteral("value_missing"));
    QCOMPARE(save(store, "nordlicht", QByteArray(101, 'x')), QStringLiteral("value_too_long"));
    QCOMPARE(save(store, "nordlicht", "***"), QString());
    QCOMPARE(save(store, "nordlicht", "---"), QString());
    QCOMPARE(names(store, "nordlicht").size(), 2);
}

void TestStoreViews::listsAndFiltersAreThere()
{
    OperationStore store;
    const auto saveFor = [&](const char *list, const char *filters) {
        return store.perform(commands::saveView, "nordlicht", [&](Door &door) -> Result<> {
            KONTOR_TRY(saveView(door, QString::fromUtf8(list), QStringLiteral("Nord"),
                                QStringLiteral("{\"filters\":[%1]}").arg(QString::fromUtf8(filters))));
            return {};
        });
    };
    for (const char *list : {"custmers", "customer", "gaps.", "gaps.nothing", "customers.default"})
        QCOMPARE(saveFor(list, ""), QStringLiteral("unknown_kind"));
    for (const char *list : {"customers", "gaps.customers", "log"})
        QCOMPARE(saveFor(list, ""), QString());
    const auto filter = [](const char *key, const QStringList &values) {
        const QJsonObject one{{QStringLiteral("key"), QLatin1String(key)},
                              {QStringLiteral("values"), QJsonArray::fromStringList(values)}};
        return QJsonDocument(one).toJson(QJsonDocument::Compact);
    };
    const auto saved = [&](const char *key, const QStringList &values) {
        return saveFor("customers", filter(key, values).constData());
    };
    QCOMPARE(saved("colour", {QStringLiteral("red")}), QStringLiteral("unknown_key"));
    QCOMPARE(saved("city", {QStringLiteral("Nowhere")}), QString());
    QCOMPARE(saved("country", {QStringLiteral("AT"), QString(), QStringLiteral("DE")}), QString());
    for (const char *country : {"QQ", "Atlantis"})
        QCOMPARE(saved("country", {QStringLiteral("DE"), QLatin1String(country)}),
                 QStringLiteral("view_content_invalid"));
    // What is no country's name is stored as it came, and may be looked for.
    const QStringList unknown{QStringLiteral("Atlantis")};
    QCOMPARE(store.perform("nordlicht",
                           [](Door &door) -> Result<> {
                               KONTOR_TRY(door.database().run(
                                   "UPDATE customer SET country = 'Atlantis' WHERE number = 'K1001'", {}));
                               return {};
                           }),
             QString());
    QCOMPARE(saved("country", unknown), QString());
}

QTEST_GUILESS_MAIN(TestStoreViews)
#include "tst_store_views.moc"
