// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// ServerPassword: asks for the password that a server demands.
#pragma once

#include "store/secret.h"

#include <QDialog>

class QCheckBox;
class QLineEdit;
class QPushButton;

namespace kontor::ui
{

class FormField;

class ServerPassword : public QDialog
{
    Q_OBJECT

public:
    /// `isWrong`: the server has refused one already.
    ServerPassword(const QString &server, const QString &login, bool isWrong, QWidget *parent = nullptr);

    QLineEdit *password() const { return m_password; }
    QCheckBox *keep() const { return m_keep; }
    QPushButton *signInButton() const { return m_signIn; }

Q_SIGNALS:
    /// `isKept`: in the keychain, for the next start.
    void given(const kontor::Secret &password, bool isKept);

private:
    void submit();

    QLineEdit *m_password;
    FormField *m_field;
    QCheckBox *m_keep;
    QPushButton *m_signIn;
};

} // namespace kontor::ui
