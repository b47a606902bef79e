// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// SubmandantEditor: what a person came for, once the record is there; and the way to "why?".
#include "ui/lists/recordpicker.h"
#include "ui/pages/assignmenttab.h"
#include "ui/pages/customerbox.h"
#include "ui/pages/handover.h"
#include "ui/pages/masterdataform.h"
#include "ui/pages/submandanteditor.h"
#include "ui/pages/whyaction.h"
#include "ui/ways.h"
#include "ui/widgets/formfield.h"

#include <QTabWidget>

namespace kontor::ui
{

void SubmandantEditor::assignOnceOpen(const QList<Uuid> &customers)
{
    m_toAssign = customers;
    m_tabs->setCurrentIndex(1);
}

void SubmandantEditor::focusOnceOpen(const QString &field)
{
    m_toFocus = field;
    m_tabs->setCurrentIndex(0);
}

void SubmandantEditor::arrive()
{
    if (!m_toAssign.isEmpty())
        m_assignments->move({m_submandant, std::exchange(m_toAssign, {}), {}});
    if (const FormField *field = m_masterData->field(std::exchange(m_toFocus, {})))
        field->editor()->setFocus(Qt::OtherFocusReason);
}

// What is unsaved is saved or discarded first: it is about the same assignments.
void SubmandantEditor::handOver()
{
    mayClose([this](bool may) {
        if (may)
            m_handover->openCustomers(m_submandant, m_name);
    });
}

// Part of the deactivation: the question comes back once the customers are in other hands.
void SubmandantEditor::handOverAndDeactivate()
{
    mayClose([this](bool may) {
        if (!may)
            return;
        const RecordPicker *picker = m_handover->openCustomers(m_submandant, m_name);
        const auto done =
            connect(m_handover, &Handover::handedOver, this, &SubmandantEditor::switchState, Qt::SingleShotConnection);
        connect(picker, &QDialog::rejected, this, [done] { disconnect(done); });
    });
}

void SubmandantEditor::addWhy()
{
    for (CustomerBox *box : {m_assignments->available(), m_assignments->assigned()})
        addWhyAction(m_context, box->view(), [this](WhyQuestion &question) { question.submandant = m_submandant; });
}

} // namespace kontor::ui
