// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// ConnectDialog: asks for a server and a login, and shows how the store is loaded from there.
#pragma once

#include "domain/result.h"
#include "store/secret.h"

#include <QDialog>

class QCheckBox;
class QLineEdit;
class QProgressBar;
class QPushButton;

namespace kontor::ui
{

class Dialogs;
class FormField;
class StepList;
class TextLabel;

struct ServerOrder {
    QString url; ///< as libpq takes it, never with a password
    QString login;
    Secret password; ///< may be empty
    bool isKept = false;
    QString path;          ///< of the store that is made
    bool isForced = false; ///< anew, in the place of the file that is there
};

class ConnectDialog : public QDialog
{
    Q_OBJECT

public:
    enum class Step { Find, Reach, Secure, SignIn, Check, Load, Finish };

    ConnectDialog(const QString &path, Dialogs &dialogs, QWidget *parent = nullptr);

    QLineEdit *server() const { return m_server; }
    QLineEdit *database() const { return m_database; }
    QLineEdit *login() const { return m_login; }
    QLineEdit *password() const { return m_password; }
    QLineEdit *path() const { return m_path; }
    QCheckBox *keep() const { return m_keep; }
    /// Shown where a file is in that place.
    QCheckBox *replace() const { return m_replace; }
    QPushButton *connectButton() const { return m_connect; }
    QPushButton *cancelButton() const { return m_cancel; }
    FormField *serverField() const { return m_serverField; }
    FormField *databaseField() const { return m_databaseField; }
    FormField *loginField() const { return m_loginField; }
    FormField *passwordField() const { return m_passwordField; }
    FormField *pathField() const { return m_pathField; }
    QString stepText() const;
    StepList *steps() const { return m_steps; }
    bool isBusy() const { return m_isBusy; }

    /// For a replica that is there and has to hear of its server before it can be opened.
    void setReplica(const QString &url, const QString &login, const Error &why);

    void setStep(Step step);
    /// `rows` of the present table so far.
    void setProgress(int tablesDone, int tables, qint64 rows);
    /// Says it beside the field that can mend it; everything can be changed and tried again.
    void setError(const Error &error);
    /// Stopped by the person: what was loaded is kept.
    void setStopped();

Q_SIGNALS:
    void connectRequested(const kontor::ui::ServerOrder &order);
    void stopRequested();

private:
    QString typedPath() const;
    void submit();
    void cancel();
    void choosePlace();
    void offerReplacing();
    void setBusy(bool isBusy);
    void reject() override;

    Dialogs &m_dialogs;
    bool m_isBusy = false;
    TextLabel *m_words;
    QLineEdit *m_server;
    FormField *m_serverField;
    QLineEdit *m_database;
    FormField *m_databaseField;
    QLineEdit *m_login;
    FormField *m_loginField;
    QLineEdit *m_password;
    FormField *m_passwordField;
    QCheckBox *m_keep;
    QLineEdit *m_path;
    FormField *m_pathField;
    QPushButton *m_choose;
    QCheckBox *m_replace;
    StepList *m_steps;
    TextLabel *m_step;
    QProgressBar *m_bar;
    QPushButton *m_connect;
    QPushButton *m_cancel;
};

} // namespace kontor::ui
