// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Connecting: makes a replica of a server, from the dialog that asks for it to the store that can be opened.
#pragma once

#include "app/keychain.h"
#include "app/serverline.h"
#include "domain/calendar.h"
#include "sync/bootstrap.h"
#include "ui/pages/connectdialog.h"

#include <QFuture>
#include <QPointer>

namespace kontor
{

class Connecting : public QObject
{
    Q_OBJECT

public:
    explicit Connecting(ui::Dialogs &dialogs, QObject *parent = nullptr);
    ~Connecting() override;

    /// One at a time; `path` is where the store is kept, or beside it where something is there already, unless the
    /// person says otherwise.
    ui::ConnectDialog *open(const QString &path, const Calendar &calendar, SecretStore &secrets, QWidget *parent);
    /// For the replica at `path` that is locked for its age; `lapsed`: replica_lapsed as the store told it. With the
    /// password that the keychain has.
    ui::ConnectDialog *reconnect(const QString &path, const Error &lapsed, const Calendar &calendar,
                                 SecretStore &secrets, QWidget *parent);
    /// Null while none is open.
    ui::ConnectDialog *dialog() const { return m_dialog; }
    void setOpener(LineOpener opener) { m_opener = std::move(opener); }
    const LineOpener &opener() const { return m_opener; }

    /// The password by which the store at `path` was loaded, for its first round; asked once.
    Secret takeKnown(const QString &path);

Q_SIGNALS:
    /// A replica stands at `path` and can be opened.
    void ready(const QString &path);
    /// The password could not be given to the keychain.
    void notKept();

private:
    void begin(const ui::ServerOrder &order);
    void take(const ui::ServerOrder &order, const Result<> &made);

    ui::Dialogs &m_dialogs;
    LineOpener m_opener = pgLineOpener();
    QPointer<ui::ConnectDialog> m_dialog;
    SecretStore *m_secrets = nullptr;
    Calendar m_calendar;
    std::shared_ptr<Stopper> m_stopper;
    QFuture<Result<>> m_making;
    QString m_knownPath;
    Secret m_known;
};

} // namespace kontor
