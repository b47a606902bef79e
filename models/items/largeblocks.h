// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Large blocks: how the program's memory goes back to the system.
#pragma once

namespace kontor::items
{

/// To be called once, at the start of main(). Answers over 1,000,000 rows are blocks of 4 and 8 MB that live for one
/// keystroke. glibc learns from the first ones freed to keep such blocks in its heap, where they lie in pieces: 25 to
/// 40 MB more after an hour's work. This keeps its first rule, that large blocks are mapped and given back.
void giveBackLargeBlocks();

} // namespace kontor::items
