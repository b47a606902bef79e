// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// PasswordDialog: one's own password after the old one, or another's anew.
#pragma once

#include "domain/result.h"
#include "store/secret.h"

#include <QDialog>

class QDialogButtonBox;
class QLineEdit;
class QPushButton;

namespace kontor::ui
{

class FormField;
class TextLabel;

/// Stays open until it is told that the password was saved.
class PasswordDialog : public QDialog
{
    Q_OBJECT

public:
    /// `who` is empty for one's own; `hasOld`: the old one is asked for.
    PasswordDialog(const QString &who, bool hasOld, QWidget *parent = nullptr);

    void setBusy(bool isBusy);
    void setError(const Error &error);
    QLineEdit *old() const { return m_old; }
    QLineEdit *fresh() const { return m_fresh; }
    QLineEdit *again() const { return m_again; }
    FormField *oldField() const { return m_oldField; }
    FormField *freshField() const { return m_freshField; }
    FormField *againField() const { return m_againField; }
    QPushButton *saveButton() const { return m_save; }

Q_SIGNALS:
    /// `fresh` is empty when the password is to be taken away.
    void saveRequested(const kontor::Secret &old, const kontor::Secret &fresh);

private:
    void submit();

    QLineEdit *m_old;
    QLineEdit *m_fresh;
    QLineEdit *m_again;
    FormField *m_oldField;
    FormField *m_freshField;
    FormField *m_againField;
    TextLabel *m_words;
    QDialogButtonBox *m_buttons;
    QPushButton *m_save;
};

} // namespace kontor::ui
