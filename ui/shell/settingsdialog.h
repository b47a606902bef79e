// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// SettingsDialog: language, theme, text size, the lock and remembered columns; what is chosen holds at once.
#pragma once

#include "ui/theme/theme.h"

#include <QDialog>

class QComboBox;
class QDialogButtonBox;
class QPushButton;

namespace kontor::ui
{

class FormField;
class Settings;
class TextLabel;

class SettingsDialog : public QDialog
{
    Q_OBJECT

public:
    SettingsDialog(const Settings &settings, QWidget *parent);

    QComboBox *languageBox() const { return m_language; }
    QComboBox *themeBox() const { return m_theme; }
    QComboBox *textSizeBox() const { return m_textSize; }
    QComboBox *lockBox() const { return m_lock; }
    /// Offered only where this is called with a number of minutes; 0 is never.
    void setLockMinutes(int minutes);
    QPushButton *resetButton() const { return m_reset; }
    QPushButton *connectButton() const { return m_connect; }

Q_SIGNALS:
    /// Empty: the system's.
    void languageChosen(const QString &code);
    void themeChosen(kontor::ui::Theme theme);
    void textSizeChosen(int percent);
    void lockMinutesChosen(int minutes);
    void columnsReset();
    /// Another store, on a server; the dialog has closed.
    void connectRequested();

private:
    void retranslate();
    void changeEvent(QEvent *event) override;

    QComboBox *m_language;
    QComboBox *m_theme;
    QComboBox *m_textSize;
    QComboBox *m_lock;
    FormField *m_languageField;
    FormField *m_themeField;
    FormField *m_textSizeField;
    FormField *m_lockField;
    TextLabel *m_columnsWords;
    QPushButton *m_reset;
    TextLabel *m_serverWords;
    QPushButton *m_connect;
    QDialogButtonBox *m_buttons;
    bool m_isReset = false;
};

} // namespace kontor::ui
