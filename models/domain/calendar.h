// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Calendar: the injected "now" and "today" (law 8: no clock decides; it shows and reports).
#pragma once

#include <QDate>
#include <QDateTime>
#include <QTimeZone>
#include <optional>

namespace kontor
{

/// Where "now" comes from. With a fixed day, it is that day at the present time of day (CLI.md, --today).
class Calendar
{
public:
    Calendar() = default;
    explicit Calendar(std::optional<QDate> fixedDay)
        : m_fixedDay(fixedDay)
    {
    }

    qint64 nowUtcMs() const
    {
        const QDateTime now = QDateTime::currentDateTimeUtc();
        return m_fixedDay ? QDateTime(*m_fixedDay, now.time(), Qt::UTC).toMSecsSinceEpoch() : now.toMSecsSinceEpoch();
    }
    /// The office's day. `timeZone` is the Mandant's setting, an IANA name; an unknown one means UTC.
    QDate today(const QByteArray &timeZone = "Europe/Berlin") const
    {
        if (m_fixedDay)
            return *m_fixedDay;
        const QTimeZone zone(timeZone);
        return zone.isValid() ? QDateTime::currentDateTimeUtc().toTimeZone(zone).date()
                              : QDateTime::currentDateTimeUtc().date();
    }

private:
    std::optional<QDate> m_fixedDay;
};

} // namespace kontor
