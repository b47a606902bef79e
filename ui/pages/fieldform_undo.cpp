// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// FieldForm: what FormUndo needs of it to take single fields back.
#include "ui/pages/fieldform.h"
#include "ui/pages/formundo.h"
#include "ui/widgets/formfield.h"

#include <QLineEdit>
#include <QPlainTextEdit>

namespace kontor::ui
{

bool FieldForm::isTyped(const QString &key) const
{
    const FormLine::Editor editor = m_lines.value(key).spec.editor;
    return editor != FormLine::Editor::Choice && editor != FormLine::Editor::Checks &&
           editor != FormLine::Editor::YesNo;
}

void FieldForm::bringBack(const QString &key, const QString &value)
{
    setValue(key, value);
    field(key)->setError({});
    if (value == m_stored.value(key))
        endContest(key);
    QWidget *editor = m_lines[key].editor;
    bringToSight(editor);
    editor->setFocus(Qt::OtherFocusReason);
    if (auto *line = qobject_cast<QLineEdit *>(editor))
        line->end(false);
    else if (auto *several = qobject_cast<QPlainTextEdit *>(editor))
        several->moveCursor(QTextCursor::End);
    Q_EMIT changed();
}

void FieldForm::leaveUndoTo(QObject *filter)
{
    for (const Entry &entry : std::as_const(m_lines)) {
        entry.editor->installEventFilter(filter);
        if (auto *several = qobject_cast<QPlainTextEdit *>(entry.editor))
            several->setUndoRedoEnabled(false);
        else if (auto *line = entry.editor->findChild<QLineEdit *>())
            line->installEventFilter(filter);
    }
}

} // namespace kontor::ui
