-- SPDX-FileCopyrightText: 2026 The Kontor developers
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- What the log gets of a set: what came of it, and not what it says.

-- Under which id a set is logged, or the second one with what was contested of it.
CREATE FUNCTION sync.logged_id(made jsonb, is_rest boolean) RETURNS uuid LANGUAGE sql IMMUTABLE AS $$
    SELECT CASE WHEN is_rest THEN (made ->> 'id')::uuid ELSE md5((made ->> 'id') || '/contested')::uuid END
$$;

-- When a set was made is what its workstation says, who may have been without a line for days; but not in days to come,
-- and not before the values came to be that it was made on. (Of what was made just now nobody looks that up.)
CREATE FUNCTION sync.made_at(of_mandant uuid, payload jsonb) RETURNS bigint
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
    present bigint := extract(epoch FROM clock_timestamp()) * 1000;
    said bigint := least((payload -> 'set' ->> 'made_at')::bigint, present);
BEGIN
    IF said > present - 3600000 THEN
        RETURN said;
    END IF;
    -- Row by row, through the index by row alone: a join, or one more column of another index, is planned for a log that
    -- is empty, and then reads all of it.
    RETURN greatest(said, (
        SELECT max((SELECT s.made_at FROM change_set s WHERE s.mandant = of_mandant AND s.id = c.change_set AND s.outcome = 'done'))
        FROM (SELECT e.op ->> 'e' AS entity, (e.op ->> 'id')::uuid AS id, bool_or(e.op ->> 'k' = 'delete') AS is_leaving, array_agg(k.named) AS named
              FROM jsonb_array_elements(payload -> 'ops') e (op)
              LEFT JOIN LATERAL jsonb_object_keys(nullif(e.op -> 'a', 'null')) k (named) ON e.op ->> 'k' = 'update' GROUP BY 1, 2) o
        CROSS JOIN LATERAL (SELECT d.mandant, d.entity, d.change_set, d.after_values FROM change_op d
            WHERE d.row_id = o.id OFFSET 0) c
        WHERE c.mandant = of_mandant AND c.entity = o.entity AND (o.is_leaving OR nullif(c.after_values::jsonb, 'null') ?| o.named)));
END $$;

-- Writes sets and their ops. taken: for each op, in the order of all, what came of it: NULL where no row of it changed,
-- else {"b": the row's values before, "a": its new ones}, of an insert {}. Of what was refused (no taken) all as it was
-- sent; contested (op number -> columns): of a single set that part alone, as a second set.
-- Only what was written says itself which customer it hangs on; else it is one that is there, or would have been made.
CREATE FUNCTION sync.write_log(who public.actor, payloads jsonb[], set_outcome text, set_rule text, taken jsonb[], contested jsonb)
RETURNS void LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
    INSERT INTO change_set (mandant, id, made_at, portal_user, acting_as, command, subject, outcome, rule_key, reverses)
    SELECT who.mandant, sync.logged_id(p.made, contested IS NULL), sync.made_at(who.mandant, p.payload), who.portal_user,
        CASE WHEN p.made ->> 'acting_as' IS NOT NULL AND 'look_as' = ANY (sync.may()) THEN
            (SELECT u.id FROM portal_user u WHERE u.mandant = who.mandant AND u.id = (p.made ->> 'acting_as')::uuid) END, p.made ->> 'command',
        p.made ->> 'subject', set_outcome, set_rule, CASE WHEN set_outcome = 'done' THEN (p.made ->> 'reverses')::uuid END
    FROM (SELECT s.payload, s.payload -> 'set' AS made FROM unnest(payloads) s (payload)) p;
    INSERT INTO change_op (mandant, change_set, seq, entity, row_id, change_kind, before_values, after_values, customer)
    -- Nothing that is sorted may bear the payload: it would be laid down once for each of its ops.
    WITH sent AS MATERIALIZED (
            SELECT e.*, row_number() OVER (ORDER BY e.set_n, e.n) AS place
            FROM (SELECT s.logged, s.n AS set_n, o.op, o.n - 1 AS n, o.op ->> 'e' AS entity, (o.op ->> 'id')::uuid AS row_id, o.op ->> 'k' AS kind,
                    nullif(o.op -> 'b', 'null') AS b, nullif(o.op -> 'a', 'null') AS a
                FROM (SELECT sync.logged_id(u.payload -> 'set', contested IS NULL) AS logged, u.payload -> 'ops' AS ops, u.n
                    FROM unnest(payloads) WITH ORDINALITY u (payload, n) OFFSET 0) s
                CROSS JOIN LATERAL jsonb_array_elements(s.ops) WITH ORDINALITY o (op, n) OFFSET 0) e)
    SELECT who.mandant, t.logged, t.n, t.entity, t.row_id, p.kind, p.was::text, p.made::text,
        CASE WHEN t.entity IN ('customer', 'customer_profile', 'customer_merge') THEN t.row_id
            ELSE coalesce((SELECT s.customer FROM sync.sight s WHERE s.tx = pg_current_xact_id() AND s.entity = t.entity AND s.id = t.row_id),
                CASE WHEN taken IS NULL AND t.entity IN ('customer_product', 'assignment', 'outdated_report')
                    AND (c.named IN (SELECT m.row_id FROM sent m WHERE m.entity = 'customer' AND m.kind = 'insert')
                        OR EXISTS (SELECT 1 FROM customer k WHERE k.mandant = who.mandant AND k.id = c.named)) THEN c.named END) END
    FROM sent t
    CROSS JOIN LATERAL (SELECT coalesce(sync.uuid_of(t.a ->> 'customer'), sync.uuid_of(t.b ->> 'customer'), sync.uuid_of(t.op ->> 'c')) AS named) c
    CROSS JOIN LATERAL (SELECT taken[t.place::int] AS done, contested -> t.n::text AS columns) w
    CROSS JOIN LATERAL (SELECT CASE WHEN jsonb_typeof(w.columns) = 'object' THEN ARRAY(SELECT jsonb_object_keys(w.columns)) END AS names) x
    CROSS JOIN LATERAL (
        SELECT CASE WHEN w.done ? 'a' THEN 'update' ELSE t.kind END AS kind,
            CASE WHEN taken IS NOT NULL THEN w.done -> 'b' WHEN x.names IS NULL THEN t.b
                ELSE (SELECT jsonb_object_agg(e.key, e.value) FROM jsonb_each(t.b) e WHERE e.key = ANY (x.names) AND t.a ? e.key) END AS was,
            CASE WHEN taken IS NOT NULL THEN coalesce(w.done -> 'a', CASE t.kind WHEN 'insert' THEN t.a END) WHEN x.names IS NULL THEN t.a
                ELSE (SELECT jsonb_object_agg(e.key, e.value) FROM jsonb_each(t.a) e WHERE e.key = ANY (x.names)) END AS made) p
    WHERE (taken IS NULL OR w.done IS NOT NULL) AND (contested IS NULL OR w.columns IS NOT NULL) AND NOT sync.is_look(t.op)
        AND (x.names IS NULL OR p.made IS NOT NULL);
END $$;

-- Logs a set that was refused, or what was contested of one. An id that another set has already, which no program sends,
-- is that one's alone: this one gets another, the same however often it is sent.
CREATE FUNCTION sync.log_refusal(who public.actor, payload jsonb, set_rule text, contested jsonb) RETURNS void
LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
    another uuid;
BEGIN
    PERFORM sync.write_log(who, ARRAY[payload], 'refused', set_rule, NULL, contested);
EXCEPTION WHEN unique_violation THEN
    another := md5(payload::text || who.portal_user)::uuid;
    IF NOT EXISTS (SELECT 1 FROM change_set s WHERE s.mandant = who.mandant AND s.id = another) THEN
        PERFORM sync.write_log(who, ARRAY[jsonb_set(payload, '{set,id}', to_jsonb(another))], 'refused', set_rule, NULL, contested);
    END IF;
END $$;
