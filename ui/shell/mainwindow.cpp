// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/mainwindow.h"

#include "ui/language.h"
#include "ui/settings.h"
#include "ui/shell/dialogs.h"
#include "ui/shell/navigation.h"
#include "ui/shell/noticepanel.h"
#include "ui/shell/page.h"
#include "ui/shell/shellactions.h"
#include "ui/shell/statusline.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/pagestack.h"
#include "ui/widgets/readingorder.h"
#include "ui/widgets/toast.h"

#include <QApplication>
#include <QCloseEvent>
#include <QHBoxLayout>
#include <QMenuBar>
#include <QScreen>
#include <QTimer>
#include <memory>

namespace kontor::ui
{

MainWindow::MainWindow(Settings &settings, Language &language, Dialogs &dialogs, QWidget *parent)
    : QMainWindow(parent)
    , m_settings(settings)
    , m_language(language)
    , m_dialogs(dialogs)
    , m_navigation(new Navigation)
    , m_stack(new PageStack)
    , m_column(new QVBoxLayout)
    , m_status(new StatusLine)
    , m_actions(new ShellActions(menuBar(), this))
{
    auto *inside = new QWidget;
    auto *whole = new QWidget;
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
    whole->setLayout(m_column);
    m_column->addWidget(inside, 1);
    auto *row = new QHBoxLayout(inside);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_navigation);
    row->addWidget(m_stack, 1);
    setCentralWidget(whole);
    setStatusBar(m_status);
    m_toasts = new ToastStack(inside);
    auto *notices = new NoticePanel(*m_toasts->notices(), this);
    connect(m_status, &StatusLine::noticesTriggered, this, [this, notices] { notices->openAt(m_status->bell()); });
    connect(m_toasts->notices(), &Notices::changed, this, [this] {
        m_status->setNotices(m_toasts->notices()->unreadCount(), m_toasts->notices()->hasUnreadError());
    });
    setWindowTitle(QStringLiteral("Kontor"));
    setWindowIcon(applicationIcon());
    connectActions();
    m_actions->setTheme(m_settings.theme());
    m_actions->setLanguage(m_settings.language());
    if (!restoreGeometry(m_settings.windowGeometry()))
        resize(QSize(1280, 800).boundedTo(screen()->availableSize()));
    setMinimumSize(900, 560);
    retranslate();
}

MainWindow::~MainWindow() = default;

void MainWindow::connectActions()
{
    connect(m_navigation, &Navigation::chosen, this, [this](const QString &key) { showPage(key); });
    connect(m_navigation, &Navigation::chosenAgain, this, [this](const QString &key) {
        if (key == m_current && !m_asking)
            currentPage()->goToStart();
    });
    connect(m_actions, &ShellActions::pageChosen, this, &MainWindow::goTo);
    connect(m_actions, &ShellActions::quitRequested, this, &QWidget::close);
    connect(m_actions, &ShellActions::settingsRequested, this, &MainWindow::openSettings);
    connect(m_actions, &ShellActions::keyboardRequested, this, &MainWindow::openKeyboard);
    connect(m_actions, &ShellActions::themeChosen, this, &MainWindow::chooseTheme);
    connect(m_actions, &ShellActions::languageChosen, this, &MainWindow::chooseLanguage);
    connect(m_actions, &ShellActions::textSizeStep, this,
            [this](int direction) { chooseTextSize(direction == 0 ? 100 : m_settings.textSize() + direction * 10); });
}

void MainWindow::addBeside(QWidget *widget)
{
    m_navigation->setBelow(widget);
}

QStringList MainWindow::pageKeys() const
{
    QStringList keys;
    for (const auto &[key, page] : m_pages)
        keys << key;
    return keys;
}

void MainWindow::addPage(const QString &key, Page *page)
{
    m_pages.append({key, page});
    m_stack->addWidget(page);
    m_navigation->addEntry(key, page->iconName(), page->title());
    connect(page, &Page::countChanged, this,
            [this, key, page](qint64 count) { m_navigation->setCount(key, count, page->isCountACall()); });
    connect(page, &Page::titleChanged, this, [this, key, page] {
        m_navigation->setName(key, page->title());
        listPages();
    });
    connect(page, &Page::asOfChanged, this, [this, page](qint64 utcMs) {
        if (page == currentPage())
            m_status->setAsOf(utcMs);
    });
    listPages();
    if (m_pages.size() == 1)
        bringForward(key);
}

Page *MainWindow::page(const QString &key) const
{
    for (const auto &[name, page] : m_pages) {
        if (name == key)
            return page;
    }
    return nullptr;
}

void MainWindow::showPage(const QString &key, std::function<void(bool)> done)
{
    const auto finish = [this, done = std::move(done)](bool worked) {
        m_navigation->setCurrent(m_current);
        if (done)
            done(worked);
    };
    if (key == m_current || !page(key) || m_asking)
        return finish(key == m_current);
    m_asking = true;
    const auto answered = [this, key, finish](bool may) {
        m_asking = false;
        if (may)
            bringForward(key);
        finish(may);
    };
    if (Page *from = currentPage())
        from->mayClose(answered);
    else
        answered(true);
}

void MainWindow::goTo(const QString &key)
{
    if (key == m_current && !m_asking)
        currentPage()->goToStart();
    showPage(key, [this](bool isShown) {
        if (isShown)
            currentPage()->takeFocus(currentPage()->focusWidget());
    });
}

void MainWindow::openIn(const QString &key, std::function<void()> open)
{
    const auto go = [open = std::move(open)](bool may) {
        if (may)
            open();
    };
    if (key != m_current)
        return showPage(key, go);
    if (m_asking)
        return;
    m_asking = true;
    currentPage()->mayClose([this, go](bool may) {
        m_asking = false;
        go(may);
    });
}

void MainWindow::bringForward(const QString &key)
{
    Page *from = currentPage();
    if (from)
        from->deactivated();
    const bool hadFocus = from && focusWidget() && from->isAncestorOf(focusWidget());
    m_current = key;
    QWidget *last = currentPage()->focusWidget();
    m_status->setAsOf(std::nullopt);
    m_stack->setCurrentWidget(currentPage());
    m_navigation->setCurrent(key);
    currentPage()->activated();
    // The stack would take the first button, whatever it does.
    if (hadFocus)
        currentPage()->takeFocus(last);
    Q_EMIT pageShown(key);
}

void MainWindow::askToLeave(std::function<void(bool)> done)
{
    askFrom(0, std::move(done));
}

void MainWindow::askFrom(int index, std::function<void(bool)> done)
{
    if (index >= m_pages.size())
        return done(true);
    m_pages[index].second->mayQuit([this, index, done = std::move(done)](bool may) mutable {
        if (may)
            askFrom(index + 1, std::move(done));
        else
            done(false);
    });
}

void MainWindow::setBanner(QWidget *banner)
{
    delete m_banner;
    m_banner = banner;
    if (!banner)
        return;
    m_column->insertWidget(0, banner);
    setReadingOrder(this);
}

void MainWindow::listPages()
{
    QList<std::pair<QString, QString>> names;
    for (const auto &[key, page] : qAsConst(m_pages))
        names.append({key, page->title()});
    m_actions->setPages(names);
}

void MainWindow::retranslate()
{
    m_actions->retranslate();
    for (const auto &[key, page] : qAsConst(m_pages))
        m_navigation->setName(key, page->title());
    listPages();
}

bool MainWindow::event(QEvent *event)
{
    // The desktop has changed its theme; the palette comes with it, so it is looked at once this event is through.
    if (event->type() == QEvent::ThemeChange && m_settings.theme() == Theme::System)
        QTimer::singleShot(0, this, [] { applyTheme(*qApp, Theme::System); });
    return QMainWindow::event(event);
}

// Whoever begins with the keyboard begins in the page.
void MainWindow::showEvent(QShowEvent *event)
{
    QMainWindow::showEvent(event);
    if (!focusWidget() && currentPage())
        currentPage()->takeFocus(nullptr);
}

void MainWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QMainWindow::changeEvent(event);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (!m_mayClose && !m_asking) {
        // Pages without unsaved changes answer at once, inside this event; a question answers later and closes then.
        m_asking = true;
        const auto isInside = std::make_shared<bool>(true);
        askToLeave([this, isInside](bool may) {
            m_asking = false;
            m_mayClose = may;
            if (may && !*isInside)
                close();
        });
        *isInside = false;
    }
    event->setAccepted(m_mayClose);
    if (m_mayClose) {
        m_mayClose = false;
        m_settings.setWindowGeometry(saveGeometry());
        Q_EMIT closed();
    }
}

} // namespace kontor::ui
