-- SPDX-FileCopyrightText: 2026 The Kontor developers
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Takes away everything that is made of texts, so that it can be made anew. Runs in one transaction with that.
SET LOCAL client_min_messages = warning;
DO $$
DECLARE
    made record;
BEGIN
    FOR made IN SELECT schemaname, tablename, policyname FROM pg_policies WHERE schemaname IN ('public', 'sync') LOOP
        EXECUTE format('DROP POLICY %I ON %I.%I', made.policyname, made.schemaname, made.tablename);
    END LOOP;
    FOR made IN SELECT t.tgname, t.tgrelid::regclass AS place FROM pg_trigger t JOIN pg_class c ON c.oid = t.tgrelid
        WHERE NOT t.tgisinternal AND c.relnamespace = 'public'::regnamespace LOOP
        EXECUTE format('DROP TRIGGER %I ON %s', made.tgname, made.place);
    END LOOP;
    DROP SCHEMA IF EXISTS sync_v1 CASCADE;
    FOR made IN SELECT relname FROM pg_class WHERE relkind = 'v' AND relnamespace = 'public'::regnamespace LOOP
        EXECUTE format('DROP VIEW IF EXISTS public.%I CASCADE', made.relname);
    END LOOP;
    FOR made IN SELECT format('%I.%I(%s)', n.nspname, p.proname, pg_get_function_identity_arguments(p.oid)) AS place
        FROM pg_proc p JOIN pg_namespace n ON n.oid = p.pronamespace WHERE n.nspname IN ('public', 'sync') LOOP
        EXECUTE 'DROP FUNCTION IF EXISTS ' || made.place || ' CASCADE';
    END LOOP;
    DROP TYPE IF EXISTS sync.pusher;
END $$;
CREATE SCHEMA sync_v1;
GRANT USAGE, CREATE ON SCHEMA sync_v1 TO kontor_owner;
