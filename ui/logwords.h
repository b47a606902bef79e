// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Words of the change log: what was done, to what, and what a value was.
#pragma once

#include <QByteArray>
#include <QString>

namespace kontor::ui
{

/// What a change set did; `command` as in store/operations/commands.h. An unknown one comes back as it is.
QString commandWord(const QString &command);

/// What kind of record changed: "customers", "submandants" ... as in the log's column "kind".
QString recordWord(const QString &kind);

/// The title of a field: the same as in the list where it stands.
QString fieldWord(const QString &field);

/// A value of the log's columns change_before and change_after, which are JSON: {"entity", "field", "value"}.
QString changeText(const QString &json);

/// What a text cell of the change log says; one of another column comes back as it is. `column` as in
/// store/lists/log.cpp.
QString logCellText(const QByteArray &column, const QString &text);

} // namespace kontor::ui
