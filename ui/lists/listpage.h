// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// ListPage: the generic page of a list: heading, filter row, list in a card, what can be done with a selection. A page
// differs by its specification and its actions (DESIGN 6).
#pragma once

#include "ui/context.h"
#include "ui/lists/liststack.h"

#include <QWidget>

class QAction;
class QMenu;
class QPushButton;
class QVBoxLayout;

namespace kontor::ui
{

class FilterRow;
class ListOutput;
class ListViews;
class NoticeStrip;
class PageHeader;
class SelectionBar;

/// Something that can be done with several records at once.
struct SelectionAction {
    QString name;                  ///< the action's object name
    QString iconName;              ///< may be empty
    QKeySequence key;              ///< may be empty
    std::function<QString()> text; ///< asked again when the language changes
    std::function<void(const QList<Uuid> &ids)> run;
    /// May be empty: always possible. False greys it out.
    std::function<bool()> isPossible;
};

class ListPage : public QWidget
{
    Q_OBJECT

public:
    /// An action on a selection takes no more records than one operation can be asked to change.
    static constexpr qint64 mostOfSelection = 10000;

    /// `name` is under what its columns, filters and views are remembered; empty: the list's own.
    ListPage(const Context &context, const ListSpec &spec, QWidget *parent = nullptr, const QString &name = {});

    PageHeader *header() const { return m_header; }
    FilterRow *filters() const { return m_filters; }
    ListStack *stack() const { return m_stack; }
    ListView *view() const { return m_stack->view(); }
    items::ListModel *model() const { return m_model; }
    ListOutput *output() const { return m_output; }
    ListViews *views() const { return m_views; }
    SelectionBar *selectionBar() const { return m_bar; }

    /// A line between the filters and the list, e.g. why it is short; the page takes it over.
    void addNote(QWidget *note);
    /// Stands in the bar below the list and in the menu of its rows.
    QAction *addSelectionAction(const SelectionAction &action);
    /// The menu of the selected rows, as the right button or the menu key opens it.
    void fillRowMenu(QMenu *menu);

    /// Tells again what asOfChanged() told last, e.g. when the page comes to the front.
    void tellAsOf();

Q_SIGNALS:
    /// All rows that the person may see, without search and filters.
    void totalChanged(qint64 total);
    void rowActivated(const kontor::Uuid &id);
    /// What is shown is what the store held at this instant, UTC ms.
    void asOfChanged(qint64 utcMs);

private:
    void build(const Context &context, const QString &name);
    void describe();
    void showFailure();
    void takeSelection();
    void runOnSelection(const SelectionAction &action);
    void openRow(int row);
    void openMore();
    void retranslate();
    void changeEvent(QEvent *event) override;

    Context m_context;
    items::ListModel *m_model;
    PageHeader *m_header;
    ListStack *m_stack;
    FilterRow *m_filters;
    ListOutput *m_output;
    ListViews *m_views;
    NoticeStrip *m_failure;
    SelectionBar *m_bar;
    QVBoxLayout *m_notes;
    QPushButton *m_more;
    QAction *m_unselect;
    QList<std::pair<SelectionAction, QAction *>> m_actions;
    qint64 m_asOf = 0;
};

} // namespace kontor::ui
