// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// CellText: what a cell says, as one line of text in the present language; for painting, copying, printing, export and
// screen readers alike.
#pragma once

#include "ui/widgets/cellroles.h"

#include <QByteArray>
#include <QString>
#include <QStringList>
#include <QVariant>

namespace kontor::ui
{

/// The roles of one cell as a value, so that any thread can put it into words.
struct CellValue {
    CellType type = CellType::Text;
    QByteArray columnKey; ///< some columns hold keys that have words: "roles", those of the change log
    QVariant raw;
    QString shown; ///< Qt::DisplayRole
    QString stateKey;
};

QString cellText(const CellValue &cell);
/// The single words of a cell of type Words.
QStringList cellWords(const CellValue &cell);

} // namespace kontor::ui
