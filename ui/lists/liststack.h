// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// ListStack: a list view, or what stands in its place while it is empty, loading or failed.
#pragma once

#include "ui/lists/listview.h"

#include <QStackedWidget>

namespace kontor::ui
{

class EmptyState;

class ListStack : public QStackedWidget
{
    Q_OBJECT

public:
    explicit ListStack(items::ListModel *model, QWidget *parent = nullptr);

    ListView *view() const { return m_view; }
    items::ListModel *model() const { return m_model; }

    /// What an empty list says, and the button that helps; `verb` may be empty.
    void setEmpty(const QString &sentence, const QString &verb = {});

Q_SIGNALS:
    /// The button of the empty list.
    void emptyActionTriggered();

private:
    void show();
    void changeEvent(QEvent *event) override;

    items::ListModel *m_model;
    ListView *m_view;
    EmptyState *m_instead;
    QString m_emptySentence;
    QString m_emptyVerb;
};

} // namespace kontor::ui
