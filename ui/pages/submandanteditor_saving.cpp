// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// SubmandantEditor: master data first, then the moves; each its own change set.
#include "store/listfields.h"
#include "store/lists/lists.h"
#include "store/operations/commands.h"
#include "store/operations/submandants.h"
#include "ui/pages/assignmenttab.h"
#include "ui/pages/masterdataform.h"
#include "ui/pages/othersvalues.h"
#include "ui/pages/submandanteditor.h"
#include "ui/undo.h"
#include "ui/widgets/unsavedfoot.h"

#include <QTabWidget>

namespace kontor::ui
{

void SubmandantEditor::save(std::function<void(bool)> done)
{
    if (m_foot->isSaving())
        return done ? done(false) : void();
    askAboutOthers(m_context.dialogs, this, {m_masterData}, [this, done = std::move(done)](bool goesOn) {
        if (!goesOn)
            return finishSaving(false, done);
        m_foot->setSaving(true);
        saveMasterData([this, done](bool isSaved) {
            if (!isSaved)
                return finishSaving(false, done);
            saveAssignments([this, done](bool isAllSaved) { finishSaving(isAllSaved, done); });
        });
    });
}

void SubmandantEditor::finishSaving(bool isSaved, const std::function<void(bool)> &done)
{
    m_foot->setSaving(false);
    if (isSaved)
        keepDraft();
    describe();
    if (done)
        done(isSaved);
}

void SubmandantEditor::saveMasterData(std::function<void(bool)> done)
{
    const FieldValues changes = m_masterData->changes();
    if (changes.isEmpty() && !m_submandant.isNull())
        return done(true);
    if (!m_masterData->check()) {
        m_tabs->setCurrentIndex(0);
        m_masterData->check();
        return done(false);
    }
    const bool isNew = m_submandant.isNull();
    const Uuid present = m_submandant;
    const FieldValues all = m_masterData->values();
    const QString command = isNew ? commands::createSubmandant : commands::changeSubmandant;
    const QString name = all.value(QStringLiteral("name")).trimmed();
    auto made = std::make_shared<Uuid>(present);
    const auto saved =
        m_context.store.perform(command, name, [=, shown = m_masterData->stored()](Door &door) -> Result<> {
            if (!isNew) {
                KONTOR_TRY(refuseUnseen(door.database(), lists::submandants(), present, shown, changes));
                return changeSubmandant(door, present, changes);
            }
            KONTOR_LET(id, createSubmandant(door, all));
            *made = id;
            return {};
        });
    whenDone(saved, this, [=, this, done = std::move(done)](const Result<Receipt> &receipt) {
        if (!receipt) {
            const bool isOthers = receipt.error().rule == u"changed_meanwhile";
            if (isOthers)
                load();
            if (!isOthers && m_masterData->showError(receipt.error()))
                m_tabs->setCurrentIndex(0);
            else
                tellError(receipt.error());
            return done(false);
        }
        m_context.undo.saved(command, *receipt, isNew ? tr("Created: %1").arg(name) : tr("Saved: %1").arg(name));
        dropDraft();
        m_masterData->noteSaved(all);
        reopen(*made);
        done(true);
    });
}

void SubmandantEditor::saveAssignments(std::function<void(bool)> done)
{
    if (m_assignments->unsavedCount() == 0)
        return done(true);
    const int count = m_assignments->unsavedCount();
    m_assignments->save([this, count, done = std::move(done)](const Result<Receipt> &receipt) {
        if (receipt)
            //: %1 is the name of a Submandant
            m_context.undo.saved(commands::assignCustomers, *receipt,
                                 tr("%n assignment(s) changed: %1", nullptr, count).arg(m_name));
        else
            tellError(receipt.error());
        done(receipt.has_value());
    });
}

} // namespace kontor::ui
