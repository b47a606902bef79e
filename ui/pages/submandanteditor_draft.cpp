// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// SubmandantEditor: what is unsaved is kept as a draft, and comes back after a crash.
#include "ui/drafts.h"
#include "ui/pages/assignmenttab.h"
#include "ui/pages/formdraft.h"
#include "ui/pages/masterdataform.h"
#include "ui/pages/submandanteditor.h"
#include "ui/widgets/toast.h"

#include <QJsonArray>

namespace kontor::ui
{

namespace
{

QJsonArray idTexts(const QList<Uuid> &ids)
{
    QJsonArray texts;
    for (const Uuid &id : ids)
        texts << id.text();
    return texts;
}

QList<Uuid> idsOf(const QJsonValue &texts)
{
    QList<Uuid> ids;
    const QJsonArray array = texts.toArray();
    for (const QJsonValue &text : array)
        if (const Uuid id = Uuid::fromText(text.toString()); !id.isNull())
            ids << id;
    return ids;
}

} // namespace

QString SubmandantEditor::draftKey() const
{
    return QStringLiteral("submandant/") + (m_submandant.isNull() ? QStringLiteral("new") : m_submandant.text());
}

void SubmandantEditor::keepDraft()
{
    // While a record is being opened its draft is still on its way here.
    if (m_isOpening)
        return;
    if (unsavedCount() == 0)
        return m_hasDraft ? dropDraft() : void();
    m_hasDraft = true;
    const QString title = m_name.isEmpty() ? tr("New Submandant") : m_name;
    m_context.drafts.keep(draftKey(), title,
                          [typed = m_masterData->changes(), before = m_masterData->before(), moves = m_pending] {
                              return QJsonObject{{QStringLiteral("masterData"), fieldsObject(typed)},
                                                 {QStringLiteral("before"), fieldsObject(before)},
                                                 {QStringLiteral("assign"), idTexts(moves.assign)},
                                                 {QStringLiteral("withdraw"), idTexts(moves.withdraw)}};
                          });
}

void SubmandantEditor::restoreDraft()
{
    const QJsonObject draft = m_context.drafts.content(draftKey());
    m_hasDraft = !draft.isEmpty();
    if (!m_hasDraft)
        return;
    m_masterData->setTyped(fieldsOf(draft.value(QStringLiteral("masterData"))),
                           fieldsOf(draft.value(QStringLiteral("before"))));
    m_pending = {m_submandant, idsOf(draft.value(QStringLiteral("assign"))),
                 idsOf(draft.value(QStringLiteral("withdraw")))};
    if (!m_submandant.isNull())
        m_assignments->move(m_pending);
    describe();
    m_context.toasts.show(tr("Unsaved changes from last time are back."), tr("Discard"), [this, key = draftKey()] {
        if (key == draftKey())
            discard();
    });
}

void SubmandantEditor::dropDraft()
{
    m_hasDraft = false;
    m_context.drafts.remove(draftKey());
}

} // namespace kontor::ui
