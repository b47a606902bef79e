// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/largeblocks.h"

#ifdef __linux__
#include <malloc.h>
#endif

namespace kontor::items
{

void giveBackLargeBlocks()
{
#ifdef M_MMAP_THRESHOLD
    mallopt(M_MMAP_THRESHOLD, 256 * 1024);
#endif
}

} // namespace kontor::items
