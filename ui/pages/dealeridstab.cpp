// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/dealeridstab.h"

#include "store/listquery.h"
#include "store/lists/lists.h"
#include "store/operations/commands.h"
#include "store/operations/company.h"
#include "ui/errortext.h"
#include "ui/pages/formdialog.h"
#include "ui/shell/dialogs.h"
#include "ui/undo.h"

#include <QCoreApplication>
#include <QEvent>
#include <QPushButton>
#include <QShortcut>

namespace kontor::ui
{

DealerIdsTab::DealerIdsTab(const Context &context, QWidget *parent)
    : RecordsTab(context, lists::dealerIds(), QStringLiteral("company.dealer_ids"), parent)
    , m_context(context)
    , m_mayChange(context.session.isEmployee() &&
                  context.session.mayChangeWith(QStringLiteral("partner_administration")))
    , m_switch(addAction())
    , m_new(addAction(QStringLiteral("plus"), true))
{
    // The second one is read as a pill.
    view()->setDefaultColumns({{"code", 14}, {"usable", 16}});
    m_switch->setObjectName(QStringLiteral("switchDealerId"));
    m_new->setObjectName(QStringLiteral("newDealerId"));
    connect(m_new, &QPushButton::clicked, this, &DealerIdsTab::openNew);
    connect(m_switch, &QPushButton::clicked, this, &DealerIdsTab::switchState);
    connect(this, &RecordsTab::selectionChanged, this, &DealerIdsTab::describe);
    auto *retire = new QShortcut(QKeySequence::Delete, view());
    retire->setContext(Qt::WidgetWithChildrenShortcut);
    connect(retire, &QShortcut::activated, this, [this] {
        if (m_mayChange && selectedRow() >= 0 && value(selectedRow(), "usable").toBool())
            switchState();
    });
    connect(stack(), &ListStack::emptyActionTriggered, this, &DealerIdsTab::openNew);
    retranslate();
}

FormDialog *DealerIdsTab::openNew()
{
    if (!m_mayChange)
        return nullptr;
    const QString codeKey = QStringLiteral("code");
    auto *form = new FieldForm({{{codeKey, FormLine::Editor::Line, 60, true}}});
    form->setLabel(codeKey, QCoreApplication::translate("List", lists::dealerIds().column("code")->title));
    form->setHint(codeKey, tr("The code does not change afterwards."));
    const auto code = [codeKey](const FieldValues &fields) { return fields.value(codeKey).trimmed(); };
    FormDialog::Work work{commands::createDealerId, code,
                          [code](const FieldValues &fields) { return tr("Dealer ID created: %1").arg(code(fields)); },
                          [](Door &door, const FieldValues &fields) -> Result<> {
                              KONTOR_TRY(createDealerId(door, fields));
                              return {};
                          }};
    auto *dialog = new FormDialog(m_context, tr("New dealer ID"), tr("Create dealer ID"), form, std::move(work), this);
    dialog->keepDraft(QStringLiteral("company/dealer-id"), FormDraft::Record::New);
    dialog->open();
    return dialog;
}

void DealerIdsTab::switchState()
{
    const Uuid dealerId = selectedId();
    const QString code = value(selectedRow(), "code").toString();
    if (dealerId.isNull())
        return;
    if (!value(selectedRow(), "usable").toBool())
        return setUsable(dealerId, code, true);
    const auto counted = m_context.store.read<qint64>([code](Reader &reader) {
        ListQuery query;
        query.where = {{"dealer_id", {code}}};
        return countRows(reader, lists::submandants(), query);
    });
    whenDone(counted, this, [=, this](const Result<qint64> &submandants) {
        if (submandants)
            askToRetire(dealerId, code, *submandants);
        else
            m_context.dialogs.tell(this, code, errorText(submandants.error()));
    });
}

// What it means for those who have it is said before, not after.
void DealerIdsTab::askToRetire(const Uuid &dealerId, const QString &code, qint64 submandants)
{
    Question question;
    question.title = tr("Retire dealer ID");
    question.text = tr("Retire the dealer ID %1? It cannot be chosen for a Submandant any more.").arg(code);
    question.detail = submandants > 0
                          ? tr("%n Submandant(s) keep it until another one is chosen there.", nullptr, int(submandants))
                          : tr("No Submandant has it.");
    question.verb = tr("Retire");
    m_context.dialogs.ask(this, question, [=, this](Dialogs::Answer answer) {
        if (answer == Dialogs::Answer::Accept)
            setUsable(dealerId, code, false);
    });
}

void DealerIdsTab::setUsable(const Uuid &dealerId, const QString &code, bool isUsable)
{
    const QString flag = isUsable ? QStringLiteral("true") : QStringLiteral("false");
    const auto done = m_context.store.perform(commands::changeDealerId, code, [dealerId, flag](Door &door) {
        return changeDealerId(door, dealerId, {{QStringLiteral("usable"), flag}});
    });
    whenDone(done, this, [=, this](const Result<Receipt> &receipt) {
        if (receipt)
            m_context.undo.saved(commands::changeDealerId, *receipt,
                                 isUsable ? tr("Usable again: %1").arg(code) : tr("Retired: %1").arg(code));
        else
            m_context.dialogs.tell(this, code, errorText(receipt.error()));
    });
}

void DealerIdsTab::describe()
{
    const int row = selectedRow();
    const bool isRetired = row >= 0 && !value(row, "usable").toBool();
    const QStringList verbs = {tr("Make usable again"), tr("Retire…")};
    setChangingText(m_switch, verbs[isRetired ? 0 : 1], verbs);
    m_switch->setEnabled(m_mayChange && row >= 0);
    m_new->setEnabled(m_mayChange);
    const QString why = m_mayChange ? QString() : tr("Only partner administration may change this.");
    m_switch->setToolTip(why);
    m_new->setToolTip(why);
}

void DealerIdsTab::retranslate()
{
    m_new->setText(tr("New dealer ID…"));
    setHint(
        tr("Every Submandant has exactly one of these. A retired one stays where it is and cannot be chosen anew."));
    stack()->setEmpty(tr("No dealer IDs yet. Without one no Submandant can be created."),
                      m_mayChange ? tr("New dealer ID…") : QString());
    view()->setAccessibleName(tr("Dealer IDs"));
    describe();
}

void DealerIdsTab::changeEvent(QEvent *event)
{
    RecordsTab::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace kontor::ui
