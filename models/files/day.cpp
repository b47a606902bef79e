// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Days.
#include "files/day.h"

#include "files/reasons.h"

#include <QDate>
#include <QRegularExpression>

namespace kontor::files
{

namespace
{

struct Parts {
    QString first, second, third;
    QChar separator;
    bool hasDotBehind = false;
};

DayReading made(int year, int month, int day)
{
    const QDate date(year, month, day);
    if (!date.isValid() || year < 1900 || year > 2199)
        return {{}, reason::badDay};
    return {date.toString(Qt::ISODate), {}};
}

int fullYear(int twoDigits)
{
    return twoDigits + (twoDigits < 70 ? 2000 : 1900);
}

DayReading readYearLast(const Parts &parts)
{
    const int first = parts.first.toInt();
    const int second = parts.second.toInt();
    const bool isShort = parts.third.size() == 2;
    const int year = isShort ? fullYear(parts.third.toInt()) : parts.third.toInt();
    if (parts.separator == u'.') {
        // "26.03.02." with the dot behind is how Hungarian writes 2026, and how others write the 26th.
        if (isShort && parts.hasDotBehind)
            return {{}, reason::ambiguousDay};
        return made(year, second, first);
    }
    const bool isDayFirst = second <= 12 && (first > 12 || first == second);
    const bool isMonthFirst = first <= 12 && second > 12;
    if (isShort && parts.third.toInt() <= 31)
        return {{}, reason::ambiguousDay};
    if (isDayFirst)
        return made(year, second, first);
    if (isMonthFirst)
        return made(year, first, second);
    return {{}, first <= 12 && second <= 12 ? reason::ambiguousDay : reason::badDay};
}

} // namespace

DayReading readDay(const QString &text)
{
    static const QRegularExpression pattern(
        QStringLiteral("^(\\d{1,4})\\s*([./-])\\s*(\\d{1,2})\\s*\\2\\s*(\\d{1,4})(\\.?)"
                       "(?:[T ]\\s*\\d{1,2}:\\d{2}(?::\\d{2}(?:[.,]\\d+)?)?)?$"));
    static const QRegularExpression compact(QStringLiteral("^(\\d{4})(\\d{2})(\\d{2})$"));
    const QString plain = text.trimmed();
    if (const auto match = compact.match(plain); match.hasMatch())
        return made(match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt());
    const auto match = pattern.match(plain);
    if (!match.hasMatch())
        return {{}, reason::badDay};
    const Parts parts{match.captured(1), match.captured(3), match.captured(4), match.captured(2).at(0),
                      !match.captured(5).isEmpty()};
    if (parts.first.size() == 4 && parts.third.size() <= 2)
        return made(parts.first.toInt(), parts.second.toInt(), parts.third.toInt());
    if (parts.first.size() <= 2 && (parts.third.size() == 4 || parts.third.size() == 2))
        return readYearLast(parts);
    return {{}, reason::badDay};
}

} // namespace kontor::files
