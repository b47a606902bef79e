// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// SubmandantUsers: the users of one Submandant, as a tab of its editor. A new one is bound to it and to no other
// (P-21).
#pragma once

#include "ui/pages/recordstab.h"

namespace kontor::ui
{

class UserDialogs;

class SubmandantUsers : public RecordsTab
{
    Q_OBJECT

public:
    explicit SubmandantUsers(const Context &context, QWidget *parent = nullptr);

    void setSubmandant(const Uuid &submandant, const QString &name);
    QPushButton *newButton() const { return m_new; }
    QPushButton *inviteButton() const { return m_invite; }
    QPushButton *editButton() const { return m_edit; }
    QPushButton *switchButton() const { return m_switch; }

private:
    bool isSelectedOff() const;
    void enableButtons();
    void retranslate();
    void changeEvent(QEvent *event) override;

    UserDialogs *m_dialogs;
    QString m_name;
    QPushButton *m_switch;
    QPushButton *m_edit;
    QPushButton *m_invite;
    QPushButton *m_new;
};

} // namespace kontor::ui
