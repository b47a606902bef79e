// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/handover.h"

#include "store/lists/lists.h"
#include "store/operations/commands.h"
#include "store/whotoask.h"
#include "ui/errortext.h"
#include "ui/lists/recordpicker.h"
#include "ui/shell/dialogs.h"
#include "ui/undo.h"

namespace kontor::ui
{

Handover::Handover(const Context &context, QWidget *page)
    : QObject(page)
    , m_context(context)
    , m_page(page)
{
}

bool Handover::mayHandOverCustomers() const
{
    return m_context.session.isEmployee() && m_context.session.mayChangeWith(QStringLiteral("assignment"));
}

bool Handover::mayHandOverContacts() const
{
    return decidesSight(m_context.session);
}

RecordPicker *Handover::openCustomers(const Uuid &submandant, const QString &name)
{
    const RecordPicker::Wanted wanted = {tr("Hand over all customers of %1").arg(name),
                                         tr("Hand over"),
                                         {},
                                         {"name", "city", "active"},
                                         {{"active", {QStringLiteral("active")}}}};
    auto *picker = new RecordPicker(m_context, lists::submandants(), wanted, m_page->window());
    connectPicker(
        picker,
        {commands::handOverCustomers, name,
         [submandant](Reader &reader, const Uuid &to) { return previewCustomerHandover(reader, submandant, to); },
         [submandant](Door &door, const Uuid &to) { return handOverCustomers(door, submandant, to); }, customersText,
         [](const HandoverEffect &effect, const QString &to) {
             //: %1 is a Submandant
             return tr("%n customer(s) handed over to “%1”.", nullptr, int(effect.moved)).arg(to);
         }});
    return picker;
}

RecordPicker *Handover::openContacts(const Uuid &user, const QString &login)
{
    const RecordPicker::Wanted wanted = {tr("Hand over the contacts of %1").arg(login),
                                         tr("Hand over"),
                                         {},
                                         {"login", "given_name", "family_name", "visibility"},
                                         {{"submandant", {QString()}}}};
    auto *picker = new RecordPicker(m_context, lists::users(), wanted, m_page->window());
    connectPicker(picker,
                  {commands::handOverContacts, login,
                   [user](Reader &reader, const Uuid &to) { return previewContactHandover(reader, user, to); },
                   [user](Door &door, const Uuid &to) { return handOverContacts(door, user, to); }, contactsText,
                   [](const HandoverEffect &effect, const QString &to) {
                       return tr("%n customer(s) have the partner contact %1 now.", nullptr, int(effect.moved)).arg(to);
                   }});
    return picker;
}

void Handover::connectPicker(RecordPicker *picker, const Kind &kind)
{
    connect(picker, &RecordPicker::selected, this,
            [this, picker, kind](const QString &name, const Uuid &to) { preview(picker, kind, to, name); });
    connect(picker, &RecordPicker::chosen, this,
            [this, kind](const QString &name, const Uuid &to) { perform(kind, to, name); });
    picker->setPossible(false);
    picker->keepEffectRoom();
    picker->open();
}

void Handover::preview(RecordPicker *picker, const Kind &kind, const Uuid &to, const QString &name)
{
    picker->setPossible(false);
    picker->setEffect({});
    if (to.isNull())
        return;
    const auto asked = m_context.store.read<HandoverEffect>(
        m_previews, [look = kind.preview, to](Reader &reader) { return look(reader, to); });
    whenDone(asked, picker, [picker, kind, name](const Result<HandoverEffect> &effect) {
        if (!effect && effect.error().kind == Error::Kind::Cancelled)
            return;
        if (!effect)
            return picker->setEffect(errorText(effect.error()), Meaning::Bad);
        const bool isDoubtful = effect->moved == 0 || effect->left > 0 || effect->isTargetBlind;
        picker->setEffect(kind.effect(*effect, name), isDoubtful ? Meaning::Warn : Meaning::Info);
        picker->setPossible(effect->moved > 0);
    });
}

void Handover::perform(const Kind &kind, const Uuid &to, const QString &name)
{
    auto effect = std::make_shared<HandoverEffect>();
    const QString subject = kind.from + QStringLiteral(" -> ") + name;
    const auto done =
        m_context.store.perform(kind.command, subject, [work = kind.work, to, effect](Door &door) -> Result<> {
            KONTOR_LET(came, work(door, to));
            *effect = came;
            return {};
        });
    whenDone(done, this, [this, kind, name, effect](const Result<Receipt> &receipt) {
        if (!receipt)
            return m_context.dialogs.tell(m_page, kind.from, errorText(receipt.error()));
        m_context.undo.saved(kind.command, *receipt, kind.done(*effect, name));
        Q_EMIT handedOver();
    });
}

QString Handover::customersText(const HandoverEffect &effect, const QString &to)
{
    if (effect.moved == 0)
        return tr("There are no customers to hand over.");
    //: %1 is a Submandant
    QString text = tr("%n customer(s) go over to “%1”.", nullptr, int(effect.moved)).arg(to);
    if (effect.both > 0)
        text += u' ' + tr("%n of them are with both already.", nullptr, int(effect.both));
    return text;
}

QString Handover::contactsText(const HandoverEffect &effect, const QString &to)
{
    QString text = effect.moved == 0
                       ? tr("There are no customers to hand over.")
                       //: %1 is a login
                       : tr("%n customer(s) get the partner contact %1.", nullptr, int(effect.moved)).arg(to);
    if (effect.left > 0) {
        QString numbers = effect.leftNumbers.join(QStringLiteral(", "));
        if (effect.left > effect.leftNumbers.size())
            numbers += QStringLiteral(", …");
        //: %1 names customers
        text += u' ' +
                tr("%n cannot go, because their customer administration is not active: %1.", nullptr, int(effect.left))
                    .arg(numbers);
    }
    if (effect.isTargetBlind)
        //: %1 is a login
        text += u' ' + tr("But %1 is switched off or sees no customers, and could not work on them.").arg(to);
    return text;
}

} // namespace kontor::ui
