// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// LockScreen: what stands in the place of the window while it is locked: who is signed in, and a way back in.
#pragma once

#include "domain/result.h"
#include "store/secret.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;

namespace kontor::ui
{

class FormField;
class TextLabel;

class LockScreen : public QWidget
{
    Q_OBJECT

public:
    explicit LockScreen(QWidget *parent = nullptr);

    void setUser(const QString &who, bool hasPassword);
    void setBusy(bool isBusy);
    void setError(const Error &error);
    QLineEdit *password() const { return m_password; }
    FormField *passwordField() const { return m_passwordField; }
    QPushButton *unlockButton() const { return m_unlock; }

Q_SIGNALS:
    void unlockRequested(const kontor::Secret &password);

private:
    void submit();
    void retranslate();
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;

    QString m_who;
    Error m_trouble;
    QLabel *m_sign;
    TextLabel *m_title;
    TextLabel *m_words;
    QLineEdit *m_password;
    FormField *m_passwordField;
    QPushButton *m_unlock;
};

} // namespace kontor::ui
