// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Toast: a message that comes, offers one action (Undo) and goes; the notices keep what it said.
#pragma once

#include "ui/widgets/notices.h"

#include <QFrame>
#include <QTimer>
#include <functional>

class QPushButton;
class QToolButton;

namespace kontor::ui
{

class Toast : public QFrame
{
    Q_OBJECT

public:
    /// `lifeMs` 0: it stays until somebody closes it, with the sign of an error.
    Toast(const QString &message, const QString &verb, std::function<void()> action, int lifeMs,
          QWidget *parent = nullptr);

    QString message() const { return m_message; }
    /// Of what was told, see Notices; the stack sets it.
    qint64 number() const { return m_number; }
    void setNumber(qint64 number) { m_number = number; }
    bool isPaused() const { return !m_life.isActive(); }
    bool isError() const { return m_isError; }
    void leave();

Q_SIGNALS:
    void gone();
    /// By hand, so it was read.
    void closed();

private:
    void rest();
    void resume();
    void retranslate();
    bool eventFilter(QObject *watched, QEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

    QString m_message;
    qint64 m_number = 0;
    QTimer m_life;
    int m_left;
    bool m_isError;
    QToolButton *m_close;
    QPushButton *m_verb = nullptr;
};

/// No toast covers this part of a page: buttons or words below, which somebody may be about to use.
void keepClear(QWidget *foot);

/// The toasts of one window, stacked at its bottom centre above what is kept clear, the newest lowest.
class ToastStack : public QObject
{
    Q_OBJECT

public:
    static constexpr int defaultLifeMs = 8000;

    /// `area` is the widget above whose lower edge the toasts stand.
    explicit ToastStack(QWidget *area);

    /// Shows a message; with `verb` also a button that calls `action` and closes the toast.
    Toast *show(const QString &message, const QString &verb = {}, std::function<void()> action = {});
    /// Shows what went wrong: stays until it is closed here or read in the list of notices.
    Toast *showError(const QString &message, const QString &verb = {}, std::function<void()> action = {});
    /// Shows what a person has just done himself and knows: it is kept, but nobody has to read it.
    Toast *confirm(const QString &message);
    /// What was shown so far.
    Notices *notices() const { return m_notices; }
    void setLife(int lifeMs) { m_lifeMs = lifeMs; }
    QList<Toast *> toasts() const { return m_toasts; }

private:
    Toast *put(const Notice &notice, int lifeMs);
    void place();
    bool eventFilter(QObject *watched, QEvent *event) override;

    QWidget *m_area;
    Notices *m_notices;
    QList<Toast *> m_toasts;
    int m_lifeMs = defaultLifeMs;
};

} // namespace kontor::ui
