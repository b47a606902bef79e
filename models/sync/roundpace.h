// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// RoundPace: how soon a round may follow another one, however often somebody calls.
#pragma once

#include <QtGlobal>

namespace kontor
{

/// Milliseconds all; knows no clock. Who calls and calls without anything to be read is listened to less and less, down
/// to once a second: anybody of a Mandant can wake the others as often as he likes.
class RoundPace
{
public:
    explicit RoundPace(qint64 leastMs = 100)
        : m_leastMs(leastMs)
        , m_wokenMs(leastMs)
    {
    }

    /// How long a local commit or a wake-up waits when the last round began `sinceBegunMs` ago.
    qint64 afterCommit(qint64 sinceBegunMs) const { return qMax<qint64>(0, m_leastMs - sinceBegunMs); }
    qint64 afterWake(qint64 sinceBegunMs) const { return qMax<qint64>(0, m_wokenMs - sinceBegunMs); }
    /// A round that somebody woke has ended.
    void noteWoken(bool hasBrought)
    {
        m_wokenMs = hasBrought ? m_leastMs : qMin(qMax(mostMs, m_leastMs), 2 * qMax<qint64>(1, m_wokenMs));
    }

private:
    static constexpr qint64 mostMs = 1000;

    qint64 m_leastMs;
    qint64 m_wokenMs;
};

} // namespace kontor
