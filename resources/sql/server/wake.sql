-- SPDX-FileCopyrightText: 2026 The Kontor developers
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Waking the others: whoever has pushed says so on his Mandant's channel. Anybody with a login can listen to and speak
-- on any channel whose name he knows, so the name is random, told by hello() to people of the Mandant alone, and carries
-- nothing. What is heard is no more than a reason to pull sooner.

-- A row is made when somebody says hello, and goes when somebody leaves: the next hello tells another name.
CREATE TABLE IF NOT EXISTS sync.channel (
    mandant uuid PRIMARY KEY,
    name text NOT NULL UNIQUE DEFAULT 'kontor_' || replace(gen_random_uuid()::text, '-', '')
);
ALTER TABLE sync.channel ENABLE ROW LEVEL SECURITY;
ALTER TABLE sync.channel FORCE ROW LEVEL SECURITY;
CREATE POLICY own ON sync.channel TO kontor_owner USING (mandant = (SELECT mandant FROM public.actor))
    WITH CHECK (mandant = (SELECT mandant FROM public.actor));
CREATE POLICY leaving ON sync.channel TO kontor_writer USING (true);
GRANT SELECT, DELETE ON sync.channel TO kontor_writer;

CREATE FUNCTION sync.channel_of(who public.actor) RETURNS text
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
    named text;
BEGIN
    SELECT c.name INTO named FROM sync.channel c WHERE c.mandant = who.mandant;
    IF named IS NULL AND current_setting('transaction_read_only') = 'off' THEN
        INSERT INTO sync.channel (mandant) VALUES (who.mandant) ON CONFLICT DO NOTHING;
        SELECT c.name INTO named FROM sync.channel c WHERE c.mandant = who.mandant;
    END IF;
    RETURN named;
END $$;

-- Who listens stays connected. Where connections run short the others come, ask and go, and learn by polling.
CREATE FUNCTION sync.can_stay() RETURNS boolean
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
    RETURN (SELECT sum(pg_stat_get_db_numbackends(d.oid)) FROM pg_database d) <= current_setting('max_connections')::int * 3 / 4;
END $$;

-- For the administrator who takes a person's login away.
CREATE FUNCTION sync.leave_channel(of_login text) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
    DELETE FROM sync.channel c WHERE c.mandant IN (SELECT u.mandant FROM portal_user u WHERE u.login = of_login);
END $$;
ALTER FUNCTION sync.leave_channel(text) OWNER TO kontor_writer;

-- In a transaction of its own, after what was pushed is committed: commits that notify go one by one through the whole
-- server. What would be lost with the server's power is a wake-up, so this commit does not wait for the disk.
CREATE FUNCTION sync_v1.wake() RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
    SET plan_cache_mode = force_generic_plan AS $$
BEGIN
    PERFORM set_config('synchronous_commit', 'off', true);
    PERFORM pg_notify(sync.channel_of(sync.me()), '');
END $$;
