-- SPDX-FileCopyrightText: 2026 The Kontor developers
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- What a server knows beside the shared tables. Made once; a later version adds columns by ALTER in a file of its own.

-- epoch: new wherever this database was made or brought back. floor: a cursor that has not seen it is too old.
CREATE TABLE sync.meta (
    only_row boolean PRIMARY KEY DEFAULT true CHECK (only_row),
    epoch uuid NOT NULL DEFAULT gen_random_uuid(),
    schema_version bigint NOT NULL,
    min_schema_version bigint NOT NULL,
    floor xid8 NOT NULL DEFAULT pg_current_xact_id()
);

-- The feed. kind: 'row' or 'scope'; triggers alone write it, and a check would cost each writer. gone: the row was deleted, or left somebody's view with its customer; told to whom sees the customer.
CREATE TABLE sync.log (
    tx xid8 NOT NULL DEFAULT pg_current_xact_id(),
    mandant uuid NOT NULL,
    entity text NOT NULL,
    row_id uuid NOT NULL,
    customer uuid,
    kind text NOT NULL DEFAULT 'row',
    gone boolean NOT NULL DEFAULT false,
    to_user uuid,
    to_submandant uuid,
    to_site uuid
);
CREATE INDEX log_by_tx ON sync.log (tx);
-- The last push is asked for by each pull, however much has been written without one since.
CREATE INDEX log_of_sets ON sync.log (mandant, tx) WHERE entity = 'change_set';

CREATE TABLE sync.client (
    id uuid PRIMARY KEY,
    login text NOT NULL,
    seq bigint NOT NULL DEFAULT 0
);

CREATE TABLE sync.ledger (
    client uuid NOT NULL REFERENCES sync.client (id),
    seq bigint NOT NULL,
    sha text NOT NULL,
    outcome jsonb NOT NULL,
    PRIMARY KEY (client, seq)
);

-- What the pusher saw when his push began, and what is new by it; empty between transactions.
CREATE UNLOGGED TABLE sync.sight (
    tx xid8 NOT NULL DEFAULT pg_current_xact_id(),
    entity text NOT NULL,
    id uuid NOT NULL,
    customer uuid,
    is_open boolean NOT NULL DEFAULT true,
    is_standing boolean NOT NULL DEFAULT true,
    is_new boolean NOT NULL DEFAULT false,
    PRIMARY KEY (tx, entity, id)
);

-- Pushes that change who is administrator, or merge customers, come one after the other: the second of two that met is
-- tried again.
CREATE TABLE sync.administrators (
    mandant uuid PRIMARY KEY,
    version bigint NOT NULL DEFAULT 1
);
