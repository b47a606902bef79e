// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// CopyStream: rows out of PostgreSQL's COPY in binary form; lengths are checked, whoever sent them.
#pragma once

#include "sync/link.h"

namespace kontor
{

/// One a COPY.
class CopyStream
{
public:
    explicit CopyStream(const ServerLink::TakeRow &take)
        : m_take(take)
    {
    }

    /// A piece as libpq gives it: a row, the first one behind the header. Errors: server_answer_unknown, the taker's.
    Result<> add(QByteArrayView piece);
    /// Behind the last piece. Errors: server_answer_unknown, where it broke off.
    Result<> end() const;

private:
    ServerLink::TakeRow m_take;
    QList<QByteArrayView> m_cells;
    bool m_hasBegun = false;
    bool m_hasEnded = false;
};

} // namespace kontor
