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
        return (m_fixedDay ? sameTimeOn(*m_fixedDay, now) : now).toMSecsSinceEpoch();
    }
    /// By the office's clock: late in the evening an instant in UTC bears another day than the office's.
    static QDateTime sameTimeOn(const QDate &day, const QDateTime &moment)
    {
        const QTimeZone office("Europe/Berlin");
        return office.isValid() ? QDateTime(day, moment.toTimeZone(office).time(), office)
                                : QDateTime(day, moment.toUTC().time(), Qt::UTC);
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
