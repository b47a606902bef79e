// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// StoreHold: keeps both threads of a store at work, so that what the window shows meanwhile can be looked at.
#pragma once

#include <QSemaphore>
#include <memory>

namespace kontor
{

class Store;

/// Holds from what was asked for before on, until it is destroyed; a store that is closed waits for that.
class StoreHold
{
public:
    explicit StoreHold(Store &store);
    ~StoreHold();
    StoreHold(const StoreHold &) = delete;
    StoreHold &operator=(const StoreHold &) = delete;

private:
    std::shared_ptr<QSemaphore> m_isOver;
};

} // namespace kontor
