// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/notices.h"

#include <algorithm>

namespace kontor::ui
{

qint64 Notices::add(Notice notice)
{
    notice.number = ++m_last;
    m_all.prepend(std::move(notice));
    // The oldest goes first, but not an error that nobody has read.
    while (m_all.size() > atMost) {
        const auto old = std::find_if(m_all.rbegin(), m_all.rend(),
                                      [](const Notice &known) { return known.isRead || !known.isError; });
        m_all.removeAt(old == m_all.rend() ? m_all.size() - 1 : std::distance(old, m_all.rend()) - 1);
    }
    Q_EMIT changed();
    return m_last;
}

Notice *Notices::find(qint64 number)
{
    const auto found =
        std::find_if(m_all.begin(), m_all.end(), [number](const Notice &known) { return known.number == number; });
    return found == m_all.end() ? nullptr : &*found;
}

void Notices::use(qint64 number)
{
    Notice *notice = find(number);
    if (!notice || notice->verb.isEmpty())
        return;
    const auto action = std::exchange(notice->action, {});
    notice->verb.clear();
    notice->isRead = true;
    Q_EMIT changed();
    if (action)
        action();
}

void Notices::withdraw(qint64 number)
{
    Notice *notice = find(number);
    if (!notice || notice->verb.isEmpty())
        return;
    notice->action = {};
    notice->verb.clear();
    Q_EMIT changed();
    Q_EMIT withdrawn(number);
}

void Notices::markRead(qint64 number)
{
    if (Notice *notice = find(number); notice && !notice->isRead) {
        notice->isRead = true;
        Q_EMIT changed();
    }
}

void Notices::markAllRead()
{
    for (Notice &notice : m_all)
        notice.isRead = true;
    Q_EMIT changed();
    Q_EMIT allRead();
}

int Notices::unreadCount() const
{
    return int(std::count_if(m_all.begin(), m_all.end(), [](const Notice &known) { return !known.isRead; }));
}

bool Notices::hasUnreadError() const
{
    return std::any_of(m_all.begin(), m_all.end(), [](const Notice &known) { return known.isError && !known.isRead; });
}

} // namespace kontor::ui
