// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/userdialogs.h"

#include "store/listfields.h"
#include "store/lists/lists.h"
#include "store/operations/commands.h"
#include "store/operations/users.h"
#include "store/whotoask.h"
#include "ui/errortext.h"
#include "ui/invitation.h"
#include "ui/pages/formdialog.h"
#include "ui/pages/userform.h"
#include "ui/shell/dialogs.h"
#include "ui/syncstate.h"
#include "ui/undo.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/toast.h"

#include <QPushButton>

namespace kontor::ui
{

namespace
{

QString loginOf(const FieldValues &fields)
{
    return fields.value(QStringLiteral("login")).trimmed();
}

QString nameOf(const FieldValues &fields)
{
    return (fields.value(QStringLiteral("given_name")).trimmed() + u' ' +
            fields.value(QStringLiteral("family_name")).trimmed())
        .trimmed();
}

} // namespace

UserDialogs::UserDialogs(const Context &context, QWidget *page)
    : QObject(page)
    , m_context(context)
    , m_page(page)
{
}

bool UserDialogs::mayManage() const
{
    return m_context.session.mayChangeWith(QStringLiteral("user_administration"));
}

bool UserDialogs::mayChangeSight() const
{
    return decidesSight(m_context.session);
}

QString UserDialogs::whyNot() const
{
    return whyNotText(m_context.session, QStringLiteral("user_administration"));
}

bool UserDialogs::mayInvite() const
{
    return whyNotInvite().isEmpty();
}

QString UserDialogs::whyNotInvite() const
{
    return mayManage() ? m_context.sync.whyNotNow() : whyNot();
}

FormDialog *UserDialogs::openNew(const std::optional<QString> &belongsTo)
{
    return openMaking(belongsTo, false);
}

FormDialog *UserDialogs::openInvitation(const std::optional<QString> &belongsTo)
{
    return mayInvite() ? openMaking(belongsTo, true) : nullptr;
}

FormDialog *UserDialogs::openMaking(const std::optional<QString> &belongsTo, bool isInvitation)
{
    if (!mayManage())
        return nullptr;
    auto *form = new UserForm(m_context);
    form->beginNew(belongsTo);
    const FormDialog::Work work{isInvitation ? commands::inviteUser : commands::createUser, loginOf,
                                [isInvitation](const FieldValues &fields) {
                                    //: %1 is a login
                                    return isInvitation ? tr("Invited: %1").arg(loginOf(fields))
                                                        : tr("User created: %1").arg(loginOf(fields));
                                },
                                [isInvitation](Door &door, const FieldValues &fields) -> Result<> {
                                    KONTOR_TRY(isInvitation ? inviteUser(door, fields) : createUser(door, fields));
                                    return {};
                                },
                                [form] { return form->given(); }};
    auto *dialog = new FormDialog(m_context, {}, isInvitation ? tr("Invite and write the mail") : tr("Create user"),
                                  form, work, m_page);
    // A wrong binding is made hard: the title says whose the user will be (P-21).
    const auto name = [this, dialog, form, isInvitation] {
        const QString whose = form->submandant().isEmpty() ? m_context.session.mandantName : form->submandant();
        if (!form->submandant().isEmpty())
            dialog->setWindowTitle(isInvitation ? tr("Invite a user of %1").arg(whose)
                                                : tr("New user of %1").arg(whose));
        else if (form->isOfSubmandant() || form->value(QStringLiteral("submandant")).isEmpty())
            dialog->setWindowTitle(isInvitation ? tr("Invite a user") : tr("New user"));
        else
            dialog->setWindowTitle(isInvitation ? tr("Invite an employee of %1").arg(whose)
                                                : tr("New employee of %1").arg(whose));
    };
    connect(form, &UserForm::bindingChanged, dialog, name);
    name();
    if (isInvitation) {
        dialog->setSentence(tr("The user can work once somebody has switched the access on."));
        connect(dialog, &QDialog::accepted, this, [this, form] { write(form); });
    }
    dialog->keepDraft((isInvitation ? QStringLiteral("people/invitation/") : QStringLiteral("people/new/")) +
                          belongsTo.value_or(QStringLiteral("?")),
                      FormDraft::Record::New);
    dialog->makeWide();
    dialog->open();
    if (belongsTo || !m_context.session.isEmployee())
        form->field(QStringLiteral("login"))->setFocus();
    return dialog;
}

void UserDialogs::write(const UserForm *form)
{
    const Session &session = m_context.session;
    const FieldValues fields = form->values();
    m_context.dialogs.openMail(m_page,
                               invitationMail({fields.value(QStringLiteral("email")).trimmed(), nameOf(fields),
                                               loginOf(fields), session.mandantName, form->submandant(),
                                               session.displayName.isEmpty() ? session.login : session.displayName}));
}

void UserDialogs::open(const Uuid &user)
{
    const auto read = m_context.store.read<ListFields>(
        [user](Reader &reader) { return readFields(reader.database(), lists::users(), user.text()); });
    whenDone(read, this, [this, user](const Result<ListFields> &stored) {
        if (stored)
            openPresent(user, stored->fields);
        else
            m_context.dialogs.tell(m_page, tr("Users"), errorText(stored.error()));
    });
}

void UserDialogs::openPresent(const Uuid &user, const FieldValues &stored)
{
    auto *form = new UserForm(m_context);
    form->beginPresent(stored);
    const QString login = loginOf(stored);
    const QString name = nameOf(stored).isEmpty() ? login : nameOf(stored);
    const FormDialog::Work work{commands::changeUser,
                                [login](const FieldValues &) { return login; },
                                [name](const FieldValues &) { return tr("Saved: %1").arg(name); },
                                [user](Door &door, const FieldValues &fields) {
                                    return fields.isEmpty() ? Result<>() : changeUser(door, user, fields);
                                },
                                [form] { return form->given(); },
                                &lists::users(),
                                user};
    const QString submandant = stored.value(QStringLiteral("submandant"));
    //: %1 is a person, %2 the company that the person belongs to
    const QString title = tr("%1, %2").arg(name, submandant.isEmpty() ? m_context.session.mandantName : submandant);
    auto *dialog = new FormDialog(m_context, title, tr("Save"), form, work, m_page);
    if (!form->isChangeable()) {
        dialog->saveButton()->hide();
        dialog->setSentence(whyNot());
    } else if (user == m_context.session.user) {
        dialog->setSentence(tr("This is you. Raising your own rights is possible where your team may, and stands in "
                               "the change log as such."));
    }
    dialog->keepDraft(QStringLiteral("people/user/") + user.text(), FormDraft::Record::Present);
    dialog->makeWide();
    dialog->open();
    form->field(QStringLiteral("given_name"))->setFocus();
}

void UserDialogs::switchUsers(const QList<Uuid> &users, bool isOn)
{
    if (!isOn && users.contains(m_context.session.user)) {
        m_context.toasts.showError(tr("You cannot switch yourself off here. Ask a colleague."));
        return;
    }
    const int count = int(users.size());
    const QString message =
        isOn ? tr("%n user(s) switched on", nullptr, count) : tr("%n user(s) switched off", nullptr, count);
    const QString command = isOn ? commands::enableUser : commands::disableUser;
    auto goesBack = std::make_shared<bool>(true);
    const auto done = m_context.store.perform(command, message, [=](Door &door) -> Result<> {
        KONTOR_LET(can, kontor::switchUsers(door, users, isOn));
        *goesBack = can;
        return {};
    });
    whenDone(done, this, [=, this](const Result<Receipt> &receipt) {
        if (receipt)
            m_context.undo.saved(*goesBack ? command : commands::activateUser, *receipt, message);
        else
            m_context.toasts.showError(errorText(receipt.error()));
    });
}

} // namespace kontor::ui
