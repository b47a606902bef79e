// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Notices: what the toasts of this window have said, so that nobody has to be quick. Kept until the window closes.
#pragma once

#include <QList>
#include <QObject>
#include <QString>
#include <functional>

namespace kontor::ui
{

struct Notice {
    qint64 number = 0; ///< counts up from 1
    qint64 utcMs = 0;
    QString message;
    QString verb; ///< of the action; empty: none, or used up
    std::function<void()> action;
    bool isError = false;
    bool isRead = false;
};

/// The window's thread.
class Notices : public QObject
{
    Q_OBJECT

public:
    static constexpr qsizetype atMost = 100;

    using QObject::QObject;

    /// Its number.
    qint64 add(Notice notice);
    /// The newest first.
    const QList<Notice> &all() const { return m_all; }
    /// Runs the action, once: a toast and the list offer the same one.
    void use(qint64 number);
    /// What it offers was done in another way, or cannot be done any more.
    void withdraw(qint64 number);
    void markRead(qint64 number);
    void markAllRead();
    int unreadCount() const;
    bool hasUnreadError() const;

Q_SIGNALS:
    void changed();
    /// Everything was read in the list.
    void allRead();
    void withdrawn(qint64 number);

private:
    Notice *find(qint64 number);

    QList<Notice> m_all;
    qint64 m_last = 0;
};

} // namespace kontor::ui
