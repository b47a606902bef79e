-- SPDX-FileCopyrightText: 2026 The Kontor developers
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- A store that is the replica of a server (docs/sync.md). Never captured, never synced. A store of one's own has no row
-- in "replica", and then nothing goes into the outbox.

-- cursor, rights: the server's own words, kept as they came. as_of, verified_at: UTC ms. state 'loading': a bootstrap
-- that has not come to its end; `loaded` names the tables that have.
CREATE TABLE replica (
    only_one INTEGER PRIMARY KEY CHECK (only_one = 1),
    server TEXT NOT NULL,
    login TEXT NOT NULL,
    mandant BLOB NOT NULL,
    portal_user BLOB NOT NULL,
    client BLOB NOT NULL,
    last_seq INTEGER NOT NULL DEFAULT 0,
    state TEXT NOT NULL CHECK (state IN ('loading', 'ready')),
    loaded TEXT NOT NULL DEFAULT '',
    cursor TEXT,
    rights TEXT,
    as_of INTEGER,
    verified_at INTEGER
) STRICT;

-- payload: the text that was sent first and is sent again, byte by byte. is_read: the rows that a decided set touched
-- have been read from the server since. Decided ones are kept for some days: a server may lose what it acknowledged.
CREATE TABLE outbox (
    seq INTEGER PRIMARY KEY,
    mandant BLOB NOT NULL,
    change_set BLOB NOT NULL UNIQUE,
    state TEXT NOT NULL DEFAULT 'pending'
        CHECK (state IN ('pending', 'sending', 'acknowledged', 'refused', 'conflict')),
    rule_key TEXT,
    sha TEXT,
    payload TEXT,
    decided_at INTEGER,
    is_read INTEGER NOT NULL DEFAULT 0 CHECK (is_read IN (0, 1))
) STRICT;
CREATE INDEX outbox_unread ON outbox (seq) WHERE is_read = 0;

-- What a person has to decide. field '' is the whole row. Values are JSON. settled: 'mine' or 'theirs'.
CREATE TABLE conflict (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    mandant BLOB NOT NULL,
    change_set BLOB NOT NULL,
    cause TEXT NOT NULL CHECK (cause IN ('contested', 'gone', 'refused')),
    rule_key TEXT,
    entity TEXT NOT NULL,
    row_id BLOB NOT NULL,
    field TEXT NOT NULL,
    customer BLOB,
    before_value TEXT,
    mine_value TEXT,
    theirs_value TEXT,
    theirs_by TEXT,
    theirs_at INTEGER,
    settled TEXT CHECK (settled IN ('mine', 'theirs')),
    UNIQUE (change_set, entity, row_id, field)
) STRICT;

-- What a pull brought, for live queries: rows that came or went without a change set that this file shows. An entry
-- without entity: more than is worth naming. The oldest are forgotten.
CREATE TABLE arrival (
    seq INTEGER PRIMARY KEY AUTOINCREMENT,
    entity TEXT,
    row_id BLOB
) STRICT;

-- A sealed set waits for the server from the moment of its own commit on.
CREATE TRIGGER change_set_waits AFTER INSERT ON change_set
WHEN (SELECT mode FROM writing) = 'user' AND EXISTS (SELECT 1 FROM replica)
BEGIN
    UPDATE replica SET last_seq = last_seq + 1;
    INSERT INTO outbox (seq, mandant, change_set) SELECT last_seq, NEW.mandant, NEW.id FROM replica;
END;
