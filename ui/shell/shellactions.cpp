// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/shellactions.h"

#include "ui/language.h"
#include "ui/shell/fieldkeys.h"
#include "ui/theme/icons.h"
#include "ui/widgets/undokeys.h"

#include <QActionGroup>
#include <QDir>
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

    add(m_file, "new store", QT_TR_NOOP("&New store…"), QStringLiteral("plus"), &ShellActions::newStoreRequested);
    add(m_file, "open store", QT_TR_NOOP("&Open store…"), QStringLiteral("box"), &ShellActions::openStoreRequested)
        ->setShortcut(QKeySequence::Open);
    m_recent = m_file->addMenu(QString());
    add(m_file, "connect", QT_TR_NOOP("&Connect to a server…"), QStringLiteral("cloud"),
        &ShellActions::connectRequested);
    m_file->addSeparator();
    m_import = add(m_file, "import", QT_TR_NOOP("&Import…"), QStringLiteral("import"), &ShellActions::importRequested);
    m_backup = add(m_file, "backup", QT_TR_NOOP("&Backups…"), QStringLiteral("backup"), &ShellActions::backupRequested);
    m_file->addSeparator();
    auto *settings =
        add(m_file, "settings", QT_TR_NOOP("&Settings…"), QStringLiteral("settings"), &ShellActions::settingsRequested);
    settings->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Comma));
    settings->setMenuRole(QAction::PreferencesRole);
    m_file->addSeparator();
    add(m_file, "sign in", QT_TR_NOOP("Si&gn in as another user…"), QStringLiteral("sign-in"),
        &ShellActions::signInRequested);
    add(m_file, "sign out", QT_TR_NOOP("Sign o&ut"), {}, &ShellActions::signOutRequested);
    m_password =
        add(m_file, "password", QT_TR_NOOP("My &password…"), QStringLiteral("key"), &ShellActions::passwordRequested);
    m_look = add(m_file, "look as", QT_TR_NOOP("&Look as another user…"), QStringLiteral("eye"),
                 &ShellActions::lookRequested);
    add(m_file, "lock", QT_TR_NOOP("Loc&k now"), QStringLiteral("lock"), &ShellActions::lockRequested)
        ->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_L));
    m_file->addSeparator();
    auto *quit = add(m_file, "quit", QT_TR_NOOP("&Quit"), {}, &ShellActions::quitRequested);
    quit->setShortcut(QKeySequence::Quit);
    quit->setMenuRole(QAction::QuitRole);

    m_undo = add(m_edit, "undo", QT_TR_NOOP("&Undo"), QStringLiteral("undo"), &ShellActions::undoRequested);
    m_undo->setShortcut(QKeySequence::Undo);
    m_redo = add(m_edit, "redo", QT_TR_NOOP("&Redo"), QStringLiteral("redo"), &ShellActions::redoRequested);
    m_redo->setShortcuts(redoKeys());
    // Why there is nothing to undo.
    m_edit->setToolTipsVisible(true);
    m_edit->addSeparator();
    auto *palette =
        add(m_edit, "palette", QT_TR_NOOP("&Find or do…"), QStringLiteral("search"), &ShellActions::paletteRequested);
    palette->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_K));
    new FieldKeys(this);

    add(m_view, "refresh", QT_TR_NOOP("&Refresh"), QStringLiteral("refresh"), &ShellActions::refreshRequested)
        ->setShortcut(QKeySequence(Qt::Key_F5));
    m_view->addSeparator();
    m_pages = m_view->addMenu(icon(QStringLiteral("dashboard")), QString());
    m_view->addSeparator();
    m_theme = m_view->addMenu(icon(QStringLiteral("sun")), QString());
    auto *themes = new QActionGroup(this);
    for (const Theme theme : {Theme::System, Theme::Light, Theme::Dark}) {
        auto *action = m_theme->addAction(QString());
        action->setObjectName(QStringLiteral("theme %1").arg(m_themes.size()));
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
        action->setObjectName(QStringLiteral("language %1").arg(code));
        action->setCheckable(true);
        languages->addAction(action);
        m_languages.append(action);
        connect(action, &QAction::triggered, this, [this, code] { Q_EMIT languageChosen(code); });
    }
    m_textSize = m_view->addMenu(QString());
    const QList<QKeySequence> keys = {QKeySequence::ZoomIn, QKeySequence::ZoomOut, QKeySequence(Qt::CTRL | Qt::Key_0)};
    for (const int direction : {1, -1, 0}) {
        auto *action = m_textSize->addAction(QString());
        action->setObjectName(QStringLiteral("text size %1").arg(direction));
        action->setShortcut(keys.value(m_sizes.size()));
        m_sizes.append(action);
        connect(action, &QAction::triggered, this, [this, direction] { Q_EMIT textSizeStep(direction); });
    }

    auto *keyboard = add(m_help, "keyboard shortcuts", QT_TR_NOOP("&Keyboard shortcuts…"), QStringLiteral("help"),
                         &ShellActions::keyboardRequested);
    keyboard->setShortcuts({QKeySequence(Qt::Key_F1), QKeySequence(Qt::CTRL | Qt::Key_Slash)});
    add(m_help, "diagnosis", QT_TR_NOOP("&Diagnosis…"), QStringLiteral("eye"), &ShellActions::diagnosisRequested);
    m_help->addSeparator();
    add(m_help, "about", QT_TR_NOOP("&About Kontor"), QStringLiteral("info"), &ShellActions::aboutRequested)
        ->setMenuRole(QAction::AboutRole);
    setUndo({});
    setRedo({});
    setTheme(Theme::System);
    setLanguage({});
    retranslate();
}

QAction *ShellActions::add(QMenu *menu, const char *name, const char *text, const QString &iconName,
                           void (ShellActions::*signal)())
{
    auto *action = menu->addAction(QString());
    action->setObjectName(QLatin1String(name));
    m_texts.append({action, text});
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

void ShellActions::setRedo(const QString &label)
{
    m_redoLabel = label;
    m_redo->setEnabled(!label.isEmpty());
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

void ShellActions::setRecentStores(const QStringList &paths)
{
    m_recent->clear();
    m_recent->setEnabled(!paths.isEmpty());
    for (const QString &path : paths) {
        QString shown = QDir::toNativeSeparators(path);
        auto *action = m_recent->addAction(shown.replace(u'&', QStringLiteral("&&")));
        connect(action, &QAction::triggered, this, [this, path] { Q_EMIT recentStoreChosen(path); });
    }
}

void ShellActions::setPages(const QList<std::pair<QString, QString>> &keysAndNames)
{
    m_pages->clear();
    int number = 0;
    for (const auto &[key, name] : keysAndNames) {
        auto *action = m_pages->addAction(name);
        action->setObjectName(QStringLiteral("go to ") + key);
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
    for (const auto &[action, text] : qAsConst(m_texts))
        action->setText(tr(text));
    //: %1 is what would be undone, e.g. "assign 12 customers"
    if (!m_undoLabel.isEmpty())
        m_undo->setText(tr("&Undo: %1").arg(m_undoLabel));
    //: %1 is what would be done again
    if (!m_redoLabel.isEmpty())
        m_redo->setText(tr("&Redo: %1").arg(m_redoLabel));
    m_recent->setTitle(tr("&Recent stores"));
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
}

} // namespace kontor::ui
