-- SPDX-FileCopyrightText: 2026 The Kontor developers
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Taking over change sets, exactly once (docs/sync.md, "Push").

-- When the last set was made that a client has sent.
ALTER TABLE sync.client ADD COLUMN IF NOT EXISTS made_at bigint NOT NULL DEFAULT 0;

-- How many sets one call takes. Each that is taken alone is a subtransaction, and of more than 64 a backend does not
-- keep the numbers at hand for the snapshots of others.
CREATE FUNCTION sync.sets_a_push() RETURNS int LANGUAGE sql IMMUTABLE AS 'SELECT 64';

-- Bytes that one op may have, as jsonb; a program refuses texts long before (10,000 letters). A row that is too large to
-- be told as JSON would stop everybody who sees it.
CREATE FUNCTION sync.most_of_an_op() RETURNS int LANGUAGE sql IMMUTABLE AS 'SELECT 1 << 20';

-- Whether this is a change set at all; that it is one of this server is asked later.
CREATE FUNCTION sync.is_set(payload jsonb) RETURNS boolean LANGUAGE plpgsql STABLE AS $$
DECLARE
    made jsonb := payload -> 'set';
BEGIN
    IF jsonb_typeof(made) IS DISTINCT FROM 'object' OR pg_column_size(made) > sync.most_of_an_op() OR jsonb_typeof(payload -> 'ops') IS DISTINCT FROM 'array'
        OR NOT sync.is_uuid(made ->> 'id') OR jsonb_typeof(made -> 'command') IS DISTINCT FROM 'string'
        OR coalesce(made ->> 'made_at', '') !~ '^[0-9]{1,18}$'
        OR coalesce(made ->> 'outcome', 'done') NOT IN ('done', 'refused')
        OR NOT coalesce(sync.is_uuid(made ->> 'reverses') OR made ->> 'reverses' IS NULL, false)
        OR NOT coalesce(sync.is_uuid(made ->> 'acting_as') OR made ->> 'acting_as' IS NULL, false) THEN
        RETURN false;
    END IF;
    RETURN NOT EXISTS (SELECT 1 FROM jsonb_array_elements(payload -> 'ops') o
               WHERE jsonb_typeof(o) <> 'object' OR pg_column_size(o) > sync.most_of_an_op() OR NOT coalesce(sync.knows(o ->> 'e'), false) OR NOT sync.is_uuid(o ->> 'id')
                   OR coalesce(o ->> 'k', '') NOT IN ('insert', 'update', 'delete')
                   OR coalesce(jsonb_typeof(o -> 'b'), 'null') NOT IN ('object', 'null')
                   OR coalesce(jsonb_typeof(o -> 'a'), 'null') NOT IN ('object', 'null')
                   OR NOT (sync.is_uuid(o ->> 'c') OR o ->> 'c' IS NULL));
END $$;

-- Rights are those at the beginning of the transaction, so that one which began long ago has rights of long ago.
CREATE FUNCTION sync.oldest_push() RETURNS interval LANGUAGE sql IMMUTABLE AS 'SELECT interval ''1 minute''';

-- A client makes its sets one after the other, whatever its clock was set to in between: none is made before the one
-- before it, nor in days to come.
CREATE FUNCTION sync.in_order(payloads jsonb, made_last bigint) RETURNS TABLE (payload jsonb, made_at bigint, n bigint)
LANGUAGE sql STABLE SET search_path = pg_catalog, pg_temp AS $$
    SELECT CASE WHEN t.said = t.made_at THEN t.payload ELSE jsonb_set(t.payload, '{set,made_at}', to_jsonb(t.made_at)) END, t.made_at, t.n
    FROM (SELECT s.*, least(greatest(max(s.said) OVER (ORDER BY s.n), made_last), (extract(epoch FROM clock_timestamp()) * 1000)::bigint) AS made_at
          FROM (SELECT e.payload, (e.payload -> 'set' ->> 'made_at')::bigint AS said, e.n
                FROM jsonb_array_elements(payloads) WITH ORDINALITY e (payload, n)) s) t
$$;

-- What the ledger knows is answered, and the rest left for the next call; else all are new. What one of them would raise
-- alone is raised for all: whoever sent them tries fewer, until he has the one that it is about.
CREATE FUNCTION sync_v1.push_all(client uuid, first_seq bigint, shas text[], schema_version bigint, payloads jsonb) RETURNS jsonb
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
    SET plan_cache_mode = force_generic_plan
    -- sync.sight is empty whenever somebody counts it: plans would read it from end to end, for each row.
    SET enable_seqscan = off
    -- Somebody who keeps a row to himself is waited for so long, and then tried again.
    SET lock_timeout = '10s' AS $$
#variable_conflict use_column
DECLARE
    who public.actor := sync.me();
    known sync.client;
    made jsonb[];
    made_last bigint;
    answers jsonb;
BEGIN
    -- Under READ COMMITTED somebody else's commit could come between looking and writing.
    IF current_setting('transaction_isolation') NOT IN ('repeatable read', 'serializable') THEN
        RAISE EXCEPTION 'isolation_too_low';
    END IF;
    IF clock_timestamp() - transaction_timestamp() > sync.oldest_push() THEN
        RAISE SQLSTATE '40001' USING MESSAGE = 'push_too_late';
    END IF;
    IF push_all.client IS NULL OR coalesce(push_all.first_seq, 0) < 1 OR coalesce(cardinality(push_all.shas), 0) = 0
        OR jsonb_typeof(push_all.payloads) IS DISTINCT FROM 'array' THEN
        RAISE EXCEPTION 'payload_invalid';
    END IF;
    IF jsonb_array_length(push_all.payloads) <> cardinality(push_all.shas)
        OR (cardinality(push_all.shas) > 1
            AND (cardinality(push_all.shas) > sync.sets_a_push() OR pg_column_size(push_all.payloads) > 4 << 20))
        OR EXISTS (SELECT 1 FROM unnest(push_all.shas) s (sha) WHERE coalesce(s.sha, '') !~ '^[0-9a-f]{64}$') THEN
        RAISE EXCEPTION 'payload_invalid';
    END IF;
    IF coalesce(push_all.schema_version, 0) > (SELECT m.schema_version FROM sync.meta m) THEN
        RAISE EXCEPTION 'server_older';
    ELSIF coalesce(push_all.schema_version, 0) < (SELECT m.min_schema_version FROM sync.meta m) THEN
        RAISE EXCEPTION 'client_older';
    END IF;
    INSERT INTO sync.client (id, login) VALUES (push_all.client, sync.principal()) ON CONFLICT DO NOTHING;
    SELECT c.* INTO known FROM sync.client c WHERE c.id = push_all.client FOR UPDATE;
    IF known.id IS NULL THEN
        RAISE EXCEPTION 'outbox_foreign';
    END IF;
    IF push_all.first_seq <= known.seq THEN
        SELECT jsonb_agg(t.outcome ORDER BY t.n) INTO answers
        FROM (SELECT s.n, l.outcome, bool_and(l.sha IS NOT DISTINCT FROM s.sha) OVER (ORDER BY s.n) AS is_told
              FROM unnest(push_all.shas) WITH ORDINALITY s (sha, n)
              LEFT JOIN sync.ledger l ON l.client = push_all.client AND l.seq = push_all.first_seq + s.n - 1) t
        WHERE t.is_told;
        IF answers IS NULL THEN
            RAISE EXCEPTION 'outbox_cloned';
        END IF;
        RETURN answers;
    ELSIF push_all.first_seq > known.seq + 1 THEN
        RAISE EXCEPTION 'outbox_gap';
    END IF;
    IF EXISTS (SELECT 1 FROM jsonb_array_elements(push_all.payloads) e (payload) WHERE NOT sync.is_set(e.payload)) THEN
        RAISE EXCEPTION 'payload_invalid';
    END IF;
    SELECT array_agg(o.payload ORDER BY o.n), max(o.made_at) INTO made, made_last FROM sync.in_order(push_all.payloads, known.made_at) o;
    answers := sync.take_sets(who, made);
    INSERT INTO sync.ledger (client, seq, sha, outcome)
    SELECT push_all.client, push_all.first_seq + s.n - 1, s.sha, answers -> (s.n - 1)::int
    FROM unnest(push_all.shas) WITH ORDINALITY s (sha, n);
    UPDATE sync.client c SET seq = push_all.first_seq + cardinality(push_all.shas) - 1, made_at = made_last WHERE c.id = push_all.client;
    RETURN answers;
END $$;

CREATE FUNCTION sync_v1.push(client uuid, seq bigint, sha text, schema_version bigint, payload jsonb) RETURNS jsonb
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
    RETURN sync_v1.push_all(client, seq, ARRAY[sha], schema_version, jsonb_build_array(payload)) -> 0;
END $$;
