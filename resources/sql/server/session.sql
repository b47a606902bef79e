-- SPDX-FileCopyrightText: 2026 The Kontor developers
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- What every question begins with: who asks, and of which history. In PL/pgSQL, which keeps plans for the session; SQL
-- functions are planned at each call, and an idle pull would cost twice as much.

CREATE FUNCTION sync.me() RETURNS public.actor
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
    who public.actor;
BEGIN
    IF pg_is_in_recovery() THEN
        RAISE EXCEPTION 'server_in_recovery';
    END IF;
    SELECT * INTO who FROM public.actor;
    IF who.portal_user IS NULL THEN
        RAISE EXCEPTION 'actor_unknown';
    ELSIF who.effective <> 1 THEN
        RAISE EXCEPTION 'actor_not_effective';
    END IF;
    RETURN who;
END $$;

-- A cursor means something in one history only. A promoted standby goes on under a new timeline, which the name of the
-- file that is being written tells; a restored or reloaded database is another system or has another epoch.
CREATE FUNCTION sync.history() RETURNS jsonb
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
    RETURN (
        SELECT jsonb_build_object('epoch', m.epoch, 'system', (SELECT s.system_identifier::text FROM pg_control_system() s),
            'timeline', left(pg_walfile_name(pg_current_wal_lsn()), 8)) FROM sync.meta m);
END $$;

-- The last push that this snapshot has, by its number and a fingerprint of its set.
CREATE FUNCTION sync.last_mark(of_mandant uuid, here pg_snapshot) RETURNS text
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
    RETURN (SELECT l.tx || ':' || md5(l.row_id::text) FROM sync.log l
            WHERE l.mandant = of_mandant AND l.entity = 'change_set' AND l.tx < pg_snapshot_xmax(here) ORDER BY l.tx DESC LIMIT 1);
END $$;

-- Moves whenever something moves that his guards read.
CREATE FUNCTION sync.rights(who public.actor) RETURNS text
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
    RETURN (
        SELECT md5(concat_ws('|', who.portal_user, who.submandant, who.own_state, who.submandant_state, who.visibility, who.team,
            (SELECT string_agg(r.role_key, ',' ORDER BY r.role_key) FROM actor_role r),
            '/', (SELECT string_agg(t.site::text, ',' ORDER BY t.site) FROM gate_user_site t
                  WHERE t.mandant = who.mandant AND t.portal_user = who.portal_user),
            '/', (SELECT string_agg(DISTINCT d.portal_user::text, ',' ORDER BY d.portal_user::text) FROM gate_deputyship d
                  WHERE d.mandant = who.mandant AND d.deputy = who.portal_user AND d.from_on <= who.today
                      AND d.until_on >= who.today AND d.ended_on IS NULL),
            '/', (SELECT m.schema_version FROM sync.meta m), '{rules}')));
END $$;

-- Which operations of access/rules.txt the actor may do.
CREATE FUNCTION sync.may() RETURNS text[]
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
    roles text[] := ARRAY(SELECT r.role_key FROM actor_role r);
BEGIN
    RETURN (
        SELECT array_remove(ARRAY[{may}]::text[], NULL) FROM actor WHERE effective = 1);
END $$;

-- The person in whose name a push writes, as the write triggers read it: kontor.pusher holds its text.
CREATE TYPE sync.pusher AS (portal_user uuid, mandant uuid, submandant uuid, today text, may text[], roles text[], is_undo boolean, is_import boolean);
