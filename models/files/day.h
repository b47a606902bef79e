// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Reading a day as people and programs of several countries write it.
#pragma once

#include <QString>

namespace kontor::files
{

struct DayReading {
    QString day;    ///< ISO, e.g. "2026-03-02"; empty where it is none
    QString reason; ///< empty, reason::badDay or reason::ambiguousDay
};

/// Year first (2026-03-02, 2026. 03. 02., 2026/3/2, 20260302) and dots with the day first (02.03.2026, 2.3.26) are
/// certain. Slashes and hyphens with the year last are taken only if the day cannot be the month (31/03/2026,
/// 03/31/2026, 03/03/2026). Two digits of a year mean 1970 to 2069. A time of day without a zone may follow and is
/// dropped; with a zone the day could be another one, so that is refused. Years 1900 to 2199. Pure, any thread.
DayReading readDay(const QString &text);

} // namespace kontor::files
