// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// RowSink: where the rows of a run go: a file, the clipboard, pages.
#pragma once

#include "store/listquery.h"

namespace kontor::ui
{

/// All on the run's own thread. Destroyed without finish() it leaves nothing behind.
class RowSink
{
public:
    virtual ~RowSink() = default;

    virtual Result<> begin() = 0;
    virtual Result<> take(const QList<ListRow> &rows) = 0;
    virtual Result<> finish() = 0;
};

} // namespace kontor::ui
