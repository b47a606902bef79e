-- SPDX-FileCopyrightText: 2026 The Kontor developers
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- What a set says of itself, and what of it the server believes: what it is called, what it takes back, whom it is about.

-- The commands of the log: which tables one may change, the right that its undo needs, and whether it goes back at all.
-- One that changes no table is a note. (Without a path of its own, so that it becomes part of the question.)
CREATE FUNCTION sync.commands() RETURNS TABLE (command text, entities text[], needs text, is_final boolean)
LANGUAGE sql IMMUTABLE AS $$
    VALUES ('create_submandant', '{submandant}'::text[], 'change_submandant', true),
        ('change_submandant', '{submandant}', 'change_submandant', false),
        ('deactivate_submandant', '{submandant}', 'change_submandant', false),
        ('activate_submandant', '{submandant}', 'change_submandant', false),
        ('import_submandants', '{submandant}', 'change_submandant', true),
        ('assign_customers', '{assignment}', 'assign', false),
        ('import_assignments', '{assignment}', 'assign', false),
        ('hand_over_customers', '{assignment}', 'assign', false),
        ('create_customer', '{customer,customer_profile,customer_product,product,assignment}', 'change_customer', true),
        ('change_customer', '{customer,customer_profile,customer_product,product}', 'change_customer', false),
        ('import_customers', '{customer,customer_profile,customer_product,product}', 'import_customers', true),
        ('merge_customers', '{customer,customer_profile,customer_product,customer_merge,assignment,outdated_report}', 'merge_customers', false),
        ('archive_customers', '{customer}', 'archive_customer', false),
        ('bring_back_customers', '{customer}', 'archive_customer', false),
        ('set_contact', '{customer}', 'change_contact', false),
        ('hand_over_contacts', '{customer}', 'change_contact', false),
        ('set_site', '{customer}', 'change_customer', false),
        ('request_administration', '{customer}', 'request_administration', false),
        ('report_outdated', '{outdated_report}', 'report_outdated', false),
        ('settle_outdated', '{outdated_report}', 'settle_outdated', false),
        ('change_mandant', '{mandant,assignment}', 'change_mandant', false),
        ('create_site', '{site}', 'change_site', true),
        ('change_site', '{site}', 'change_site', false),
        ('import_sites', '{site}', 'change_site', true),
        ('create_dealer_id', '{dealer_id}', 'change_dealer_id', true),
        ('change_dealer_id', '{dealer_id,submandant}', 'change_dealer_id', false),
        ('import_dealer_ids', '{dealer_id,submandant}', 'change_dealer_id', true),
        ('create_user', '{portal_user,portal_user_account,user_role,user_site}', 'change_user', true),
        ('change_user', '{portal_user,portal_user_account,user_role,user_site}', NULL, false),
        ('raise_own_rights', '{portal_user,portal_user_account,user_role,user_site}', NULL, false),
        ('invite_user', '{portal_user,portal_user_account,user_role,user_site}', 'change_user', true),
        ('disable_user', '{portal_user_account}', 'change_user', false),
        ('enable_user', '{portal_user_account}', 'change_user', false),
        ('activate_user', '{portal_user_account}', 'change_user', true),
        ('set_deputy', '{deputyship}', 'change_contact', false),
        ('end_deputy', '{deputyship}', 'change_contact', false),
        ('save_view', '{named_view}', 'save_view', false),
        ('rename_view', '{named_view}', 'save_view', false),
        ('share_view', '{named_view}', 'save_view', false),
        ('remove_view', '{named_view}', 'save_view', false),
        ('set_password', '{}', NULL, true),
        ('reset_password', '{}', 'change_user', true),
        ('look_as', '{}', 'look_as', true),
        ('undo', NULL, NULL, false),
        ('settle_conflict', NULL, NULL, false)
$$;

-- What belongs into the log though no row of it changes: of oneself, and of those whom one may administer. Who resets a
-- password could sign in with it, so he holds what that person holds.
CREATE FUNCTION sync.is_note(who public.actor, made jsonb) RETURNS boolean
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
    SELECT EXISTS (
        SELECT 1 FROM portal_user u JOIN portal_user_account a ON a.mandant = u.mandant AND a.id = u.id
        WHERE u.mandant = who.mandant AND u.login = made ->> 'subject' AND CASE made ->> 'command'
            WHEN 'set_password' THEN u.id = who.portal_user
            WHEN 'reset_password' THEN 'change_user' = ANY (sync.may()) AND NOT EXISTS (
                SELECT 1 FROM gate_user_role r WHERE r.mandant = u.mandant AND r.portal_user = u.id
                    AND r.role_key NOT IN (SELECT h.role_key FROM actor_role h))
            WHEN 'look_as' THEN 'look_as' = ANY (sync.may()) AND u.id::text = made ->> 'acting_as'
            ELSE false END)
$$;

-- Whether a set says nothing but what this server reads: what it would leave out unseen might be what was meant.
CREATE FUNCTION sync.is_understood(payload jsonb) RETURNS boolean LANGUAGE sql IMMUTABLE AS $$
    SELECT NOT EXISTS (SELECT 1 FROM jsonb_object_keys(payload -> 'set') k (named)
            WHERE k.named NOT IN ('id', 'made_at', 'command', 'subject', 'outcome', 'rule_key', 'reverses', 'acting_as'))
        AND NOT EXISTS (SELECT 1 FROM jsonb_array_elements(payload -> 'ops') o (op)
            WHERE o.op - ARRAY['e', 'id', 'k', 'b', 'a', 'c'] <> '{}')
$$;

-- Whether a set is called after what it changes.
CREATE FUNCTION sync.is_called_right(who public.actor, payload jsonb) RETURNS boolean
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
    SELECT sync.is_understood(payload) AND CASE payload -> 'ops' WHEN '[]' THEN sync.is_note(who, payload -> 'set')
        ELSE EXISTS (
            SELECT 1 FROM sync.commands() c WHERE c.command = payload -> 'set' ->> 'command'
                AND CASE payload -> 'set' ->> 'reverses' IS NULL WHEN true THEN c.command <> 'undo' ELSE c.command IN ('undo', 'raise_own_rights') END
                AND (c.entities IS NULL OR NOT EXISTS (
                    SELECT 1 FROM jsonb_array_elements(payload -> 'ops') o (op) WHERE o.op ->> 'e' <> ALL (c.entities)))) END
$$;

-- What an undo may do, as rows to compare: what its ops do, or what the inverse of ops of the log does. An assignment is
-- never deleted: it ends, or another one of the same two begins.
CREATE FUNCTION sync.undo_steps(of_mandant uuid, ops jsonb, is_inverse boolean)
RETURNS TABLE (entity text, id uuid, kind text, named text, was jsonb, wanted jsonb)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
    WITH done AS MATERIALIZED (
            SELECT o.op ->> 'e' AS entity, (o.op ->> 'id')::uuid AS id, o.op ->> 'k' AS kind, nullif(o.op -> 'b', 'null') AS b, nullif(o.op -> 'a', 'null') AS a
            FROM jsonb_array_elements(ops) o (op)),
        pairs AS MATERIALIZED (
            SELECT d.*, coalesce(t.submandant::text, d.a ->> 'submandant') || ' ' || coalesce(t.customer::text, d.a ->> 'customer') AS pair
            FROM done d LEFT JOIN assignment t ON t.mandant = of_mandant AND t.id = d.id
            WHERE d.entity = 'assignment' AND CASE WHEN is_inverse THEN d.kind = 'insert' OR d.a ? 'until_on'
                ELSE d.a ->> CASE d.kind WHEN 'insert' THEN 'cause' ELSE 'end_cause' END = 'undo' END)
    SELECT d.entity, d.id, d.kind, c.key,
        CASE WHEN is_inverse THEN c.value ELSE coalesce(d.b -> c.key, 'null') END,
        CASE WHEN is_inverse THEN coalesce(d.b -> c.key, 'null') ELSE c.value END
    FROM done d, jsonb_each(d.a) c WHERE d.kind = 'update' AND (is_inverse OR d.id NOT IN (SELECT p.id FROM pairs p))
    UNION ALL
    SELECT d.entity, d.id, 'delete', NULL, NULL, NULL FROM done d WHERE d.kind = CASE WHEN is_inverse THEN 'insert' ELSE 'delete' END
    UNION ALL
    SELECT d.entity, d.id, 'insert', NULL, NULL, jsonb_strip_nulls(CASE WHEN is_inverse THEN d.b ELSE d.a END)
    FROM done d WHERE d.kind = CASE WHEN is_inverse THEN 'delete' ELSE 'insert' END AND (is_inverse OR d.id NOT IN (SELECT p.id FROM pairs p))
    UNION ALL
    SELECT 'assignment', NULL, CASE WHEN (p.kind = 'insert') = is_inverse THEN 'ends' ELSE 'begins' END, p.pair, NULL, NULL FROM pairs p
$$;

-- An undo takes back, and nothing else: each of its ops is the inverse of one of the set that it reverses, which its
-- person sees and has the right of. (What he does not see any more is gone for him, and nothing of it is written.)
CREATE FUNCTION sync.check_undo(who public.actor, reversed uuid, ops jsonb) RETURNS void
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
    named text;
    of_command record;
BEGIN
    SELECT CASE s.command WHEN 'undo' THEN (SELECT r.command FROM change_set r WHERE r.mandant = s.mandant AND r.id = s.reverses) ELSE s.command END
    INTO named FROM change_set s WHERE s.mandant = who.mandant AND s.id = reversed AND s.outcome = 'done';
    IF named IS NULL THEN
        RAISE EXCEPTION 'change_set_unknown';
    END IF;
    SELECT c.needs, c.is_final INTO of_command FROM sync.commands() c WHERE c.command = named;
    IF of_command.needs <> ALL (sync.may()) THEN
        RAISE EXCEPTION 'write_denied';
    ELSIF of_command.is_final THEN
        RAISE EXCEPTION 'undo_impossible';
    ELSIF EXISTS (SELECT 1 FROM change_set r WHERE r.mandant = who.mandant AND r.reverses = reversed) THEN
        RAISE EXCEPTION 'undo_already';
    END IF;
    -- What was contested of a set stands beside it; an undo that was made before that was known names it, too.
    IF EXISTS (
        SELECT u.* FROM sync.undo_steps(who.mandant, (SELECT coalesce(jsonb_agg(o.op), '[]') FROM jsonb_array_elements(ops) o (op)
                WHERE o.op ->> 'k' = 'insert' OR EXISTS (SELECT 1 FROM sync.sight s WHERE s.tx = pg_current_xact_id()
                    AND s.entity = o.op ->> 'e' AND s.id = (o.op ->> 'id')::uuid)), false) u
        EXCEPT
        SELECT i.* FROM sync.undo_steps(who.mandant, (
            SELECT coalesce(jsonb_agg(jsonb_build_object('e', c.entity, 'id', c.row_id, 'k', c.change_kind,
                'b', c.before_values::jsonb, 'a', c.after_values::jsonb)), '[]')
            FROM change_op c WHERE c.mandant = who.mandant
                AND c.change_set IN (reversed, sync.logged_id(jsonb_build_object('id', reversed), false))), true) i) THEN
        RAISE EXCEPTION 'undo_changed_since';
    END IF;
END $$;

-- Whoever may set rights may raise his own, and is told to have done it (MISSION D-13, INV-09), whatever he calls it.
CREATE FUNCTION sync.own_rights(who public.actor) RETURNS jsonb
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
    SELECT jsonb_build_object('team', a.team, 'sight', CASE a.visibility WHEN 'all' THEN 2 WHEN 'own' THEN 1 ELSE 0 END,
        'master', a.partner_master, 'access', a.partner_access,
        'roles', (SELECT coalesce(jsonb_agg(r.role_key), '[]') FROM gate_user_role r WHERE r.mandant = a.mandant AND r.portal_user = a.id),
        'sites', (SELECT coalesce(jsonb_agg(t.site), '[]') FROM gate_user_site t WHERE t.mandant = a.mandant AND t.portal_user = a.id))
    FROM gate_portal_user_account a WHERE a.mandant = who.mandant AND a.id = who.portal_user
$$;

CREATE FUNCTION sync.is_raised(had jsonb, has jsonb) RETURNS boolean LANGUAGE sql IMMUTABLE SET search_path = pg_catalog, pg_temp AS $$
    SELECT (has ->> 'sight')::int > (had ->> 'sight')::int OR (has ->> 'master')::int > (had ->> 'master')::int
        OR (has ->> 'access')::int > (had ->> 'access')::int OR NOT had -> 'roles' @> (has -> 'roles')
        OR (had -> 'sites' <> '[]' AND (has -> 'sites' = '[]' OR NOT had -> 'sites' @> (has -> 'sites')))
        OR (coalesce(has ->> 'team' IN ('management', 'administration'), false) AND NOT coalesce(had ->> 'team' IN ('management', 'administration'), false))
        OR (has ->> 'team' IS NOT DISTINCT FROM 'administration' AND had ->> 'team' IS DISTINCT FROM 'administration')
$$;

-- What the log calls a set that was taken.
CREATE FUNCTION sync.called(made jsonb, is_raise boolean) RETURNS text LANGUAGE sql IMMUTABLE SET search_path = pg_catalog, pg_temp AS $$
    SELECT CASE WHEN is_raise THEN 'raise_own_rights' WHEN made ->> 'command' <> 'raise_own_rights' THEN made ->> 'command'
        WHEN made ->> 'reverses' IS NULL THEN 'change_user' ELSE 'undo' END
$$;

-- What foreign keys cascaded was not written by its op, and happened all the same: where the row that it follows has
-- changed in the set, from the same value to the same value. taken: as in take_set().
CREATE FUNCTION sync.with_cascades(ops jsonb, taken jsonb[]) RETURNS jsonb[]
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
    WITH sent AS MATERIALIZED (
        SELECT o.op, o.n, taken[o.n::int] AS done FROM jsonb_array_elements(ops) WITH ORDINALITY o (op, n))
    SELECT array_agg(coalesce(s.done, (
        SELECT jsonb_build_object('b', s.op -> 'b', 'a', s.op -> 'a') FROM sent p WHERE p.done ? 'a' AND CASE s.op ->> 'e'
            WHEN 'assignment' THEN p.op ->> 'e' = 'mandant' AND s.op -> 'a' = jsonb_build_object('exclusive_assignment', p.done -> 'a' -> 'exclusive_assignment')
                AND s.op -> 'b' = jsonb_build_object('exclusive_assignment', p.done -> 'b' -> 'exclusive_assignment')
            WHEN 'submandant' THEN p.op ->> 'e' = 'dealer_id' AND s.op -> 'a' = jsonb_build_object('dealer_state', p.done -> 'a' -> 'state')
                AND s.op -> 'b' = jsonb_build_object('dealer_state', p.done -> 'b' -> 'state')
                AND EXISTS (SELECT 1 FROM submandant t WHERE t.id = (s.op ->> 'id')::uuid AND t.dealer_id = (p.op ->> 'id')::uuid)
            ELSE false END
        LIMIT 1)) ORDER BY s.n)
    FROM sent s
$$;
