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
const QString beforeKey = QStringLiteral("before");

} // namespace

QJsonObject fieldsObject(const FieldValues &fields)
{
    QJsonObject object;
    for (auto one = fields.begin(); one != fields.end(); ++one)
        object.insert(one.key(), one.value());
    return object;
}

FieldValues fieldsOf(const QJsonValue &object)
{
    const QJsonObject given = object.toObject();
    FieldValues fields;
    for (auto one = given.begin(); one != given.end(); ++one)
        fields.insert(one.key(), one.value().toString());
    return fields;
}

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
    FieldValues before;
    for (const FieldForm *form : std::as_const(m_forms)) {
        changes.insert(form->changes());
        kept.insert(m_record == Record::New ? form->values() : form->changes());
        before.insert(m_record == Record::New ? FieldValues() : form->before());
    }
    if (changes.isEmpty()) {
        if (std::exchange(m_hasDraft, false))
            m_context.drafts.remove(m_key);
        return;
    }
    m_hasDraft = true;
    m_context.drafts.keep(m_key, m_title, [kept, before] {
        return QJsonObject{{typedKey, fieldsObject(kept)}, {beforeKey, fieldsObject(before)}};
    });
}

void FormDraft::restore(Telling telling)
{
    const QJsonObject draft = m_context.drafts.content(m_key);
    m_hasDraft = !draft.isEmpty();
    const FieldValues typed = fieldsOf(draft.value(typedKey));
    const FieldValues before = fieldsOf(draft.value(beforeKey));
    for (FieldForm *form : std::as_const(m_forms))
        form->setTyped(typed, before);
    if (m_hasDraft && telling == Telling::Toast)
        m_context.toasts.show(tr("Unsaved changes from last time are back."), tr("Discard"), [this, key = m_key] {
            if (key == m_key)
                for (FieldForm *form : std::as_const(m_forms))
                    form->discard();
        });
}

} // namespace kontor::ui
