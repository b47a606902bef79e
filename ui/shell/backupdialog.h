// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// BackupDialog: back up now, restore, and the plan of automatic backups; what is chosen holds at once.
#pragma once

#include "ui/settings.h"

#include <QDialog>

class QComboBox;
class QDialogButtonBox;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace kontor::ui
{

class Dialogs;
class FormField;
class TextLabel;

class BackupDialog : public QDialog
{
    Q_OBJECT

public:
    BackupDialog(const BackupPlan &plan, const QDateTime &last, Dialogs &dialogs, QWidget *parent);

    void setLast(const QDateTime &last);
    /// While a copy is made nothing else can be begun.
    void setBusy(bool isBusy);
    QPushButton *nowButton() const { return m_now; }
    QPushButton *restoreButton() const { return m_restore; }
    QComboBox *everyBox() const { return m_every; }

Q_SIGNALS:
    void backupRequested();
    void restoreRequested();
    void planChosen(const kontor::ui::BackupPlan &plan);

private:
    void chooseFolder(bool isForPlan);
    void tellPlan();
    void show(const BackupPlan &plan);

    Dialogs &m_dialogs;
    BackupPlan m_plan;
    TextLabel *m_last;
    QPushButton *m_now;
    QPushButton *m_restore;
    QComboBox *m_every;
    QLineEdit *m_folder;
    FormField *m_folderField;
    QPushButton *m_choose;
    QSpinBox *m_keep;
};

} // namespace kontor::ui
