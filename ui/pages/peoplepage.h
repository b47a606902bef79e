// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// PeoplePage: "Manage people": the portal users that the person sees, employees and those of Submandants (D-03, D-04).
#pragma once

#include "ui/context.h"
#include "ui/shell/page.h"

class QPushButton;

namespace kontor::ui
{

class Handover;
class ListPage;
class UserDialogs;

class PeoplePage : public Page
{
    Q_OBJECT

public:
    explicit PeoplePage(const Context &context, QWidget *parent = nullptr);

    QString title() const override;
    QString iconName() const override { return QStringLiteral("people"); }
    void activated() override;
    QString draftKind() const override { return QStringLiteral("people"); }
    void openDraft(const QString &record) override;

    ListPage *overview() const { return m_overview; }
    UserDialogs *dialogs() const { return m_dialogs; }
    QPushButton *newButton() const { return m_new; }
    QPushButton *newOfSubmandantButton() const { return m_newOfSubmandant; }
    QPushButton *inviteButton() const { return m_invite; }
    void open(const Uuid &user);

private:
    QWidget *firstPlace() const override;
    void addSelectionActions();
    void addHandovers();
    void handOver(const Uuid &user);
    void openDeputies(const Uuid &away);
    void switchOff(const QList<Uuid> &users);
    void openNew();
    void retranslate();
    void changeEvent(QEvent *event) override;

    Context m_context;
    ListPage *m_overview;
    UserDialogs *m_dialogs;
    Handover *m_handover;
    QPushButton *m_invite;
    QPushButton *m_newOfSubmandant;
    QPushButton *m_new;
};

} // namespace kontor::ui
