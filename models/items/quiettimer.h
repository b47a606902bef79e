// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// QuietTimer: calls once nothing has happened for a while, and in a stream without an end every now and then.
#pragma once

#include <QElapsedTimer>
#include <QTimer>
#include <algorithm>

namespace kontor::items
{

/// For work after commits that may wait, but not for ever. Thread of its parent.
class QuietTimer : public QObject
{
    Q_OBJECT

public:
    explicit QuietTimer(QObject *parent)
        : QObject(parent)
    {
        m_timer.setSingleShot(true);
        connect(&m_timer, &QTimer::timeout, this, &QuietTimer::quiet);
    }

    /// Milliseconds: so long after the last call, and at the latest so long after the first.
    void setPace(int quietMs, int mostMs)
    {
        m_quietMs = quietMs;
        m_mostMs = mostMs;
    }
    void call()
    {
        if (!m_timer.isActive())
            m_first.start();
        m_timer.start(int(std::clamp<qint64>(m_mostMs - m_first.elapsed(), 0, m_quietMs)));
    }
    void stop() { m_timer.stop(); }
    bool isActive() const { return m_timer.isActive(); }

Q_SIGNALS:
    void quiet();

private:
    QTimer m_timer;
    QElapsedTimer m_first;
    int m_quietMs = 300;
    int m_mostMs = 900;
};

} // namespace kontor::items
