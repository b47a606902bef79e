// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/serverhistory.h"

#include <QJsonDocument>

namespace kontor
{

bool isOfHistory(const Greeting &greeting, const QByteArray &cursor)
{
    const QJsonObject seen = QJsonDocument::fromJson(cursor).object();
    return !greeting.epoch.isEmpty() && seen.value(QLatin1String("epoch")) == greeting.epoch &&
           seen.value(QLatin1String("system")) == greeting.system;
}

// Timelines are hexadecimal and of one length.
bool isLeftBehind(const Greeting &greeting, const QByteArray &cursor)
{
    const QJsonObject seen = QJsonDocument::fromJson(cursor).object();
    return isOfHistory(greeting, cursor) && greeting.timeline < seen.value(QLatin1String("timeline")).toString();
}

} // namespace kontor
