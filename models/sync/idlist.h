// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// IdList: ids in their order, each once: 16 bytes an id, where a set of nodes takes several times as much.
#pragma once

#include "domain/uuid.h"

#include <QList>

namespace kontor
{

using IdList = QList<Uuid>;

/// Nothing is copied where they are in order already.
IdList inOrder(IdList ids);
/// Of ids in their order.
bool holds(const IdList &ids, const Uuid &id);
/// Of ids in their order, both.
IdList without(const IdList &ids, const IdList &others);

} // namespace kontor
