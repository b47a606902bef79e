// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Signing: asks who works with a store before it is opened: the page, the password, the keychain.
#pragma once

#include "app/keychain.h"
#include "store/signindesk.h"
#include "ui/settings.h"

#include <QObject>
#include <memory>

namespace kontor
{

namespace ui
{
class SignIn;
} // namespace ui

class Signing : public QObject
{
    Q_OBJECT

public:
    enum class When {
        Needed, ///< where anybody has a password; else nobody is asked
        Always,
    };

    explicit Signing(ui::Settings &settings, QObject *parent = nullptr);
    ~Signing() override;

    SecretStore &secrets() { return *m_secrets; }
    /// For tests; before the first question.
    void setSecrets(std::unique_ptr<SecretStore> secrets) { m_secrets = std::move(secrets); }

    /// Answers with one of the signals; a newer question supersedes an older one. Whoever is signed in can go back.
    void ask(const QString &path, const Calendar &calendar, When when, bool canGoBack);
    void showPage(const SignInList &list, const QString &login, bool canGoBack);
    void hidePage();
    /// Null while nobody was asked.
    ui::SignIn *page() const { return m_page.get(); }

    /// The password of somebody who is signed in has changed: what is kept of it changes, too.
    void passwordChanged(const QString &path, const QString &login, const Secret &fresh);

Q_SIGNALS:
    /// `login` is empty where nobody was asked.
    void signedIn(const QString &path, const QString &login);
    void failed(const QString &path, const kontor::Error &error);
    /// In the place of the window.
    void pageShown(bool canGoBack);
    void wentBack();
    void otherStoreRequested();
    /// The password could not be given to the keychain; nothing waits for it.
    void notKept();

private:
    void takeList(const Result<SignInList> &list, When when, bool canGoBack);
    void tryKept(const QString &login);
    void check(const QString &login, const Secret &password, bool isKept);
    void keep(const QString &login, const Secret &password, bool isKept);

    ui::Settings &m_settings;
    std::unique_ptr<SecretStore> m_secrets;
    std::unique_ptr<SignInDesk> m_desk;
    std::unique_ptr<ui::SignIn> m_page;
    QString m_path;
};

} // namespace kontor
