// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// No text is cut: every page, editor, dialog and state, in all languages and in one that is two fifths longer, in the
// smallest window that is promised and in a usual one.
#include "ui/lists/listpage.h"
#include "ui/pages/customeractions.h"
#include "ui/pages/customerdetail.h"
#include "ui/pages/customerspage.h"
#include "ui/pseudotranslator.h"
#include "ui/shell/lockscreen.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/shellactions.h"
#include "ui/theme/theme.h"
#include "ui/theme/typography.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/pageheader.h"
#include "window/demowindow.h"
#include "window/shotwalk.h"
#include "window/textcheck.h"

#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QSet>
#include <QTabWidget>
#include <QTemporaryFile>
#include <QTest>

using namespace kontor;

namespace
{

constexpr QSize usual(1280, 800);
constexpr QSize smallest(1024, 768);

/// Faults in the window at this size.
QStringList faultsAt(QWidget *what, const QSize &size)
{
    what->resize(size);
    // A layout that is asked anew may ask another one.
    for (int i = 0; i < 3; ++i) {
        QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
        QCoreApplication::processEvents();
    }
    // What an answer of the store has just changed finds its place, too.
    QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
    QStringList faults;
    if (what->size() != size)
        faults << QStringLiteral("the window cannot be as small as %1 x %2, it has become %3 x %4")
                      .arg(size.width())
                      .arg(size.height())
                      .arg(what->width())
                      .arg(what->height());
    return faults + cutTexts(what);
}

} // namespace

class TestWindowTexts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theCheckFindsFaults();
    void noTextIsCut_data();
    void noTextIsCut();
    void noTextIsCutForASubmandantsUser();
    void aLongNameDoesNotWidenTheWindow();
};

void TestWindowTexts::theCheckFindsFaults()
{
    QWidget window;
    auto *label = new ui::TextLabel(ui::TextRole::Body, QStringLiteral("A text that needs its room"), &window);
    auto *button = new QPushButton(QStringLiteral("Verb"), &window);
    label->move(10, 10);
    label->resize(label->sizeHint());
    button->move(10, 60);
    button->resize(button->sizeHint());
    window.resize(400, 200);
    window.show();
    QCOMPARE(cutTexts(&window), QStringList());
    const QMargins room = label->contentsMargins();
    label->setContentsMargins({});
    label->resize(label->sizeHint());
    QCOMPARE(cutTexts(&window).size(), 1);
    label->setContentsMargins(room);
    label->resize(label->sizeHint());
    label->resize(label->width() / 2, label->height());
    QCOMPARE(cutTexts(&window).size(), 1);
    label->setWordWrap(true);
    QCOMPARE(cutTexts(&window).size(), 1);
    label->resize(label->sizeHint());
    button->move(window.width() - 10, 60);
    QCOMPARE(cutTexts(&window).size(), 1);
}

void TestWindowTexts::noTextIsCut_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<int>("textSize");
    QTest::addColumn<QSize>("small");
    QTest::addColumn<QSize>("large");
    for (const QString &code : ui::Language::codes() + QStringList{ui::PseudoTranslator::code()})
        QTest::newRow(qPrintable(code)) << code << 100 << smallest << usual;
    // Larger letters want a larger window; on a usual screen there is room for it.
    QTest::newRow("de-larger") << QStringLiteral("de") << 120 << usual << QSize(1536, 960);
    QTest::newRow("hu-largest") << QStringLiteral("hu") << 150 << QSize(1600, 1000) << QSize(1920, 1080);
}

void TestWindowTexts::noTextIsCut()
{
    QFETCH(QString, language);
    QFETCH(int, textSize);
    QFETCH(QSize, small);
    QFETCH(QSize, large);
    QTemporaryDir folder;
    const auto backToNormal = qScopeGuard([] { ui::applyTextSize(*qApp, 100); });
    if (textSize != 100) {
        // Chosen by a person before; the next start remembers it.
        DemoWindow before({}, folder.path(), language);
        QVERIFY(before.isOpen());
        for (int size = 100; size < textSize; size += 10)
            Q_EMIT before.application().window()->actions()->textSizeStep(1);
    }
    QSet<QString> told; // what stands on many pages is told once
    QStringList faults;
    const auto begin = [&](ui::MainWindow &window) { window.resize(large); };
    const auto seen = [&](ui::MainWindow &window, const QString &name, QWidget *what, bool isCalm) {
        const auto note = [&](const QString &when, const QStringList &found) {
            for (const QString &fault : found)
                if (!told.contains(fault)) {
                    told << fault;
                    faults << name + when + QStringLiteral(": ") + fault;
                }
        };
        if (!what || !isCalm)
            return note({}, {QStringLiteral("is not there")});
        if (what != &window) {
            // The lock covers the window, whatever its size.
            if (!qobject_cast<ui::LockScreen *>(what) &&
                (what->width() > small.width() || what->height() > small.height()))
                note({}, {QStringLiteral("is larger than the smallest screen")});
            return note({}, cutTexts(what));
        }
        note(QStringLiteral(" (small)"), faultsAt(what, small));
        note({}, faultsAt(what, large));
    };
    QVERIFY((ShotWalk{language, folder.path(), begin, seen}.walk()));
    // One by one: a message of the test library has an end.
    for (const QString &fault : std::as_const(faults))
        qWarning().noquote() << fault;
    QCOMPARE(faults.size(), 0);
}

// Other buttons, other reasons why something cannot be done.
void TestWindowTexts::noTextIsCutForASubmandantsUser()
{
    QTemporaryDir folder;
    DemoWindow window(QStringLiteral("u11"), folder.path(), ui::PseudoTranslator::code());
    QVERIFY(window.isOpen());
    ui::MainWindow *main = window.application().window();
    ui::CustomersPage *customers = window.application().customersPage();
    const auto look = [&] {
        const bool isCalm = QTest::qWaitFor([&] { return window.isCalm(); });
        const QStringList faults = faultsAt(main, smallest) + faultsAt(main, usual);
        return faults.isEmpty() && isCalm ? QString() : faults.join(u'\n') + QStringLiteral(".");
    };
    QCOMPARE(look(), QString());
    main->showPage(QStringLiteral("customers"));
    QTRY_VERIFY(window.isCalm() && customers->overview()->model()->count() > 0);
    QCOMPARE(look(), QString());
    const items::ListModel *model = customers->overview()->model();
    const QList<Uuid> ids = {model->idAt(0), model->idAt(model->rowCount() - 1)};
    for (const Uuid &id : ids) {
        customers->open(id);
        QTRY_VERIFY(customers->detail()->tabs()->isVisible());
        QCOMPARE(look(), QString());
    }
    customers->openNew(QStringLiteral("prospect"));
    QCOMPARE(look(), QString());
}

void TestWindowTexts::aLongNameDoesNotWidenTheWindow()
{
    DemoWindow window;
    QVERIFY(window.isOpen());
    const QString name = QStringLiteral("Norddeutsche Gesellschaft für Telefonie und Breitband ").repeated(3).trimmed();
    QVERIFY(window.number("UPDATE customer SET name = '" + name.toUtf8() + "' WHERE number = 'K1001' RETURNING 1") ==
            1);
    ui::MainWindow *main = window.application().window();
    ui::CustomersPage *customers = window.application().customersPage();
    main->showPage(QStringLiteral("customers"));
    QTRY_VERIFY(window.isCalm() && customers->overview()->model()->count() > 0);
    const int row = DemoWindow::rowOf(customers->overview()->view(), "number", QStringLiteral("K1001"));
    customers->open(customers->overview()->model()->idAt(row));
    auto *header = customers->detail()->findChild<ui::PageHeader *>();
    QTRY_COMPARE(header->title(), name);
    main->resize(smallest);
    QTRY_COMPARE(main->size(), smallest);
    QVERIFY(main->minimumSizeHint().width() <= smallest.width());
    // The name ends with "…"; the button at its right can be reached.
    auto *title = header->findChild<ui::ElidedLabel *>();
    QVERIFY(title);
    QTRY_VERIFY(title->isCut());
    const QPushButton *more = customers->detail()->actions()->moreButton();
    QVERIFY(main->rect().contains(QRect(more->mapTo(main, QPoint()), more->size())));
}

// The platform's own screen is 800 high, half of that with two pixels a point: dialogs would be as high at most.
int main(int argc, char *argv[])
{
    QTemporaryFile screens;
    const int scale = qMax(1, qEnvironmentVariableIntValue("QT_SCALE_FACTOR"));
    if (!screens.open())
        return 1;
    screens.write(
        QStringLiteral("{\"screens\": [{\"name\": \"usual\", \"x\": 0, \"y\": 0, \"width\": %1, \"height\": %2}]}")
            .arg(1920 * scale)
            .arg(1080 * scale)
            .toUtf8());
    screens.close();
    if (qgetenv("QT_QPA_PLATFORM") == "offscreen")
        qputenv("QT_QPA_PLATFORM", "offscreen:configfile=" + screens.fileName().toUtf8());
    QApplication application(argc, argv);
    TestWindowTexts test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_window_texts.moc"
