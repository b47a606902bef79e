// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/customeractions.h"

#include "domain/administration.h"
#include "store/operations/archive.h"
#include "store/operations/commands.h"
#include "store/operations/customers.h"
#include "store/operations/outdated.h"
#include "store/whotoask.h"
#include "ui/administrationletter.h"
#include "ui/errortext.h"
#include "ui/pages/customerselection.h"
#include "ui/shell/dialogs.h"
#include "ui/undo.h"
#include "ui/ways.h"
#include "ui/widgets/pageheader.h"
#include "ui/words.h"

#include <QMenu>
#include <QPushButton>

namespace kontor::ui
{

CustomerActions::CustomerActions(const Context &context, PageHeader *header, QWidget *page)
    : QObject(page)
    , m_context(context)
    , m_page(page)
    , m_administration(header->addAction(QString()))
    , m_moves(new QMenu(page))
    , m_more(header->addAction(QString()))
    , m_menu(new QMenu(page))
    , m_contact(m_menu->addAction(QString()))
    , m_why(m_menu->addAction(QString()))
    , m_log(m_menu->addAction(QString()))
    , m_report(m_menu->addAction(QString()))
    , m_archive(m_menu->addAction(QString()))
{
    m_administration->setMenu(m_moves);
    m_administration->setObjectName(QStringLiteral("administrationMoves"));
    m_moves->setToolTipsVisible(true);
    m_more->setMenu(m_menu);
    m_more->setObjectName(QStringLiteral("moreActions"));
    m_menu->setToolTipsVisible(true);
    m_contact->setObjectName(QStringLiteral("partnerContact"));
    connect(m_contact, &QAction::triggered, this,
            [this] { CustomerSelection::setContact(m_context, {m_subject.id}, m_page); });
    m_why->setShortcut(QKeySequence(Qt::SHIFT | Qt::Key_F1));
    page->addAction(m_why);
    connect(m_why, &QAction::triggered, this, &CustomerActions::whyRequested);
    connect(m_log, &QAction::triggered, this,
            [this] { Q_EMIT m_context.ways.logRequested("customers", m_subject.id, m_subject.number); });
    connect(m_report, &QAction::triggered, this, &CustomerActions::report);
    connect(m_archive, &QAction::triggered, this, [this] { m_subject.isArchived ? bringBack() : archive(); });
    setSubject({});
}

void CustomerActions::setSubject(const Subject &subject)
{
    m_subject = subject;
    retranslate();
}

QAction *CustomerActions::moveTo(const QString &state) const
{
    for (QAction *action : m_moves->actions())
        if (action->data() == state)
            return action;
    return nullptr;
}

void CustomerActions::retranslate()
{
    const QString from = m_subject.administration;
    const QMap<QString, QString> words = {
        {administration::requested, from == administration::revoked ? tr("Request again") : tr("Request")},
        {administration::inactive, tr("Take the request back")},
        {administration::active, tr("The customer has agreed: activate")},
        {administration::revoked, tr("The customer has revoked it")},
    };
    m_administration->setText(tr("Customer administration"));
    m_moves->clear();
    for (const QString &state : administration::states()) {
        if (!administration::mayBecome(from, state))
            continue;
        const QString role = administration::roleFor(state);
        const bool may = m_context.session.isEmployee() && m_context.session.mayChangeWith(role);
        QAction *action = m_moves->addAction(words.value(state));
        action->setData(state);
        action->setEnabled(may);
        if (!may)
            action->setToolTip(whyNotText(m_context.session, role));
        connect(action, &QAction::triggered, this, [this, state] { move(state); });
    }
    m_administration->setVisible(!m_subject.id.isNull() && m_subject.kind == u"customer" && !m_moves->isEmpty() &&
                                 !m_subject.isArchived);
    const bool mayCare = m_context.session.mayChangeWith(QStringLiteral("customer_care"));
    m_more->setText(tr("More"));
    const bool mayContact = decidesSight(m_context.session);
    m_contact->setText(tr("Partner contact…"));
    m_contact->setEnabled(mayContact && m_subject.isOpenable && !m_subject.isArchived);
    m_contact->setToolTip(!mayContact              ? tr("Set by the teams Management and Administration.")
                          : m_contact->isEnabled() ? QString()
                                                   : tr("Only for a customer that can be opened and is not archived."));
    m_more->setVisible(!m_subject.id.isNull());
    m_why->setText(tr("Who sees it, and why…"));
    m_why->setEnabled(!m_subject.id.isNull());
    m_log->setText(tr("Change log"));
    m_report->setVisible(mayCare);
    m_archive->setVisible(mayCare);
    m_report->setText(tr("Report outdated data…"));
    m_report->setEnabled(m_subject.isOpenable && !m_subject.isArchived);
    m_report->setToolTip(m_report->isEnabled() ? QString()
                                               : tr("Only for a customer that can be opened and is not archived."));
    m_archive->setText(m_subject.isArchived ? tr("Bring back") : tr("Archive"));
    m_archive->setEnabled(m_context.session.isEmployee());
}

void CustomerActions::move(const QString &state)
{
    const Uuid customer = m_subject.id;
    const auto done =
        m_context.store.perform(commands::changeCustomer, m_subject.number, [customer, state](Door &door) {
            return changeCustomer(door, customer, {{QStringLiteral("administration"), state}});
        });
    //: %1 is a customer, %2 the state of its administration
    tell(commands::changeCustomer, done, tr("Customer administration of %1: %2").arg(m_subject.name, stateWord(state)));
    if (state == administration::requested)
        whenDone(done, this,
                 [this, letter = administrationLetter(m_context.session, m_subject.name, m_subject.number)](
                     const Result<Receipt> &receipt) {
                     if (receipt)
                         m_context.dialogs.openMail(m_page, letter);
                 });
}

void CustomerActions::report()
{
    const Question question{
        tr("Report outdated data"),
        tr("What is outdated at %1? The report stays with the customer until it is settled.").arg(m_subject.name),
        {},
        tr("Report"),
        {},
        false};
    const Uuid customer = m_subject.id;
    m_context.dialogs.askText(m_page, question, tr("What is outdated"), [=, this](const std::optional<QString> &note) {
        if (!note)
            return;
        const auto done = m_context.store.perform(commands::reportOutdated, m_subject.number,
                                                  [customer, text = *note](Door &door) -> Result<> {
                                                      KONTOR_TRY(reportOutdated(door, customer, text));
                                                      return {};
                                                  });
        tell(commands::reportOutdated, done, tr("Reported as outdated: %1").arg(m_subject.name));
    });
}

void CustomerActions::archive()
{
    const Uuid customer = m_subject.id;
    const auto done = m_context.store.perform(commands::archiveCustomers, m_subject.number,
                                              [customer](Door &door) { return archiveCustomers(door, {customer}); });
    tell(commands::archiveCustomers, done, tr("Archived: %1").arg(m_subject.name));
}

void CustomerActions::bringBack()
{
    const Uuid customer = m_subject.id;
    const auto done = m_context.store.perform(commands::bringBackCustomers, m_subject.number,
                                              [customer](Door &door) { return bringBackCustomers(door, {customer}); });
    tell(commands::bringBackCustomers, done, tr("Brought back: %1").arg(m_subject.name));
}

void CustomerActions::tell(const QString &command, const QFuture<Result<Receipt>> &done, const QString &message)
{
    whenDone(done, this, [this, command, message](const Result<Receipt> &receipt) {
        if (receipt)
            m_context.undo.saved(command, *receipt, message);
        else
            m_context.dialogs.tell(m_page, m_subject.name, errorText(receipt.error()));
    });
}

} // namespace kontor::ui
