// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Roles: what a cell of a list tells beside its text; the numbers are what ui/widgets/cellroles.h reads.
#pragma once

#include "domain/uuid.h"

#include <QMetaType>
#include <Qt>

namespace kontor::items
{

enum Role {
    RowIdRole = Qt::UserRole + 1, ///< kontor::Uuid; invalid until the row was read
    CellTypeRole,                 ///< int of kontor::CellType; also in the header
    StateKeyRole,                 ///< QString, the stable key of a State cell; invalid for others
    RawValueRole,  ///< qint64, bool, QString (text, ISO day, state key) or QStringList; invalid: nothing there
    LockedRole,    ///< bool: found, but not to be opened
    HandleRole,    ///< qint64, the row's handle in this file
    LoadedRole,    ///< bool: false while the row is being read
    ColumnKeyRole, ///< QByteArray, header only: the column's key
};

} // namespace kontor::items

Q_DECLARE_METATYPE(kontor::Uuid)
