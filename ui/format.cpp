// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/format.h"

#include <QCoreApplication>

namespace kontor::ui
{

namespace
{

QTimeZone &office()
{
    static QTimeZone zone("Europe/Berlin");
    return zone;
}

} // namespace

QString dayPattern(const QLocale &locale)
{
    switch (locale.language()) {
    case QLocale::German:
        return QStringLiteral("dd.MM.yyyy");
    case QLocale::Hungarian:
        return QStringLiteral("yyyy. MM. dd.");
    default:
        // 02/03/2026 is one day on one side of the ocean and another one on the other.
        return QStringLiteral("d MMM yyyy");
    }
}

QString formatDay(const QDate &day, const QLocale &locale)
{
    return day.isValid() ? locale.toString(day, dayPattern(locale)) : QString();
}

QString formatTime(const QTime &time, const QLocale &locale)
{
    return locale.toString(time,
                           locale.language() == QLocale::Hungarian ? QStringLiteral("H:mm") : QStringLiteral("HH:mm"));
}

QTimeZone officeZone()
{
    return office();
}

void setOfficeZone(const QByteArray &timeZone)
{
    const QTimeZone zone(timeZone);
    office() = zone.isValid() ? zone : QTimeZone::utc();
}

QString formatInstant(qint64 utcMs, const QTimeZone &zone, const QLocale &locale)
{
    const QDateTime at = QDateTime::fromMSecsSinceEpoch(utcMs, zone.isValid() ? zone : QTimeZone::utc());
    const QString between = locale.language() == QLocale::Hungarian ? QStringLiteral(" ") : QStringLiteral(", ");
    return formatDay(at.date(), locale) + between + formatTime(at.time(), locale);
}

QString formatAsOf(qint64 utcMs, const QTimeZone &zone, const QLocale &locale)
{
    //: %1 is day and time: how fresh the data is
    return QCoreApplication::translate("Format", "as of %1").arg(formatInstant(utcMs, zone, locale));
}

QString formatStale(qint64 utcMs, const QTimeZone &zone, const QLocale &locale)
{
    //: %1 is "as of ..."
    return QCoreApplication::translate("Format", "%1, out of date").arg(formatAsOf(utcMs, zone, locale));
}

QString formatCount(qint64 count, const QLocale &locale)
{
    return locale.toString(count);
}

QString formatMoney(qint64 minor, const QString &currency, const QLocale &locale)
{
    const QString code = currency.isEmpty() ? QStringLiteral("EUR") : currency;
    const QString sign = code == QLatin1String("EUR")   ? QStringLiteral("€")
                         : code == QLatin1String("HUF") ? QStringLiteral("Ft")
                                                        : code;
    // The absolute value in unsigned arithmetic; English prints negative money in brackets, so the sign is set by hand.
    const quint64 size = minor < 0 ? quint64(0) - quint64(minor) : quint64(minor);
    const QString units = locale.toString(qulonglong(size / 100));
    const QString cents = QStringLiteral("%1").arg(size % 100, 2, 10, QLatin1Char('0'));
    const QString number = units + locale.decimalPoint() + cents;
    const bool inFront = locale.language() == QLocale::English && sign == QStringLiteral("€");
    const QString amount = inFront ? sign + number : number + QChar(0xa0) + sign;
    return minor < 0 ? QChar(0x2212) + amount : amount;
}

} // namespace kontor::ui
