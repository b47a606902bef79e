// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/formdraft.h"

#include "ui/drafts.h"
#include "ui/pages/fieldform.h"
#include "ui/widgets/toast.h"

namespace kontor::ui
{

namespace
{

const QString typedKey = QStringLiteral("typed");

} // namespace

FormDraft::FormDraft(const Context &context, const QList<FieldForm *> &forms, QObject *parent)
    : QObject(parent)
    , m_context(context)
    , m_forms(forms)
{
    for (const FieldForm *form : m_forms)
        connect(form, &FieldForm::changed, this, &FormDraft::keep);
}

void FormDraft::open(const QString &key, const QString &title, Record record, Telling telling)
{
    m_key = key;
    m_title = title;
    m_record = record;
    restore(telling);
}

void FormDraft::keep()
{
    if (m_key.isEmpty())
        return;
    FieldValues changes;
    FieldValues kept;
    for (const FieldForm *form : std::as_const(m_forms)) {
        changes.insert(form->changes());
        kept.insert(m_record == Record::New ? form->values() : form->changes());
    }
    if (changes.isEmpty()) {
        if (std::exchange(m_hasDraft, false))
            m_context.drafts.remove(m_key);
        return;
    }
    m_hasDraft = true;
    m_context.drafts.keep(m_key, m_title, [kept] {
        QJsonObject typed;
        for (auto value = kept.begin(); value != kept.end(); ++value)
            typed.insert(value.key(), value.value());
        return QJsonObject{{typedKey, typed}};
    });
}

void FormDraft::restore(Telling telling)
{
    const QJsonObject draft = m_context.drafts.content(m_key);
    m_hasDraft = !draft.isEmpty();
    const QJsonObject kept = draft.value(typedKey).toObject();
    FieldValues typed;
    for (auto value = kept.begin(); value != kept.end(); ++value)
        typed.insert(value.key(), value.value().toString());
    for (FieldForm *form : std::as_const(m_forms))
        form->setTyped(typed);
    if (m_hasDraft && telling == Telling::Toast)
        m_context.toasts.show(tr("Unsaved changes from last time are back."), tr("Discard"), [this, key = m_key] {
            if (key == m_key)
                for (FieldForm *form : std::as_const(m_forms))
                    form->discard();
        });
}

} // namespace kontor::ui
