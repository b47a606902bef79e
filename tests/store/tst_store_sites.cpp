// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Retired sites: who has one keeps it and what he sees, nobody is given one any more, and it can be brought back.
#include "operationstore.h"
#include "store/lists/lists.h"
#include "store/operations/commands.h"
#include "store/operations/company.h"
#include "store/operations/merge.h"
#include "store/operations/selection.h"
#include "store/operations/users.h"

using namespace kontor;
using namespace kontor::tests;

class TestStoreSites : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_store.reset(); }
    void nobodyIsGivenARetiredOne();
    void whoHasOneKeepsItAndWhatHeSees();
    void undoGivesItBack();
    void mergingHandsNoneOver();
    void filtersOfferItAsLongAsSomebodyHasIt();
    void theLastOneToo();

private:
    static FieldValues field(const char *key, const char *value)
    {
        return {{QString::fromLatin1(key), QString::fromUtf8(value)}};
    }
    QString setUsable(const char *name, const char *value)
    {
        return m_store->perform(commands::changeSite, "nordlicht", [&](Door &door) -> Result<> {
            KONTOR_LET(site, resolve(door.database(), "site", "name", "site", QString::fromUtf8(name)));
            return changeSite(door, site, field("usable", value));
        });
    }
    QString setSite(const char *number, const char *name)
    {
        return m_store->perform(commands::setSite, "nordlicht", [&](Door &door) {
            return setSiteOf(door, {m_store->customer(number)}, QString::fromUtf8(name));
        });
    }
    QString setCustomer(const char *number, const FieldValues &fields)
    {
        return m_store->perform(commands::changeCustomer, "nordlicht",
                                [&](Door &door) { return changeCustomer(door, m_store->customer(number), fields); });
    }
    QString setUserSites(const char *names)
    {
        return m_store->perform(commands::changeUser, "nordlicht", [&](Door &door) -> Result<> {
            KONTOR_LET(user, resolveUser(door.database(), QStringLiteral("master")));
            return changeUser(door, user, field("sites", names));
        });
    }
    QString siteOf(const char *number)
    {
        return m_store->text(QByteArray("SELECT t.name FROM customer c JOIN site t ON t.id = c.site WHERE c.number = "
                                        "'") +
                             number + '\'');
    }
    qint64 ties()
    {
        return m_store->number("SELECT count(*) FROM user_site t JOIN portal_user u ON u.id = t.portal_user WHERE "
                               "u.login = 'master'");
    }

    std::optional<OperationStore> m_store;
};

// K1001 and master are of "Nord", which is retired; "Süd" is usable.
void TestStoreSites::init()
{
    m_store.emplace();
    for (const char *name : {"Nord", "Süd"})
        QCOMPARE(m_store->perform(commands::createSite, "nordlicht",
                                  [&](Door &door) -> Result<> {
                                      KONTOR_TRY(createSite(door, field("name", name)));
                                      return {};
                                  }),
                 QString());
    QCOMPARE(setSite("K1001", "Nord"), QString());
    QCOMPARE(setUserSites("Nord"), QString());
    QCOMPARE(setUsable("Nord", "no"), QString());
}

void TestStoreSites::nobodyIsGivenARetiredOne()
{
    const QString retired = QStringLiteral("site_retired");
    QCOMPARE(setSite("K1002", "nord"), retired);
    QCOMPARE(m_store->error().field, QStringLiteral("site"));
    QCOMPARE(m_store->error().args.value(0), QStringLiteral("Nord"));
    QCOMPARE(setCustomer("K1002", field("site", "Nord")), retired);
    FieldValues newcomer = field("site", "Nord");
    newcomer.insert(QStringLiteral("number"), QStringLiteral("N1"));
    newcomer.insert(QStringLiteral("name"), QStringLiteral("Neu"));
    QCOMPARE(m_store->perform(commands::createCustomer, "nordlicht",
                              [&](Door &door) -> Result<> {
                                  KONTOR_TRY(createCustomer(door, newcomer));
                                  return {};
                              }),
             retired);
    FieldValues user = field("sites", "Nord");
    user.insert(QStringLiteral("login"), QStringLiteral("neu"));
    QCOMPARE(m_store->perform(commands::createUser, "nordlicht",
                              [&](Door &door) -> Result<> {
                                  KONTOR_TRY(createUser(door, user));
                                  return {};
                              }),
             retired);
    QCOMPARE(m_store->error().field, QStringLiteral("sites"));
    QCOMPARE(m_store->number("SELECT count(*) FROM customer WHERE site IS NOT NULL"), 1);
    QCOMPARE(m_store->number("SELECT count(*) FROM user_site"), 1);
    // Brought back, it is one like the others.
    QCOMPARE(setUsable("Nord", "yes"), QString());
    QCOMPARE(setSite("K1002", "Nord"), QString());
    QCOMPARE(siteOf("K1002"), QStringLiteral("Nord"));
}

void TestStoreSites::whoHasOneKeepsItAndWhatHeSees()
{
    const auto seen = [&] { return m_store->column("master", lists::customers(), "number"); };
    QVERIFY(seen().contains(QStringLiteral("K1001")));
    QCOMPARE(setSite("K1002", "Süd"), QString());
    QVERIFY(!seen().contains(QStringLiteral("K1002")));
    // Saved once more as it is, beside other fields.
    FieldValues both = field("site", "Nord");
    both.insert(QStringLiteral("city"), QStringLiteral("Kiel"));
    QCOMPARE(setCustomer("K1001", both), QString());
    QCOMPARE(siteOf("K1001"), QStringLiteral("Nord"));
    QCOMPARE(setUserSites("Nord,Süd"), QString());
    QCOMPARE(ties(), 2);
    QVERIFY(seen().contains(QStringLiteral("K1001")) && seen().contains(QStringLiteral("K1002")));
    // What was given away is not given again.
    QCOMPARE(setCustomer("K1001", field("site", "")), QString());
    QCOMPARE(setCustomer("K1001", field("site", "Nord")), QStringLiteral("site_retired"));
    QCOMPARE(setUserSites("Süd"), QString());
    QCOMPARE(setUserSites("Nord,Süd"), QStringLiteral("site_retired"));
    QCOMPARE(ties(), 1);
}

void TestStoreSites::undoGivesItBack()
{
    QCOMPARE(setSite("K1001", "Süd"), QString());
    const Uuid moved = m_store->receipt().changeSet;
    QCOMPARE(m_store->undo("nordlicht", moved), QString());
    QCOMPARE(siteOf("K1001"), QStringLiteral("Nord"));
    QCOMPARE(setUserSites(""), QString());
    QCOMPARE(m_store->undo("nordlicht", m_store->receipt().changeSet), QString());
    QCOMPARE(ties(), 1);
    QCOMPARE(setUsable("Süd", "no"), QString());
    QCOMPARE(m_store->undo("nordlicht", m_store->receipt().changeSet), QString());
    QCOMPARE(m_store->number("SELECT count(*) FROM site WHERE state = 'usable' AND name = 'Süd'"), 1);
}

void TestStoreSites::mergingHandsNoneOver()
{
    const auto merge = [&](const char *keep, const char *gone) {
        return m_store->perform(commands::mergeCustomers, "nordlicht", [&](Door &door) -> Result<> {
            KONTOR_TRY(mergeCustomers(door, m_store->customer(keep), m_store->customer(gone)));
            return {};
        });
    };
    QCOMPARE(merge("K1002", "K1001"), QString());
    QCOMPARE(siteOf("K1002"), QString());
    QCOMPARE(m_store->undo("nordlicht", m_store->receipt().changeSet), QString());
    QCOMPARE(setUsable("Nord", "yes"), QString());
    QCOMPARE(merge("K1002", "K1001"), QString());
    QCOMPARE(siteOf("K1002"), QStringLiteral("Nord"));
}

void TestStoreSites::filtersOfferItAsLongAsSomebodyHasIt()
{
    ListQuery offered;
    offered.where = {{"in_use", {}}};
    const auto names = [&] { return m_store->column("nordlicht", lists::sites(), "name", offered); };
    QCOMPARE(names(), QStringList({QStringLiteral("Nord"), QStringLiteral("Süd")}));
    QCOMPARE(setSite("K1001", ""), QString());
    QCOMPARE(names(), QStringList({QStringLiteral("Nord"), QStringLiteral("Süd")})); // master is tied to it
    QCOMPARE(setUserSites(""), QString());
    QCOMPARE(names(), QStringList{QStringLiteral("Süd")});
}

// No customer needs a site.
void TestStoreSites::theLastOneToo()
{
    QCOMPARE(setUsable("Süd", "no"), QString());
    QCOMPARE(m_store->number("SELECT count(*) FROM site WHERE state = 'usable'"), 0);
    QCOMPARE(setUsable("Süd", "maybe"), QStringLiteral("value_invalid"));
    QCOMPARE(setUsable("Süd", ""), QStringLiteral("value_missing"));
}

QTEST_GUILESS_MAIN(TestStoreSites)
#include "tst_store_sites.moc"
