-- SPDX-FileCopyrightText: 2026 The Kontor developers
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Version 7: sites that nobody chooses any more. Retiring one keeps the customers and people that have it, and what
-- they see. Version 4 is of the file alone, 5 and 6 are of the rules.
ALTER TABLE site ADD COLUMN state TEXT NOT NULL DEFAULT 'usable'
    CONSTRAINT site_state_known CHECK (state IN ('usable', 'retired'));
