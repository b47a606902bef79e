// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// SignIn: who works with this store: the users who can, and a password where one is set.
#pragma once

#include "store/signindesk.h"

#include <QWidget>

class QCheckBox;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace kontor::ui
{

class FormField;
class SearchField;
class TextLabel;

/// A window of its own, like the first start.
class SignIn : public QWidget
{
    Q_OBJECT

public:
    explicit SignIn(const QString &storePath, QWidget *parent = nullptr);

    /// `login` is chosen to begin with. Whoever is signed in already can go back.
    void setUsers(const SignInList &list, const QString &login, bool canGoBack);
    QString login() const;
    /// Whether this user's password is in the keychain, as far as is known.
    void setKept(bool isKept);
    /// While the password is looked at.
    void setBusy(bool isBusy);
    void setError(const Error &error);
    /// The keychain cannot be reached: said, and no hindrance.
    void setKeychainMissing();

    SearchField *search() const { return m_search; }
    QListWidget *list() const { return m_list; }
    QLineEdit *password() const { return m_password; }
    FormField *passwordField() const { return m_passwordField; }
    QCheckBox *keep() const { return m_keep; }
    QPushButton *signInButton() const { return m_signIn; }
    QPushButton *backButton() const { return m_back; }
    QPushButton *otherButton() const { return m_other; }

Q_SIGNALS:
    void userChosen(const QString &login);
    void signInRequested(const QString &login, const kontor::Secret &password, bool isKept);
    void backRequested();
    void otherStoreRequested();

private:
    void filter(const QString &text);
    void showUser();
    void submit();
    void retranslate();
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;

    QString m_path;
    SignInList m_users;
    Error m_trouble;
    bool m_isKeychainMissing = false;
    bool m_canGoBack = false;
    TextLabel *m_title;
    TextLabel *m_place;
    SearchField *m_search;
    QListWidget *m_list;
    QLineEdit *m_password;
    FormField *m_passwordField;
    QCheckBox *m_keep;
    TextLabel *m_keychain;
    QPushButton *m_signIn;
    QPushButton *m_back;
    QPushButton *m_other;
};

} // namespace kontor::ui
