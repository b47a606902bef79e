// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Backups: copies of the open store, by hand and by plan, and the way back.
#pragma once

#include "store/backup.h"
#include "store/store.h"
#include "ui/settings.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

namespace kontor
{

namespace ui
{
class BackupDialog;
class Dialogs;
class MainWindow;
} // namespace ui

/// Whether a backup is wanted by now. A last one in the future (a clock that was put back) counts as none.
bool isBackupDue(ui::BackupPlan::Every every, const QDateTime &last, const QDateTime &now);

/// Removes the oldest planned backups of this store in the folder, until `keep` are left. Only files whose whole name
/// is that of a planned backup are looked at. The names removed.
QStringList pruneBackups(const QString &folder, const QString &storePath, int keep);

/// The file of a planned backup: "<store>-yyyy-MM-dd-HHmm.kontor".
QString plannedName(const QString &storePath, const QDateTime &now);

/// Belongs to the window. A copy is made by a thread and a connection of its own: neither lists nor saving wait.
class Backups : public QObject
{
    Q_OBJECT

public:
    Backups(ui::MainWindow *window, Store &store, ui::Settings &settings, ui::Dialogs &dialogs);

    ui::BackupDialog *openDialog();
    void backUpTo(const QString &target);
    void restoreFrom(const QString &file, WaitingSets waiting = WaitingSets::Refuse);
    /// Makes a backup if the plan wants one now.
    void followPlan();
    bool isBusy() const { return m_isBusy; }

Q_SIGNALS:
    void finished(bool worked);
    /// The store holds what the backup held; `kept` is the copy of what was there before.
    void restored(const QString &kept);

private:
    QFuture<Result<QString>> copyTo(const QString &target);
    void chooseTarget();
    void chooseFile();
    void askToRestore(const QString &file);
    void askToLeaveWaiting(const QString &file, const QString &count);
    void tell(const Result<QString> &made, bool isPlanned);
    QDateTime now() const;

    ui::MainWindow *m_window;
    Store &m_store;
    ui::Settings &m_settings;
    ui::Dialogs &m_dialogs;
    QPointer<ui::BackupDialog> m_dialog;
    QTimer m_timer;
    bool m_isBusy = false;
};

} // namespace kontor
