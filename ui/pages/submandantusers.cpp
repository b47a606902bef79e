// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/submandantusers.h"

#include "store/lists/lists.h"
#include "ui/pages/userdialogs.h"
#include "ui/syncstate.h"

#include <QEvent>
#include <QPushButton>

namespace kontor::ui
{

SubmandantUsers::SubmandantUsers(const Context &context, QWidget *parent)
    : RecordsTab(context, lists::users(), QStringLiteral("submandant.users"), parent)
    , m_dialogs(new UserDialogs(context, this))
    , m_switch(addAction())
    , m_edit(addAction(QStringLiteral("edit")))
    , m_invite(addAction(QStringLiteral("mail")))
    , m_new(addAction(QStringLiteral("plus"), true))
{
    m_switch->setObjectName(QStringLiteral("switchUser"));
    m_edit->setObjectName(QStringLiteral("editUser"));
    m_invite->setObjectName(QStringLiteral("inviteUser"));
    m_new->setObjectName(QStringLiteral("newUser"));
    view()->setDefaultColumns(
        {{"login"}, {"given_name"}, {"family_name"}, {"email"}, {"roles"}, {"state"}, {"effective"}});
    const auto edit = [this] {
        if (const Uuid user = selectedId(); !user.isNull())
            m_dialogs->open(user);
    };
    connect(m_new, &QPushButton::clicked, this, [this] { m_dialogs->openNew(m_name); });
    connect(&context.sync, &SyncState::changed, this, &SubmandantUsers::enableButtons);
    connect(m_invite, &QPushButton::clicked, this, [this] { m_dialogs->openInvitation(m_name); });
    connect(m_edit, &QPushButton::clicked, this, edit);
    connect(m_switch, &QPushButton::clicked, this, [this] {
        if (const Uuid user = selectedId(); !user.isNull())
            m_dialogs->switchUsers({user}, isSelectedOff());
    });
    connect(this, &RecordsTab::activated, this, edit);
    connect(this, &RecordsTab::selectionChanged, this, &SubmandantUsers::enableButtons);
    connect(stack(), &ListStack::emptyActionTriggered, this, [this] { m_dialogs->openNew(m_name); });
    retranslate();
}

void SubmandantUsers::setSubmandant(const Uuid &submandant, const QString &name)
{
    m_name = name;
    model()->setConditions({{"of_submandant", {submandant.text()}}});
}

bool SubmandantUsers::isSelectedOff() const
{
    return value(selectedRow(), "state").toString() != u"active";
}

void SubmandantUsers::enableButtons()
{
    const bool isOne = selectedRow() >= 0;
    const QStringList verbs = {tr("Switch on"), tr("Switch off")};
    setChangingText(m_switch, verbs[isOne && isSelectedOff() ? 0 : 1], verbs);
    m_switch->setEnabled(isOne && m_dialogs->mayManage());
    m_edit->setEnabled(isOne);
    for (QPushButton *button : {m_switch, m_invite, m_new})
        button->setToolTip(m_dialogs->whyNot());
    m_invite->setEnabled(m_dialogs->mayInvite());
    m_invite->setToolTip(m_dialogs->whyNotInvite());
    m_new->setEnabled(m_dialogs->mayManage());
}

void SubmandantUsers::retranslate()
{
    m_new->setText(tr("New user…"));
    m_invite->setText(tr("Invite…"));
    m_edit->setText(m_dialogs->mayManage() ? tr("Edit…") : tr("Show…"));
    stack()->setEmpty(tr("This Submandant has no users yet."), m_dialogs->mayManage() ? tr("New user…") : QString());
    view()->setAccessibleName(tr("Users"));
    enableButtons();
}

void SubmandantUsers::changeEvent(QEvent *event)
{
    RecordsTab::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace kontor::ui
