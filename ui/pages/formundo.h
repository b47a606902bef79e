// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// FormUndo: what is typed and chosen in forms, as steps that go back and come again until it is saved or discarded.
#pragma once

#include <QList>
#include <QUndoStack>

class QWidget;

namespace kontor::ui
{

class FieldForm;

class FormUndo : public QObject
{
    Q_OBJECT

public:
    /// The forms live as long as this does. Others may push steps of their own.
    FormUndo(const QList<FieldForm *> &forms, QObject *parent);

    QUndoStack &steps() { return m_steps; }

private:
    class Step;
    bool eventFilter(QObject *watched, QEvent *event) override;

    QUndoStack m_steps;
};

/// Brings the tab and the part of the page to the front where this widget stands.
void bringToSight(QWidget *widget);

} // namespace kontor::ui
