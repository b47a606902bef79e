-- SPDX-FileCopyrightText: 2026 The Kontor developers
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Who signs in to this file with a password (MISSION 3.3, "secrets"). Neither captured, nor synced, nor viewed: no
-- change set names it, no list reads it, no export has it. hash is libsodium's text, which holds salt and cost.
CREATE TABLE credential (
    portal_user BLOB NOT NULL PRIMARY KEY,
    hash TEXT NOT NULL
) STRICT;
