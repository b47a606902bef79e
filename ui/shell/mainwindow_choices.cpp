// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// MainWindow, choices: what a person sets for himself, from the menus and the settings dialog alike.
#include "ui/shell/mainwindow.h"

#include "ui/language.h"
#include "ui/lists/listview.h"
#include "ui/settings.h"
#include "ui/shell/actioncatalog.h"
#include "ui/shell/keyboardoverview.h"
#include "ui/shell/page.h"
#include "ui/shell/settingsdialog.h"
#include "ui/shell/shellactions.h"

#include <QApplication>

namespace kontor::ui
{

void MainWindow::chooseTheme(Theme theme)
{
    m_settings.setTheme(theme);
    m_actions->setTheme(theme);
    applyTheme(*qApp, theme);
}

void MainWindow::chooseLanguage(const QString &code)
{
    m_settings.setLanguage(code);
    m_actions->setLanguage(code);
    m_language.setLanguage(code);
}

void MainWindow::chooseTextSize(int percent)
{
    m_settings.setTextSize(percent);
    applyTextSize(*qApp, m_settings.textSize());
}

void MainWindow::resetColumns()
{
    // The lists that are not open forget theirs with the file, the others lay themselves out anew.
    m_settings.forgetListLayouts();
    const auto views = findChildren<ListView *>();
    for (ListView *view : views)
        view->resetColumns();
}

void MainWindow::openSettings()
{
    auto *dialog = new SettingsDialog(m_settings, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &SettingsDialog::themeChosen, this, &MainWindow::chooseTheme);
    connect(dialog, &SettingsDialog::languageChosen, this, &MainWindow::chooseLanguage);
    connect(dialog, &SettingsDialog::textSizeChosen, this, &MainWindow::chooseTextSize);
    connect(dialog, &SettingsDialog::columnsReset, this, &MainWindow::resetColumns);
    connect(dialog, &SettingsDialog::lockMinutesChosen, this, &MainWindow::lockMinutesChosen);
    connect(dialog, &SettingsDialog::connectRequested, m_actions, &ShellActions::connectRequested);
    dialog->setLockMinutes(m_lockMinutes);
    dialog->open();
}

void MainWindow::openKeyboard()
{
    Page *page = currentPage();
    auto *dialog = new KeyboardOverview(catalogOf(this, page, page ? page->title() : QString()), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace kontor::ui
