// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// lineerror: why no line to a server came about, by name.
#pragma once

#include "sync/pgtarget.h"

struct pg_conn;

namespace kontor
{

class Stopper;

/// Of a connection that failed. Of what libpq says itself its words are the only sign, and have to be English (see
/// EnglishMessages). May look at the server's certificate once more, no longer than `stopper`, which may be null, is
/// not stopped.
Error lineError(pg_conn *connection, const PgTarget &target, const Stopper *stopper);

/// What libpq says on this thread is English, whatever the desktop speaks. Without an effect where libpq is not
/// translated.
class EnglishMessages
{
public:
    EnglishMessages();
    ~EnglishMessages();
    EnglishMessages(const EnglishMessages &) = delete;
    EnglishMessages &operator=(const EnglishMessages &) = delete;

private:
    void *m_english = nullptr;
    void *m_before = nullptr;
};

} // namespace kontor
