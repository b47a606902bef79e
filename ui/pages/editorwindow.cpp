// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/editorwindow.h"

#include "ui/pages/submandanteditor.h"
#include "ui/undo.h"
#include "ui/widgets/undokeys.h"

#include <QCloseEvent>
#include <QShortcut>
#include <QVBoxLayout>

namespace kontor::ui
{

EditorWindow::EditorWindow(const Context &context, const Uuid &submandant, QWidget *owner)
    : QWidget(owner, Qt::Window)
    , m_editor(new SubmandantEditor(context))
{
    setAttribute(Qt::WA_DeleteOnClose);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_editor);
    resize(960, 700);
    connect(m_editor, &SubmandantEditor::leaveRequested, this, &QWidget::close);
    connect(m_editor, &SubmandantEditor::unsavedChanged, this, &EditorWindow::describe);
    auto *closeKey = new QShortcut(QKeySequence::Close, this);
    connect(closeKey, &QShortcut::activated, this, &QWidget::close);
    // Its steps first, as in the main window, whose menu is not here.
    addUndoKeys(
        this, [this, &undo = context.undo] { undo.undoIn(m_editor->steps()); },
        [this, &undo = context.undo] { undo.redoIn(m_editor->steps()); });
    m_editor->setAlone();
    m_editor->open(submandant);
    m_editor->showCustomers();
    describe();
}

void EditorWindow::describe()
{
    setWindowTitle(m_editor->name() + QStringLiteral("[*]"));
    setWindowModified(m_editor->unsavedCount() > 0);
}

void EditorWindow::closeEvent(QCloseEvent *event)
{
    if (m_mayClose || m_editor->unsavedCount() == 0)
        return event->accept();
    event->ignore();
    m_editor->mayClose([this](bool may) {
        m_mayClose = may;
        if (may)
            close();
    });
}

} // namespace kontor::ui
