-- SPDX-FileCopyrightText: 2026 The Kontor developers
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Writing the ops of a push, by the writer: for each shared table a function that takes a run of them, which is one
-- kind of change to different rows, in one statement. A statement an op would cost four times as much.
-- ops: [{"n": number, "id", "b": {column: before}, "a": {column: after}}]. Answers for each what came of it, for the log
-- (NULL: no row is other than it was; else {"b": the row's values before, "a": its new ones}, of an insert {}), and what
-- is contested: column -> the server's value.
-- Who ended or settled something nobody chooses: where two did, the first one did. A key (name_key) follows what it is
-- the key of: nobody has the name of one and the key of another.
-- How many rows a run has no plan can know: each statement is put so that it looks them up by their key, however small
-- the table is, and never reads it from end to end.
-- {shared tables} stands for their names.
DO $do$
DECLARE
    place text;
    columns text[];
    defaults text;
    applying text[] := '{}';
    pinned CONSTANT text := 'SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp';
    judged CONSTANT text := $sql$
        judged AS MATERIALIZED (
            SELECT o.n, o.id, here.present, x.taken, x.was, x.contested
            FROM jsonb_to_recordset(ops) AS o (n bigint, id uuid, b jsonb, a jsonb)
            LEFT JOIN LATERAL (SELECT t AS present FROM public.%1$I t WHERE t.mandant = of_mandant AND t.id = o.id LIMIT 1) here ON true
            CROSS JOIN LATERAL (SELECT to_jsonb(here.present) AS values) there
            CROSS JOIN LATERAL (
                SELECT jsonb_object_agg(v.key, v.wanted) FILTER (WHERE v.present = v.was AND NOT v.follows) AS taken,
                    CASE op_kind WHEN 'delete' THEN jsonb_strip_nulls(there.values) - ARRAY['mandant', 'id', 'row_hash']
                        ELSE jsonb_object_agg(v.key, v.present) FILTER (WHERE v.present = v.was AND NOT v.follows) END AS was,
                    jsonb_object_agg(v.key, coalesce(v.present, 'null')) FILTER (WHERE (v.present IS DISTINCT FROM v.was OR v.follows) AND v.key NOT IN ('ended_by', 'end_cause', 'settled_by')) AS contested
                FROM (SELECT w.key, w.value AS wanted, there.values -> w.key AS present, coalesce(o.b -> w.key, 'null') AS was,
                          coalesce(w.key LIKE '%%\_key' AND op_kind <> 'delete' AND there.values -> left(w.key, -4)
                              NOT IN (o.a -> left(w.key, -4), coalesce(o.b -> left(w.key, -4), 'null')), false) AS follows
                      FROM jsonb_each(CASE op_kind WHEN 'delete' THEN o.b ELSE o.a END) w) v
                WHERE op_kind = 'delete' OR v.present IS DISTINCT FROM v.wanted) x
            WHERE op_kind <> 'insert' OR o.id = ANY (known))$sql$;
BEGIN
    FOREACH place IN ARRAY ARRAY[{shared tables}] LOOP
        CONTINUE WHEN place IN ('change_set', 'change_op');
        SELECT array_agg(a.attname::text ORDER BY a.attnum) FILTER (WHERE a.attgenerated = ''),
            string_agg(CASE WHEN a.attgenerated = '' THEN coalesce(pg_get_expr(d.adbin, d.adrelid), 'NULL') ELSE 'NULL' END, ', ' ORDER BY a.attnum)
        INTO columns, defaults
        FROM pg_attribute a LEFT JOIN pg_attrdef d ON d.adrelid = a.attrelid AND d.adnum = a.attnum
        WHERE a.attrelid = ('public.' || place)::regclass AND a.attnum > 0 AND NOT a.attisdropped;

        EXECUTE format($fn$
            CREATE FUNCTION sync.apply_%1$s(op_kind text, of_mandant uuid, ops jsonb)
            RETURNS TABLE (number bigint, taken jsonb, contested jsonb) LANGUAGE plpgsql %2$s AS $body$
            #variable_conflict use_column
            DECLARE
                known uuid[] := '{}';
            BEGIN
                IF EXISTS (SELECT 1 FROM jsonb_to_recordset(ops) AS o (b jsonb, a jsonb),
                        jsonb_object_keys(coalesce(o.b, '{}') || coalesce(o.a, '{}')) k
                        WHERE k <> ALL (%3$L::text[]) OR k IN ('id', 'mandant')) THEN
                    RAISE EXCEPTION 'op_invalid';
                END IF;
                IF op_kind = 'insert' THEN
                    -- Of a row that is there and seen an insert is an update from nothing.
                    known := ARRAY(SELECT s.id FROM jsonb_to_recordset(ops) AS o (id uuid)
                        JOIN sync.sight s ON s.tx = pg_current_xact_id() AND s.entity = %1$L AND s.id = o.id
                        JOIN public.%1$I t ON t.mandant = of_mandant AND t.id = o.id WHERE %1$L <> 'customer_merge');
                    RETURN QUERY WITH fresh AS MATERIALIZED (
                            SELECT o.n, jsonb_populate_record(ROW(%4$s)::public.%1$I,
                                coalesce(o.a, '{}') || jsonb_build_object('mandant', of_mandant, 'id', o.id)) AS made
                            FROM jsonb_to_recordset(ops) AS o (n bigint, id uuid, a jsonb) WHERE o.id <> ALL (known)),
                        put AS (
                            INSERT INTO public.%1$I AS t (%5$s)
                            SELECT %6$s FROM fresh f WHERE NOT EXISTS (
                                SELECT 1 FROM public.%1$I t WHERE t.mandant = of_mandant AND t.id = (f.made).id
                                    AND (%7$s) IS NOT DISTINCT FROM (%6$s) OFFSET 0)
                            ORDER BY f.n RETURNING t.id, %8$s AS hangs_on),
                        seen AS (
                            INSERT INTO sync.sight (entity, id, customer, is_new) SELECT %1$L, p.id, p.hangs_on, true FROM put p
                            ON CONFLICT DO NOTHING)
                        SELECT f.n, CASE WHEN p.id IS NOT NULL THEN '{}'::jsonb END, NULL::jsonb FROM fresh f LEFT JOIN put p ON p.id = (f.made).id;
                    IF known = '{}' THEN
                        RETURN;
                    END IF;
                END IF;
                IF op_kind = 'delete' THEN
                    RETURN QUERY WITH %9$s, removed AS (
                            DELETE FROM public.%1$I t WHERE t.mandant = of_mandant
                                AND t.id = ANY (ARRAY(SELECT j.id FROM judged j WHERE j.contested IS NULL)))
                        SELECT j.n, CASE WHEN j.contested IS NULL AND j.was IS NOT NULL THEN jsonb_build_object('b', j.was) END, j.contested FROM judged j;
                ELSE
                    RETURN QUERY WITH %9$s,
                        fresh AS MATERIALIZED (
                            SELECT jsonb_populate_record(j.present, j.taken) AS made FROM judged j WHERE j.taken IS NOT NULL),
                        changed AS (
                            UPDATE public.%1$I t SET (%10$s) = ROW(%11$s) FROM fresh f
                            WHERE t.mandant = of_mandant AND t.id = ANY (ARRAY(SELECT (g.made).id FROM fresh g)) AND t.id = (f.made).id)
                        SELECT j.n, CASE WHEN j.taken IS NOT NULL THEN jsonb_build_object('b', j.was, 'a', j.taken) END, j.contested FROM judged j;
                END IF;
            END $body$$fn$, place, pinned, columns, defaults,
            (SELECT string_agg(quote_ident(c), ', ') FROM unnest(columns) c),
            (SELECT string_agg('(f.made).' || quote_ident(c), ', ') FROM unnest(columns) c),
            (SELECT string_agg('t.' || quote_ident(c), ', ') FROM unnest(columns) c),
            sync.customer_of(place), format(judged, place),
            (SELECT string_agg(quote_ident(c), ', ') FROM unnest(columns) c WHERE c NOT IN ('mandant', 'id')),
            (SELECT string_agg('(f.made).' || quote_ident(c), ', ') FROM unnest(columns) c WHERE c NOT IN ('mandant', 'id')));
        EXECUTE format('ALTER FUNCTION sync.apply_%s(text, uuid, jsonb) OWNER TO kontor_writer', place);
        applying := applying || format('WHEN %L THEN RETURN QUERY SELECT * FROM sync.apply_%s(op_kind, of_mandant, ops);', place, place);
    END LOOP;
    EXECUTE format($fn$CREATE FUNCTION sync.apply(place text, op_kind text, of_mandant uuid, ops jsonb)
        RETURNS TABLE (number bigint, taken jsonb, contested jsonb) LANGUAGE plpgsql %s AS $body$
        BEGIN CASE place %s ELSE RAISE EXCEPTION 'op_invalid'; END CASE; END $body$$fn$, pinned, array_to_string(applying, ' '));
END $do$;
