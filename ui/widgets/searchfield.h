// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// SearchField: a line to search with; Escape clears it.
#pragma once

#include <QLineEdit>
#include <QTimer>

class QAction;

namespace kontor::ui
{

class SearchField : public QLineEdit
{
    Q_OBJECT

public:
    /// `delayMs` is how long the typing has to rest before `searched` comes; 0 means at every letter.
    explicit SearchField(int delayMs = 0, QWidget *parent = nullptr);

    /// What the placeholder says can be searched, and the accessible name.
    void setHint(const QString &hint, const QString &name = {});

Q_SIGNALS:
    /// The keyboard came: somebody is about to search.
    void entered();
    void searched(const QString &text);
    /// Arrow down or Enter: the hand wants to go on in the list.
    void left();

private:
    void dress();
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;

    QAction *m_sign;
    QTimer m_rest;
    bool m_named = false;
};

} // namespace kontor::ui
