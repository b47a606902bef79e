-- SPDX-FileCopyrightText: 2026 The Kontor developers
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- What becomes of change sets that are taken over, one alone or several together; push.sql sees that it is once.

CREATE FUNCTION sync.is_uuid(word text) RETURNS boolean LANGUAGE sql IMMUTABLE AS
    'SELECT coalesce(word ~ ''^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$'', false)';

CREATE FUNCTION sync.uuid_of(word text) RETURNS uuid LANGUAGE sql IMMUTABLE AS
    'SELECT CASE WHEN sync.is_uuid(word) THEN word::uuid END';

-- The name of the rule that an error stands for, as a local store says it.
CREATE FUNCTION sync.rule_of(state text, key text, message text) RETURNS text LANGUAGE sql IMMUTABLE AS $$
    SELECT CASE
        WHEN state = 'P0001' THEN message
        -- An id that is there already, perhaps of a row that one does not see, answers like one that one may not make.
        WHEN state = '23505' THEN coalesce('{unique rules}'::pg_catalog.jsonb ->> key, CASE WHEN key LIKE '%\_pkey' THEN 'write_denied' ELSE 'unique' END)
        WHEN state = '23503' THEN 'foreign_key'
        WHEN state = '23514' THEN key
        WHEN state = '23502' THEN 'value_missing'
        WHEN state = '42501' THEN 'write_denied'
        WHEN left(state, 2) = '54' THEN 'server_limit'
        ELSE 'op_invalid' END
$$;

-- What may go well when it is tried again is no refusal.
CREATE FUNCTION sync.is_passing(state text) RETURNS boolean LANGUAGE sql IMMUTABLE AS $$
    SELECT state IN ('40001', '40P01', '55P03', '25006') OR left(state, 2) IN ('08', '53', '57', '58', 'XX')
$$;

-- Puts down what the person sees of the rows that his ops name and of the customers that they hang on, before anything
-- of the push is written: rights are those at its beginning.
CREATE FUNCTION sync.look_at(who public.actor, ops jsonb) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
    INSERT INTO sync.sight (entity, id, customer)
    SELECT g.entity, s.row_id, s.hangs_on
    FROM (SELECT o ->> 'e' AS entity, array_agg(DISTINCT (o ->> 'id')::uuid) AS ids FROM jsonb_array_elements(ops) o GROUP BY 1) g
    CROSS JOIN LATERAL sync.seen(g.entity, who.mandant, g.ids) s
    WHERE g.entity <> 'customer';
    INSERT INTO sync.sight (entity, id, customer, is_open, is_standing)
    SELECT 'customer', customer.id, customer.id, {openable},
        customer.archived_on IS NULL OR EXISTS (SELECT 1 FROM jsonb_array_elements(ops) o WHERE o ->> 'e' = 'customer'
            AND o ->> 'id' = customer.id::text AND o ->> 'k' = 'update' AND o -> 'a' -> 'archived_on' = 'null'
            AND o -> 'b' ->> 'archived_on' = customer.archived_on)
    FROM customer WHERE customer.mandant = who.mandant AND customer.id = ANY (ARRAY(
        SELECT s.customer FROM sync.sight s WHERE s.tx = pg_current_xact_id() AND s.customer IS NOT NULL
        UNION
        SELECT w.word::uuid FROM jsonb_array_elements(ops) o
        CROSS JOIN LATERAL (VALUES (CASE WHEN o ->> 'e' LIKE 'customer%' THEN o ->> 'id' END), (o -> 'a' ->> 'customer'),
            (o -> 'b' ->> 'customer'), (o -> 'a' ->> 'kept'), (o -> 'b' ->> 'kept')) w (word)
        WHERE sync.is_uuid(w.word)));
END $$;

-- Who may see the log of a row need not be who changed it; a login is told where its card is seen. The last one is
-- the one that came last, whatever its clock said; of one transaction the clock decides.
CREATE FUNCTION sync.last_change(place text, of_id uuid, named text, OUT maker uuid, OUT made_at bigint)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
    SELECT s.portal_user, s.made_at FROM change_op o JOIN change_set s ON s.mandant = o.mandant AND s.id = o.change_set
    WHERE o.row_id = of_id AND o.entity = place AND s.outcome = 'done' AND o.after_values::jsonb ? named
    ORDER BY age(s.xmin), s.made_at DESC LIMIT 1
$$;

CREATE FUNCTION sync.conflict(op jsonb, named text, theirs jsonb) RETURNS jsonb
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
    SELECT jsonb_build_object('e', op ->> 'e', 'id', op ->> 'id', 'column', named, 'before', op -> 'b' -> named,
        'mine', coalesce(op -> 'a' -> named, op -> 'b' -> named, CASE op ->> 'k' WHEN 'update' THEN theirs END), 'theirs', theirs,
        'by', (SELECT u.login FROM portal_user u WHERE u.id = l.maker), 'at', l.made_at)
    FROM (SELECT 1) one LEFT JOIN LATERAL sync.last_change(op ->> 'e', (op ->> 'id')::uuid, named) l ON theirs IS NOT NULL
$$;

CREATE FUNCTION sync.applied(changed bigint) RETURNS jsonb LANGUAGE sql IMMUTABLE AS $$
    SELECT jsonb_build_object('state', 'applied', 'changed', changed, 'rule', NULL, 'conflicts', '[]'::jsonb)
$$;

-- An op that changes nothing: what the person saw of a group of columns beside what he changed of it.
CREATE FUNCTION sync.is_look(op jsonb) RETURNS boolean LANGUAGE sql IMMUTABLE AS $$
    SELECT op ->> 'k' = 'update' AND op -> 'a' IS NOT DISTINCT FROM '{}'
$$;

-- A group of columns (rules/groups.txt) is taken all or none: where one of them is neither what its person saw nor what
-- he wants, none of what he sent of them is. Ops in the order in which they were made. Answers number of the op ->
-- {column: the server's value}, also of the columns that he only saw. Where nobody knows what he saw, it was nothing.
CREATE FUNCTION sync.held(ops jsonb) RETURNS jsonb
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
    RETURN (
        WITH grouped AS ({grouped columns}),
            sent AS MATERIALIZED (
                SELECT o.n - 1 AS n, g.entity, (o.op ->> 'id')::uuid AS id, g.family, g.field,
                    coalesce(o.op -> 'b' -> g.field, 'null') AS was, coalesce(o.op -> 'a' -> g.field, o.op -> 'b' -> g.field, 'null') AS wanted,
                    coalesce(o.op -> 'a' ? g.field, false) AS is_changed
                FROM jsonb_array_elements(ops) WITH ORDINALITY o (op, n) JOIN grouped g ON g.entity = o.op ->> 'e'
                WHERE o.op ->> 'k' = 'insert' OR (o.op ->> 'k' = 'update' AND (o.op -> 'a' ? g.field OR o.op -> 'b' ? g.field
                    OR coalesce(nullif(o.op -> 'b', 'null'), '{}') = '{}'))),
            here AS MATERIALIZED (
                SELECT p.entity, (r.content ->> 'id')::uuid AS id, r.content
                FROM (SELECT s.entity, array_agg(DISTINCT s.id) AS ids FROM sent s GROUP BY s.entity) p
                CROSS JOIN LATERAL sync.read_rows(p.entity, p.ids) r (content)),
            judged AS MATERIALIZED (
                SELECT s.*, coalesce(lag(s.wanted) OVER (PARTITION BY s.entity, s.id, s.field ORDER BY s.n), h.content -> s.field) AS present
                FROM sent s JOIN here h ON h.entity = s.entity AND h.id = s.id),
            contested AS (
                SELECT j.id, j.family FROM judged j GROUP BY j.id, j.family
                HAVING bool_or(j.present <> j.was AND j.present <> j.wanted) AND bool_or(j.is_changed AND j.present <> j.wanted)),
            by_op AS (
                SELECT j.n, jsonb_object_agg(j.field, j.present) AS columns FROM judged j JOIN contested c ON c.id = j.id AND c.family = j.family
                GROUP BY j.n)
        SELECT coalesce(jsonb_object_agg(b.n, b.columns), '{}') FROM by_op b);
END $$;

-- The ops without the columns that are held.
CREATE FUNCTION sync.without_held(ops jsonb, held jsonb) RETURNS jsonb LANGUAGE sql IMMUTABLE SET search_path = pg_catalog, pg_temp AS $$
    SELECT CASE held WHEN '{}' THEN ops ELSE (
        SELECT coalesce(jsonb_agg(CASE WHEN h.columns IS NULL THEN o.op
            ELSE o.op || jsonb_build_object('b', nullif(o.op -> 'b', 'null') - names.n, 'a', (o.op -> 'a') - names.n) END ORDER BY o.n), '[]')
        FROM jsonb_array_elements(ops) WITH ORDINALITY o (op, n)
        CROSS JOIN LATERAL (SELECT held -> (o.n - 1)::text AS columns) h
        CROSS JOIN LATERAL (SELECT ARRAY(SELECT jsonb_object_keys(coalesce(h.columns, '{}'))) AS n) names) END
$$;

-- What no single row shows.
CREATE FUNCTION sync.check_whole(who public.actor, ops jsonb) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
    -- P-39: what a Submandant's user brings is his at once, so that he sees what he wrote.
    IF who.submandant IS NOT NULL AND EXISTS (
        SELECT 1 FROM sync.sight s WHERE s.tx = pg_current_xact_id() AND s.entity = 'customer' AND s.is_new AND NOT EXISTS (
            SELECT 1 FROM gate_assignment a WHERE a.mandant = who.mandant AND a.customer = s.id
                AND a.submandant = who.submandant AND a.until_on IS NULL)) THEN
        RAISE EXCEPTION 'write_denied';
    END IF;
    -- Who was merged into another one is archived, and the other one is not merged itself: nobody looks in a circle.
    IF EXISTS (SELECT 1 FROM jsonb_array_elements(ops) o WHERE o ->> 'e' = 'customer_merge' AND o ->> 'k' = 'insert') THEN
        INSERT INTO sync.administrators AS a (mandant) VALUES (who.mandant) ON CONFLICT (mandant) DO UPDATE SET version = a.version + 1;
        IF EXISTS (SELECT 1 FROM jsonb_array_elements(ops) o JOIN gate_customer_merge g ON g.mandant = who.mandant AND g.id = (o ->> 'id')::uuid
                   WHERE o ->> 'e' = 'customer_merge' AND (
                       EXISTS (SELECT 1 FROM gate_customer_merge k WHERE k.mandant = g.mandant AND k.id = g.kept)
                       OR NOT EXISTS (SELECT 1 FROM customer c WHERE c.mandant = g.mandant AND c.id = g.id AND c.archived_on IS NOT NULL))) THEN
            RAISE EXCEPTION 'write_denied';
        END IF;
    END IF;
    IF EXISTS (SELECT 1 FROM jsonb_array_elements(ops) o WHERE o ->> 'e' IN ('portal_user', 'portal_user_account', 'user_role')) THEN
        INSERT INTO sync.administrators AS a (mandant) VALUES (who.mandant) ON CONFLICT (mandant) DO UPDATE SET version = a.version + 1;
        IF EXISTS (SELECT 1 FROM gate_portal_user u LEFT JOIN gate_portal_user_account a ON a.mandant = u.mandant AND a.id = u.id
                   WHERE u.mandant = who.mandant AND a.id IS NULL) THEN
            RAISE EXCEPTION 'op_invalid';
        END IF;
        IF NOT EXISTS (SELECT 1 FROM gate_user_role r
                JOIN gate_portal_user_account a ON a.mandant = r.mandant AND a.id = r.portal_user
                JOIN gate_portal_user u ON u.mandant = r.mandant AND u.id = r.portal_user
                WHERE r.mandant = who.mandant AND r.role_key = 'user_administration' AND a.own_state = 'active'
                    AND u.submandant IS NULL) THEN
            RAISE EXCEPTION 'last_administrator';
        END IF;
    END IF;
END $$;

-- The ops in their order, as runs of one kind of change to different rows of one table; each op with its number.
CREATE FUNCTION sync.runs(pushed jsonb) RETURNS TABLE (entity text, kind text, ops jsonb)
LANGUAGE plpgsql STABLE SET search_path = pg_catalog, pg_temp AS $$
#variable_conflict use_column
BEGIN
    RETURN QUERY SELECT b.entity, b.kind, jsonb_agg(b.op || jsonb_build_object('n', b.n) ORDER BY b.n)
    FROM (SELECT c.*, sum(c.begins) OVER (ORDER BY c.n) AS run
          FROM (SELECT t.*, (lag(ROW(t.entity, t.kind, t.turn)) OVER (ORDER BY t.n) IS DISTINCT FROM ROW(t.entity, t.kind, t.turn))::int AS begins
                FROM (SELECT o.n - 1 AS n, o.op, o.op ->> 'e' AS entity, o.op ->> 'k' AS kind,
                          row_number() OVER (PARTITION BY o.op ->> 'e', o.op ->> 'id' ORDER BY o.n) AS turn
                      FROM jsonb_array_elements(pushed) WITH ORDINALITY o (op, n) WHERE NOT sync.is_look(o.op)) t) c) b
    GROUP BY b.run, b.entity, b.kind ORDER BY b.run;
END $$;

-- Writes ops. Answers for each what came of it for the log (NULL: no row is other than it was), and what is contested:
-- column -> the server's value, or "*", where the row is not seen.
CREATE FUNCTION sync.take_ops(of_mandant uuid, pushed jsonb) RETURNS TABLE (number bigint, taken jsonb, contested jsonb)
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
#variable_conflict use_column
DECLARE
    run record;
    seen jsonb;
    missed jsonb;
BEGIN
    FOR run IN SELECT * FROM sync.runs(pushed) LOOP
        SELECT coalesce(jsonb_agg(o.op) FILTER (WHERE o.is_seen), '[]'), coalesce(jsonb_agg(o.op) FILTER (WHERE NOT o.is_seen), '[]')
        INTO seen, missed
        FROM (SELECT e.op, run.kind = 'insert' OR EXISTS (SELECT 1 FROM sync.sight s WHERE s.tx = pg_current_xact_id()
                  AND s.entity = run.entity AND s.id = (e.op ->> 'id')::uuid) AS is_seen
              FROM jsonb_array_elements(run.ops) e (op)) o;
        RETURN QUERY SELECT (m.op ->> 'n')::bigint, NULL::jsonb, '"*"'::jsonb FROM jsonb_array_elements(missed) m (op);
        RETURN QUERY SELECT a.number, a.taken, a.contested FROM sync.apply(run.entity, run.kind, of_mandant, seen) a
            WHERE seen <> '[]' ORDER BY a.number;
    END LOOP;
END $$;

-- The rule by which a write right refuses, by the customers that the row hangs on. One whom the person does not see and
-- one who never was answer alike.
CREATE FUNCTION sync.why_denied(customers uuid[]) RETURNS text
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
    SELECT CASE WHEN bool_or(s.id IS NULL) THEN 'conflict_row_gone' WHEN bool_or(NOT s.is_standing) THEN 'customer_archived'
        ELSE 'write_denied' END
    FROM unnest(customers) c (id) LEFT JOIN sync.sight s ON s.tx = pg_current_xact_id() AND s.entity = 'customer' AND s.id = c.id
$$;

-- In whose name the write triggers judge from now on.
CREATE FUNCTION sync.begin_writing(who public.actor, made jsonb) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
    PERFORM set_config('kontor.pusher', ROW(who.portal_user, who.mandant, who.submandant, who.today, sync.may(),
        ARRAY(SELECT r.role_key FROM actor_role r), made ->> 'reverses' IS NOT NULL, made ->> 'command' = 'import_customers')::sync.pusher::text, true);
END $$;

CREATE FUNCTION sync.take_set(who public.actor, payload jsonb) RETURNS jsonb
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
    set_id uuid := payload -> 'set' ->> 'id';
    reversed uuid := payload -> 'set' ->> 'reverses';
    known record;
    done record;
    op jsonb;
    named record;
    changed bigint := 0;
    made jsonb := payload -> 'set';
    had_rights jsonb;
    taken jsonb[] := array_fill(NULL::jsonb, ARRAY[jsonb_array_length(payload -> 'ops')]);
    held jsonb;
    conflicts jsonb := '[]';
    contested jsonb := '{}';
    failed_state text;
    failed_key text;
    failed_message text;
    failed_rule text;
BEGIN
    -- The same set under another number, from a queue that was made anew: it is here.
    SELECT s.outcome, s.rule_key INTO known FROM change_set s
        WHERE s.mandant = who.mandant AND s.id = set_id AND s.portal_user = who.portal_user;
    IF known.outcome = 'refused' AND payload -> 'set' ->> 'outcome' IS DISTINCT FROM 'refused' THEN
        RETURN jsonb_build_object('state', 'refused', 'changed', 0, 'rule', known.rule_key, 'conflicts', '[]'::jsonb);
    ELSIF known.outcome IS NOT NULL THEN
        RETURN sync.applied(0);
    END IF;
    IF payload -> 'set' ->> 'outcome' = 'refused' THEN
        PERFORM sync.log_refusal(who, payload, payload -> 'set' ->> 'rule_key', NULL);
        RETURN sync.applied(0);
    END IF;
    IF NOT sync.is_called_right(who, payload) THEN
        PERFORM sync.log_refusal(who, payload, 'op_invalid', NULL);
        RETURN jsonb_build_object('state', 'refused', 'changed', 0, 'rule', 'op_invalid', 'conflicts', '[]'::jsonb);
    END IF;
    PERFORM sync.look_at(who, payload -> 'ops');
    BEGIN
        IF reversed IS NOT NULL THEN
            PERFORM sync.check_undo(who, reversed, payload -> 'ops');
        END IF;
        IF payload -> 'ops' @? '$[*] ? (@.e == "portal_user_account" || @.e == "user_role" || @.e == "user_site")' THEN
            had_rights := sync.own_rights(who);
        END IF;
        PERFORM sync.begin_writing(who, made);
        held := sync.held(payload -> 'ops');
        FOR done IN SELECT t.* FROM sync.take_ops(who.mandant, sync.without_held(payload -> 'ops', held)) t LOOP
            changed := changed + (done.taken IS NOT NULL)::int;
            taken[done.number + 1] := done.taken;
            CONTINUE WHEN done.contested IS NULL;
            op := payload -> 'ops' -> done.number::int;
            IF done.contested = '"*"' THEN
                conflicts := conflicts || sync.conflict(op, NULL, NULL);
            ELSE
                FOR named IN SELECT v.key, v.value FROM jsonb_each(done.contested) v LOOP
                    conflicts := conflicts || sync.conflict(op, named.key, named.value);
                END LOOP;
            END IF;
            contested := contested || jsonb_build_object(done.number::text,
                CASE op ->> 'k' WHEN 'delete' THEN '"*"' ELSE done.contested END);
        END LOOP;
        FOR named IN SELECT h.key AS number, h.value AS columns, v.key, v.value FROM jsonb_each(held) h, jsonb_each(h.value) v ORDER BY h.key::int, v.key LOOP
            CONTINUE WHEN contested -> named.number = '"*"';
            conflicts := conflicts || sync.conflict(payload -> 'ops' -> named.number::int, named.key, named.value);
            contested := contested || jsonb_build_object(named.number, coalesce(contested -> named.number, '{}') || named.columns);
        END LOOP;
        -- Where nothing was written nothing came apart; and who may write nothing holds nobody up.
        IF changed > 0 THEN
            PERFORM sync.check_whole(who, payload -> 'ops');
        END IF;
        IF payload -> 'ops' @? '$[*] ? (@.e == "mandant" || @.e == "dealer_id")' THEN
            taken := sync.with_cascades(payload -> 'ops', taken);
        END IF;
        made := made || jsonb_build_object('command', sync.called(made,
            CASE WHEN had_rights IS NOT NULL THEN sync.is_raised(had_rights, sync.own_rights(who)) ELSE false END));
        -- What took nothing back is no undo of it.
        IF changed = 0 THEN
            made := made - 'reverses';
        END IF;
        PERFORM sync.write_log(who, ARRAY[jsonb_build_object('set', made, 'ops', payload -> 'ops')], 'done', NULL, taken, NULL);
    EXCEPTION WHEN OTHERS THEN
        GET STACKED DIAGNOSTICS failed_state = RETURNED_SQLSTATE, failed_key = CONSTRAINT_NAME, failed_message = MESSAGE_TEXT;
        IF sync.is_passing(failed_state) THEN
            RAISE;
        END IF;
        failed_rule := sync.rule_of(failed_state, failed_key, failed_message);
    END;
    IF failed_rule IS NOT NULL THEN
        PERFORM sync.log_refusal(who, payload, failed_rule, NULL);
        RETURN jsonb_build_object('state', 'refused', 'changed', 0, 'rule', failed_rule, 'conflicts', '[]'::jsonb);
    END IF;
    IF contested <> '{}' THEN
        PERFORM sync.log_refusal(who, payload, 'contested', contested);
    END IF;
    RETURN sync.applied(changed) || CASE WHEN conflicts = '[]' THEN '{}'
        ELSE jsonb_build_object('state', 'conflict', 'conflicts', conflicts) END;
END $$;

-- Whether an op may be written together with those of other sets, because it is nothing to them: it moves no value
-- that a key, a right or what its person sees hangs on. (Whom a customer is assigned to is nothing to an employee.)
CREATE FUNCTION sync.is_plain(op jsonb, is_employee boolean) RETURNS boolean LANGUAGE sql IMMUTABLE AS $$
    SELECT CASE op ->> 'k' || ' ' || (op ->> 'e')
        WHEN 'update customer' THEN nullif(op -> 'a', 'null') - ARRAY['name', 'city', 'country'] IS NOT DISTINCT FROM '{}'
        WHEN 'update customer_profile' THEN true
        WHEN 'insert customer_profile' THEN true
        WHEN 'insert customer_product' THEN true
        WHEN 'insert assignment' THEN is_employee
        ELSE false END
$$;

-- Takes sets as if they were one, where that ends as if each were taken alone: all ops are plain ones, and all go well.
-- Ops on different rows come in any order then, so that runs are long. It gives nobody more rights: whoever pushes can
-- put all of it into one set himself. Else NULL, and nothing has happened.
CREATE FUNCTION sync.take_together(who public.actor, payloads jsonb[]) RETURNS jsonb
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
    ops jsonb;
    set_of int[]; -- of which set an op is
    place_of int[]; -- and the how manieth of all
    taken jsonb[];
    changed bigint[] := array_fill(0::bigint, ARRAY[cardinality(payloads)]);
    done record;
    failed_state text;
BEGIN
    IF EXISTS (SELECT 1 FROM unnest(payloads) s (payload) WHERE s.payload -> 'set' ->> 'outcome' = 'refused'
            OR s.payload -> 'set' ->> 'reverses' IS NOT NULL OR s.payload -> 'ops' = '[]' OR NOT sync.is_called_right(who, s.payload))
        OR EXISTS (SELECT 1 FROM unnest(payloads) s (payload), jsonb_array_elements(s.payload -> 'ops') o (op)
                   WHERE NOT sync.is_plain(o.op, who.submandant IS NULL)) THEN
        RETURN NULL;
    END IF;
    SELECT coalesce(jsonb_agg(t.op ORDER BY t.turn, t.op ->> 'e', t.op ->> 'k', t.set_n, t.n), '[]'),
        array_agg(t.set_n ORDER BY t.turn, t.op ->> 'e', t.op ->> 'k', t.set_n, t.n),
        array_agg(t.place ORDER BY t.turn, t.op ->> 'e', t.op ->> 'k', t.set_n, t.n)
    INTO ops, set_of, place_of
    FROM (SELECT o.op, o.n, s.n AS set_n, row_number() OVER (ORDER BY s.n, o.n) AS place,
              row_number() OVER (PARTITION BY o.op ->> 'e', o.op ->> 'id' ORDER BY s.n, o.n) AS turn
          FROM unnest(payloads) WITH ORDINALITY s (payload, n),
              jsonb_array_elements(s.payload -> 'ops') WITH ORDINALITY o (op, n)) t;
    IF sync.held((SELECT jsonb_agg(o.op ORDER BY s.n, o.n) FROM unnest(payloads) WITH ORDINALITY s (payload, n),
            jsonb_array_elements(s.payload -> 'ops') WITH ORDINALITY o (op, n))) <> '{}' THEN
        RETURN NULL;
    END IF;
    taken := array_fill(NULL::jsonb, ARRAY[jsonb_array_length(ops)]);
    BEGIN
        PERFORM sync.look_at(who, ops);
        PERFORM sync.begin_writing(who, '{}');
        FOR done IN SELECT t.* FROM sync.take_ops(who.mandant, ops) t LOOP
            IF done.contested IS NOT NULL THEN
                RAISE EXCEPTION 'contested';
            END IF;
            changed[set_of[done.number + 1]] := changed[set_of[done.number + 1]] + (done.taken IS NOT NULL)::int;
            taken[place_of[done.number + 1]] := done.taken;
        END LOOP;
        -- A set that the server has already ends here, by its id.
        PERFORM sync.write_log(who, payloads, 'done', NULL, taken, NULL);
    EXCEPTION WHEN OTHERS THEN
        GET STACKED DIAGNOSTICS failed_state = RETURNED_SQLSTATE;
        IF sync.is_passing(failed_state) THEN
            RAISE;
        END IF;
        RETURN NULL;
    END;
    RETURN (SELECT jsonb_agg(sync.applied(c.touched) ORDER BY c.n) FROM unnest(changed) WITH ORDINALITY c (touched, n));
END $$;

-- Takes sets in their order, as many together as goes: all, else the one half and then the other. By what a set did to
-- people its person may be another one before the next.
CREATE FUNCTION sync.take_sets(who public.actor, payloads jsonb[]) RETURNS jsonb
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
    half int := cardinality(payloads) / 2;
    answers jsonb := CASE half WHEN 0 THEN jsonb_build_array(sync.take_set(who, payloads[1])) ELSE sync.take_together(who, payloads) END;
BEGIN
    DELETE FROM sync.sight s WHERE s.tx = pg_current_xact_id();
    IF answers IS NULL THEN
        answers := sync.take_sets(who, payloads[:half]);
        answers := answers || sync.take_sets(sync.me(), payloads[half + 1:]);
    END IF;
    RETURN answers;
END $$;
