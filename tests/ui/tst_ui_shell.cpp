// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The window: navigation, leaving pages, closing, questions, and what is remembered.
#include "ui/language.h"
#include "ui/settings.h"
#include "ui/shell/dialogs.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/navigation.h"
#include "ui/shell/page.h"
#include "ui/shell/shellactions.h"
#include "ui/shell/statusline.h"
#include "ui/theme/theme.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QListWidget>
#include <QLockFile>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace kontor::ui;

namespace
{

class DummyPage : public Page
{
public:
    DummyPage(const QString &name, Dialogs &dialogs)
        : m_name(name)
        , m_dialogs(dialogs)
    {
    }

    QString title() const override { return m_name; }
    QString iconName() const override { return QStringLiteral("customers"); }
    bool isCountACall() const override { return true; }
    void activated() override { ++activations; }
    void mayClose(std::function<void(bool)> answer) override
    {
        if (!unsaved)
            return answer(true);
        m_dialogs.askToSave(this, m_name, [answer](Dialogs::Answer said) { answer(said != Dialogs::Answer::Cancel); });
    }

    bool unsaved = false;
    int activations = 0;

private:
    QString m_name;
    Dialogs &m_dialogs;
};

} // namespace

class ShellTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, Theme::Light); }
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_settings = std::make_unique<Settings>(m_folder->filePath(QStringLiteral("kontor.ini")));
        m_language = std::make_unique<Language>();
        m_language->setLanguage(QStringLiteral("en"));
        m_dialogs = std::make_unique<Dialogs>();
        m_window = std::make_unique<MainWindow>(*m_settings, *m_language, *m_dialogs);
        m_first = new DummyPage(QStringLiteral("Customers"), *m_dialogs);
        m_second = new DummyPage(QStringLiteral("Orders"), *m_dialogs);
        m_window->addPage(QStringLiteral("customers"), m_first);
        m_window->addPage(QStringLiteral("orders"), m_second);
        m_window->show();
    }
    void cleanup() { m_window.reset(); }

    void keyboardGoesThroughThePages()
    {
        QCOMPARE(m_window->currentKey(), QStringLiteral("customers"));
        QCOMPARE(m_first->activations, 1);
        QTest::keyClick(m_window->navigation()->list(), Qt::Key_Down);
        QCOMPARE(m_window->currentKey(), QStringLiteral("orders"));
        QCOMPARE(m_second->activations, 1);
        QVERIFY(m_second->isVisible());
    }

    void countIsSaidToo()
    {
        Q_EMIT m_second->countChanged(7);
        const QListWidgetItem *item = m_window->navigation()->list()->item(1);
        QCOMPARE(item->data(Navigation::CountRole).toLongLong(), 7);
        QVERIFY(item->data(Navigation::CallRole).toBool());
        QVERIFY(item->data(Qt::AccessibleTextRole).toString().contains(u'7'));
    }

    void unsavedPageIsNotLeftSilently()
    {
        m_first->unsaved = true;
        m_dialogs->setNextAnswer(Dialogs::Answer::Cancel);
        bool asked = false;
        m_window->showPage(QStringLiteral("orders"), [&](bool worked) { asked = !worked; });
        QCOMPARE(m_window->currentKey(), QStringLiteral("customers"));
        QTRY_VERIFY(asked);
        QCOMPARE(m_window->navigation()->current(), QStringLiteral("customers"));

        m_dialogs->setNextAnswer(Dialogs::Answer::Other);
        m_window->showPage(QStringLiteral("orders"));
        QTRY_COMPARE(m_window->currentKey(), QStringLiteral("orders"));
        QCOMPARE(m_window->navigation()->current(), QStringLiteral("orders"));
    }

    void windowAsksBeforeItCloses()
    {
        QSignalSpy closed(m_window.get(), &MainWindow::closed);
        m_second->unsaved = true;
        m_dialogs->setNextAnswer(Dialogs::Answer::Cancel);
        QVERIFY(!m_window->close());
        QTest::qWait(20);
        QVERIFY(m_window->isVisible());
        m_dialogs->setNextAnswer(Dialogs::Answer::Other);
        m_window->close();
        QTRY_VERIFY(!m_window->isVisible());
        QCOMPARE(closed.size(), 1);
        QVERIFY(!m_settings->windowGeometry().isEmpty());
    }

    void windowWithoutUnsavedClosesAtOnce()
    {
        QSignalSpy closed(m_window.get(), &MainWindow::closed);
        QVERIFY(m_window->close());
        QCOMPARE(closed.size(), 1);
    }

    void questionsAreAsynchronousWithCancelAsDefault()
    {
        std::optional<Dialogs::Answer> answer;
        m_dialogs->ask(m_window.get(),
                       {QStringLiteral("Erase"), QStringLiteral("Erase 3 customers?"), {}, QStringLiteral("Erase")},
                       [&](Dialogs::Answer said) { answer = said; });
        QVERIFY(!answer);
        auto *box = m_window->findChild<QMessageBox *>();
        QVERIFY(box && box->isVisible());
        QCOMPARE(box->defaultButton(), box->button(QMessageBox::Cancel));
        const auto buttons = box->buttons();
        QVERIFY(std::any_of(buttons.begin(), buttons.end(),
                            [](const QAbstractButton *button) { return button->text() == QStringLiteral("Erase"); }));
        QTest::keyClick(box, Qt::Key_Escape);
        QTRY_VERIFY(answer.has_value());
        QCOMPARE(*answer, Dialogs::Answer::Cancel);
    }

    void answerDoesNotReachAGoneWidget()
    {
        auto *asking = new QWidget;
        bool reached = false;
        m_dialogs->setNextFile(QStringLiteral("/tmp/a.csv"));
        m_dialogs->openFile(asking, QStringLiteral("Import"), {}, {}, [&](const QString &) { reached = true; });
        delete asking;
        QTest::qWait(20);
        QVERIFY(!reached);
    }

    void undoNamesWhatItUndoes()
    {
        QAction *undo = m_window->actions()->undoAction();
        QVERIFY(!undo->isEnabled());
        m_window->actions()->setUndo(QStringLiteral("assign 12 customers"));
        QVERIFY(undo->isEnabled());
        QVERIFY(undo->text().contains(QStringLiteral("12 customers")));
    }

    void statusSaysHowTheStoreStands()
    {
        m_window->status()->setState(StoreState::Pending, 3);
        QVERIFY(m_window->status()->stateText().contains(u'3'));
        m_window->status()->setState(StoreState::Local);
        QCOMPARE(m_window->status()->stateText(), QStringLiteral("Local store"));
    }

    void everyButtonHasAName()
    {
        const auto buttons = m_window->findChildren<QAbstractButton *>();
        for (const QAbstractButton *button : buttons) {
            if (button->isVisible())
                QVERIFY2(!button->accessibleName().isEmpty() || !button->text().isEmpty(),
                         button->metaObject()->className());
        }
        QVERIFY(!m_window->navigation()->list()->accessibleName().isEmpty());
    }

    void settingsComeBack()
    {
        const QString path = m_folder->filePath(QStringLiteral("other.ini"));
        const QJsonObject layout{{QStringLiteral("sort"), QStringLiteral("name")}};
        {
            Settings settings(path);
            settings.setLanguage(QStringLiteral("hu"));
            settings.setTheme(Theme::Dark);
            settings.setTextSize(500);
            settings.addRecentStore(QStringLiteral("/home/a/eins.kontor"));
            settings.addRecentStore(QStringLiteral("postgresql://nora:geheim@db.example/kontor"));
            settings.setListLayout(QStringLiteral("nora/x"), QStringLiteral("customers"), layout);
        }
        Settings settings(path);
        QCOMPARE(settings.language(), QStringLiteral("hu"));
        QCOMPARE(settings.theme(), Theme::Dark);
        QCOMPARE(settings.textSize(), 200);
        QCOMPARE(settings.recentStores().size(), 2);
        QVERIFY(!settings.recentStores().join(u' ').contains(QStringLiteral("geheim")));
        QCOMPARE(settings.listLayout(QStringLiteral("nora/x"), QStringLiteral("customers")), layout);
        QVERIFY(settings.listLayout(QStringLiteral("nora"), QStringLiteral("customers")).isEmpty());
        settings.forgetListLayout(QStringLiteral("nora/x"), QStringLiteral("customers"));
        QVERIFY(settings.listLayout(QStringLiteral("nora/x"), QStringLiteral("customers")).isEmpty());
    }

    /// Two windows of one person share the file.
    void settingsOfAnotherWindowArrive()
    {
        const QString path = m_folder->filePath(QStringLiteral("shared.ini"));
        Settings here(path);
        {
            Settings there(path);
            there.setLanguage(QStringLiteral("hu"));
        }
        here.setTextSize(150);
        QTRY_COMPARE(here.language(), QStringLiteral("hu"));
        QCOMPARE(here.textSize(), 150);
        QCOMPARE(Settings(path).textSize(), 150);
    }

    /// Who else writes the file keeps the window's thread not a moment: it would never come back here.
    void settingsWaitForNobody()
    {
        const QString path = m_folder->filePath(QStringLiteral("locked.ini"));
        QLockFile other(path + QStringLiteral(".lock"));
        QVERIFY(other.lock());
        {
            Settings settings(path);
            settings.setTextSize(150);
            QCoreApplication::processEvents();
            settings.setTextSize(120);
            QCoreApplication::processEvents();
            QCOMPARE(settings.textSize(), 120);
            QVERIFY(!QFile::exists(path));
            other.unlock();
        }
        QCOMPARE(Settings(path).textSize(), 120);
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<Language> m_language;
    std::unique_ptr<Dialogs> m_dialogs;
    std::unique_ptr<MainWindow> m_window;
    DummyPage *m_first = nullptr;
    DummyPage *m_second = nullptr;
};

QTEST_MAIN(ShellTest)
#include "tst_ui_shell.moc"
