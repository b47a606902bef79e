-- SPDX-FileCopyrightText: 2026 The Kontor developers
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Who may what, after everything is made: people nothing but the API.
DO $$
DECLARE
    made record;
    place text;
BEGIN
    FOR made IN SELECT oid::regclass AS name FROM pg_class WHERE relkind IN ('r', 'v')
        AND relnamespace IN ('public'::regnamespace, 'sync'::regnamespace)
        AND pg_get_userbyid(relowner) NOT IN ('kontor_owner', 'kontor_gate') LOOP
        EXECUTE format('ALTER TABLE %s OWNER TO kontor_owner', made.name);
    END LOOP;
    FOR made IN SELECT oid::regprocedure AS name FROM pg_proc
        WHERE pronamespace IN ('public'::regnamespace, 'sync'::regnamespace, 'sync_v1'::regnamespace)
        AND pg_get_userbyid(proowner) NOT IN ('kontor_owner', 'kontor_writer') LOOP
        EXECUTE format('ALTER FUNCTION %s OWNER TO kontor_owner', made.name);
    END LOOP;
    ALTER TYPE sync.pusher OWNER TO kontor_owner;
    ALTER FUNCTION sync.write_log(public.actor, jsonb[], text, text, jsonb[], jsonb) OWNER TO kontor_writer;
    ALTER FUNCTION sync.last_change(text, uuid, text) OWNER TO kontor_writer;
    ALTER FUNCTION sync.made_at(uuid, jsonb) OWNER TO kontor_writer;
    REVOKE ALL ON ALL TABLES IN SCHEMA public, sync FROM PUBLIC, kontor_users;
    REVOKE ALL ON ALL FUNCTIONS IN SCHEMA public, sync, sync_v1 FROM PUBLIC, kontor_users;
    REVOKE ALL ON SCHEMA public, sync, sync_v1 FROM PUBLIC, kontor_users;
    EXECUTE format('REVOKE ALL ON DATABASE %I FROM PUBLIC', current_database());
    EXECUTE format('GRANT CONNECT ON DATABASE %I TO kontor_users', current_database());
    GRANT USAGE ON SCHEMA public, sync TO kontor_gate, kontor_writer;
    GRANT EXECUTE ON FUNCTION sync.principal(), sync.office_day(text), sync.is_uuid(text), sync.uuid_of(text), sync.logged_id(jsonb, boolean) TO kontor_gate, kontor_writer;
    GRANT EXECUTE ON FUNCTION sync.may(), sync.is_look(jsonb) TO kontor_writer;
    GRANT EXECUTE ON FUNCTION kontor_is_day(text), kontor_is_object(text), kontor_folded(text), kontor_lowered(text) TO kontor_writer;
    GRANT EXECUTE ON ALL FUNCTIONS IN SCHEMA sync TO kontor_owner;
    -- The writer's only doors: the rows of the shared tables, the log, what the pusher saw.
    FOREACH place IN ARRAY ARRAY[{shared tables}] LOOP
        EXECUTE format('GRANT SELECT, INSERT, UPDATE, DELETE ON public.%I TO kontor_writer', place);
        EXECUTE format('CREATE POLICY writer ON public.%I TO kontor_writer USING (true) WITH CHECK (true)', place);
    END LOOP;
    GRANT SELECT, INSERT ON sync.sight TO kontor_writer;
    GRANT INSERT ON sync.log TO kontor_writer;
    FOREACH place IN ARRAY ARRAY['meta', 'log', 'client', 'ledger', 'sight', 'administrators'] LOOP
        EXECUTE format('ALTER TABLE sync.%I ENABLE ROW LEVEL SECURITY', place);
        EXECUTE format('ALTER TABLE sync.%I FORCE ROW LEVEL SECURITY', place);
    END LOOP;
    CREATE POLICY known ON sync.meta FOR SELECT TO kontor_owner USING (true);
    CREATE POLICY told ON sync.log FOR SELECT TO kontor_owner USING (mandant = (SELECT mandant FROM public.actor));
    CREATE POLICY telling ON sync.log FOR INSERT TO kontor_owner, kontor_writer WITH CHECK (true);
    CREATE POLICY own ON sync.client TO kontor_owner USING (login = sync.principal()) WITH CHECK (login = sync.principal());
    CREATE POLICY own ON sync.ledger TO kontor_owner USING (client IN (SELECT id FROM sync.client))
        WITH CHECK (client IN (SELECT id FROM sync.client));
    CREATE POLICY own ON sync.sight TO kontor_owner, kontor_writer USING (tx = pg_current_xact_id()) WITH CHECK (tx = pg_current_xact_id());
    CREATE POLICY own ON sync.administrators TO kontor_owner USING (true) WITH CHECK (true);
    GRANT SELECT ON acting, actor, actor_role TO kontor_owner;
    FOR made IN SELECT oid::regclass AS name FROM pg_class WHERE relkind = 'v' AND relname LIKE 'gate\_%' AND relnamespace = 'public'::regnamespace LOOP
        EXECUTE format('GRANT SELECT ON %s TO kontor_owner', made.name);
    END LOOP;
    -- What PostgreSQL lets everybody do and nobody here needs: who holds enough locks of his own, or makes large objects,
    -- stops all others. Only a superuser can take it away.
    IF (SELECT r.rolsuper FROM pg_roles r WHERE r.rolname = current_user) THEN
        FOR made IN SELECT p.oid::regprocedure AS name FROM pg_proc p WHERE p.pronamespace = 'pg_catalog'::regnamespace
            AND (p.proname LIKE 'pg\_advisory\_%' OR p.proname LIKE 'pg\_try\_advisory\_%'
                OR p.proname IN ('lo_creat', 'lo_create', 'lo_from_bytea', 'lo_put', 'lowrite', 'lo_open')) LOOP
            EXECUTE format('REVOKE EXECUTE ON FUNCTION %s FROM PUBLIC', made.name);
        END LOOP;
    END IF;
    -- What making them needed.
    REVOKE CREATE ON SCHEMA public, sync, sync_v1 FROM kontor_owner, kontor_gate, kontor_writer;
    GRANT USAGE ON SCHEMA public, sync, sync_v1 TO kontor_owner;
    GRANT USAGE ON SCHEMA sync_v1 TO kontor_users;
    GRANT EXECUTE ON ALL FUNCTIONS IN SCHEMA sync_v1 TO kontor_users;
    EXECUTE format('ALTER DATABASE %I SET jit = off', current_database());
    FOREACH place IN ARRAY ARRAY['kontor_owner', 'kontor_gate', 'kontor_writer'] LOOP
        IF EXISTS (SELECT 1 FROM pg_auth_members m WHERE m.roleid = place::regrole AND m.member = current_user::regrole) THEN
            EXECUTE format('REVOKE %I FROM CURRENT_USER', place);
        END IF;
    END LOOP;
END $$;
