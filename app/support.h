// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Support: "About" and "Diagnosis" of one window: what this workstation and its store are made of, and how they stand.
#pragma once

#include "app/keychaincheck.h"
#include "store/store.h"
#include "sync/serverhealth.h"
#include "ui/shell/diagnosisdialog.h"

#include <QObject>

namespace kontor
{

namespace ui
{
class MainWindow;
class Settings;
} // namespace ui

/// Belongs to the window.
class Support : public QObject
{
    Q_OBJECT

public:
    /// How the server stands; nothing where the store is nobody's replica.
    using Examine = std::function<std::optional<QFuture<ServerHealth>>()>;

    /// The keychain of the moment.
    using Secrets = std::function<SecretStore &()>;

    Support(ui::MainWindow *window, Store &store, const ui::Settings &settings, Secrets secrets, Examine examine);

    void showAbout();
    /// At once; what takes long comes into the open dialog.
    ui::DiagnosisDialog *showDiagnosis();

private:
    QFuture<KeychainHealth> lookAtKeychain();
    void showServer(ui::DiagnosisDialog *dialog, ui::Diagnosis diagnosis);

    ui::MainWindow *m_window;
    Store &m_store;
    const ui::Settings &m_settings;
    Secrets m_secrets;
    Examine m_examine;
};

} // namespace kontor
