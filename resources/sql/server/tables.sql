-- SPDX-FileCopyrightText: 2026 The Kontor developers
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- What is the same for every shared table, made of its columns: feed, reading, copying, hashing.
-- {shared tables} stands for their names.

-- The customer that a row hangs on, as an expression over the row "t".
CREATE FUNCTION sync.customer_of(place text, is_new boolean DEFAULT false) RETURNS text LANGUAGE sql STABLE AS $$
    SELECT CASE WHEN place IN ('customer', 'customer_profile', 'customer_merge') THEN 't.id'
        WHEN EXISTS (SELECT 1 FROM pg_catalog.pg_attribute WHERE attrelid = ('public.' || place)::pg_catalog.regclass AND attname = 'customer')
            THEN 't.customer' ELSE 'NULL::uuid' END
$$;

DO $do$
DECLARE
    place text;
    columns text;
    signature text;
    row_key text;
    key_of text;
    left_view text;
    reading text[] := '{}';
    hashing text[] := '{}';
    bucketing text[] := '{}';
    listing text[] := '{}';
    seeing text[] := '{}';
    scoping text[] := '{}';
    digesting text[] := '{}';
    pinned CONSTANT text := 'SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp';
BEGIN
    FOREACH place IN ARRAY ARRAY[{shared tables}] LOOP
        SELECT string_agg(format('t.%I', a.attname), ', ' ORDER BY a.attnum),
            string_agg(format('%I %s', a.attname, format_type(a.atttypid, a.atttypmod)), ', ' ORDER BY a.attnum)
        INTO columns, signature
        FROM pg_attribute a
        WHERE a.attrelid = ('public.' || place)::regclass AND a.attnum > 0 AND NOT a.attisdropped AND a.attgenerated = '';
        row_key := CASE WHEN place = 'change_op' THEN 't.change_set::text || ''/'' || t.seq' ELSE 't.id::text' END;
        key_of := CASE WHEN place = 'change_op' THEN 't.change_set' ELSE 't.id' END;

        -- In PL/pgSQL, which hands rows over at less cost than SQL does. They lie in memory in between, so they come in parts
        -- of 16 MB of the file: however many there are, they need no disk. The last function is inlined.
        EXECUTE format($fn$
            CREATE FUNCTION sync_v1.copy_part_of_%1$s(part bigint) RETURNS TABLE (%3$s) LANGUAGE plpgsql STABLE ROWS 50000 %2$s SET work_mem = '64MB' AS $body$
            BEGIN
                RETURN QUERY SELECT %4$s FROM public.%1$I t
                WHERE t.ctid >= format('(%%s,0)', part * 2048)::tid AND t.ctid < format('(%%s,0)', (part + 1) * 2048)::tid;
            END $body$;
            CREATE FUNCTION sync_v1.parts_of_%1$s() RETURNS bigint LANGUAGE plpgsql STABLE %2$s AS $body$
            BEGIN
                -- Who would write the file anew waits from here on until all parts are read.
                PERFORM FROM public.%1$I LIMIT 0;
                RETURN pg_relation_size('public.%1$I') / (2048 * current_setting('block_size')::bigint) + 1;
            END $body$;
            CREATE FUNCTION sync_v1.copy_%1$s() RETURNS TABLE (%3$s) LANGUAGE sql STABLE BEGIN ATOMIC
                SELECT c.* FROM generate_series(0, sync_v1.parts_of_%1$s() - 1) part, LATERAL sync_v1.copy_part_of_%1$s(part) c;
            END;
            $fn$, place, pinned, signature, columns);
        digesting := digesting || format('SELECT %L::text AS entity, count(*) AS n, sum((t.row_hash >> 32) & 4294967295) AS high,
            sum(t.row_hash & 4294967295) AS low FROM public.%I t', place, place);
        hashing := hashing || format('WHEN %L THEN RETURN QUERY SELECT %s, t.row_hash FROM public.%I t;', place, row_key, place);
        -- Of the columns that are told: to take the hash out of a finished object costs half as much again as to make it.
        reading := reading || format('WHEN %L THEN RETURN QUERY SELECT to_jsonb(r) FROM (SELECT %s FROM public.%I t WHERE t.mandant = who.mandant AND %s = ANY (ids)) r;',
            place, columns, place, key_of);
        IF place IN ('change_set', 'change_op') THEN
            IF place = 'change_set' THEN
                EXECUTE 'CREATE FUNCTION sync.tell_change_set() RETURNS trigger LANGUAGE plpgsql AS ''BEGIN
                    INSERT INTO sync.log (mandant, entity, row_id) SELECT t.mandant, ''''change_set'''', t.id FROM made t;
                    RETURN NULL; END''';
                EXECUTE 'CREATE TRIGGER tell_1 AFTER INSERT ON change_set REFERENCING NEW TABLE AS made FOR EACH STATEMENT EXECUTE FUNCTION sync.tell_change_set()';
                seeing := seeing || 'WHEN ''change_set'' THEN RETURN QUERY SELECT t.id, NULL::uuid FROM public.change_set t WHERE t.mandant = of_mandant AND t.id = ANY (ids);'::text;
            ELSE
                scoping := scoping || 'SELECT ''change_op''::text AS entity, to_jsonb(t) - ''row_hash'' AS content FROM public.change_op t WHERE t.mandant = who.mandant AND t.customer = ANY (customers)'::text;
            END IF;
            CONTINUE;
        END IF;

        seeing := seeing || format('WHEN %L THEN RETURN QUERY SELECT t.id, %s FROM public.%I t WHERE t.mandant = of_mandant AND t.id = ANY (ids);',
            place, sync.customer_of(place), place);
        IF sync.customer_of(place) <> 'NULL::uuid' THEN
            scoping := scoping || format('SELECT %L::text AS entity, to_jsonb(t) - ''row_hash'' AS content FROM public.%I t WHERE t.mandant = who.mandant AND %s = ANY (customers)',
                place, place, sync.customer_of(place));
        END IF;

        -- Feed. A row that moved to another customer, or a view that is not shared any more, left somebody's view.
        left_view := CASE WHEN sync.customer_of(place) = 't.customer' THEN 't.customer <> n.customer'
            WHEN place = 'named_view' THEN 't.is_shared <> n.is_shared' ELSE 'false' END;
        -- Not as their owner, which costs a writer twice as much: whoever may write at all may add to the log.
        EXECUTE format($fn$
            CREATE FUNCTION sync.tell_%1$s() RETURNS trigger LANGUAGE plpgsql AS $body$
            BEGIN
                INSERT INTO sync.log (mandant, entity, row_id, customer) SELECT t.mandant, %1$L, t.id, %2$s FROM made t;
                RETURN NULL;
            END $body$;
            CREATE FUNCTION sync.tell_left_%1$s() RETURNS trigger LANGUAGE plpgsql AS $body$
            BEGIN
                IF TG_OP = 'DELETE' THEN
                    INSERT INTO sync.log (mandant, entity, row_id, customer, gone) SELECT t.mandant, %1$L, t.id, %2$s, true FROM gone t;
                ELSE
                    INSERT INTO sync.log (mandant, entity, row_id, customer, gone) SELECT t.mandant, %1$L, t.id, %2$s, true
                    FROM gone t JOIN made n ON n.mandant = t.mandant AND n.id = t.id WHERE %3$s;
                END IF;
                RETURN NULL;
            END $body$;
            CREATE TRIGGER tell_1 AFTER INSERT ON public.%1$I REFERENCING NEW TABLE AS made FOR EACH STATEMENT EXECUTE FUNCTION sync.tell_%1$s();
            CREATE TRIGGER tell_2 AFTER UPDATE ON public.%1$I REFERENCING NEW TABLE AS made FOR EACH STATEMENT EXECUTE FUNCTION sync.tell_%1$s();
            CREATE TRIGGER tell_3 AFTER DELETE ON public.%1$I REFERENCING OLD TABLE AS gone FOR EACH STATEMENT EXECUTE FUNCTION sync.tell_left_%1$s();
            $fn$, place, sync.customer_of(place), left_view);
        IF left_view <> 'false' THEN
            EXECUTE format('CREATE TRIGGER tell_4 AFTER UPDATE ON public.%1$I REFERENCING OLD TABLE AS gone NEW TABLE AS made
                FOR EACH STATEMENT EXECUTE FUNCTION sync.tell_left_%1$s()', place);
        END IF;
    END LOOP;

    EXECUTE format($fn$CREATE FUNCTION sync.read_rows(place text, ids uuid[]) RETURNS SETOF jsonb LANGUAGE plpgsql STABLE %s AS $body$
        DECLARE who public.actor := sync.me();
        BEGIN CASE place %s ELSE RAISE EXCEPTION 'entity_unknown'; END CASE; END $body$$fn$, pinned, array_to_string(reading, ' '));
    EXECUTE format($fn$CREATE FUNCTION sync.read_scopes(customers uuid[]) RETURNS SETOF jsonb LANGUAGE plpgsql STABLE %s AS $body$
        DECLARE who public.actor := sync.me();
        BEGIN RETURN QUERY SELECT jsonb_build_object('entity', s.entity, 'row', s.content) FROM (%s) s; END $body$$fn$,
        pinned, array_to_string(scoping, ' UNION ALL '));
    EXECUTE format($fn$CREATE FUNCTION sync.seen(place text, of_mandant uuid, ids uuid[]) RETURNS TABLE (row_id uuid, hangs_on uuid) LANGUAGE plpgsql STABLE %s AS $body$
        BEGIN CASE place %s ELSE NULL; END CASE; END $body$$fn$, pinned, array_to_string(seeing, ' '));
    EXECUTE format($fn$CREATE FUNCTION sync.hashes(place text) RETURNS TABLE (row_key text, hash bigint) LANGUAGE plpgsql STABLE %s AS $body$
        BEGIN CASE place %s ELSE RAISE EXCEPTION 'entity_unknown'; END CASE; END $body$$fn$, pinned, array_to_string(hashing, ' '));
    EXECUTE format($fn$CREATE FUNCTION sync_v1.digest() RETURNS jsonb LANGUAGE plpgsql STABLE %s AS $body$
        BEGIN
            PERFORM sync.me();
            RETURN (SELECT jsonb_object_agg(d.entity, jsonb_build_array(d.n, coalesce(d.low, 0), coalesce(d.high, 0))) FROM (%s) d);
        END $body$$fn$, pinned, array_to_string(digesting, ' UNION ALL '));
    EXECUTE format($fn$CREATE FUNCTION sync.knows(place text) RETURNS boolean LANGUAGE sql IMMUTABLE AS $k$SELECT place = ANY (%L::text[])$k$$fn$,
        ARRAY[{shared tables}]);
END $do$;
