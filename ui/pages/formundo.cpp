// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/formundo.h"

#include "ui/pages/fieldform.h"

#include <QKeyEvent>
#include <QScrollArea>
#include <QTabWidget>
#include <QUndoCommand>

namespace kontor::ui
{

/// One field from one value to another. What is typed into it without a pause elsewhere is one step.
class FormUndo::Step : public QUndoCommand
{
public:
    Step(FieldForm *form, const QString &key, const QString &before, const QString &after)
        //: a step that can be undone; %1 is the name of a field
        : QUndoCommand(FormUndo::tr("%1 changed").arg(form->label(key)))
        , m_form(form)
        , m_key(key)
        , m_before(before)
        , m_after(after)
    {
    }

    void undo() override { m_form->bringBack(m_key, m_before); }
    void redo() override
    {
        // The person has done it already.
        if (std::exchange(m_isDone, true))
            m_form->bringBack(m_key, m_after);
    }
    int id() const override { return m_form->isTyped(m_key) ? 1 : -1; }
    bool mergeWith(const QUndoCommand *later) override
    {
        const auto *next = static_cast<const Step *>(later);
        if (next->m_form != m_form || next->m_key != m_key)
            return false;
        m_after = next->m_after;
        setObsolete(m_after == m_before);
        return true;
    }

private:
    FieldForm *m_form;
    QString m_key;
    QString m_before;
    QString m_after;
    bool m_isDone = false;
};

FormUndo::FormUndo(const QList<FieldForm *> &forms, QObject *parent)
    : QObject(parent)
{
    for (FieldForm *form : forms) {
        connect(form, &FieldForm::edited, this,
                [this, form](const QString &key, const QString &before, const QString &after) {
                    m_steps.push(new Step(form, key, before, after));
                });
        connect(form, &FieldForm::begunAnew, &m_steps, &QUndoStack::clear);
        form->leaveUndoTo(this);
    }
}

// The fields have a history of their own, which knows nothing of the others: its keys are left to the window.
bool FormUndo::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride || event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->matches(QKeySequence::Undo) || key->matches(QKeySequence::Redo)) {
            event->ignore();
            return true;
        }
    }
    return QObject::eventFilter(watched, event);
}

void bringToSight(QWidget *widget)
{
    for (QWidget *around = widget->parentWidget(); around; around = around->parentWidget()) {
        if (auto *tabs = qobject_cast<QTabWidget *>(around)) {
            for (int tab = 0; tab < tabs->count(); ++tab)
                if (tabs->widget(tab)->isAncestorOf(widget))
                    tabs->setCurrentIndex(tab);
        } else if (auto *scrolled = qobject_cast<QScrollArea *>(around)) {
            scrolled->ensureWidgetVisible(widget);
        }
    }
}

} // namespace kontor::ui
