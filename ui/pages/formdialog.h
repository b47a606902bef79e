// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// FormDialog: a few fields in a dialog of their own; it stays open until the store has taken them.
#pragma once

#include "ui/context.h"
#include "ui/pages/fieldform.h"
#include "ui/pages/formdraft.h"

#include <QDialog>
#include <functional>

class QPushButton;

namespace kontor::ui
{

class EffectLine;

class FormDialog : public QDialog
{
    Q_OBJECT

public:
    struct Work {
        QString command;
        std::function<QString(const FieldValues &)> subject; ///< what the change log says it is about
        std::function<QString(const FieldValues &)> message; ///< what the toast says
        std::function<Result<>(Door &, const FieldValues &)> run;
        std::function<FieldValues()> values = {}; ///< what the others are handed; empty: all values of the form
        const ListSpec *list = nullptr;           ///< where the record stands that is changed; null: a new one
        Uuid record = {};
    };

    /// Takes the form over. `verb` stands on the button that saves.
    FormDialog(const Context &context, const QString &title, const QString &verb, FieldForm *form, Work work,
               QWidget *parent);

    /// A sentence above the fields.
    void setSentence(const QString &sentence);
    /// What is typed survives a crash, as FormDraft does it; saved or cancelled, it is gone.
    void keepDraft(const QString &key, FormDraft::Record record);
    /// For two columns of fields; scrolls where the screen is low. When all is filled in, before open().
    void makeWide();
    FieldForm *form() const { return m_form; }
    QPushButton *saveButton() const { return m_save; }

private:
    void save();
    void saveValues();
    void showOthers();
    void done(int result) override;

    Context m_context;
    FieldForm *m_form;
    Work m_work;
    EffectLine *m_sentence;
    EffectLine *m_error;
    QPushButton *m_save;
};

} // namespace kontor::ui
