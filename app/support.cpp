// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/support.h"

#include "app/libraries.h"
#include "app/logfile.h"
#include "store/migrations.h"
#include "store/storefile.h"
#include "ui/errortext.h"
#include "ui/format.h"
#include "ui/settings.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/shellactions.h"

#include <QApplication>
#include <QDesktopServices>
#include <QFileInfo>
#include <QLocale>
#include <QScreen>
#include <QThreadPool>
#include <QUrl>

namespace kontor
{

namespace
{

using ui::Diagnosis;

QString sizeText(qint64 bytes)
{
    return QLocale().formattedDataSize(bytes);
}

QString themeName(ui::Theme theme)
{
    return theme == ui::Theme::Light  ? QStringLiteral("light")
           : theme == ui::Theme::Dark ? QStringLiteral("dark")
                                      : QStringLiteral("system");
}

/// What takes no time. Names of programs and keys of settings stay as they are: they are for whoever helps.
QList<Diagnosis::Line> quickLines(const QString &path, const ui::Settings &settings, const QWidget *window)
{
    QList<Diagnosis::Line> lines{{QStringLiteral("Kontor"), QCoreApplication::applicationVersion()}};
    const QList<ui::Library> libraries = usedLibraries();
    for (const ui::Library &library : libraries)
        lines.append({library.name, library.version});
    const QScreen *screen = window->screen();
    const std::optional<qint64> left = freeBytes(path);
    lines.append({
        {Support::tr("System"), QSysInfo::prettyProductName() + QStringLiteral(", ") + QSysInfo::kernelType() + u' ' +
                                    QSysInfo::kernelVersion() + u' ' + QSysInfo::currentCpuArchitecture()},
        {Support::tr("Window system"), QGuiApplication::platformName()},
        {Support::tr("Screen"), QStringLiteral("%1 x %2, scale %3")
                                    .arg(screen->size().width())
                                    .arg(screen->size().height())
                                    .arg(screen->devicePixelRatio())},
        {Support::tr("Locale"), QLocale().name() + QStringLiteral(", system ") + QLocale::system().name()},
        {Support::tr("Language set"), settings.language().isEmpty() ? QStringLiteral("system") : settings.language()},
        {Support::tr("Theme set"), themeName(settings.theme())},
        {Support::tr("Text size"), QString::number(settings.textSize())},
        {Support::tr("Store"), path},
        {Support::tr("Version of its tables"), QString::number(currentSchemaVersion())},
        {Support::tr("Size of the store"), sizeText(QFileInfo(path).size())},
        {Support::tr("Size of its log (WAL)"), sizeText(QFileInfo(path + QStringLiteral("-wal")).size())},
        {Support::tr("Free on the disk"), left ? sizeText(*left) : QStringLiteral("?")},
        {Support::tr("Log folder"), logFolder()},
    });
    return lines;
}

/// What is wrong, as errors: the words are made on the window's thread. Reads the whole file over a connection of its
/// own, so that neither lists nor saving wait.
QFuture<QList<Error>> lookForFaults(const QString &path)
{
    auto promise = std::make_shared<QPromise<QList<Error>>>();
    promise->start();
    QThreadPool::globalInstance()->start([promise, path] {
        QList<Error> faults;
        if (freeBytes(path).value_or(scarceBytes) < scarceBytes)
            faults << Error{
                Error::Kind::Storage, QStringLiteral("disk_nearly_full"), {}, {QFileInfo(path).absolutePath()}, {}};
        auto database = Database::open(path, Database::Mode::ReadOnly);
        const Result<QStringList> damage =
            database ? findDamage(**database) : Result<QStringList>(tl::unexpected<Error>(database.error()));
        if (!damage)
            faults << damage.error();
        else
            for (const QString &finding : *damage)
                faults << Error{Error::Kind::Storage, QStringLiteral("store_damaged"), finding, {path}, {}};
        promise->addResult(faults);
        promise->finish();
    });
    return promise->future();
}

QString keychainText(const QString &state)
{
    return state == u"ready"    ? Support::tr("works")
           : state == u"absent" ? Support::tr("there is none")
           : state == u"locked" ? Support::tr("locked")
           : state == u"silent" ? Support::tr("does not answer")
                                : Support::tr("keeps nothing");
}

QString momentText(qint64 utcMs)
{
    return utcMs > 0 ? ui::formatInstant(utcMs) : Support::tr("never");
}

QList<Diagnosis::Line> serverLines(const ServerHealth &health)
{
    QList<Diagnosis::Line> lines{
        {Support::tr("Server"), health.place},
        {Support::tr("Login there"), health.replica.login},
        {Support::tr("Within reach"), health.isReachable ? Support::tr("yes") : Support::tr("no")}};
    if (health.schemaVersion > 0)
        lines.append(
            {{Support::tr("Its PostgreSQL"), health.version},
             {Support::tr("TLS"), health.tls.isEmpty() ? QStringLiteral("-") : health.tls},
             {Support::tr("Version of its tables"), QString::number(health.schemaVersion)},
             {Support::tr("Its clock is ahead by"), QStringLiteral("%1 ms").arg(ui::formatCount(health.clockSkewMs))}});
    lines.append({{Support::tr("Changes that wait"), ui::formatCount(health.replica.waiting)},
                  {Support::tr("Conflicts"), ui::formatCount(health.replica.conflicts)},
                  {Support::tr("Last synchronised"), momentText(health.replica.asOf)},
                  {Support::tr("Last verified"), momentText(health.replica.verifiedAt)}});
    return lines;
}

void addFindings(Diagnosis &diagnosis, const QList<Error> &faults)
{
    for (const Error &fault : faults)
        diagnosis.findings << ui::errorText(fault) +
                                  (fault.detail.isEmpty() ? QString() : QStringLiteral(" (%1)").arg(fault.detail));
}

} // namespace

Support::Support(ui::MainWindow *window, Store &store, const ui::Settings &settings, Secrets secrets, Examine examine)
    : QObject(window)
    , m_window(window)
    , m_store(store)
    , m_settings(settings)
    , m_secrets(std::move(secrets))
    , m_examine(std::move(examine))
{
    connect(window->actions(), &ui::ShellActions::aboutRequested, this, &Support::showAbout);
    connect(window->actions(), &ui::ShellActions::diagnosisRequested, this, &Support::showDiagnosis);
}

void Support::showAbout()
{
    auto *dialog = new ui::AboutDialog(usedLibraries(), m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

ui::DiagnosisDialog *Support::showDiagnosis()
{
    auto *dialog = new ui::DiagnosisDialog(m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ui::DiagnosisDialog::logFolderRequested, this,
            [] { QDesktopServices::openUrl(QUrl::fromLocalFile(logFolder())); });
    const Diagnosis quick{quickLines(m_store.path(), m_settings, m_window), {}, false};
    const QFuture<KeychainHealth> keychain = lookAtKeychain();
    whenDone(lookForFaults(m_store.path()), dialog, [this, dialog, quick, keychain](const QList<Error> &faults) {
        whenDone(keychain, dialog, [this, dialog, quick, faults](const KeychainHealth &health) {
            Diagnosis diagnosis = quick;
            diagnosis.lines.append({tr("Keychain"), keychainText(health.state)});
            addFindings(diagnosis, faults);
            if (health.problem)
                addFindings(diagnosis, {*health.problem});
            showServer(dialog, diagnosis);
        });
    });
    dialog->open();
    return dialog;
}

/// Goes on when the dialog is closed, so that nothing of the look stays in the keychain.
QFuture<KeychainHealth> Support::lookAtKeychain()
{
    auto promise = std::make_shared<QPromise<KeychainHealth>>();
    promise->start();
    checkKeychain(m_secrets(), this, keychainPatienceMs, [promise](const KeychainHealth &health) {
        promise->addResult(health);
        promise->finish();
    });
    return promise->future();
}

void Support::showServer(ui::DiagnosisDialog *dialog, Diagnosis diagnosis)
{
    const auto server = m_examine();
    diagnosis.asksServer = server.has_value();
    dialog->setDiagnosis(diagnosis);
    if (!server)
        return;
    whenDone(*server, dialog, [dialog, diagnosis](const ServerHealth &health) {
        Diagnosis whole = diagnosis;
        whole.asksServer = false;
        whole.lines += serverLines(health);
        addFindings(whole, health.problems);
        addFindings(whole, health.warnings);
        dialog->setDiagnosis(whole);
    });
}

} // namespace kontor
