// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// OverflowRow: actions as buttons in one row; those for which the width does not suffice stand in a menu at its end.
#pragma once

#include <QList>
#include <QWidget>

class QAction;
class QMenu;
class QPushButton;

namespace kontor::ui
{

class OverflowRow : public QWidget
{
    Q_OBJECT

public:
    explicit OverflowRow(int spacing, QWidget *parent = nullptr);

    /// A button that follows the action's text, icon and state; an action that is not visible has none.
    void addAction(QAction *action);
    /// Opens the menu of those that have no room; hidden while all have it.
    QPushButton *moreButton() const { return m_more; }
    void setMoreText(const QString &text, const QString &accessibleName);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

private:
    struct Entry {
        QAction *action;
        QPushButton *button;
    };
    void arrange();
    void follow(const Entry &entry) const;
    /// How many of the visible actions have room as buttons, from the first on.
    qsizetype fitting() const;
    bool event(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

    QList<Entry> m_entries;
    QPushButton *m_more;
    QMenu *m_menu;
};

} // namespace kontor::ui
