-- SPDX-FileCopyrightText: 2026 The Kontor developers
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Taking over one change set, exactly once (docs/sync.md, "Push").

CREATE FUNCTION sync.is_uuid(word text) RETURNS boolean LANGUAGE sql IMMUTABLE AS
    'SELECT coalesce(word ~ ''^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$'', false)';

-- The name of the rule that an error stands for, as a local store says it.
CREATE FUNCTION sync.rule_of(state text, key text, message text) RETURNS text LANGUAGE sql IMMUTABLE AS $$
    SELECT CASE
        WHEN state = 'P0001' THEN message
        WHEN state = '23505' THEN coalesce('{unique rules}'::pg_catalog.jsonb ->> key, 'unique')
        WHEN state = '23503' THEN 'foreign_key'
        WHEN state = '23514' THEN key
        WHEN state = '23502' THEN 'value_missing'
        WHEN state = '42501' THEN 'write_denied'
        ELSE 'op_invalid' END
$$;

-- Raises where the payload is no change set at all; that it is one of this server is asked later.
CREATE FUNCTION sync.check_payload(payload jsonb) RETURNS void LANGUAGE plpgsql STABLE AS $$
DECLARE
    made jsonb := payload -> 'set';
BEGIN
    IF jsonb_typeof(made) IS DISTINCT FROM 'object' OR jsonb_typeof(payload -> 'ops') IS DISTINCT FROM 'array'
        OR NOT sync.is_uuid(made ->> 'id') OR jsonb_typeof(made -> 'command') IS DISTINCT FROM 'string'
        OR coalesce(made ->> 'made_at', '') !~ '^[0-9]{1,18}$'
        OR coalesce(made ->> 'outcome', 'done') NOT IN ('done', 'refused')
        OR NOT coalesce(sync.is_uuid(made ->> 'reverses') OR made ->> 'reverses' IS NULL, false)
        OR NOT coalesce(sync.is_uuid(made ->> 'acting_as') OR made ->> 'acting_as' IS NULL, false) THEN
        RAISE EXCEPTION 'payload_invalid';
    END IF;
    IF EXISTS (SELECT 1 FROM jsonb_array_elements(payload -> 'ops') o
               WHERE jsonb_typeof(o) <> 'object' OR NOT coalesce(sync.knows(o ->> 'e'), false) OR NOT sync.is_uuid(o ->> 'id')
                   OR coalesce(o ->> 'k', '') NOT IN ('insert', 'update', 'delete')
                   OR coalesce(jsonb_typeof(o -> 'b'), 'null') NOT IN ('object', 'null')
                   OR coalesce(jsonb_typeof(o -> 'a'), 'null') NOT IN ('object', 'null')
                   OR NOT (sync.is_uuid(o ->> 'c') OR o ->> 'c' IS NULL)) THEN
        RAISE EXCEPTION 'payload_invalid';
    END IF;
END $$;

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
            AND o ->> 'id' = customer.id::text AND o ->> 'k' = 'update' AND o -> 'a' ? 'archived_on')
    FROM customer WHERE customer.mandant = who.mandant AND customer.id = ANY (ARRAY(
        SELECT s.customer FROM sync.sight s WHERE s.tx = pg_current_xact_id() AND s.customer IS NOT NULL
        UNION
        SELECT w.word::uuid FROM jsonb_array_elements(ops) o
        CROSS JOIN LATERAL (VALUES (CASE WHEN o ->> 'e' LIKE 'customer%' THEN o ->> 'id' END), (o -> 'a' ->> 'customer'),
            (o -> 'b' ->> 'customer'), (o -> 'a' ->> 'kept'), (o -> 'b' ->> 'kept')) w (word)
        WHERE sync.is_uuid(w.word)));
END $$;

-- Who may see the log of a row need not be who changed it; a login is told where its card is seen.
CREATE FUNCTION sync.last_change(place text, of_id uuid, named text, OUT maker uuid, OUT made_at bigint)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
    SELECT s.portal_user, s.made_at FROM change_op o JOIN change_set s ON s.mandant = o.mandant AND s.id = o.change_set
    WHERE o.row_id = of_id AND o.entity = place AND s.outcome = 'done' AND o.after_values::jsonb ? named
    ORDER BY s.made_at DESC LIMIT 1
$$;

CREATE FUNCTION sync.conflict(op jsonb, named text, theirs jsonb) RETURNS jsonb
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
    SELECT jsonb_build_object('e', op ->> 'e', 'id', op ->> 'id', 'column', named, 'before', op -> 'b' -> named,
        'mine', op -> 'a' -> named, 'theirs', theirs,
        'by', (SELECT u.login FROM portal_user u WHERE u.id = l.maker), 'at', l.made_at)
    FROM (SELECT 1) one LEFT JOIN LATERAL sync.last_change(op ->> 'e', (op ->> 'id')::uuid, named) l ON theirs IS NOT NULL
$$;

-- Writes a set and its ops as they were sent, without or with nothing but what is contested: op number -> columns.
CREATE FUNCTION sync.write_log(who public.actor, payload jsonb, set_id uuid, set_outcome text, set_rule text, contested jsonb, is_rest boolean)
RETURNS void LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
    made jsonb := payload -> 'set';
BEGIN
    INSERT INTO change_set (mandant, id, made_at, portal_user, acting_as, command, subject, outcome, rule_key, reverses)
    VALUES (who.mandant, set_id, (made ->> 'made_at')::bigint, who.portal_user,
        (SELECT u.id FROM portal_user u WHERE u.mandant = who.mandant AND u.id = (made ->> 'acting_as')::uuid), made ->> 'command',
        made ->> 'subject', set_outcome, set_rule, CASE WHEN set_outcome = 'done' THEN (made ->> 'reverses')::uuid END);
    INSERT INTO change_op (mandant, change_set, seq, entity, row_id, change_kind, before_values, after_values, customer)
    SELECT who.mandant, set_id, p.n, p.entity, p.row_id, p.change_kind, p.was::text, p.made::text, p.customer
    FROM (SELECT o.n - 1 AS n, o.op ->> 'e' AS entity, (o.op ->> 'id')::uuid AS row_id, o.op ->> 'k' AS change_kind, c.columns,
              CASE WHEN c.columns IS NULL OR c.columns = '"*"' THEN b.v WHEN is_rest THEN b.v - x.names
                  ELSE (SELECT jsonb_object_agg(e.key, e.value) FROM jsonb_each(b.v) e WHERE e.key = ANY (x.names)) END AS was,
              CASE WHEN c.columns IS NULL OR c.columns = '"*"' THEN a.v WHEN is_rest THEN a.v - x.names
                  ELSE (SELECT jsonb_object_agg(e.key, e.value) FROM jsonb_each(a.v) e WHERE e.key = ANY (x.names)) END AS made,
              CASE WHEN o.op ->> 'e' IN ('customer', 'customer_profile', 'customer_merge') THEN (o.op ->> 'id')::uuid
                  ELSE coalesce((SELECT s.customer FROM sync.sight s WHERE s.tx = pg_current_xact_id() AND s.entity = o.op ->> 'e'
                                     AND s.id = (o.op ->> 'id')::uuid),
                      CASE WHEN sync.is_uuid(o.op -> 'a' ->> 'customer') THEN (o.op -> 'a' ->> 'customer')::uuid END,
                      CASE WHEN sync.is_uuid(o.op -> 'b' ->> 'customer') THEN (o.op -> 'b' ->> 'customer')::uuid END,
                      (o.op ->> 'c')::uuid) END AS customer
          FROM jsonb_array_elements(payload -> 'ops') WITH ORDINALITY o (op, n)
          CROSS JOIN LATERAL (SELECT nullif(o.op -> 'b', 'null') AS v) b
          CROSS JOIN LATERAL (SELECT nullif(o.op -> 'a', 'null') AS v) a
          LEFT JOIN LATERAL (SELECT contested -> (o.n - 1)::text AS columns) c ON true
          LEFT JOIN LATERAL (SELECT CASE WHEN jsonb_typeof(c.columns) = 'object' THEN ARRAY(SELECT jsonb_object_keys(c.columns)) END AS names) x ON true
          WHERE (is_rest AND coalesce(c.columns <> '"*"', true)) OR (NOT is_rest AND c.columns IS NOT NULL)) p
    WHERE p.columns IS NULL OR jsonb_typeof(p.columns) <> 'object' OR p.change_kind = 'delete' OR p.made <> '{}';
END $$;

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
                      FROM jsonb_array_elements(pushed) WITH ORDINALITY o (op, n)) t) c) b
    GROUP BY b.run, b.entity, b.kind ORDER BY b.run;
END $$;

CREATE FUNCTION sync.take_set(who public.actor, payload jsonb) RETURNS jsonb
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
    set_id uuid := payload -> 'set' ->> 'id';
    reversed uuid := payload -> 'set' ->> 'reverses';
    known record;
    run record;
    seen jsonb;
    missed jsonb;
    op record;
    done record;
    named record;
    changed bigint := 0;
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
        RETURN '{"state": "applied", "changed": 0, "rule": null, "conflicts": []}';
    END IF;
    IF payload -> 'set' ->> 'outcome' = 'refused' THEN
        PERFORM sync.write_log(who, payload, set_id, 'refused', payload -> 'set' ->> 'rule_key', '{}', true);
        RETURN '{"state": "applied", "changed": 0, "rule": null, "conflicts": []}';
    END IF;
    PERFORM sync.look_at(who, payload -> 'ops');
    BEGIN
        IF reversed IS NOT NULL AND NOT EXISTS (
            SELECT 1 FROM change_set s WHERE s.mandant = who.mandant AND s.id = reversed AND s.outcome = 'done') THEN
            RAISE EXCEPTION 'change_set_unknown';
        END IF;
        PERFORM set_config('kontor.pusher', ROW(who.portal_user, who.mandant, who.submandant, who.today, sync.may(),
            ARRAY(SELECT r.role_key FROM actor_role r), reversed IS NOT NULL)::sync.pusher::text, true);
        FOR run IN SELECT * FROM sync.runs(payload -> 'ops') LOOP
            SELECT coalesce(jsonb_agg(o.op) FILTER (WHERE o.is_seen), '[]'), coalesce(jsonb_agg(o.op) FILTER (WHERE NOT o.is_seen), '[]')
            INTO seen, missed
            FROM (SELECT e.op, run.kind = 'insert' OR EXISTS (SELECT 1 FROM sync.sight s WHERE s.tx = pg_current_xact_id()
                      AND s.entity = run.entity AND s.id = (e.op ->> 'id')::uuid) AS is_seen
                  FROM jsonb_array_elements(run.ops) e (op)) o;
            FOR op IN SELECT e.content FROM jsonb_array_elements(missed) e (content) LOOP
                conflicts := conflicts || sync.conflict(op.content, NULL, NULL);
                contested := contested || jsonb_build_object(op.content ->> 'n', '*');
            END LOOP;
            FOR done IN SELECT a.* FROM sync.apply(run.entity, run.kind, who.mandant, seen) a WHERE seen <> '[]' ORDER BY a.number LOOP
                changed := changed + done.touched;
                IF done.contested IS NOT NULL THEN
                    contested := contested || jsonb_build_object(done.number::text,
                        CASE run.kind WHEN 'delete' THEN '"*"' ELSE done.contested END);
                    FOR named IN SELECT e.op, v.key, v.value FROM jsonb_array_elements(seen) e (op), jsonb_each(done.contested) v
                            WHERE (e.op ->> 'n')::bigint = done.number LOOP
                        conflicts := conflicts || sync.conflict(named.op, named.key, named.value);
                    END LOOP;
                END IF;
            END LOOP;
        END LOOP;
        PERFORM sync.check_whole(who, payload -> 'ops');
        PERFORM sync.write_log(who, payload, set_id, 'done', NULL, contested, true);
    EXCEPTION WHEN OTHERS THEN
        GET STACKED DIAGNOSTICS failed_state = RETURNED_SQLSTATE, failed_key = CONSTRAINT_NAME, failed_message = MESSAGE_TEXT;
        IF failed_state IN ('40001', '40P01', '55P03', '25006') OR left(failed_state, 2) IN ('08', '53', '57', '58', 'XX') THEN
            RAISE;
        END IF;
        failed_rule := sync.rule_of(failed_state, failed_key, failed_message);
    END;
    IF failed_rule IS NOT NULL THEN
        PERFORM sync.write_log(who, payload, set_id, 'refused', failed_rule, '{}', true);
        RETURN jsonb_build_object('state', 'refused', 'changed', 0, 'rule', failed_rule, 'conflicts', '[]'::jsonb);
    END IF;
    IF contested <> '{}' THEN
        PERFORM sync.write_log(who, payload, md5(set_id::text || '/contested')::uuid, 'refused', 'contested', contested, false);
    END IF;
    RETURN jsonb_build_object('state', CASE WHEN conflicts = '[]' THEN 'applied' ELSE 'conflict' END, 'changed', changed,
        'rule', NULL, 'conflicts', conflicts);
END $$;

CREATE FUNCTION sync_v1.push(client uuid, seq bigint, sha text, schema_version bigint, payload jsonb) RETURNS jsonb
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
    SET plan_cache_mode = force_generic_plan
    -- sync.sight is empty whenever somebody counts it: plans would read it from end to end, for each row.
    SET enable_seqscan = off AS $$
#variable_conflict use_column
DECLARE
    who public.actor := sync.me();
    known sync.client;
    told sync.ledger;
    answer jsonb;
BEGIN
    -- Under READ COMMITTED somebody else's commit could come between looking and writing.
    IF current_setting('transaction_isolation') NOT IN ('repeatable read', 'serializable') THEN
        RAISE EXCEPTION 'isolation_too_low';
    END IF;
    IF push.client IS NULL OR coalesce(push.seq, 0) < 1 OR coalesce(push.sha, '') !~ '^[0-9a-f]{64}$' THEN
        RAISE EXCEPTION 'payload_invalid';
    END IF;
    IF coalesce(push.schema_version, 0) > (SELECT m.schema_version FROM sync.meta m) THEN
        RAISE EXCEPTION 'server_older';
    ELSIF coalesce(push.schema_version, 0) < (SELECT m.min_schema_version FROM sync.meta m) THEN
        RAISE EXCEPTION 'client_older';
    END IF;
    INSERT INTO sync.client (id, login) VALUES (push.client, sync.principal()) ON CONFLICT DO NOTHING;
    SELECT c.* INTO known FROM sync.client c WHERE c.id = push.client FOR UPDATE;
    IF known.id IS NULL THEN
        RAISE EXCEPTION 'outbox_foreign';
    END IF;
    IF push.seq <= known.seq THEN
        SELECT l.* INTO told FROM sync.ledger l WHERE l.client = push.client AND l.seq = push.seq;
        IF told.sha IS DISTINCT FROM push.sha THEN
            RAISE EXCEPTION 'outbox_cloned';
        END IF;
        RETURN told.outcome;
    ELSIF push.seq > known.seq + 1 THEN
        RAISE EXCEPTION 'outbox_gap';
    END IF;
    PERFORM sync.check_payload(push.payload);
    answer := sync.take_set(who, push.payload);
    DELETE FROM sync.sight s WHERE s.tx = pg_current_xact_id();
    INSERT INTO sync.ledger (client, seq, sha, outcome) VALUES (push.client, push.seq, push.sha, answer);
    UPDATE sync.client c SET seq = push.seq WHERE c.id = push.client;
    RETURN answer;
END $$;
