// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// MainWindow: a shell and nothing more: navigation, the stack of pages, menus, status line, toasts.
#pragma once

#include "ui/theme/theme.h"

#include <QMainWindow>
#include <functional>

class QVBoxLayout;

namespace kontor::ui
{

class PageStack;
class Dialogs;
class Drafts;
class Language;
class Navigation;
class Page;
class Settings;
class ShellActions;
class StatusLine;
class ToastStack;

class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    MainWindow(Settings &settings, Language &language, Dialogs &dialogs, QWidget *parent = nullptr);
    ~MainWindow() override;

    /// Below the pages of the navigation.
    void addBeside(QWidget *widget);
    /// The window owns the page. The first one is shown.
    void addPage(const QString &key, Page *page);
    Page *page(const QString &key) const;
    /// In the order of the navigation.
    QStringList pageKeys() const;
    QString currentKey() const { return m_current; }
    Page *currentPage() const { return page(m_current); }
    /// Goes there if the present page may be left; `done` says whether it worked.
    void showPage(const QString &key, std::function<void(bool)> done = {});
    /// The same with the keyboard in the page; the page that is shown already goes back to where it begins.
    void goTo(const QString &key);
    /// Calls `open` with that page in front, once whatever is unsaved where the person is now may be left.
    void openIn(const QString &key, std::function<void()> open);
    /// Asks every page and its own windows; `done(true)` when all may be left.
    void askToLeave(std::function<void(bool)> done);

    /// Names what was left unsaved last time, with a way to it; once all pages are there.
    void offerDrafts(const Drafts &drafts);

    /// A strip over the whole width that stays, e.g. while one looks as another user; null takes it away.
    void setBanner(QWidget *banner);

    /// What the settings show; negative: nothing can be chosen.
    void setLockMinutes(int minutes) { m_lockMinutes = minutes; }

    ShellActions *actions() const { return m_actions; }
    StatusLine *status() const { return m_status; }
    ToastStack *toasts() const { return m_toasts; }
    Navigation *navigation() const { return m_navigation; }

Q_SIGNALS:
    void pageShown(const QString &key);
    void lockMinutesChosen(int minutes);
    void closed();

private:
    void connectActions();
    void bringForward(const QString &key);
    void askFrom(int index, std::function<void(bool)> done);
    void listPages();
    void chooseTheme(Theme theme);
    void chooseLanguage(const QString &code);
    void chooseTextSize(int percent);
    void resetColumns();
    void openSettings();
    void openKeyboard();
    void retranslate();
    bool event(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;

    Settings &m_settings;
    Language &m_language;
    Dialogs &m_dialogs;
    Navigation *m_navigation;
    PageStack *m_stack;
    QVBoxLayout *m_column;
    QWidget *m_banner = nullptr;
    StatusLine *m_status;
    ShellActions *m_actions;
    ToastStack *m_toasts;
    QList<std::pair<QString, Page *>> m_pages;
    QString m_current;
    int m_lockMinutes = -1;
    bool m_asking = false;
    bool m_mayClose = false;
};

} // namespace kontor::ui
