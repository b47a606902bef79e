// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// SelectionBar: below a list: how much is selected, and what can be done with all of it at once.
#pragma once

#include <QWidget>

class QAction;
class QPushButton;

namespace kontor::ui
{

class OverflowRow;
class TextLabel;

class SelectionBar : public QWidget
{
    Q_OBJECT

public:
    explicit SelectionBar(QWidget *parent = nullptr);

    /// A button that follows the action's text, icon and state; in the menu "More" where the row has no room for it.
    void addAction(QAction *action);
    /// 0 hides the bar.
    void setCount(qint64 count);
    QPushButton *clearButton() const { return m_clear; }
    OverflowRow *row() const { return m_buttons; }
    QString text() const;

Q_SIGNALS:
    void clearRequested();

private:
    void retranslate();
    void changeEvent(QEvent *event) override;

    qint64 m_count = 0;
    TextLabel *m_words;
    OverflowRow *m_buttons;
    QPushButton *m_clear;
};

} // namespace kontor::ui
