// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The "write" lines of access/rules.txt as triggers of a PostgreSQL.
#pragma once

#include <QString>

namespace kontor
{

/// One trigger function a table, asked for every row that role kontor_writer writes, which push() alone does: in a
/// person's name, who stands in the setting kontor.pusher. A refusal is the rule write_denied. What foreign keys
/// cascade is written by the tables' owner and not asked.
QString writeRightsSql();

} // namespace kontor
