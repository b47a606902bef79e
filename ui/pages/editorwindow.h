// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// EditorWindow: the editor of one Submandant in a window of its own, to hand customers from one to another.
#pragma once

#include "ui/context.h"

#include <QWidget>

namespace kontor::ui
{

class SubmandantEditor;

/// Deletes itself when it is closed; asks before where something is unsaved.
class EditorWindow : public QWidget
{
    Q_OBJECT

public:
    EditorWindow(const Context &context, const Uuid &submandant, QWidget *owner);

    SubmandantEditor *editor() const { return m_editor; }

private:
    void describe();
    void closeEvent(QCloseEvent *event) override;

    SubmandantEditor *m_editor;
    bool m_mayClose = false;
};

} // namespace kontor::ui
