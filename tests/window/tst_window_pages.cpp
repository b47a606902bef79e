// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The pages as such: first start, states of lists, remembered columns, names of widgets, unsaved guard.
#include "ui/language.h"
#include "ui/lists/filterrow.h"
#include "ui/lists/listpage.h"
#include "ui/pages/assignmenttab.h"
#include "ui/pages/customerbox.h"
#include "ui/pages/customerdetail.h"
#include "ui/pages/customerspage.h"
#include "ui/pages/firststart.h"
#include "ui/pages/peoplepage.h"
#include "ui/pages/submandanteditor.h"
#include "ui/pages/submandantspage.h"
#include "ui/shell/mainwindow.h"
#include "ui/widgets/effectline.h"
#include "ui/widgets/searchfield.h"
#include "ui/words.h"
#include "window/demowindow.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QApplication>
#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QProcess>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

using namespace kontor;

class WindowPages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void firstStartMakesTheDemo();
    void firstStartMakesAnOwnStore();
    void lockedCustomerSaysWhy();
    void columnsAreRemembered();
    void columnsFitTheUsualWindow_data();
    void columnsFitTheUsualWindow();
    void unsavedMovesAreGuarded();
    void widgetsHaveNames();
    void foreignCommitAppears();
};

void WindowPages::firstStartMakesTheDemo()
{
    QTemporaryDir folder;
    qputenv("XDG_CONFIG_HOME", folder.path().toUtf8());
    Options options;
    options.store = folder.filePath(QStringLiteral("new/store.kontor"));
    options.language = QStringLiteral("en");
    Application application(options);
    application.start();
    QVERIFY(application.firstStart());
    QTest::mouseClick(application.firstStart()->demoButton(), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(application.window() && application.window()->isVisible(), 20000);
    QTRY_COMPARE(application.submandantsPage()->overview()->model()->count(), 3);
    QVERIFY(!application.firstStart()->isVisible());
}

void WindowPages::firstStartMakesAnOwnStore()
{
    QTemporaryDir folder;
    qputenv("XDG_CONFIG_HOME", folder.path().toUtf8());
    Options options;
    options.store = folder.filePath(QStringLiteral("store.kontor"));
    options.language = QStringLiteral("en");
    Application application(options);
    application.start();
    // Without a name: refused at the field, nothing is made.
    QTest::mouseClick(application.firstStart()->ownButton(), Qt::LeftButton);
    QTRY_COMPARE(QApplication::focusWidget(), static_cast<QWidget *>(application.firstStart()->companyField()));
    QVERIFY(!QFile::exists(options.store));
    application.firstStart()->companyField()->insert(QStringLiteral("Őrség Partner Kft."));
    QTest::mouseClick(application.firstStart()->ownButton(), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(application.window() && application.window()->isVisible(), 20000);
    QVERIFY(application.window()->windowTitle().startsWith(QStringLiteral("Őrség Partner Kft.")));
    QCOMPARE(QFile::permissions(options.store) & (QFileDevice::ReadGroup | QFileDevice::ReadOther),
             QFileDevice::Permissions());
}

void WindowPages::lockedCustomerSaysWhy()
{
    DemoWindow demo;
    QVERIFY(demo.isOpen());
    ui::CustomersPage *page = demo.application().customersPage();
    demo.application().window()->showPage(QStringLiteral("customers"));
    ui::ListView *view = page->overview()->view();
    QTRY_VERIFY(DemoWindow::rowOf(view, "number", QStringLiteral("K1007")) >= 0);
    const auto open = [&](const char *number) {
        const int row = DemoWindow::rowOf(view, "number", QLatin1String(number));
        view->setCurrentIndex(view->model()->index(row, 0));
        QTest::keyClick(view, Qt::Key_Return);
    };
    open("K1007");
    QTRY_VERIFY(page->detail()->lockedText().contains(QStringLiteral("inactive")));
    page->showOverview();
    open("K1001");
    QTRY_COMPARE(page->detail()->lockedText(), QString());
}

void WindowPages::columnsAreRemembered()
{
    DemoWindow demo;
    QVERIFY(demo.isOpen());
    ui::ListView *view = demo.application().customersPage()->overview()->view();
    demo.application().window()->showPage(QStringLiteral("customers"));
    QTRY_VERIFY(view->isVisible());
    QVERIFY(view->layout().shownKeys().contains("city"));
    view->setColumnShown("city", false);
    QVERIFY(!view->layout().shownKeys().contains("city"));
    view->horizontalHeader()->resizeSection(1, 333);
    QTest::mouseClick(view->horizontalHeader()->viewport(), Qt::LeftButton, {},
                      QPoint(view->horizontalHeader()->sectionViewportPosition(1) + 20, 8));
    ui::ColumnLayout saved;
    const auto isSaved = [&] {
        ui::Settings settings(qEnvironmentVariable("XDG_CONFIG_HOME") + QStringLiteral("/kontor/kontor.ini"));
        const QJsonObject json = settings.listLayout(QStringLiteral("nordlicht"), QStringLiteral("customers"));
        saved = ui::ColumnLayout::fromJson(json, view->listModel()->spec());
        return !json.isEmpty() && saved.sort == QList<SortKey>({SortKey{"name", false}});
    };
    // An INI file is written when its owner comes to it.
    QTRY_VERIFY_WITH_TIMEOUT(isSaved(), 15000);
    QVERIFY(!saved.shownKeys().contains("city"));
    QCOMPARE(saved.find("name")->width, 333);
    view->resetColumns();
    QVERIFY(view->layout().shownKeys().contains("city"));
}

void WindowPages::columnsFitTheUsualWindow_data()
{
    QTest::addColumn<QString>("language");
    for (const QString &code : ui::Language::codes())
        QTest::newRow(qPrintable(code)) << code;
}

void WindowPages::columnsFitTheUsualWindow()
{
    QFETCH(QString, language);
    DemoWindow demo({}, {}, language);
    QVERIFY(demo.isOpen());
    ui::MainWindow *window = demo.application().window();
    window->resize(1280, 800);
    QCOMPARE(ui::yesWord() == u"yes", language == u"en"); // else all are in English
    const QHash<QString, ui::ListView *> lists{
        {QStringLiteral("submandants"), demo.application().submandantsPage()->overview()->view()},
        {QStringLiteral("customers"), demo.application().customersPage()->overview()->view()},
        {QStringLiteral("people"), demo.application().peoplePage()->overview()->view()}};
    for (auto list = lists.begin(); list != lists.end(); ++list) {
        window->showPage(list.key());
        QTRY_VERIFY2(list.value()->isVisible() && list.value()->model()->rowCount() > 0, qPrintable(list.key()));
        // As wide as it will be, and laid out for that.
        QTRY_VERIFY2(list.value()->viewport()->width() > 900, qPrintable(list.key()));
        QTRY_VERIFY(demo.isCalm());
        const int needed = list.value()->horizontalHeader()->length();
        QVERIFY2(needed <= list.value()->viewport()->width(),
                 qPrintable(QStringLiteral("%1: %2").arg(list.key()).arg(needed)));
    }
}

void WindowPages::unsavedMovesAreGuarded()
{
    DemoWindow demo;
    QVERIFY(demo.isOpen());
    demo.openSubmandant(QStringLiteral("Alster Telefonie"));
    ui::SubmandantEditor *editor = demo.application().submandantsPage()->editor();
    ui::ListView *left = editor->assignments()->available()->view();
    QTRY_COMPARE(left->listModel()->totalCount(), 6);
    left->selectHandles({left->listModel()->handleAt(0)});
    QTest::keyClick(left, Qt::Key_Right, Qt::ControlModifier);
    QTRY_COMPARE(editor->unsavedCount(), 1);
    // Cancel keeps the page and the move.
    bool isLeft = true;
    demo.application().dialogs().setNextAnswer(ui::Dialogs::Answer::Cancel);
    demo.application().window()->showPage(QStringLiteral("customers"), [&](bool done) { isLeft = done; });
    QTRY_VERIFY(!isLeft);
    QCOMPARE(editor->unsavedCount(), 1);
    QCOMPARE(demo.application().window()->currentKey(), QStringLiteral("submandants"));
    // Save does what the button does, then leaves.
    demo.application().dialogs().setNextAnswer(ui::Dialogs::Answer::Accept);
    demo.application().window()->showPage(QStringLiteral("customers"), [&](bool done) { isLeft = done; });
    QTRY_VERIFY(isLeft);
    QCOMPARE(demo.number("SELECT count(*) FROM assignment WHERE until_on IS NULL"), 6);
}

void WindowPages::widgetsHaveNames()
{
    DemoWindow demo;
    QVERIFY(demo.isOpen());
    demo.openSubmandant(QStringLiteral("Alster Telefonie"));
    const auto widgets = demo.application().window()->findChildren<QWidget *>();
    for (QWidget *widget : widgets) {
        const bool isUsed = qobject_cast<QAbstractButton *>(widget) || qobject_cast<QLineEdit *>(widget) ||
                            qobject_cast<QComboBox *>(widget) || qobject_cast<ui::ListView *>(widget);
        if (!isUsed || widget->objectName().startsWith(QStringLiteral("qt_")) || !widget->isVisible())
            continue;
        QAccessibleInterface *seen = QAccessible::queryAccessibleInterface(widget);
        const QByteArray what = widget->metaObject()->className() + QByteArray(" ") + widget->objectName().toUtf8();
        QVERIFY2(seen && !seen->text(QAccessible::Name).isEmpty(), what.constData());
    }
}

void WindowPages::foreignCommitAppears()
{
    DemoWindow demo;
    QVERIFY(demo.isOpen());
    items::ListModel *model = demo.application().submandantsPage()->overview()->model();
    QTRY_COMPARE(model->count(), 3);
    QProcess other;
    other.start(QStringLiteral(KONTOR_BIN_DIR "/kontorctl"),
                {QStringLiteral("--store"), demo.storePath(), QStringLiteral("create"), QStringLiteral("submandant"),
                 QStringLiteral("name=Isar Net"), QStringLiteral("dealer_id=H-4711")});
    QVERIFY(other.waitForFinished());
    QCOMPARE(other.exitCode(), 0);
    QTRY_COMPARE(model->count(), 4);
}

QTEST_MAIN(WindowPages)
#include "tst_window_pages.moc"
