// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/dealeridstab.h"

#include "store/listquery.h"
#include "store/lists/lists.h"
#include "store/operations/commands.h"
#include "store/operations/company.h"
#include "ui/pages/formdialog.h"

#include <QCoreApplication>
#include <QEvent>
#include <QPushButton>

namespace kontor::ui
{

namespace
{

Result<QList<qint64>> countSubmandants(Reader &reader, const QString &code)
{
    ListQuery query;
    query.where = {{"dealer_id", {code}}};
    KONTOR_LET(submandants, countRows(reader, lists::submandants(), query));
    return QList<qint64>{submandants};
}

} // namespace

DealerIdsTab::DealerIdsTab(const Context &context, QWidget *parent)
    : RecordsTab(context, lists::dealerIds(), QStringLiteral("company.dealer_ids"), parent)
    , m_context(context)
    , m_mayChange(context.session.isEmployee() &&
                  context.session.mayChangeWith(QStringLiteral("partner_administration")))
    , m_switch(new UsabilitySwitch(
          context, this,
          {commands::changeDealerId, changeDealerId, countSubmandants,
           [](const QString &code, const QList<qint64> &counts) { return retiringQuestion(code, counts[0]); }}))
    , m_new(addAction(QStringLiteral("plus"), true))
{
    // The second one is read as a pill.
    view()->setDefaultColumns({{"code", 14}, {"usable", 16}});
    switchButton()->setObjectName(QStringLiteral("switchDealerId"));
    m_new->setObjectName(QStringLiteral("newDealerId"));
    connect(m_new, &QPushButton::clicked, this, &DealerIdsTab::openNew);
    connect(this, &RecordsTab::selectionChanged, this, &DealerIdsTab::describe);
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

Question DealerIdsTab::retiringQuestion(const QString &code, qint64 submandants)
{
    Question question;
    question.title = tr("Retire dealer ID");
    question.text = tr("Retire the dealer ID %1? It cannot be chosen for a Submandant any more.").arg(code);
    question.detail = submandants > 0
                          ? tr("%n Submandant(s) keep it until another one is chosen there.", nullptr, int(submandants))
                          : tr("No Submandant has it.");
    return question;
}

void DealerIdsTab::describe()
{
    m_switch->describe(m_mayChange);
    m_new->setEnabled(m_mayChange);
    m_new->setToolTip(m_mayChange ? QString() : tr("Only partner administration may change this."));
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
