// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/liststeps.h"

#include <algorithm>

namespace kontor::items
{

namespace
{

// How far ahead of `from` the handle stands, or -1 when not within `reach`.
qsizetype distanceTo(qint64 handle, const QList<qint64> &handles, qsizetype from, qsizetype reach)
{
    const qsizetype end = std::min(handles.size(), from + reach + 1);
    for (qsizetype i = from; i < end; ++i)
        if (handles[i] == handle)
            return i - from;
    return -1;
}

} // namespace

std::optional<QList<ListStep>> stepsBetween(const QList<qint64> &before, const QList<qint64> &after, int limit)
{
    QList<ListStep> steps;
    if (before.constData() == after.constData() && before.size() == after.size())
        return steps;
    if (std::abs(before.size() - after.size()) > limit)
        return {};
    qsizetype old = 0;
    qsizetype now = 0;
    while (old < before.size() || now < after.size()) {
        if (old < before.size() && now < after.size() && before[old] == after[now]) {
            ++old;
            ++now;
            continue;
        }
        const qsizetype reach = limit - steps.size();
        if (reach <= 0)
            return {};
        const qsizetype gone = now < after.size() ? distanceTo(after[now], before, old, reach) : before.size() - old;
        const qsizetype come = old < before.size() ? distanceTo(before[old], after, now, reach) : after.size() - now;
        // The shorter way wins; where neither is near, this row was replaced.
        const qsizetype removes = gone >= 0 && (come < 0 || gone <= come) ? gone : (come < 0 ? 1 : 0);
        const qsizetype inserts = removes > 0 && gone >= 0 ? 0 : (come >= 0 ? come : (gone < 0 ? 1 : 0));
        if (steps.size() + removes + inserts > limit)
            return {};
        for (qsizetype i = 0; i < removes; ++i)
            steps << ListStep{ListStep::Kind::Remove, now, before[old++]};
        for (qsizetype i = 0; i < inserts; ++i, ++now)
            steps << ListStep{ListStep::Kind::Insert, now, after[now]};
    }
    return steps;
}

} // namespace kontor::items
