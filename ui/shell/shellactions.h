// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// ShellActions: the window's own actions and its menus.
#pragma once

#include "ui/theme/theme.h"

#include <QList>
#include <QObject>
#include <QString>
#include <QStringList>

class QAction;
class QMenu;
class QMenuBar;
class QWidget;

namespace kontor::ui
{

class ShellActions : public QObject
{
    Q_OBJECT

public:
    /// Fills the menu bar; `window` is where the shortcuts hold.
    ShellActions(QMenuBar *bar, QWidget *window);

    /// "Undo" alone is off; with a label it is "Undo: assign 12 customers". `whyNot` explains an action that is off.
    void setUndo(const QString &label, const QString &whyNot = {});
    /// As setUndo().
    void setRedo(const QString &label);
    void setTheme(Theme theme);
    /// Empty: the system's language.
    void setLanguage(const QString &code);
    /// Paths, the newest first; the one that is open is left out by the caller.
    void setRecentStores(const QStringList &paths);
    /// The pages, in order, for View; the first nine get Ctrl+1 to Ctrl+9.
    void setPages(const QList<std::pair<QString, QString>> &keysAndNames);
    void retranslate();

    QMenu *fileMenu() const { return m_file; }
    QMenu *recentMenu() const { return m_recent; }
    QMenu *editMenu() const { return m_edit; }
    QMenu *viewMenu() const { return m_view; }
    QMenu *helpMenu() const { return m_help; }
    QWidget *window() const { return m_window; }
    QAction *importAction() const { return m_import; }
    QAction *backupAction() const { return m_backup; }
    QAction *undoAction() const { return m_undo; }
    QAction *redoAction() const { return m_redo; }
    QAction *lookAction() const { return m_look; }
    QAction *passwordAction() const { return m_password; }

Q_SIGNALS:
    void newStoreRequested();
    void openStoreRequested();
    void connectRequested();
    void recentStoreChosen(const QString &path);
    void importRequested();
    void backupRequested();
    void paletteRequested();
    /// What is shown is to be read anew, and the server asked.
    void refreshRequested();
    void settingsRequested();
    void keyboardRequested();
    void diagnosisRequested();
    void signInRequested();
    void signOutRequested();
    void passwordRequested();
    void lookRequested();
    void lockRequested();
    void quitRequested();
    void undoRequested();
    void redoRequested();
    void themeChosen(kontor::ui::Theme theme);
    void languageChosen(const QString &code);
    void textSizeStep(int direction); ///< +1, -1, 0 = normal
    void pageChosen(const QString &key);
    void aboutRequested();

private:
    /// `name` is the action's English name, which the command palette searches, too.
    QAction *add(QMenu *menu, const char *name, const char *text, const QString &iconName,
                 void (ShellActions::*signal)());

    QWidget *m_window;
    QMenu *m_file;
    QMenu *m_edit;
    QMenu *m_view;
    QMenu *m_help;
    QMenu *m_recent;
    QMenu *m_pages;
    QMenu *m_theme;
    QMenu *m_language;
    QMenu *m_textSize;
    QAction *m_import;
    QAction *m_backup;
    QAction *m_undo;
    QAction *m_redo;
    QAction *m_look;
    QAction *m_password;
    QList<std::pair<QAction *, const char *>> m_texts; ///< with their source texts
    QList<QAction *> m_themes;
    QList<QAction *> m_languages;
    QList<QAction *> m_sizes;
    QString m_undoLabel;
    QString m_redoLabel;
};

} // namespace kontor::ui
