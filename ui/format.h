// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Format: days, instants, numbers and money as people of the present language write them (GLOSSARY 9).
#pragma once

#include <QDate>
#include <QDateTime>
#include <QLocale>
#include <QString>
#include <QTimeZone>

namespace kontor::ui
{

/// How a day is written, for QLocale and QDateEdit: dd.MM.yyyy.
QString dayPattern(const QLocale &locale = QLocale());
/// de 30.06.2026, hu 2026. 06. 30., en 30 Jun 2026; empty for an invalid day.
QString formatDay(const QDate &day, const QLocale &locale = QLocale());
/// Where the clock hangs by which people compare: the time zone of the company whose store is open, whatever the
/// computer's is. As QLocale's default it holds for all of the program.
QTimeZone officeZone();
/// An IANA name; an unknown one means UTC. Before the store's lists are there.
void setOfficeZone(const QByteArray &timeZone);
/// Day and time of an instant in the office: de 02.03.2026, 10:00; hu 2026. 03. 02. 10:00.
QString formatInstant(qint64 utcMs, const QTimeZone &zone = officeZone(), const QLocale &locale = QLocale());
QString formatTime(const QTime &time, const QLocale &locale = QLocale());
/// "as of 02.03.2026, 10:00"
QString formatAsOf(qint64 utcMs, const QTimeZone &zone = officeZone(), const QLocale &locale = QLocale());
/// The same, of data that is older than it may be.
QString formatStale(qint64 utcMs, const QTimeZone &zone = officeZone(), const QLocale &locale = QLocale());

/// Grouped as the language groups: 1.204, 1 204.
QString formatCount(qint64 count, const QLocale &locale = QLocale());
/// Money in minor units; the sign always stands in front. No currency means EUR.
QString formatMoney(qint64 minor, const QString &currency = {}, const QLocale &locale = QLocale());

} // namespace kontor::ui
