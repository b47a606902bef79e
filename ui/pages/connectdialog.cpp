// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/connectdialog.h"

#include "ui/errortext.h"
#include "ui/format.h"
#include "ui/shell/dialogs.h"
#include "ui/theme/metrics.h"
#include "ui/theme/style.h"
#include "ui/theme/typography.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/steplist.h"
#include "ui/widgets/wholeheight.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QUrl>
#include <QVBoxLayout>

namespace kontor::ui
{

namespace
{

bool isUrl(const QString &server)
{
    return server.contains(QStringLiteral("://"));
}

/// "host", "host:5433", "[::1]:5433", or a whole address that stays as it was written.
QString urlOf(const QString &server, const QString &database)
{
    if (isUrl(server))
        return server;
    const QString name = QString::fromLatin1(QUrl::toPercentEncoding(database));
    if (server.startsWith(u'/')) // the folder of a Unix socket
        return QStringLiteral("postgresql:///%1?host=%2")
            .arg(name, QString::fromLatin1(QUrl::toPercentEncoding(server)));
    return QStringLiteral("postgresql://%1/%2").arg(server, name);
}

} // namespace

ConnectDialog::ConnectDialog(const QString &path, Dialogs &dialogs, QWidget *parent)
    : QDialog(parent)
    , m_dialogs(dialogs)
    , m_words(new TextLabel(TextRole::Muted, tr("The store is loaded from the server and kept on this workstation: you "
                                                "can go on working while the server is out of reach.")))
    , m_server(new QLineEdit)
    , m_serverField(new FormField(tr("&Server"), m_server))
    , m_database(new QLineEdit(QStringLiteral("kontor")))
    , m_databaseField(new FormField(tr("&Database"), m_database))
    , m_login(new QLineEdit)
    , m_loginField(new FormField(tr("&Login"), m_login))
    , m_password(new QLineEdit)
    , m_passwordField(new FormField(tr("&Password"), m_password))
    , m_keep(new QCheckBox(tr("&Keep it in the keychain of this desktop")))
    , m_path(new QLineEdit(QDir::toNativeSeparators(path)))
    , m_pathField(new FormField(tr("Kept &in the file"), m_path))
    , m_choose(new QPushButton(tr("C&hoose…")))
    , m_replace(new QCheckBox(tr("&Replace the file that is there, and keep it beside the new one")))
    , m_steps(new StepList({tr("Find the server"), tr("Reach it"), tr("Check that the line is safe"), tr("Sign in"),
                            tr("Check rights and version")}))
    , m_step(new TextLabel(TextRole::Body))
    , m_bar(new QProgressBar)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Connect to a server"));
    const Metrics sizes = metrics(this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(sizes.page, sizes.page, sizes.page, sizes.card);
    column->setSpacing(sizes.block);
    m_words->setWordWrap(true);
    column->addWidget(m_words);
    for (FormField *field : {m_serverField, m_databaseField, m_loginField, m_passwordField})
        column->addWidget(field);
    column->addWidget(m_keep);
    auto *place = new QHBoxLayout;
    place->setSpacing(sizes.gap);
    place->addWidget(m_pathField, 1);
    place->addWidget(m_choose, 0, Qt::AlignBottom);
    column->addLayout(place);
    column->addWidget(m_replace);
    column->addWidget(m_steps);
    column->addWidget(m_step);
    column->addWidget(m_bar);
    column->addStretch(1);
    auto *buttons = new QDialogButtonBox;
    m_cancel = buttons->addButton(QDialogButtonBox::Cancel);
    m_connect = buttons->addButton(tr("&Connect"), QDialogButtonBox::AcceptRole);
    column->addWidget(buttons);
    setMinimumWidth(sizes.formWidth);
    new WholeHeight(this);
    m_server->setMaxLength(1000);
    m_database->setMaxLength(63);
    m_login->setMaxLength(63);
    m_password->setMaxLength(1024);
    m_password->setEchoMode(QLineEdit::Password);
    m_serverField->setHint(tr("Its name, as your administrator gave it: db.example.com"));
    m_passwordField->setHint(tr("Empty where the server knows you without one"));
    for (FormField *field : {m_serverField, m_databaseField, m_loginField, m_pathField})
        field->setRequired(true);
    m_choose->setAutoDefault(false);
    m_step->setWordWrap(true);
    m_bar->setAccessibleName(tr("Progress"));
    m_connect->setDefault(true);
    setPrimary(m_connect);
    setBusy(false);
    offerReplacing();
    m_steps->hide();
    connect(m_path, &QLineEdit::textChanged, this, &ConnectDialog::offerReplacing);
    connect(m_choose, &QPushButton::clicked, this, &ConnectDialog::choosePlace);
    connect(buttons, &QDialogButtonBox::accepted, this, &ConnectDialog::submit);
    connect(m_cancel, &QPushButton::clicked, this, &ConnectDialog::cancel);
    m_server->setFocus();
}

void ConnectDialog::setReplica(const QString &url, const QString &login, const Error &why)
{
    setWindowTitle(tr("Synchronise with the server"));
    m_words->setText(errorText(why));
    m_server->setText(url);
    m_login->setText(login);
    // All of it is as it was when the store was connected.
    for (QWidget *part : std::initializer_list<QWidget *>{m_databaseField, m_pathField, m_choose, m_replace})
        part->hide();
    m_serverField->setHint({});
    m_server->setReadOnly(true);
    m_login->setReadOnly(true);
    m_connect->setText(tr("S&ynchronise"));
    m_password->setFocus();
}

QString ConnectDialog::stepText() const
{
    return m_step->text();
}

void ConnectDialog::setBusy(bool isBusy)
{
    m_isBusy = isBusy;
    for (QWidget *part : std::initializer_list<QWidget *>{m_server, m_database, m_login, m_password, m_keep, m_path,
                                                          m_choose, m_replace, m_connect})
        part->setEnabled(!isBusy);
    m_bar->setVisible(isBusy);
    m_step->hide();
    m_bar->setRange(0, 0);
}

void ConnectDialog::submit()
{
    const QString server = m_server->text().trimmed();
    const QString login = m_login->text().trimmed();
    const bool hasSecret = isUrl(server) && (!QUrl(server).password().isEmpty() ||
                                             server.contains(QStringLiteral("password="), Qt::CaseInsensitive));
    m_serverField->setError(server.isEmpty() ? tr("Which server is it?")
                            : hasSecret      ? tr("Write the password into its own field, not into the address.")
                                             : QString());
    m_databaseField->setError(m_database->text().trimmed().isEmpty() && !isUrl(server) ? tr("Which database is it?")
                                                                                       : QString());
    m_loginField->setError(login.isEmpty() ? tr("Who are you on the server?") : QString());
    m_passwordField->setError({});
    m_pathField->setError(m_path->text().trimmed().isEmpty() ? tr("Where is the store to be kept?") : QString());
    if (focusFirstError({m_serverField, m_databaseField, m_loginField, m_passwordField, m_pathField}))
        return;
    QString typed = m_password->text();
    const ServerOrder order{urlOf(server, m_database->text().trimmed()),
                            login.toLower(),
                            Secret(typed),
                            m_keep->isChecked(),
                            typedPath(),
                            m_replace->isChecked()};
    wipe(typed);
    setBusy(true);
    setStep(Step::Find);
    Q_EMIT connectRequested(order);
}

QString ConnectDialog::typedPath() const
{
    return QDir::fromNativeSeparators(m_path->text().trimmed());
}

// Said of one file: it holds for no other.
void ConnectDialog::offerReplacing()
{
    m_replace->setChecked(false);
    m_replace->setVisible(QFileInfo(typedPath()).isFile());
}

void ConnectDialog::setStep(Step step)
{
    if (!m_isBusy)
        setBusy(true);
    m_steps->setCurrent(int(step));
    // Once all of them are through, loading takes their place.
    const bool isLoading = step >= Step::Load;
    m_steps->setVisible(!isLoading);
    m_step->setVisible(isLoading);
    if (step == Step::Load)
        m_step->setText(tr("Loading the store…"));
    if (step == Step::Finish) {
        m_bar->setRange(0, 0);
        m_step->setText(tr("Checking what was loaded…"));
    }
}

void ConnectDialog::setProgress(int tablesDone, int tables, qint64 rows)
{
    setStep(Step::Load);
    m_bar->setRange(0, tables);
    m_bar->setValue(tablesDone);
    if (tablesDone >= tables)
        return setStep(Step::Finish);
    //: %1 of %2 tables, %3 records of the present one
    m_step->setText(tr("Loading part %1 of %2: %3 records")
                        .arg(formatCount(tablesDone + 1), formatCount(tables), formatCount(rows)));
}

void ConnectDialog::setError(const Error &error)
{
    setBusy(false);
    m_steps->setFailed();
    static const QHash<QString, FormField *ConnectDialog::*> fields = {
        {QStringLiteral("server_database_missing"), &ConnectDialog::m_databaseField},
        {QStringLiteral("server_missing"), &ConnectDialog::m_databaseField},
        {QStringLiteral("server_password_needed"), &ConnectDialog::m_passwordField},
        {QStringLiteral("server_login_refused"), &ConnectDialog::m_passwordField},
        {QStringLiteral("actor_unknown"), &ConnectDialog::m_loginField},
        {QStringLiteral("actor_not_effective"), &ConnectDialog::m_loginField},
        {QStringLiteral("server_right_missing"), &ConnectDialog::m_loginField},
        {QStringLiteral("store_exists"), &ConnectDialog::m_pathField},
        {QStringLiteral("store_open_elsewhere"), &ConnectDialog::m_pathField},
        {QStringLiteral("replica_waits"), &ConnectDialog::m_pathField},
        {QStringLiteral("replica_undecided"), &ConnectDialog::m_pathField},
        {QStringLiteral("folder_unwritable"), &ConnectDialog::m_pathField},
        {QStringLiteral("disk_full"), &ConnectDialog::m_pathField},
    };
    FormField *field = this->*fields.value(error.rule, &ConnectDialog::m_serverField);
    field->setError(errorText(error));
    focusFirstError({m_serverField, m_databaseField, m_loginField, m_passwordField, m_pathField});
}

void ConnectDialog::setStopped()
{
    setBusy(false);
    m_steps->hide();
    m_step->setText(tr("Stopped. What was loaded is kept: “Connect” goes on from there."));
    m_step->show();
    m_connect->setFocus();
}

void ConnectDialog::choosePlace()
{
    m_dialogs.saveFile(this, tr("Where the store is kept"), m_path->text(), tr("Stores (*.kontor)"),
                       [this](const QString &path) {
                           if (!path.isEmpty())
                               m_path->setText(QDir::toNativeSeparators(path));
                       });
}

void ConnectDialog::cancel()
{
    if (!m_isBusy)
        return reject();
    Q_EMIT stopRequested();
    setStopped();
}

void ConnectDialog::reject()
{
    if (m_isBusy)
        Q_EMIT stopRequested();
    QDialog::reject();
}

} // namespace kontor::ui
