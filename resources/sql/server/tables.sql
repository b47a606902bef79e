-- SPDX-FileCopyrightText: 2026 The Kontor developers
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- What is the same for every shared table, made of its columns: feed, reading, copying, hashing, applying an op.
-- {shared tables} stands for their names, {openable} for when a customer is open.

-- The customer that a row hangs on, as an expression over the row "t".
CREATE FUNCTION sync.customer_of(place text, is_new boolean DEFAULT false) RETURNS text LANGUAGE sql STABLE AS $$
    SELECT CASE WHEN place IN ('customer', 'customer_profile', 'customer_merge') THEN 't.id'
        WHEN EXISTS (SELECT 1 FROM pg_catalog.pg_attribute WHERE attrelid = ('public.' || place)::pg_catalog.regclass AND attname = 'customer')
            THEN 't.customer' ELSE 'NULL::uuid' END
$$;

DO $do$
DECLARE
    place text;
    columns text[];
    fresh text;
    defaults text;
    canonical text;
    row_key text;
    key_of text;
    left_view text;
    reading text[] := '{}';
    hashing text[] := '{}';
    bucketing text[] := '{}';
    listing text[] := '{}';
    applying text[] := '{}';
    seeing text[] := '{}';
    scoping text[] := '{}';
    digesting text[] := '{}';
    pinned CONSTANT text := 'SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp';
BEGIN
    FOREACH place IN ARRAY ARRAY[{shared tables}] LOOP
        SELECT array_agg(a.attname::text ORDER BY a.attnum),
            string_agg(format('fresh.%I', a.attname), ', ' ORDER BY a.attnum),
            string_agg(coalesce(pg_get_expr(d.adbin, d.adrelid), 'NULL'), ', ' ORDER BY a.attnum),
            string_agg(format('coalesce(octet_length(t.%1$I::text) || '':'' || t.%1$I::text, ''-'')', a.attname), ' || ' ORDER BY a.attnum)
        INTO columns, fresh, defaults, canonical
        FROM pg_attribute a LEFT JOIN pg_attrdef d ON d.adrelid = a.attrelid AND d.adnum = a.attnum
        WHERE a.attrelid = ('public.' || place)::regclass AND a.attnum > 0 AND NOT a.attisdropped;
        row_key := CASE WHEN place = 'change_op' THEN 't.change_set::text || ''/'' || t.seq' ELSE 't.id::text' END;
        key_of := CASE WHEN place = 'change_op' THEN 't.change_set' ELSE 't.id' END;

        EXECUTE format('CREATE FUNCTION sync_v1.copy_%1$s() RETURNS SETOF public.%1$I LANGUAGE sql STABLE ROWS 100000 %2$s AS
            ''SELECT t.* FROM public.%1$I t''', place, pinned);
        digesting := digesting || format('SELECT %L::text AS entity, count(*) AS n, sum((''x'' || left(h, 8))::bit(32)::bigint) AS high,
            sum((''x'' || substr(h, 9, 8))::bit(32)::bigint) AS low FROM (SELECT md5(%s) AS h FROM public.%I t) hashed', place, canonical, place);
        hashing := hashing || format('WHEN %L THEN RETURN QUERY SELECT %s, md5(%s) FROM public.%I t;', place, row_key, canonical, place);
        reading := reading || format('WHEN %L THEN RETURN QUERY SELECT to_jsonb(t) FROM public.%I t WHERE t.mandant = who.mandant AND %s = ANY (ids);',
            place, place, key_of);
        IF place IN ('change_set', 'change_op') THEN
            IF place = 'change_set' THEN
                EXECUTE 'CREATE FUNCTION sync.tell_change_set() RETURNS trigger LANGUAGE plpgsql ' || pinned || ' AS ''BEGIN
                    INSERT INTO sync.log (mandant, entity, row_id) SELECT t.mandant, ''''change_set'''', t.id FROM made t;
                    RETURN NULL; END''';
                EXECUTE 'CREATE TRIGGER tell_1 AFTER INSERT ON change_set REFERENCING NEW TABLE AS made FOR EACH STATEMENT EXECUTE FUNCTION sync.tell_change_set()';
                seeing := seeing || 'WHEN ''change_set'' THEN RETURN QUERY SELECT t.id, NULL::uuid FROM public.change_set t WHERE t.mandant = of_mandant AND t.id = ANY (ids);'::text;
            ELSE
                scoping := scoping || 'SELECT ''change_op''::text AS entity, to_jsonb(t) AS content FROM public.change_op t WHERE t.mandant = who.mandant AND t.customer = ANY (customers)'::text;
            END IF;
            CONTINUE;
        END IF;

        seeing := seeing || format('WHEN %L THEN RETURN QUERY SELECT t.id, %s FROM public.%I t WHERE t.mandant = of_mandant AND t.id = ANY (ids);',
            place, sync.customer_of(place), place);
        IF sync.customer_of(place) <> 'NULL::uuid' THEN
            scoping := scoping || format('SELECT %L::text AS entity, to_jsonb(t) AS content FROM public.%I t WHERE t.mandant = who.mandant AND %s = ANY (customers)',
                place, place, sync.customer_of(place));
        END IF;

        -- Feed. A row that moved to another customer, or a view that is not shared any more, left somebody's view.
        left_view := CASE WHEN sync.customer_of(place) = 't.customer' THEN 't.customer <> n.customer'
            WHEN place = 'named_view' THEN 't.is_shared <> n.is_shared' ELSE 'false' END;
        EXECUTE format($fn$
            CREATE FUNCTION sync.tell_%1$s() RETURNS trigger LANGUAGE plpgsql %2$s AS $body$
            BEGIN
                IF TG_OP <> 'DELETE' THEN
                    INSERT INTO sync.log (mandant, entity, row_id, customer) SELECT t.mandant, %1$L, t.id, %3$s FROM made t;
                END IF;
                IF TG_OP = 'DELETE' THEN
                    INSERT INTO sync.log (mandant, entity, row_id, customer, gone) SELECT t.mandant, %1$L, t.id, %3$s, true FROM gone t;
                END IF;
                IF TG_OP = 'UPDATE' AND %5$L <> 'false' THEN
                    INSERT INTO sync.log (mandant, entity, row_id, customer, gone) SELECT t.mandant, %1$L, t.id, %3$s, true
                    FROM gone t JOIN made n ON n.mandant = t.mandant AND n.id = t.id WHERE %4$s;
                END IF;
                RETURN NULL;
            END $body$$fn$, place, pinned, sync.customer_of(place), left_view, left_view);
        EXECUTE format('CREATE TRIGGER tell_1 AFTER INSERT ON %1$I REFERENCING NEW TABLE AS made FOR EACH STATEMENT EXECUTE FUNCTION sync.tell_%1$s()', place);
        EXECUTE format('CREATE TRIGGER tell_2 AFTER UPDATE ON %1$I REFERENCING OLD TABLE AS gone NEW TABLE AS made FOR EACH STATEMENT EXECUTE FUNCTION sync.tell_%1$s()', place);
        EXECUTE format('CREATE TRIGGER tell_3 AFTER DELETE ON %1$I REFERENCING OLD TABLE AS gone FOR EACH STATEMENT EXECUTE FUNCTION sync.tell_%1$s()', place);

        -- One op of a push, by the writer. contested: column -> the server's value.
        EXECUTE format($fn$
            CREATE FUNCTION sync.apply_%1$s(op_kind text, of_mandant uuid, of_id uuid, was jsonb, made jsonb, OUT touched int, OUT contested jsonb)
            LANGUAGE plpgsql %2$s AS $body$
            DECLARE
                present public.%1$I;
                fresh public.%1$I;
                there jsonb;
                taken jsonb := '{}';
                named text;
            BEGIN
                touched := 0;
                SELECT t.* INTO present FROM public.%1$I t WHERE t.mandant = of_mandant AND t.id = of_id;
                IF op_kind = 'insert' AND (present.id IS NULL OR %1$L = 'customer_merge' OR NOT EXISTS (
                        SELECT 1 FROM sync.sight s WHERE s.tx = pg_current_xact_id() AND s.entity = %1$L AND s.id = of_id)) THEN
                    IF EXISTS (SELECT 1 FROM jsonb_object_keys(made) k WHERE k <> ALL (%3$L::text[]) OR k IN ('id', 'mandant')) THEN
                        RAISE EXCEPTION 'op_invalid';
                    END IF;
                    fresh := jsonb_populate_record(ROW(%4$s)::public.%1$I, made);
                    fresh.mandant := of_mandant;
                    fresh.id := of_id;
                    IF fresh IS NOT DISTINCT FROM present THEN
                        RETURN;
                    END IF;
                    INSERT INTO public.%1$I VALUES (fresh.*);
                    INSERT INTO sync.sight (entity, id, customer, is_new) SELECT %1$L, t.id, %6$s, true FROM (SELECT fresh.*) t;
                    touched := 1;
                    RETURN;
                END IF;
                there := to_jsonb(present);
                FOR named IN SELECT k FROM jsonb_object_keys(CASE op_kind WHEN 'delete' THEN was ELSE made END) k LOOP
                    IF NOT there ? named OR named IN ('id', 'mandant') THEN
                        RAISE EXCEPTION 'op_invalid';
                    ELSIF op_kind <> 'delete' AND there -> named = made -> named THEN
                        CONTINUE;
                    ELSIF there -> named = coalesce(was -> named, 'null') THEN
                        taken := taken || jsonb_build_object(named, made -> named);
                    ELSE
                        contested := coalesce(contested, '{}') || jsonb_build_object(named, there -> named);
                    END IF;
                END LOOP;
                IF op_kind = 'delete' THEN
                    IF contested IS NULL THEN
                        DELETE FROM public.%1$I t WHERE t.mandant = of_mandant AND t.id = of_id;
                        touched := 1;
                    END IF;
                ELSIF taken <> '{}' THEN
                    fresh := jsonb_populate_record(present, taken);
                    UPDATE public.%1$I t SET (%7$s) = ROW(%5$s) WHERE t.mandant = of_mandant AND t.id = of_id;
                    touched := 1;
                END IF;
            END $body$$fn$, place, pinned, columns, defaults, fresh, sync.customer_of(place),
            (SELECT string_agg(quote_ident(c), ', ') FROM unnest(columns) c));
        EXECUTE format('ALTER FUNCTION sync.apply_%s(text, uuid, uuid, jsonb, jsonb) OWNER TO kontor_writer', place);
        applying := applying || format('WHEN %L THEN SELECT * INTO touched, contested FROM sync.apply_%s(op_kind, of_mandant, of_id, was, made);', place, place);
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
    EXECUTE format($fn$CREATE FUNCTION sync.apply(place text, op_kind text, of_mandant uuid, of_id uuid, was jsonb, made jsonb, OUT touched int, OUT contested jsonb)
        LANGUAGE plpgsql %s AS $body$
        BEGIN CASE place %s ELSE RAISE EXCEPTION 'op_invalid'; END CASE; END $body$$fn$, pinned, array_to_string(applying, ' '));
    EXECUTE format($fn$CREATE FUNCTION sync.hashes(place text) RETURNS TABLE (row_key text, hash text) LANGUAGE plpgsql STABLE %s AS $body$
        BEGIN CASE place %s ELSE RAISE EXCEPTION 'entity_unknown'; END CASE; END $body$$fn$, pinned, array_to_string(hashing, ' '));
    EXECUTE format($fn$CREATE FUNCTION sync_v1.digest() RETURNS jsonb LANGUAGE plpgsql STABLE %s AS $body$
        BEGIN
            PERFORM sync.me();
            RETURN (SELECT jsonb_object_agg(d.entity, jsonb_build_array(d.n, coalesce(d.low, 0), coalesce(d.high, 0))) FROM (%s) d);
        END $body$$fn$, pinned, array_to_string(digesting, ' UNION ALL '));
    EXECUTE format($fn$CREATE FUNCTION sync.knows(place text) RETURNS boolean LANGUAGE sql IMMUTABLE AS $k$SELECT place = ANY (%L::text[])$k$$fn$,
        ARRAY[{shared tables}]);
END $do$;
