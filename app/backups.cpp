// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/backups.h"

#include "app/logfile.h"

#include "store/backup.h"
#include "ui/errortext.h"
#include "ui/format.h"
#include "ui/shell/backupdialog.h"
#include "ui/shell/dialogs.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/shellactions.h"
#include "ui/widgets/toast.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>
#include <QThreadPool>

namespace kontor
{

namespace
{

constexpr int lookEveryMs = 10 * 60 * 1000;

QString baseOf(const QString &storePath)
{
    return QFileInfo(storePath).completeBaseName();
}

/// A name without blanks may go on in the next line, too: with large letters it is wider than the question.
QString breakable(QString name)
{
    constexpr QChar opportunity(0x200b);
    return name.replace(u'-', QStringLiteral("-") + opportunity);
}

/// On a thread of its own with a connection of its own: a copy of a large store takes seconds.
QFuture<Result<QString>> copyAside(const QString &storePath, const QString &target)
{
    auto promise = std::make_shared<QPromise<Result<QString>>>();
    promise->start();
    QThreadPool::globalInstance()->start([promise, storePath, target] {
        const auto copied = [&]() -> Result<QString> {
            KONTOR_LET(database, Database::open(storePath, Database::Mode::ReadOnly));
            KONTOR_TRY(backUp(*database, target));
            return target;
        }();
        promise->addResult(copied);
        promise->finish();
    });
    return promise->future();
}

} // namespace

bool isBackupDue(ui::BackupPlan::Every every, const QDateTime &last, const QDateTime &now)
{
    if (every == ui::BackupPlan::Every::Never)
        return false;
    if (!last.isValid() || last > now)
        return true;
    const qint64 days = last.date().daysTo(now.date());
    return days >= (every == ui::BackupPlan::Every::Day ? 1 : 7);
}

QString plannedName(const QString &storePath, const QDateTime &now)
{
    return baseOf(storePath) + now.toString(QStringLiteral("-yyyy-MM-dd-HHmm")) + QStringLiteral(".kontor");
}

QStringList pruneBackups(const QString &folder, const QString &storePath, int keep)
{
    const QRegularExpression planned(QRegularExpression::anchoredPattern(
        QRegularExpression::escape(baseOf(storePath)) + QStringLiteral("-\\d{4}-\\d\\d-\\d\\d-\\d{4}\\.kontor")));
    QStringList names = QDir(folder).entryList(QDir::Files | QDir::NoSymLinks, QDir::Name);
    names.removeIf([&](const QString &name) { return !planned.match(name).hasMatch(); });
    QStringList removed;
    while (names.size() > qMax(1, keep)) {
        const QString oldest = names.takeFirst();
        if (QFile::remove(folder + u'/' + oldest))
            removed << oldest;
    }
    return removed;
}

Backups::Backups(ui::MainWindow *window, Store &store, ui::Settings &settings, ui::Dialogs &dialogs)
    : QObject(window)
    , m_window(window)
    , m_store(store)
    , m_settings(settings)
    , m_dialogs(dialogs)
{
    connect(window->actions(), &ui::ShellActions::backupRequested, this, &Backups::openDialog);
    connect(&m_timer, &QTimer::timeout, this, &Backups::followPlan);
    m_timer.start(lookEveryMs);
    QTimer::singleShot(0, this, &Backups::followPlan);
}

QDateTime Backups::now() const
{
    return QDateTime::fromMSecsSinceEpoch(m_store.calendar().nowUtcMs());
}

ui::BackupDialog *Backups::openDialog()
{
    m_dialog = new ui::BackupDialog(m_settings.backupPlan(m_store.path()), m_settings.lastBackup(m_store.path()),
                                    m_dialogs, m_window);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    m_dialog->setBusy(m_isBusy);
    connect(m_dialog, &ui::BackupDialog::planChosen, this, [this](const ui::BackupPlan &plan) {
        m_settings.setBackupPlan(m_store.path(), plan);
        followPlan();
    });
    connect(m_dialog, &ui::BackupDialog::backupRequested, this, &Backups::chooseTarget);
    connect(m_dialog, &ui::BackupDialog::restoreRequested, this, &Backups::chooseFile);
    m_dialog->open();
    return m_dialog;
}

void Backups::chooseTarget()
{
    const QString folder = m_settings.backupPlan(m_store.path()).folder;
    const QString name = plannedName(m_store.path(), now());
    m_dialogs.saveFile(m_window, tr("Back up the store"), folder.isEmpty() ? name : folder + u'/' + name,
                       tr("Stores (*.kontor)"), [this](const QString &path) {
                           if (!path.isEmpty())
                               backUpTo(path);
                       });
}

QFuture<Result<QString>> Backups::copyTo(const QString &target)
{
    m_isBusy = true;
    if (m_dialog)
        m_dialog->setBusy(true);
    auto promise = std::make_shared<QPromise<Result<QString>>>();
    promise->start();
    const auto end = [promise](const Result<QString> &made) {
        promise->addResult(made);
        promise->finish();
    };
    const auto allowed = m_store.read<bool>([](Reader &reader) -> Result<bool> {
        KONTOR_TRY(reader.may(QStringLiteral("back_up")));
        return true;
    });
    whenDone(allowed, this, [this, target, end](const Result<bool> &may) {
        if (!may)
            return end(tl::unexpected<Error>(may.error()));
        whenDone(copyAside(m_store.path(), target), this, end);
    });
    return promise->future();
}

void Backups::backUpTo(const QString &target)
{
    // The copy would take the place of the file that is being copied.
    if (QFileInfo(target) == QFileInfo(m_store.path()))
        return tell(fail(Error::Kind::Rejected, QStringLiteral("file_exists"), target, {target}), false);
    whenDone(copyTo(target), this, [this](const Result<QString> &made) { tell(made, false); });
}

void Backups::followPlan()
{
    const ui::BackupPlan plan = m_settings.backupPlan(m_store.path());
    if (m_isBusy || plan.folder.isEmpty() || !isBackupDue(plan.every, m_settings.lastBackup(m_store.path()), now()))
        return;
    const QString target = plan.folder + u'/' + plannedName(m_store.path(), now());
    whenDone(copyTo(target), this, [this, plan](const Result<QString> &made) {
        if (made)
            pruneBackups(plan.folder, m_store.path(), plan.keep);
        tell(made, true);
    });
}

void Backups::tell(const Result<QString> &made, bool isPlanned)
{
    m_isBusy = false;
    if (!made)
        qCWarning(kontorApp, "backup: %s (%s)", qPrintable(made.error().rule), qPrintable(made.error().detail));
    if (made)
        m_settings.setLastBackup(m_store.path(), now());
    if (m_dialog) {
        m_dialog->setBusy(false);
        m_dialog->setLast(m_settings.lastBackup(m_store.path()));
    }
    if (made && !isPlanned)
        m_window->toasts()->show(tr("Backup written: %1").arg(QDir::toNativeSeparators(*made)));
    else if (!made)
        m_window->toasts()->showError(isPlanned ? tr("The planned backup failed: %1").arg(ui::errorText(made.error()))
                                                : ui::errorText(made.error()));
    Q_EMIT finished(made.has_value());
}

void Backups::chooseFile()
{
    m_dialogs.openFile(m_window, tr("Restore a backup"), tr("Stores (*.kontor *.bak);;All files (*)"),
                       m_settings.backupPlan(m_store.path()).folder, [this](const QString &path) {
                           if (!path.isEmpty())
                               askToRestore(path);
                       });
}

void Backups::askToRestore(const QString &file)
{
    const QString when = ui::formatInstant(QFileInfo(file).lastModified().toMSecsSinceEpoch());
    const ui::Question question{
        tr("Restore a backup"),
        tr("Replace all data of this store by the backup “%1” of %2?").arg(breakable(QFileInfo(file).fileName()), when),
        tr("What the store holds now is kept in a file beside it."),
        tr("Restore the backup"),
        {},
        true};
    m_dialogs.ask(m_window, question, [this, file](ui::Dialogs::Answer answer) {
        if (answer != ui::Dialogs::Answer::Accept)
            return;
        m_window->askToLeave([this, file](bool may) {
            if (may)
                restoreFrom(file);
        });
    });
}

// Its person may never be able to send again; nothing of it goes but into the copy, and only when somebody says so.
void Backups::askToLeaveWaiting(const QString &file, const QString &count)
{
    const ui::Question question{tr("Restore a backup"),
                                tr("This store has changes that its server does not have yet (change sets: %1). "
                                   "Restore the backup all the same?")
                                    .arg(count),
                                tr("They stay in the file that is kept beside the store, and nowhere else. Opened as a "
                                   "store, it can still send "
                                   "them."),
                                tr("Restore the backup"),
                                {},
                                true};
    m_dialogs.ask(m_window, question, [this, file](ui::Dialogs::Answer answer) {
        if (answer == ui::Dialogs::Answer::Accept)
            restoreFrom(file, WaitingSets::LeaveInCopy);
    });
}

void Backups::restoreFrom(const QString &file, WaitingSets waiting)
{
    m_isBusy = true;
    if (m_dialog)
        m_dialog->setBusy(true);
    const auto allowed = m_store.read<bool>([](Reader &reader) -> Result<bool> {
        KONTOR_TRY(reader.may(QStringLiteral("back_up")));
        return true;
    });
    whenDone(allowed, this, [this, file, waiting](const Result<bool> &may) {
        if (!may)
            return tell(tl::unexpected<Error>(may.error()), false);
        const auto done = m_store.maintain<QString>(
            [file, waiting, path = m_store.path(), stamp = m_store.calendar().nowUtcMs()](Writer &) -> Result<QString> {
                // On the thread of writing, so that nobody saves meanwhile, but over a connection of its own: the
                // writer's watches what is changed row by row.
                KONTOR_LET(database, Database::open(path, Database::Mode::ReadWrite));
                return restore(*database, file, stamp, waiting);
            });
        whenDone(done, this, [this, file](const Result<QString> &kept) {
            m_isBusy = false;
            if (!kept && kept.error().rule == u"restore_loses_waiting") {
                if (m_dialog)
                    m_dialog->setBusy(false);
                return askToLeaveWaiting(file, kept.error().args.value(0));
            }
            if (!kept)
                return tell(kept, false);
            if (m_dialog)
                m_dialog->close();
            Q_EMIT restored(*kept);
        });
    });
}

} // namespace kontor
