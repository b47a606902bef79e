// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/peoplepage.h"

#include "store/lists/lists.h"
#include "ui/lists/listpage.h"
#include "ui/pages/handover.h"
#include "ui/pages/userdialogs.h"
#include "ui/syncstate.h"
#include "ui/widgets/pageheader.h"

#include <QEvent>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

namespace kontor::ui
{

PeoplePage::PeoplePage(const Context &context, QWidget *parent)
    : Page(parent)
    , m_context(context)
    , m_overview(new ListPage(context, lists::users()))
    , m_dialogs(new UserDialogs(context, this))
    , m_handover(new Handover(context, this))
    , m_invite(m_overview->header()->addAction(QString(), QStringLiteral("mail")))
    , m_newOfSubmandant(m_overview->header()->addAction(QString()))
    , m_new(m_overview->header()->addAction(QString(), QStringLiteral("plus"), true))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_overview);
    m_invite->setObjectName(QStringLiteral("inviteUser"));
    m_newOfSubmandant->setObjectName(QStringLiteral("newUserOfSubmandant"));
    m_new->setObjectName(QStringLiteral("newEmployee"));
    // A Submandant's user makes users of his own Submandant alone.
    m_new->setVisible(context.session.isEmployee());
    if (context.session.isEmployee())
        m_overview->view()->setDefaultColumns({{"login", 10},
                                               {"given_name", 11},
                                               {"family_name", 12},
                                               {"submandant", 16},
                                               {"team", 16},
                                               {"visibility", 8},
                                               {"roles", 26},
                                               {"state", 10}});
    addSelectionActions();
    addHandovers();

    connect(&context.sync, &SyncState::changed, this, &PeoplePage::retranslate);
    connect(m_invite, &QPushButton::clicked, this, [this] { m_dialogs->openInvitation({}); });
    connect(m_newOfSubmandant, &QPushButton::clicked, this, [this] { m_dialogs->openNew({}); });
    connect(m_new, &QPushButton::clicked, this, &PeoplePage::openNew);
    connect(m_overview->stack(), &ListStack::emptyActionTriggered, this, &PeoplePage::openNew);
    connect(m_overview, &ListPage::rowActivated, m_dialogs, &UserDialogs::open);
    connect(m_overview, &ListPage::asOfChanged, this, &Page::asOfChanged);
    connect(m_overview, &ListPage::totalChanged, this, &PeoplePage::countChanged);
    auto *newKey = new QShortcut(QKeySequence::New, m_overview);
    connect(newKey, &QShortcut::activated, this, &PeoplePage::openNew);
    retranslate();
}

void PeoplePage::addSelectionActions()
{
    if (!m_dialogs->mayManage() && !m_dialogs->mayChangeSight())
        return;
    m_overview->addSelectionAction({QStringLiteral("editUser"),
                                    QStringLiteral("edit"),
                                    {},
                                    [] { return tr("Edit…"); },
                                    [this](const QList<Uuid> &ids) { m_dialogs->open(ids.first()); },
                                    [this] { return m_overview->view()->selectedCount() == 1; }});
    if (!m_dialogs->mayManage())
        return;
    m_overview->addSelectionAction({QStringLiteral("disableUsers"),
                                    QStringLiteral("lock"),
                                    QKeySequence(QKeySequence::Delete),
                                    [] { return tr("Switch off"); },
                                    [this](const QList<Uuid> &ids) { switchOff(ids); },
                                    {}});
    m_overview->addSelectionAction({QStringLiteral("enableUsers"),
                                    QStringLiteral("lock-open"),
                                    {},
                                    [] { return tr("Switch on"); },
                                    [this](const QList<Uuid> &ids) { m_dialogs->switchUsers(ids, true); },
                                    {}});
}

void PeoplePage::activated()
{
    m_overview->tellAsOf();
}

// The keys that UserDialogs gives its forms.
void PeoplePage::openDraft(const QString &record)
{
    const QString kind = record.section(u'/', 0, 0);
    const QString of = record.section(u'/', 1);
    if (kind == u"user")
        return open(Uuid::fromText(of));
    const auto belongsTo = of == u"?" ? std::nullopt : std::optional<QString>(of);
    if (kind == u"invitation")
        m_dialogs->openInvitation(belongsTo);
    else
        m_dialogs->openNew(belongsTo);
}

QWidget *PeoplePage::firstPlace() const
{
    return m_overview->stack()->currentWidget();
}

QString PeoplePage::title() const
{
    return tr("Manage people");
}

void PeoplePage::open(const Uuid &user)
{
    m_dialogs->open(user);
}

void PeoplePage::openNew()
{
    m_dialogs->openNew(QString());
}

void PeoplePage::retranslate()
{
    m_overview->header()->setTitle(title());
    m_invite->setText(tr("Invite…"));
    m_newOfSubmandant->setText(m_context.session.isEmployee() ? tr("New user of a Submandant…") : tr("New user…"));
    m_new->setText(tr("New employee…"));
    for (QPushButton *button : {m_invite, m_newOfSubmandant, m_new}) {
        button->setEnabled(m_dialogs->mayManage());
        button->setToolTip(m_dialogs->whyNot());
    }
    m_invite->setEnabled(m_dialogs->mayInvite());
    m_invite->setToolTip(m_dialogs->whyNotInvite());
    m_overview->stack()->setEmpty(tr("There is no user here that you may see."));
    m_overview->view()->setAccessibleName(title());
}

void PeoplePage::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace kontor::ui
