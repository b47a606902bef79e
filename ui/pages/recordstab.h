// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// RecordsTab: a short list inside an editor, with the buttons that work on it above.
#pragma once

#include "ui/context.h"
#include "ui/lists/liststack.h"

#include <QVariant>
#include <QWidget>

class QHBoxLayout;
class QPushButton;

namespace kontor::ui
{

class TextLabel;

class RecordsTab : public QWidget
{
    Q_OBJECT

public:
    /// `name` is under what its columns are remembered.
    RecordsTab(const Context &context, const ListSpec &spec, const QString &name, QWidget *parent = nullptr);

    ListStack *stack() const { return m_stack; }
    items::ListModel *model() const { return m_stack->model(); }
    ListView *view() const { return m_stack->view(); }
    /// A button in the row above the list.
    QPushButton *addAction(const QString &iconName = {}, bool primary = false);
    /// A muted sentence at the left of the buttons.
    void setHint(const QString &hint);
    /// The row is always as high as the highest of these hints wants it, so that the list below stands still while one
    /// takes the place of another.
    void keepRoomFor(const QStringList &hints);
    /// The one row that is selected; -1 for none or several.
    int selectedRow() const;
    Uuid selectedId() const;
    /// A value of any column, shown or not, as it is stored: a state's key, yes or no, a text.
    QVariant value(int row, const QByteArray &key) const;
    /// Of a button that says something else with another row: as wide as its widest text, so that nothing beside moves.
    static void setChangingText(QPushButton *button, const QString &text, const QStringList &texts);

Q_SIGNALS:
    void selectionChanged();
    /// The rows without a search.
    void totalChanged();
    void activated();

private:
    void measureHint();
    bool eventFilter(QObject *watched, QEvent *event) override;

    ListStack *m_stack;
    TextLabel *m_hint;
    QHBoxLayout *m_row;
    QStringList m_hints;
};

} // namespace kontor::ui
