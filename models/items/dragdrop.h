// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Drag and drop between lists: every MIME name, and what is written under it. Drags carry ids, never pointers.
#pragma once

#include "domain/uuid.h"

#include <QByteArray>
#include <QList>
#include <QMimeData>
#include <optional>

namespace kontor::items
{

namespace mime
{
/// Uuids in text form, one a line.
inline const QString customers = QStringLiteral("application/x-kontor-customers");
inline const QString submandants = QStringLiteral("application/x-kontor-submandants");
inline const QString users = QStringLiteral("application/x-kontor-users");

/// The name for a list's kind, as in ListSpec::kind.
QString idsOf(const QByteArray &kind);
/// Row handles as decimal numbers, one a line: for rows whose ids were not read yet. Good within this process alone,
/// whose number stands in the first line.
QString handlesOf(const QByteArray &kind);
} // namespace mime

QByteArray idLines(const QList<Uuid> &ids);
/// The ids that the drag carries for this kind; lines that are none are left out.
QList<Uuid> draggedIds(const QMimeData &data, const QByteArray &kind);

QByteArray handleLines(const QList<qint64> &handles);
/// Nothing when the drag carries no handles of this kind, or another process began it.
std::optional<QList<qint64>> draggedHandles(const QMimeData &data, const QByteArray &kind);

} // namespace kontor::items
