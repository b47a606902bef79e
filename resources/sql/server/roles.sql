-- SPDX-FileCopyrightText: 2026 The Kontor developers
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Who there is on a server (docs/sync.md). Roles belong to the whole cluster: another database may have made them.
DO $$
DECLARE
    wanted text;
BEGIN
    FOREACH wanted IN ARRAY ARRAY['kontor_owner', 'kontor_gate', 'kontor_writer', 'kontor_users'] LOOP
        IF NOT EXISTS (SELECT 1 FROM pg_roles WHERE rolname = wanted) THEN
            EXECUTE format('CREATE ROLE %I NOLOGIN', wanted);
        END IF;
        -- Who is no superuser can give things only to roles that he is of: he is until grants.sql, at the end of this
        -- transaction, takes it back.
        IF wanted <> 'kontor_users' AND NOT pg_has_role(current_user, wanted, 'USAGE') THEN
            EXECUTE format('GRANT %I TO %I', wanted, current_user);
        END IF;
    END LOOP;
END $$;
CREATE SCHEMA IF NOT EXISTS sync;
GRANT USAGE, CREATE ON SCHEMA public, sync TO kontor_owner, kontor_gate, kontor_writer;
