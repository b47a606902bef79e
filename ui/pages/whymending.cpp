// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/whymending.h"

#include "store/lists/lists.h"
#include "store/operations/commands.h"
#include "store/operations/selection.h"
#include "store/operations/submandants.h"
#include "ui/lists/recordpicker.h"
#include "ui/undo.h"
#include "ui/ways.h"

namespace kontor::ui
{

WhyMending::WhyMending(const Context &context, QWidget *window)
    : QObject(window)
    , m_context(context)
    , m_window(window)
{
}

void WhyMending::mend(const GateAnswer &gate, const Subject &subject)
{
    if (gate.gate == u"administration")
        return perform(commands::requestAdministration,
                       tr("Customer administration requested for %1.").arg(subject.number),
                       [customer = subject.customer](Door &door) { return requestAdministrationOf(door, {customer}); });
    if (gate.gate == u"assigned")
        return assign(gate.detail, subject.customer);
    if (gate.gate == u"contact")
        return setContact(subject);
    if (gate.gate == u"submandant_active")
        return perform(commands::activateSubmandant, tr("Activated: %1").arg(gate.detail),
                       [name = gate.detail](Door &door) -> Result<> {
                           KONTOR_LET(submandant, resolveSubmandant(door.database(), name));
                           return activateSubmandant(door, submandant);
                       });
    Q_EMIT leadsAway();
    Q_EMIT m_context.ways.userRequested(subject.user);
}

void WhyMending::assign(const QString &submandant, const Uuid &customer)
{
    const auto found = m_context.store.read<Uuid>(
        [submandant](Reader &reader) { return resolveSubmandant(reader.database(), submandant); });
    whenDone(found, this, [this, customer](const Result<Uuid> &id) {
        if (!id)
            return void(Q_EMIT failed(id.error()));
        Q_EMIT leadsAway();
        Q_EMIT m_context.ways.assigningRequested(*id, customer);
    });
}

void WhyMending::setContact(const Subject &subject)
{
    const RecordPicker::Wanted wanted = {tr("Partner contact of %1").arg(subject.number),
                                         tr("Set contact"),
                                         {},
                                         {"login", "given_name", "family_name", "state"},
                                         {{"submandant", {QString()}}}};
    auto *picker = new RecordPicker(m_context, lists::users(), wanted, m_window);
    connect(picker, &RecordPicker::chosen, this, [this, subject](const QString &login) {
        perform(commands::setContact, tr("Partner contact of %1: %2").arg(subject.number, login),
                [customer = subject.customer, login](Door &door) { return setContactOf(door, {customer}, login); });
    });
    picker->open();
}

void WhyMending::perform(const QString &command, const QString &message, std::function<Result<>(Door &)> work)
{
    whenDone(m_context.store.perform(command, message, std::move(work)), this,
             [this, command, message](const Result<Receipt> &receipt) {
                 if (receipt)
                     m_context.undo.saved(command, *receipt, message);
                 else
                     Q_EMIT failed(receipt.error());
             });
}

} // namespace kontor::ui
