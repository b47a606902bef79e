// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// UserDialogs: what is done with portal users, from the page of all of them and from a Submandant's: make, invite,
// change, switch off and on.
#pragma once

#include "store/operations/fields.h"
#include "ui/context.h"

#include <QObject>
#include <optional>

namespace kontor::ui
{

class FormDialog;
class UserForm;

class UserDialogs : public QObject
{
    Q_OBJECT

public:
    UserDialogs(const Context &context, QWidget *page);

    /// The role user_administration; the others may look, and Management and Administration set visibility and sites.
    bool mayManage() const;
    bool mayChangeSight() const;
    /// Why not; empty when mayManage().
    QString whyNot() const;
    /// The same for an invitation, which needs the server besides (INV-23).
    bool mayInvite() const;
    QString whyNotInvite() const;

    /// `belongsTo`: as UserForm::beginNew(). Null where the person may not.
    FormDialog *openNew(const std::optional<QString> &belongsTo);
    /// The same, but the user is invited and a mail draft opens once the store has taken him.
    FormDialog *openInvitation(const std::optional<QString> &belongsTo);
    /// To be changed, or to be read where the person may change nothing.
    void open(const Uuid &user);
    void switchUsers(const QList<Uuid> &users, bool isOn);

private:
    FormDialog *openMaking(const std::optional<QString> &belongsTo, bool isInvitation);
    void openPresent(const Uuid &user, const FieldValues &stored);
    void write(const UserForm *form);

    Context m_context;
    QWidget *m_page;
};

} // namespace kontor::ui
