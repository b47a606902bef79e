// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// ImportMapping: which column feeds which field, and what of it is remembered for the next file of the same header.
#pragma once

#include "files/import.h"
#include "files/preview.h"

#include <QJsonObject>
#include <QMap>

namespace kontor::ui
{

/// Field -> place of its column. A field is fed by one column; a column may feed several fields.
using ImportMapping = QMap<QString, qsizetype>;

/// What the preview proposes.
ImportMapping guessedMapping(const files::TablePreview &preview);
QList<files::ColumnChoice> choicesOf(const ImportMapping &mapping);
/// Required fields of the kind that no column feeds.
QStringList missingFields(const QString &kind, const ImportMapping &mapping);

/// Under what a mapping is remembered: the kind and the set of header words, whatever their order.
QString templateKey(const QString &kind, const QList<files::PreviewColumn> &columns);
/// Field -> header word.
QJsonObject templateOf(const ImportMapping &mapping, const QList<files::PreviewColumn> &columns);
/// What is unknown by now is left out.
ImportMapping mappingFrom(const QJsonObject &saved, const QString &kind, const QList<files::PreviewColumn> &columns);

} // namespace kontor::ui
