// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/connecting.h"

#include "store/storefile.h"
#include "store/whendone.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLineEdit>
#include <QPromise>
#include <QRandomGenerator>
#include <QThreadPool>

namespace kontor
{

using Step = ui::ConnectDialog::Step;

namespace
{

Step stepOf(OpeningStep step)
{
    switch (step) {
    case OpeningStep::Find:
        return Step::Find;
    case OpeningStep::Reach:
        return Step::Reach;
    case OpeningStep::Secure:
        return Step::Secure;
    case OpeningStep::SignIn:
        break;
    }
    return Step::SignIn;
}

} // namespace

Connecting::Connecting(ui::Dialogs &dialogs, QObject *parent)
    : QObject(parent)
    , m_dialogs(dialogs)
{
}

Connecting::~Connecting()
{
    if (m_stopper)
        m_stopper->stop();
}

ui::ConnectDialog *Connecting::open(const QString &path, const Calendar &calendar, SecretStore &secrets,
                                    QWidget *parent)
{
    // One that was closed goes a moment later.
    if (m_dialog && m_dialog->isVisible()) {
        m_dialog->raise();
        m_dialog->activateWindow();
        return m_dialog;
    }
    m_calendar = calendar;
    m_secrets = &secrets;
    m_dialog = new ui::ConnectDialog(freeStorePath(path), m_dialogs, parent);
    connect(m_dialog, &ui::ConnectDialog::connectRequested, this, &Connecting::begin);
    connect(m_dialog, &ui::ConnectDialog::stopRequested, this, [this] {
        if (m_stopper)
            m_stopper->stop();
    });
    m_dialog->open();
    return m_dialog;
}

ui::ConnectDialog *Connecting::reconnect(const QString &path, const Error &lapsed, const Calendar &calendar,
                                         SecretStore &secrets, QWidget *parent)
{
    ui::ConnectDialog *dialog = open(path, calendar, secrets, parent);
    const QString url = lapsed.args.value(1);
    const QString login = lapsed.args.value(2);
    dialog->path()->setText(path);
    dialog->setReplica(url, login, lapsed);
    secrets.read(serverKeychainKey(serverPlace(url), login), dialog,
                 [dialog](SecretStore::Outcome outcome, const Secret &kept) {
                     if (outcome == SecretStore::Outcome::Done && dialog->password()->text().isEmpty())
                         dialog->password()->setText(QString::fromUtf8(kept.utf8()));
                 });
    return dialog;
}

// On a thread of its own. What it tells goes to the dialog that asked, as long as that is there and has not stopped it.
void Connecting::begin(const ui::ServerOrder &order)
{
    if (m_making.isRunning()) {
        // Stopped and not yet at its end: it holds the file.
        whenDone(m_making, m_dialog, [this, order](const Result<> &) { begin(order); });
        return;
    }
    m_stopper = std::make_shared<Stopper>();
    const auto stopper = m_stopper;
    // Over the program itself, which waits for its threads before it goes.
    const auto say = [stopper, dialog = m_dialog](std::function<void(ui::ConnectDialog &)> what) {
        const auto pass = [stopper, dialog, what = std::move(what)] {
            if (dialog && !stopper->isStopped())
                what(*dialog);
        };
        QMetaObject::invokeMethod(QCoreApplication::instance(), pass, Qt::QueuedConnection);
    };
    RoundWorld world;
    world.nowUtcMs = [calendar = m_calendar] { return calendar.nowUtcMs(); };
    world.clockUtcMs = [] { return Calendar().nowUtcMs(); };
    world.random = [] { return QRandomGenerator::system()->generate64(); };
    world.connect = [opener = m_opener, order, say, stopper]() -> Result<std::unique_ptr<ServerLink>> {
        const auto tell = [say](OpeningStep step) {
            say([step](ui::ConnectDialog &dialog) { dialog.setStep(stepOf(step)); });
        };
        auto line = opener(order.url, order.login, order.password, *stopper, tell);
        if (line)
            say([](ui::ConnectDialog &dialog) { dialog.setStep(Step::Check); });
        return line;
    };
    world.before = [stopper](RoundStep) { return !stopper->isStopped(); };
    auto promise = std::make_shared<QPromise<Result<>>>();
    promise->start();
    m_making = promise->future();
    QThreadPool::globalInstance()->start([=] {
        const auto progress = [&](const BootstrapProgress &now) {
            say([now](ui::ConnectDialog &dialog) { dialog.setProgress(now.tablesDone, now.tables, now.rows); });
            return !stopper->isStopped();
        };
        promise->addResult(bootstrap({order.path, order.url, order.isForced}, world, progress));
        promise->finish();
    });
    whenDone(m_making, m_dialog, [this, stopper, order](const Result<> &made) {
        if (!stopper->isStopped())
            take(order, made);
    });
}

void Connecting::take(const ui::ServerOrder &order, const Result<> &made)
{
    if (!made)
        return m_dialog->setError(made.error());
    m_knownPath = order.path;
    m_known = order.password;
    if (order.isKept && !order.password.isEmpty())
        m_secrets->write(serverKeychainKey(serverPlace(order.url), order.login), order.password, this,
                         [this](SecretStore::Outcome outcome) {
                             if (outcome != SecretStore::Outcome::Done)
                                 Q_EMIT notKept();
                         });
    m_dialog->accept();
    Q_EMIT ready(order.path);
}

Secret Connecting::takeKnown(const QString &path)
{
    return QFileInfo(path) == QFileInfo(m_knownPath) ? std::exchange(m_known, {}) : Secret();
}

} // namespace kontor
