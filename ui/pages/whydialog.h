// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// WhyDialog: "why can he (not) see this?": the gates between one person and one customer, today or on a past day, with
// who can change them; and everybody who sees the customer (P-40; MISSION 4.1 rank 6, 4.3 N1).
#pragma once

#include "store/explain.h"
#include "ui/context.h"
#include "ui/ways.h"

#include <QDialog>
#include <QTimer>

class QCheckBox;
class QComboBox;
class QDateEdit;
class QLineEdit;
class QPushButton;
class QStackedWidget;
class QTabWidget;
class QTableWidget;

namespace kontor::ui
{

class EffectLine;
class EmptyState;
class FormField;
class WhyGates;
class WhyMending;

/// To be opened with open(); deletes itself when it is closed.
class WhyDialog : public QDialog
{
    Q_OBJECT

public:
    WhyDialog(const Context &context, const WhyQuestion &question, QWidget *parent);

    QLineEdit *number() const { return m_number; }
    QComboBox *who() const { return m_who; }
    QCheckBox *pastBox() const { return m_isPast; }
    QDateEdit *day() const { return m_day; }
    QTabWidget *tabs() const { return m_tabs; }
    WhyGates *gates() const { return m_gates; }
    EffectLine *verdict() const { return m_verdict; }
    EmptyState *instead() const { return m_instead; }
    QTableWidget *people() const { return m_people; }
    /// What "Copy as text" puts on the clipboard.
    QString text() const;
    /// True while an answer is on its way.
    bool isBusy() const { return m_asked != m_answered; }

private:
    /// Whom the person may ask about, and whether about the past.
    struct Askable {
        bool isOthers = false;
        bool isPast = false;
        QList<std::pair<QString, Uuid>> users; ///< of the Submandant, those who can sign in first
        QStringList names;
        QString number; ///< of the customer, where only its id was given
    };
    void build();
    void prepare();
    void offer(const Askable &askable);
    void addPerson(const QString &login, const QString &name, const Uuid &user);
    void choosePerson(int index);
    void pickPerson();
    void ask();
    void askGates(const QString &login, const QString &number, const std::optional<QDate> &on);
    void askPeople(const QString &number, const std::optional<QDate> &on);
    void showGates(const Result<Explanation> &answer);
    void showPeople(const Result<QList<Onlooker>> &answer);
    void showInstead(QStackedWidget *stack, EmptyState *state, const Error &error);
    void copy();

    Context m_context;
    WhyQuestion m_question;
    Lane m_lane;
    QTimer m_rest;
    quint64 m_asked = 0;
    quint64 m_answered = 0;
    Explanation m_shown;
    QList<Onlooker> m_onlookers;
    int m_chosen = 0;
    QLineEdit *m_number;
    QComboBox *m_who;
    QCheckBox *m_isPast;
    QDateEdit *m_day;
    QTabWidget *m_tabs;
    EffectLine *m_verdict;
    WhyGates *m_gates;
    QStackedWidget *m_stack;
    EmptyState *m_instead;
    QTableWidget *m_people;
    QStackedWidget *m_peopleStack;
    EmptyState *m_peopleInstead;
    QPushButton *m_copy;
    WhyMending *m_mending;
};

} // namespace kontor::ui
