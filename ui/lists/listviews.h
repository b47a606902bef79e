// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// ListViews: named views of a list: its filters, search, sorting and columns under a name, for oneself or for
// colleagues too.
#pragma once

#include "store/operations/views.h"
#include "ui/context.h"

#include <QObject>

class QPushButton;
class QMenu;

namespace kontor::ui
{

class FilterRow;
class ListView;

class ListViews : public QObject
{
    Q_OBJECT

public:
    /// `name` is under what the views are stored; empty: the list's own.
    ListViews(const Context &context, ListView *view, FilterRow *filters, QWidget *page, const QString &name = {});

    QPushButton *button() const { return m_button; }
    const QList<NamedView> &views() const { return m_views; }
    void fillMenu(QMenu *menu);

    /// What the list shows now, as a view's content.
    QString content() const;
    /// Unknown columns and values are left out. False when it is no content.
    bool apply(const QString &content);
    void use(const NamedView &view);
    void save(const QString &name);
    void read();

Q_SIGNALS:
    /// views() is new.
    void viewsChanged();

private:
    QString defaultName() const;
    Uuid defaultView() const;
    void setDefault(const Uuid &view);
    void askName();
    void perform(const QString &command, const QString &subject, const QString &message,
                 std::function<Result<>(Door &)> work);
    void retranslate();
    bool eventFilter(QObject *watched, QEvent *event) override;

    Context m_context;
    ListView *m_view;
    FilterRow *m_filters;
    QWidget *m_page;
    QPushButton *m_button;
    QString m_list;
    QList<NamedView> m_views;
    Uuid m_used;
    bool m_isFirstRead = true;
};

} // namespace kontor::ui
