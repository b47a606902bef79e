// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/shellactions.h"

#include "ui/language.h"
#include "ui/theme/icons.h"

#include <QActionGroup>
#include <QMenu>
#include <QMenuBar>

namespace kontor::ui
{

ShellActions::ShellActions(QMenuBar *bar, QWidget *window)
    : QObject(window)
    , m_window(window)
{
    m_file = bar->addMenu(QString());
    m_edit = bar->addMenu(QString());
    m_view = bar->addMenu(QString());
    m_help = bar->addMenu(QString());

    m_import = add(m_file, QStringLiteral("import"), &ShellActions::importRequested);
    m_backup = add(m_file, QStringLiteral("backup"), &ShellActions::backupRequested);
    m_file->addSeparator();
    m_quit = add(m_file, {}, &ShellActions::quitRequested);
    m_quit->setShortcut(QKeySequence::Quit);
    m_quit->setMenuRole(QAction::QuitRole);

    m_undo = add(m_edit, QStringLiteral("undo"), &ShellActions::undoRequested);
    m_undo->setShortcut(QKeySequence::Undo);

    m_pages = m_view->addMenu(icon(QStringLiteral("dashboard")), QString());
    m_view->addSeparator();
    m_theme = m_view->addMenu(icon(QStringLiteral("sun")), QString());
    auto *themes = new QActionGroup(this);
    for (const Theme theme : {Theme::System, Theme::Light, Theme::Dark}) {
        auto *action = m_theme->addAction(QString());
        action->setCheckable(true);
        themes->addAction(action);
        m_themes.append(action);
        connect(action, &QAction::triggered, this, [this, theme] { Q_EMIT themeChosen(theme); });
    }
    m_language = m_view->addMenu(icon(QStringLiteral("language")), QString());
    auto *languages = new QActionGroup(this);
    QStringList codes = Language::codes();
    codes.prepend(QString());
    for (const QString &code : qAsConst(codes)) {
        auto *action = m_language->addAction(code.isEmpty() ? QString() : Language::nameOf(code));
        action->setCheckable(true);
        languages->addAction(action);
        m_languages.append(action);
        connect(action, &QAction::triggered, this, [this, code] { Q_EMIT languageChosen(code); });
    }
    m_textSize = m_view->addMenu(QString());
    const QList<QKeySequence> keys = {QKeySequence::ZoomIn, QKeySequence::ZoomOut, QKeySequence(Qt::CTRL | Qt::Key_0)};
    for (const int direction : {1, -1, 0}) {
        auto *action = m_textSize->addAction(QString());
        action->setShortcut(keys.value(m_sizes.size()));
        m_sizes.append(action);
        connect(action, &QAction::triggered, this, [this, direction] { Q_EMIT textSizeStep(direction); });
    }

    m_manual = add(m_help, QStringLiteral("help"), &ShellActions::helpRequested);
    m_manual->setShortcut(QKeySequence::HelpContents);
    m_help->addSeparator();
    m_about = add(m_help, {}, &ShellActions::aboutRequested);
    m_about->setMenuRole(QAction::AboutRole);
    setUndo({});
    setTheme(Theme::System);
    setLanguage({});
    retranslate();
}

QAction *ShellActions::add(QMenu *menu, const QString &iconName, void (ShellActions::*signal)())
{
    auto *action = menu->addAction(QString());
    if (!iconName.isEmpty())
        action->setIcon(icon(iconName));
    connect(action, &QAction::triggered, this, signal);
    return action;
}

void ShellActions::setUndo(const QString &label, const QString &whyNot)
{
    m_undoLabel = label;
    m_undo->setEnabled(!label.isEmpty());
    m_undo->setStatusTip(whyNot);
    m_undo->setToolTip(whyNot);
    retranslate();
}

void ShellActions::setTheme(Theme theme)
{
    m_themes[int(theme)]->setChecked(true);
}

void ShellActions::setLanguage(const QString &code)
{
    m_languages[Language::codes().indexOf(code) + 1]->setChecked(true);
}

void ShellActions::setPages(const QList<std::pair<QString, QString>> &keysAndNames)
{
    m_pages->clear();
    int number = 0;
    for (const auto &[key, name] : keysAndNames) {
        auto *action = m_pages->addAction(name);
        if (++number <= 9)
            action->setShortcut(QKeySequence(QStringLiteral("Ctrl+%1").arg(number)));
        connect(action, &QAction::triggered, this, [this, key = key] { Q_EMIT pageChosen(key); });
    }
}

void ShellActions::retranslate()
{
    m_file->setTitle(tr("&File"));
    m_edit->setTitle(tr("&Edit"));
    m_view->setTitle(tr("&View"));
    m_help->setTitle(tr("&Help"));
    m_import->setText(tr("&Import…"));
    m_backup->setText(tr("&Backup…"));
    m_quit->setText(tr("&Quit"));
    //: %1 is what would be undone, e.g. "assign 12 customers"
    m_undo->setText(m_undoLabel.isEmpty() ? tr("&Undo") : tr("&Undo: %1").arg(m_undoLabel));
    m_pages->setTitle(tr("&Go to"));
    m_theme->setTitle(tr("&Theme"));
    m_themes[0]->setText(tr("As the &system"));
    m_themes[1]->setText(tr("&Light"));
    m_themes[2]->setText(tr("&Dark"));
    m_language->setTitle(tr("&Language"));
    m_languages[0]->setText(tr("As the &system"));
    m_textSize->setTitle(tr("Text &size"));
    m_sizes[0]->setText(tr("&Larger"));
    m_sizes[1]->setText(tr("&Smaller"));
    m_sizes[2]->setText(tr("&Normal"));
    m_manual->setText(tr("&Manual"));
    m_about->setText(tr("&About Kontor"));
}

} // namespace kontor::ui
