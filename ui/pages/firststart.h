// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// FirstStart: what a workstation without a store is asked: try the demo, begin a store of one's own, or open one.
#pragma once

#include "domain/calendar.h"
#include "domain/result.h"

#include <QFuture>
#include <QWidget>

class QLineEdit;
class QPushButton;

namespace kontor::ui
{

class Card;
class Dialogs;
class FormField;
class TextLabel;

class FirstStart : public QWidget
{
    Q_OBJECT

public:
    FirstStart(const QString &storePath, const Calendar &calendar, Dialogs &dialogs, QWidget *parent = nullptr);

    /// The store at `path` cannot be opened: says why and offers the ways out.
    void setTrouble(const QString &path, const Error &error);

    QPushButton *demoButton() const { return m_demo; }
    QPushButton *ownButton() const { return m_own; }
    QPushButton *retryButton() const { return m_retry; }
    QPushButton *restoreButton() const { return m_restore; }
    QPushButton *connectButton() const { return m_connect; }
    QLineEdit *companyField() const { return m_company; }

Q_SIGNALS:
    /// A store stands at `path` and can be opened.
    void ready(const QString &path);
    /// The store is to come from a server, and to stand at `path`.
    void connectRequested(const QString &path);

private:
    void makeDemo();
    void makeOwn();
    void openOther();
    void choosePlace();
    void restoreBackup();
    void takeMade(const QFuture<Result<>> &made, const QString &path);
    void setBusy(bool isBusy);
    void retranslate();
    void changeEvent(QEvent *event) override;

    QString m_path; ///< where a new store is made
    QString m_troublePath;
    Error m_trouble;
    Calendar m_calendar;
    Dialogs &m_dialogs;
    TextLabel *m_title;
    TextLabel *m_words;
    TextLabel *m_demoTitle;
    TextLabel *m_demoWords;
    QPushButton *m_demo;
    TextLabel *m_ownTitle;
    TextLabel *m_ownWords;
    QLineEdit *m_company;
    FormField *m_companyField;
    QLineEdit *m_dealerId;
    FormField *m_dealerIdField;
    QPushButton *m_own;
    QPushButton *m_other;
    QPushButton *m_connect;
    Card *m_troubleCard;
    TextLabel *m_troubleTitle;
    TextLabel *m_troubleWords;
    QPushButton *m_retry;
    QPushButton *m_restore;
    TextLabel *m_place;
    QPushButton *m_choosePlace;
};

} // namespace kontor::ui
