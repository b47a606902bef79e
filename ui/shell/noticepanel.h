// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// NoticePanel: the list of notices that opens at the bell of the status line.
#pragma once

#include <QFrame>

class QScrollArea;

namespace kontor::ui
{

class EmptyState;
class Notices;
struct Notice;
class TextLabel;

class NoticePanel : public QFrame
{
    Q_OBJECT

public:
    NoticePanel(Notices &notices, QWidget *window);

    /// Above this widget of the window. What is shown counts as read once the panel closes.
    void openAt(const QWidget *bell);

private:
    void fill();
    QWidget *rowFor(const Notice &notice);
    void retranslate();
    void hideEvent(QHideEvent *event) override;
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

    Notices &m_notices;
    TextLabel *m_title;
    QScrollArea *m_area;
    EmptyState *m_empty;
};

} // namespace kontor::ui
