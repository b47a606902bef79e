// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/storehold.h"

#include "store/store.h"

namespace kontor
{

StoreHold::StoreHold(Store &store)
    : m_isOver(std::make_shared<QSemaphore>())
{
    const auto wait = [isOver = m_isOver]() -> Result<int> {
        isOver->acquire();
        return 0;
    };
    static_cast<void>(store.read<int>([wait](Reader &) { return wait(); }));
    static_cast<void>(store.maintain<int>([wait](Writer &) { return wait(); }));
}

StoreHold::~StoreHold()
{
    m_isOver->release(2);
}

} // namespace kontor
