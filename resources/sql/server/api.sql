-- SPDX-FileCopyrightText: 2026 The Kontor developers
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- What a person can ask: sync_v1 (docs/sync.md), under his own policies. Every other function is for these alone.
-- Generic plans: making a plan of a policy costs more than most questions do, and none of them gains by a plan of its own.

CREATE FUNCTION sync_v1.hello(schema_version bigint) RETURNS jsonb
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
    SET plan_cache_mode = force_generic_plan AS $$
DECLARE
    who public.actor := sync.me();
    known sync.meta;
BEGIN
    SELECT * INTO known FROM sync.meta;
    RETURN jsonb_build_object('server_version', current_setting('server_version'),
        'schema_version', known.schema_version, 'min_schema_version', known.min_schema_version, 'channel', sync.channel_of(who),
        'can_stay', sync.can_stay(), 'sets_a_push', sync.sets_a_push(),
        'user', jsonb_build_object('id', who.portal_user, 'login', sync.principal(), 'mandant', who.mandant))
        || sync.history();
END $$;

CREATE FUNCTION sync_v1.pull(cursor jsonb) RETURNS jsonb
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
    SET plan_cache_mode = force_generic_plan AS $$
DECLARE
    who public.actor := sync.me();
    history jsonb := sync.history();
    here pg_snapshot := pg_current_snapshot();
    mark text := CASE WHEN cursor ->> 'mark' ~ '^[0-9]{1,18}:[0-9a-f]{32}$' THEN cursor ->> 'mark' END;
    marked xid8 := split_part(mark, ':', 1)::xid8;
    seen_until pg_snapshot;
    is_ours boolean := false;
    answer jsonb := jsonb_build_object('rights', sync.rights(who));
    entries jsonb := '[]';
    fresh sync.log[];
    found_customers uuid[];
    -- They lie in the memory of each session that pulls; who has missed more compares.
    most CONSTANT bigint := 250000;
BEGIN
    -- A snapshot that is no text of ours came from nowhere that we know.
    IF cursor ->> 'snapshot' ~ '^[0-9]{1,18}:[0-9]{1,18}:([0-9]{1,18}(,[0-9]{1,18})*)?$' THEN
        BEGIN
            seen_until := cursor ->> 'snapshot';
        EXCEPTION WHEN data_exception THEN
            NULL;
        END;
    END IF;
    -- A floor that is still to come is that of another cluster, whose dump was loaded here.
    IF seen_until IS NOT NULL AND cursor @> history AND pg_snapshot_xmax(seen_until) <= pg_snapshot_xmax(here)
        AND EXISTS (SELECT 1 FROM sync.meta m WHERE pg_snapshot_xmin(seen_until) >= m.floor
            OR pg_visible_in_snapshot(m.floor, seen_until) OR m.floor >= pg_snapshot_xmax(here)) THEN
        fresh := ARRAY(SELECT l FROM sync.log l
                       WHERE (l.tx >= pg_snapshot_xmin(seen_until) AND NOT pg_visible_in_snapshot(l.tx, seen_until)
                               AND l.tx < pg_snapshot_xmax(here))
                           OR (l.mandant = who.mandant AND l.entity = 'change_set' AND l.tx = marked) LIMIT most + 1);
        -- Where a server goes on from a copy of itself, name and timeline stay and numbers come again; a set does not.
        is_ours := cardinality(fresh) <= most AND (mark IS NULL
            OR EXISTS (SELECT 1 FROM unnest(fresh) f WHERE f.tx = marked AND f.entity = 'change_set'
                AND md5(f.row_id::text) = split_part(mark, ':', 2))
            OR EXISTS (SELECT 1 FROM sync.meta m WHERE marked < m.floor));
    END IF;
    IF NOT is_ours THEN
        RETURN answer || jsonb_build_object('reset', true, 'entries', entries, 'cursor',
            history || jsonb_build_object('snapshot', here::text, 'mark', sync.last_mark(who.mandant, here)));
    END IF;
    IF mark IS NOT NULL THEN
        fresh := ARRAY(SELECT f FROM unnest(fresh) f WHERE NOT pg_visible_in_snapshot(f.tx, seen_until));
    END IF;
    IF fresh <> '{}' THEN
        found_customers := ARRAY(SELECT c.id FROM customer c WHERE c.mandant = who.mandant AND c.id = ANY (ARRAY(
            SELECT DISTINCT f.customer FROM unnest(fresh) f WHERE f.kind = 'scope' OR f.gone)));
        entries := coalesce((
            SELECT jsonb_agg(jsonb_build_array(t.entity, t.row_id, t.kind)) FROM (
                SELECT f.entity, f.row_id, f.kind FROM unnest(fresh) f
                WHERE f.kind = 'scope' AND CASE
                    WHEN f.to_user IS NOT NULL THEN f.to_user = who.portal_user
                    WHEN f.to_submandant IS NOT NULL THEN f.to_submandant = who.submandant
                    WHEN f.to_site IS NOT NULL THEN who.tied_to_sites = 1 AND f.to_site IN (
                        SELECT s.site FROM gate_user_site s WHERE s.mandant = who.mandant AND s.portal_user = who.portal_user)
                    ELSE f.customer IN (SELECT unnest(found_customers)) END
                UNION
                SELECT f.entity, f.row_id, f.kind FROM unnest(fresh) f
                WHERE f.kind = 'row' AND f.gone AND (f.customer IS NULL OR f.customer IN (SELECT unnest(found_customers)))
                UNION
                SELECT g.entity, s.row_id, 'row' FROM (
                    SELECT f.entity, array_agg(DISTINCT f.row_id) AS ids FROM unnest(fresh) f WHERE f.kind = 'row' GROUP BY f.entity) g
                CROSS JOIN LATERAL sync.seen(g.entity, who.mandant, g.ids) s) t), '[]');
    END IF;
    mark := coalesce((SELECT f.tx || ':' || md5(f.row_id::text) FROM unnest(fresh) f WHERE f.entity = 'change_set'
                      ORDER BY f.tx DESC LIMIT 1), mark, sync.last_mark(who.mandant, here));
    RETURN answer || jsonb_build_object('reset', false, 'entries', entries, 'cursor',
        history || jsonb_build_object('snapshot', here::text, 'mark', mark));
END $$;

CREATE FUNCTION sync_v1.fetch(entity text, ids uuid[]) RETURNS SETOF jsonb
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
    SET plan_cache_mode = force_generic_plan AS $$
BEGIN
    IF cardinality(ids) > 1000 THEN
        RAISE EXCEPTION 'too_many_ids';
    END IF;
    RETURN QUERY SELECT * FROM sync.read_rows(entity, ids);
END $$;

CREATE FUNCTION sync_v1.fetch_scopes(customers uuid[]) RETURNS SETOF jsonb
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
    SET plan_cache_mode = force_generic_plan AS $$
BEGIN
    IF cardinality(customers) > 1000 THEN
        RAISE EXCEPTION 'too_many_ids';
    END IF;
    RETURN QUERY SELECT * FROM sync.read_scopes(customers);
END $$;

CREATE FUNCTION sync_v1.buckets(entity text) RETURNS jsonb
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
    SET plan_cache_mode = force_generic_plan AS $$
BEGIN
    PERFORM sync.me();
    RETURN (SELECT coalesce(jsonb_object_agg(b.which, jsonb_build_array(b.n, b.low, b.high)), '{}') FROM (
        SELECT left(md5(h.row_key), 2) AS which, count(*) AS n, sum(h.hash & 4294967295) AS low,
            sum((h.hash >> 32) & 4294967295) AS high
        FROM sync.hashes(entity) h GROUP BY 1) b);
END $$;

CREATE FUNCTION sync_v1.bucket(entity text, which text) RETURNS jsonb
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
    SET plan_cache_mode = force_generic_plan AS $$
BEGIN
    PERFORM sync.me();
    RETURN (SELECT coalesce(jsonb_object_agg(h.row_key, lpad(to_hex(h.hash), 16, '0')), '{}') FROM sync.hashes(entity) h
            WHERE left(md5(h.row_key), 2) = which);
END $$;

CREATE FUNCTION sync_v1.known(client uuid) RETURNS bigint
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
    SET plan_cache_mode = force_generic_plan AS $$
BEGIN
    PERFORM sync.me();
    RETURN coalesce((SELECT c.seq FROM sync.client c WHERE c.id = client), 0);
END $$;
