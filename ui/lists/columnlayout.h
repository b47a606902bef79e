// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// ColumnLayout: which columns of a list a person sees, in which order and width, and how it is sorted. Kept under the
// columns' keys, so that a column that comes or goes spoils nothing (PLATFORM P27).
#pragma once

#include "store/listquery.h"

#include <QJsonObject>

namespace kontor::ui
{

struct ColumnLayout {
    struct Column {
        QByteArray key;
        int width = 0; ///< pixels; 0: the specification's
        bool isShown = true;
    };
    QList<Column> columns; ///< all columns of the window, in order
    QList<SortKey> sort;

    static ColumnLayout ofSpec(const ListSpec &spec);
    /// What is unknown is left out, what is new stands where the specification has it.
    static ColumnLayout fromJson(const QJsonObject &json, const ListSpec &spec);
    QJsonObject toJson() const;

    QList<QByteArray> shownKeys() const;
    Column *find(const QByteArray &key);
};

} // namespace kontor::ui
