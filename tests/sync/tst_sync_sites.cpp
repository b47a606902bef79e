// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Retired sites between workstations: they arrive, who chose one meanwhile is told why not, and an undo gives one back.
#include "worldstory.h"

using namespace kontor;
using namespace kontor::tests;

class TestSyncSites : public QObject, private WorldStory
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void arrivesAtTheOthers();
    void whoChoseItMeanwhileIsToldWhyNot();
    void anUndoGivesItBack();

private:
    static QStringList words(const char *line) { return QString::fromUtf8(line).split(u' '); }
    QString siteThere(const char *number) const
    {
        return m_server.one(QByteArray("SELECT t.name FROM customer c LEFT JOIN site t ON t.mandant = c.mandant AND "
                                       "t.id = c.site WHERE c.number = '") +
                            number + '\'');
    }

    std::unique_ptr<Workstation> m_anna;
    std::unique_ptr<Workstation> m_bela;
};

void TestSyncSites::initTestCase()
{
    const QString trouble = startWorld();
    QVERIFY2(trouble.isEmpty(), qPrintable(trouble));
    m_anna = connected(QStringLiteral("anna"));
    m_bela = connected(QStringLiteral("bela"));
    QVERIFY(m_anna && m_bela);
    for (const char *line : {"create site name=Lager", "create site name=Werk", "set-site Lager K1001"})
        QCOMPARE((*m_anna)(words(line)).status, 0);
    QCOMPARE(m_anna->sync().status, 0);
    QCOMPARE(m_bela->sync().status, 0);
}

void TestSyncSites::arrivesAtTheOthers()
{
    QCOMPARE((*m_anna)(words("set site Lager usable=false")).status, 0);
    QCOMPARE(m_anna->sync().status, 0);
    QCOMPARE(m_server.one("SELECT state FROM site WHERE name = 'Lager'"), QStringLiteral("retired"));
    // Bela has not heard of it yet.
    QCOMPARE((*m_bela)(words("show site Lager")).object()[QLatin1String("usable")].toBool(), true);
    QCOMPARE((*m_bela)(words("set-site Lager K1002")).status, 0);
    QCOMPARE((*m_bela)(words("set user master sites=Lager")).status, 0);
    QVERIFY(m_bela->set("K1003", "city", QStringLiteral("Plön")).status == 0);
}

void TestSyncSites::whoChoseItMeanwhileIsToldWhyNot()
{
    static_cast<void>(m_bela->sync());
    QCOMPARE((*m_bela)(words("show site Lager")).object()[QLatin1String("usable")].toBool(true), false);
    QCOMPARE(m_bela->field("K1001", "site"), QStringLiteral("Lager"));
    QCOMPARE(m_bela->field("K1002", "site"), QString());
    QCOMPARE(siteThere("K1001"), QStringLiteral("Lager"));
    QCOMPARE(siteThere("K1002"), QString());
    QCOMPARE(m_server.one("SELECT count(*) FROM user_site"), QStringLiteral("0"));
    QCOMPARE(m_server.one("SELECT city FROM customer WHERE number = 'K1003'"), QStringLiteral("Plön"));
    // Both sets were refused by name, and are refused once more where somebody insists.
    QStringList refused;
    const QJsonArray entries = (*m_bela)({QStringLiteral("outbox")}).array();
    for (const QJsonValue &entry : entries)
        for (const QJsonValue conflict : entry[QLatin1String("conflicts")].toArray()) {
            refused << conflict[QLatin1String("rule")].toString();
            const Ran again =
                (*m_bela)({QStringLiteral("resolve"), QString::number(conflict[QLatin1String("conflict")].toInt()),
                           QStringLiteral("mine")});
            QCOMPARE(again.rule(), QStringLiteral("site_retired"));
            QCOMPARE((*m_bela)({QStringLiteral("resolve"), QString::number(conflict[QLatin1String("conflict")].toInt()),
                                QStringLiteral("theirs")})
                         .status,
                     0);
        }
    QCOMPARE(refused, QStringList({QStringLiteral("site_retired"), QStringLiteral("site_retired")}));
    QCOMPARE((*m_bela)(words("set-site Lager K1002")).rule(), QStringLiteral("site_retired"));
    QCOMPARE(m_bela->verify().status, 0);
}

void TestSyncSites::anUndoGivesItBack()
{
    const Ran moved = (*m_bela)(words("set-site Werk K1001"));
    QCOMPARE(moved.status, 0);
    QCOMPARE(m_bela->sync().status, 0);
    QCOMPARE(siteThere("K1001"), QStringLiteral("Werk"));
    const Ran back = (*m_bela)({QStringLiteral("undo"), moved.object()[QLatin1String("change_set")].toString()});
    QVERIFY2(back.status == 0, back.all());
    QCOMPARE(m_bela->sync().status, 0);
    QCOMPARE(siteThere("K1001"), QStringLiteral("Lager"));
    // Brought back by anna, chosen by bela.
    QCOMPARE((*m_anna)(words("set site Lager usable=true")).status, 0);
    QCOMPARE(m_anna->sync().status, 0);
    QCOMPARE(m_bela->sync().status, 0);
    QCOMPARE((*m_bela)(words("set-site Lager K1002")).status, 0);
    QCOMPARE(m_bela->sync().status, 0);
    QCOMPARE(siteThere("K1002"), QStringLiteral("Lager"));
    QCOMPARE(m_bela->verify().status, 0);
}

QTEST_GUILESS_MAIN(TestSyncSites)
#include "tst_sync_sites.moc"
