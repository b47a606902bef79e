// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/idlist.h"

#include <algorithm>
#include <iterator>

namespace kontor
{

IdList inOrder(IdList ids)
{
    const auto isOut = [](const Uuid &one, const Uuid &next) { return !(one < next); };
    if (std::adjacent_find(ids.cbegin(), ids.cend(), isOut) == ids.cend())
        return ids;
    std::sort(ids.begin(), ids.end());
    ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
    return ids;
}

bool holds(const IdList &ids, const Uuid &id)
{
    return std::binary_search(ids.begin(), ids.end(), id);
}

IdList without(const IdList &ids, const IdList &others)
{
    IdList left;
    std::set_difference(ids.begin(), ids.end(), others.begin(), others.end(), std::back_inserter(left));
    return left;
}

} // namespace kontor
