-- SPDX-FileCopyrightText: 2026 The Kontor developers
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- What only this SQLite file needs. Never captured, never synced, rebuilt at will.

-- 'user': the rules hold. 'server': pull, revert and migration write what is already decided.
CREATE TABLE writing (mode TEXT NOT NULL CHECK (mode IN ('user', 'server'))) STRICT;
INSERT INTO writing VALUES ('user');

-- Raised by triggers on what the guards of the access rules read; a reader composes its views anew when it moved.
CREATE TABLE guard_version (version INTEGER NOT NULL) STRICT;
INSERT INTO guard_version VALUES (1);

-- schema_cookie: PRAGMA schema_version as Kontor left it. When another program moved it (VACUUM does), the row handles
-- may have changed and the side tables are rebuilt.
CREATE TABLE file_info (name TEXT NOT NULL PRIMARY KEY, content TEXT NOT NULL) STRICT;

-- rid is the rowid of the customer; search holds the folded words of its findable and of its openable half.
CREATE TABLE customer_row (rid INTEGER PRIMARY KEY, search TEXT NOT NULL) STRICT;
CREATE TABLE customer_profile_row (rid INTEGER PRIMARY KEY, search TEXT NOT NULL) STRICT;
