// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// ListSteps: how one order of rows becomes another by few single inserts and removes, so that a refresh leaves
// selection, current row and scroll position where they are.
#pragma once

#include <QList>
#include <optional>

namespace kontor::items
{

struct ListStep {
    enum class Kind { Remove, Insert };
    Kind kind;
    qsizetype row; ///< where it stands when all earlier steps were made
    qint64 handle;
};

/// The steps in the order to be made, or nothing when more than `limit` would be needed. Pure.
std::optional<QList<ListStep>> stepsBetween(const QList<qint64> &before, const QList<qint64> &after, int limit);

} // namespace kontor::items
