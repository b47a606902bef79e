// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What a person sets for himself while the window runs: language with its order of texts, theme, text size, columns;
// and what the window tells of itself: keyboard, about, diagnosis, log.
#include "app/connecting.h"
#include "app/libraries.h"
#include "app/logfile.h"
#include "app/support.h"
#include "ui/lists/listpage.h"
#include "ui/pages/assignmenttab.h"
#include "ui/pages/customerspage.h"
#include "ui/pages/gapspage.h"
#include "ui/pages/submandanteditor.h"
#include "ui/pages/submandantspage.h"
#include "ui/shell/keyboardoverview.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/navigation.h"
#include "ui/shell/settingsdialog.h"
#include "ui/shell/shellactions.h"
#include "ui/shell/statusline.h"
#include "ui/theme/metrics.h"
#include "ui/theme/palette.h"
#include "ui/theme/theme.h"
#include "ui/theme/typography.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/toast.h"
#include "window/demowindow.h"

#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDesktopServices>
#include <QDialog>
#include <QDir>
#include <QHeaderView>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QTableWidget>
#include <QTest>
#include <QToolButton>
#include <QTreeWidget>
#include <QUrl>

using namespace kontor;

/// In the place of the desktop's file manager.
class FolderOpener : public QObject
{
    Q_OBJECT

public:
    QList<QUrl> opened;

public Q_SLOTS:
    void open(const QUrl &folder) { opened << folder; }
};

class WindowChoices : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void languageSortsAnew();
    void settingsHoldAtOnce();
    void sizesFollowTheLetters();
    void aThemeIsChosenByKeyboard();
    void mnemonicsAreUnique();
    void keyboardOverviewListsTheActions();
    void diagnosisTellsAndCopies();
    void librariesHaveVersions();
    void logTurnsOver();
    void noticesKeepWhatWasSaid();
    void everythingHasAName();

private:
    static QStringList names(ui::ListView *view)
    {
        QStringList found;
        const auto *model = view->listModel();
        for (int row = 0; row < model->rowCount(); ++row)
            found << model->index(row, model->columnOf("name")).data().toString();
        return found;
    }
};

// In Hungarian "cs" is a letter after "c", and "ö" one after "o"; in English neither is.
void WindowChoices::languageSortsAnew()
{
    DemoWindow demo;
    QVERIFY(demo.isOpen());
    for (const char *name : {"Cudar", "Csaba"})
        QCOMPARE(demo.number("UPDATE submandant SET name = '" + QByteArray(name) +
                             "' WHERE id = (SELECT id FROM submandant WHERE name NOT IN ('Cudar', 'Csaba') ORDER BY "
                             "name LIMIT 1) RETURNING 1"),
                 1);
    demo.application().language().setLanguage(QStringLiteral("de"));
    demo.application().language().setLanguage(QStringLiteral("en"));
    ui::ListView *view = demo.application().submandantsPage()->overview()->view();
    const QStringList english{QStringLiteral("Csaba"), QStringLiteral("Cudar")};
    const QStringList hungarian{QStringLiteral("Cudar"), QStringLiteral("Csaba")};
    QTRY_COMPARE(names(view).mid(0, 2), english);
    demo.application().language().setLanguage(QStringLiteral("hu"));
    QTRY_COMPARE(names(view).mid(0, 2), hungarian);
    demo.application().language().setLanguage(QStringLiteral("en"));
    QTRY_COMPARE(names(view).mid(0, 2), english);
}

void WindowChoices::settingsHoldAtOnce()
{
    DemoWindow demo;
    QVERIFY(demo.isOpen());
    ui::MainWindow *window = demo.application().window();
    const QString title = window->windowTitle();
    QTest::keyClick(window, Qt::Key_Comma, Qt::ControlModifier);
    auto *dialog = window->findChild<ui::SettingsDialog *>();
    QVERIFY(dialog && dialog->isVisible());
    const double before = QApplication::font().pointSizeF();
    dialog->textSizeBox()->setCurrentIndex(dialog->textSizeBox()->findData(150));
    Q_EMIT dialog->textSizeBox()->activated(dialog->textSizeBox()->currentIndex());
    QCOMPARE(QApplication::font().pointSizeF(), before * 1.5);
    // All of it, the dialog's own words as well, and the side bar has room for the names.
    const auto labels = window->findChildren<ui::TextLabel *>();
    QVERIFY(labels.size() > 50);
    for (const ui::TextLabel *label : labels)
        QVERIFY2(label->font().pointSizeF() == ui::fontFor(label->textRole(), QApplication::font()).pointSizeF(),
                 qPrintable(label->text()));
    const QListWidget *pages = window->navigation()->list();
    QTRY_COMPARE(pages->verticalScrollBar()->maximum(), 0);
    QVERIFY(pages->viewport()->width() >= static_cast<const QAbstractItemView *>(pages)->sizeHintForColumn(0));
    dialog->textSizeBox()->setCurrentIndex(dialog->textSizeBox()->findData(100));
    Q_EMIT dialog->textSizeBox()->activated(dialog->textSizeBox()->currentIndex());
    QCOMPARE(QApplication::font().pointSizeF(), before);

    dialog->languageBox()->setCurrentIndex(dialog->languageBox()->findData(QStringLiteral("de")));
    Q_EMIT dialog->languageBox()->activated(dialog->languageBox()->currentIndex());
    QCOMPARE(demo.application().language().current(), QStringLiteral("de"));
    QCOMPARE(QLocale().language(), QLocale::German);
    QCOMPARE(window->windowTitle(), title);
    demo.application().language().setLanguage(QStringLiteral("en"));

    ui::ListView *view = demo.application().customersPage()->overview()->view();
    view->setColumnShown("city", false);
    dialog->resetButton()->click();
    QVERIFY(view->layout().shownKeys().contains("city"));
    // The way to a server is here too, and the settings make room for it.
    dialog->connectButton()->click();
    QVERIFY(!dialog->isVisible());
    QTRY_VERIFY(demo.application().connecting().dialog() && demo.application().connecting().dialog()->isVisible());
    QDialog *asked = demo.application().connecting().dialog();
    asked->reject();
}

void WindowChoices::mnemonicsAreUnique()
{
    DemoWindow demo;
    QVERIFY(demo.isOpen());
    for (const char *language : {"en", "de", "hu"}) {
        demo.application().language().setLanguage(QLatin1String(language));
        QList<QMenu *> menus = demo.application().window()->menuBar()->findChildren<QMenu *>();
        for (const QMenu *menu : std::as_const(menus)) {
            QStringList seen;
            const auto actions = menu->actions();
            for (const QAction *action : actions) {
                const qsizetype at = action->text().indexOf(u'&');
                if (at < 0)
                    continue;
                const QString key = action->text().mid(at + 1, 1).toLower();
                QVERIFY2(!seen.contains(key), qPrintable(QLatin1String(language) + u' ' + action->text()));
                seen << key;
            }
        }
    }
    demo.application().language().setLanguage(QStringLiteral("en"));
}

void WindowChoices::keyboardOverviewListsTheActions()
{
    DemoWindow demo;
    QVERIFY(demo.isOpen());
    ui::MainWindow *window = demo.application().window();
    QTest::keyClick(window, Qt::Key_F1);
    auto *overview = window->findChild<ui::KeyboardOverview *>();
    QVERIFY(overview && overview->isVisible());
    const auto has = [&](const QString &keys) {
        return !overview->tree()->findItems(keys, Qt::MatchContains | Qt::MatchRecursive, 1).isEmpty();
    };
    const auto actions = window->menuBar()->findChildren<QAction *>();
    for (const QAction *action : actions)
        if (!action->shortcut().isEmpty())
            QVERIFY2(has(action->shortcut().toString(QKeySequence::NativeText)), qPrintable(action->text()));
    Q_EMIT overview->search()->searched(QStringLiteral("Ctrl+K"));
    int shown = 0;
    for (int i = 0; i < overview->tree()->topLevelItemCount(); ++i)
        shown += !overview->tree()->topLevelItem(i)->isHidden();
    QCOMPARE(shown, 1);
}

// What has a width or a size of its own has that of the letters, the page in front at once and the others once shown.
void WindowChoices::sizesFollowTheLetters()
{
    const auto backToNormal = qScopeGuard([] { ui::applyTextSize(*qApp, 100); });
    DemoWindow demo;
    QVERIFY(demo.isOpen());
    ui::MainWindow *window = demo.application().window();
    demo.openSubmandant(QStringLiteral("Alster Telefonie"));
    const auto *assigning = demo.application().submandantsPage()->editor()->assignments();
    const auto *move = assigning->findChild<QToolButton *>(QStringLiteral("undo"));
    QTRY_VERIFY(move->isVisible());
    const int small = move->width();
    for (int step = 0; step < 5; ++step)
        Q_EMIT window->actions()->textSizeStep(1);
    QTRY_COMPARE(move->width(), ui::metrics().field + ui::metrics().hair);
    QVERIFY(move->width() > small);
    window->showPage(QStringLiteral("gaps"));
    auto *gaps = qobject_cast<ui::GapsPage *>(window->currentPage());
    QVERIFY(gaps);
    const auto fits = [&] {
        return gaps->gaps()->item(0, 0)->font().pointSizeF() == QApplication::font().pointSizeF() &&
               gaps->gaps()->parentWidget()->parentWidget()->width() == qRound(280 * ui::metrics().scale);
    };
    QTRY_VERIFY(fits());
    Q_EMIT window->actions()->textSizeStep(0);
    QTRY_COMPARE(gaps->gaps()->parentWidget()->parentWidget()->width(), qRound(280 * ui::metrics().scale));
    QVERIFY(fits());
}

void WindowChoices::aThemeIsChosenByKeyboard()
{
    DemoWindow demo;
    QVERIFY(demo.isOpen());
    ui::MainWindow *window = demo.application().window();
    const auto isDark = [] { return ui::isDark(QApplication::palette()); };
    QTest::keyClick(window, Qt::Key_Comma, Qt::ControlModifier);
    auto *dialog = window->findChild<ui::SettingsDialog *>();
    QVERIFY(dialog && dialog->isVisible());
    QComboBox *box = dialog->themeBox();
    box->setFocus();
    QTest::keyClick(box, Qt::Key_End);
    QCOMPARE(box->currentText(), QStringLiteral("Dark"));
    QTRY_VERIFY(isDark());
    QTest::keyClick(box, Qt::Key_Up);
    QCOMPARE(box->currentText(), QStringLiteral("Light"));
    QTRY_VERIFY(!isDark());
    QTest::keyClick(box, Qt::Key_Down);
    QTRY_VERIFY(isDark());
    dialog->reject();
    // The next dialog has it, and so has the menu.
    QTest::keyClick(window, Qt::Key_Comma, Qt::ControlModifier);
    const auto dialogs = window->findChildren<ui::SettingsDialog *>();
    QCOMPARE(dialogs.last()->themeBox()->currentText(), QStringLiteral("Dark"));
    dialogs.last()->themeBox()->setFocus();
    QTest::keyClick(dialogs.last()->themeBox(), Qt::Key_Home);
    dialogs.last()->reject();
}

void WindowChoices::diagnosisTellsAndCopies()
{
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent/bus");
    DemoWindow demo;
    QVERIFY(demo.isOpen());
    auto *support = demo.application().window()->findChild<Support *>();
    ui::DiagnosisDialog *dialog = support->showDiagnosis();
    QTRY_VERIFY(dialog->isReady());
    QVERIFY(dialog->text().contains(demo.storePath()));
    QVERIFY(dialog->text().contains(QStringLiteral("SQLite: 3.")));
    // The one thing that this machine has not got: no bus, no keychain. With the way out.
    QCOMPARE(dialog->text().count(QStringLiteral("! ")), 1);
    QVERIFY2(dialog->text().startsWith(QStringLiteral("! No keychain (Secret Service or KWallet) can be reached")),
             qPrintable(dialog->text()));
    QVERIFY(dialog->text().contains(QStringLiteral("Keychain: there is none")));
    // Nothing of the records.
    QVERIFY(!dialog->text().contains(QStringLiteral("K1001")) && !dialog->text().contains(QStringLiteral("Alster")));
    const auto press = [dialog](const QString &words) {
        const auto buttons = dialog->findChildren<QPushButton *>();
        for (QPushButton *button : buttons)
            if (button->text() == words)
                QTest::mouseClick(button, Qt::LeftButton);
    };
    QGuiApplication::clipboard()->setText({});
    press(QStringLiteral("&Copy diagnosis"));
    QCOMPARE(QGuiApplication::clipboard()->text(), dialog->text());
    // What the desktop is asked to open.
    FolderOpener opener;
    QDesktopServices::setUrlHandler(QStringLiteral("file"), &opener, "open");
    press(QStringLiteral("Open &log folder"));
    QDesktopServices::unsetUrlHandler(QStringLiteral("file"));
    QCOMPARE(opener.opened, QList<QUrl>{QUrl::fromLocalFile(logFolder())});
}

void WindowChoices::librariesHaveVersions()
{
    const QList<ui::Library> libraries = usedLibraries();
    QVERIFY(libraries.size() >= 6);
    for (const ui::Library &library : libraries)
        QVERIFY2(library.version.contains(u'.') && !library.licence.isEmpty(), qPrintable(library.name));
    QVERIFY(QFile::exists(QStringLiteral(":/licence/GPL-3.0-or-later.txt")));
}

void WindowChoices::logTurnsOver()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("kontor/log"));
    QVERIFY(keepLog(path, 2000));
    for (int i = 0; i < 300; ++i)
        qInfo("message %d", i);
    endLog();
    const QStringList files = QDir(path).entryList(QDir::Files);
    QCOMPARE(files.size(), 4);
    QFile newest(path + QStringLiteral("/kontor.log"));
    QVERIFY(newest.size() < 2100);
    QCOMPARE(newest.permissions() & (QFileDevice::ReadGroup | QFileDevice::ReadOther), QFileDevice::Permissions());
    // The folder above is the store's, which is made later.
    QCOMPARE(QFile::permissions(folder.filePath(QStringLiteral("kontor"))) &
                 (QFileDevice::ReadGroup | QFileDevice::ExeGroup | QFileDevice::ReadOther | QFileDevice::ExeOther),
             QFileDevice::Permissions());
    QFile before(path + QStringLiteral("/kontor.1.log"));
    QVERIFY(newest.open(QIODevice::ReadOnly) && before.open(QIODevice::ReadOnly));
    QVERIFY((before.readAll() + newest.readAll()).contains("message 299"));
}

void WindowChoices::noticesKeepWhatWasSaid()
{
    DemoWindow demo;
    QVERIFY(demo.isOpen());
    ui::MainWindow *window = demo.application().window();
    ui::ToastStack *toasts = window->toasts();
    int undone = 0;
    toasts->setLife(1);
    toasts->show(QStringLiteral("Moved"), QStringLiteral("Undo"), [&] { ++undone; });
    ui::Toast *error = toasts->showError(QStringLiteral("Broken"));
    QTRY_COMPARE(toasts->toasts().size(), 1);
    QCOMPARE(toasts->toasts().first(), error);
    QCOMPARE(toasts->notices()->all().size(), 2);
    QVERIFY(window->status()->bell()->accessibleName().contains(QStringLiteral("2 new")));
    // The toast is gone; its button works in the list, once.
    const qint64 number = toasts->notices()->all().last().number;
    toasts->notices()->use(number);
    toasts->notices()->use(number);
    QCOMPARE(undone, 1);
    QVERIFY(toasts->notices()->hasUnreadError());
    toasts->notices()->markAllRead();
    QVERIFY(!toasts->notices()->hasUnreadError());
    QVERIFY(toasts->toasts().isEmpty());
    // However much is said, an error that nobody has read stays.
    toasts->showError(QStringLiteral("Unread"));
    for (int i = 0; i < 150; ++i)
        toasts->show(QStringLiteral("Said"));
    const QList<ui::Notice> all = toasts->notices()->all();
    QCOMPARE(all.size(), ui::Notices::atMost);
    QVERIFY(std::any_of(all.begin(), all.end(), [](const ui::Notice &notice) { return notice.isError; }));
}

void WindowChoices::everythingHasAName()
{
    DemoWindow demo;
    QVERIFY(demo.isOpen());
    ui::MainWindow *window = demo.application().window();
    ui::ShellActions *actions = window->actions();
    for (const auto asked : {&ui::ShellActions::settingsRequested, &ui::ShellActions::keyboardRequested,
                             &ui::ShellActions::aboutRequested, &ui::ShellActions::diagnosisRequested,
                             &ui::ShellActions::backupRequested, &ui::ShellActions::paletteRequested}) {
        Q_EMIT(actions->*asked)();
        const auto widgets = window->findChildren<QWidget *>();
        for (QWidget *widget : widgets) {
            const bool isUsed = qobject_cast<QAbstractButton *>(widget) || qobject_cast<QLineEdit *>(widget) ||
                                qobject_cast<QComboBox *>(widget) || qobject_cast<QAbstractSpinBox *>(widget) ||
                                qobject_cast<QAbstractItemView *>(widget) || qobject_cast<QPlainTextEdit *>(widget);
            if (!isUsed || widget->objectName().startsWith(QStringLiteral("qt_")) || !widget->isVisible() ||
                qobject_cast<QHeaderView *>(widget))
                continue;
            QAccessibleInterface *seen = QAccessible::queryAccessibleInterface(widget);
            const QByteArray what = widget->metaObject()->className() + QByteArray(" in ") +
                                    widget->parentWidget()->metaObject()->className();
            QVERIFY2(seen && !seen->text(QAccessible::Name).isEmpty(), what.constData());
        }
        if (auto *open = qobject_cast<QDialog *>(QApplication::activeModalWidget()))
            open->reject();
    }
}

QTEST_MAIN(WindowChoices)
#include "tst_window_choices.moc"
