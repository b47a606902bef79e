// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "attacks.h"

namespace kontor::tests
{

QByteArrayList attacksOn(const QByteArray &relation)
{
    const QByteArray column = relation.startsWith("sync.meta")     ? "schema_version"
                              : relation.startsWith("sync.client") ? "login"
                              : relation.startsWith("sync.ledger") ? "sha"
                              : relation.endsWith("acting")        ? "today"
                              : relation.endsWith("actor_role")    ? "role_key"
                              : relation.endsWith("actor")         ? "today"
                                                                   : "mandant";
    QByteArrayList all;
    for (const char *form :
         {"SELECT * FROM %1;",
          "SELECT count(*) FROM %1;",
          "TABLE %1;",
          "SELECT %1::text FROM %1;",
          "SELECT ctid, xmin FROM %1;",
          "SELECT * FROM ONLY %1 TABLESAMPLE SYSTEM (100);",
          "SELECT * FROM %1 FOR UPDATE;",
          "SELECT * FROM %1 FOR KEY SHARE;",
          "UPDATE %1 SET %2 = %2;",
          "UPDATE %1 SET %2 = NULL RETURNING *;",
          "DELETE FROM %1;",
          "DELETE FROM %1 RETURNING *;",
          "INSERT INTO %1 DEFAULT VALUES;",
          "INSERT INTO %1 SELECT * FROM %1;",
          "INSERT INTO %1 (%2) VALUES (NULL) ON CONFLICT DO NOTHING RETURNING *;",
          "MERGE INTO %1 t USING (SELECT 1) s ON true WHEN MATCHED THEN DELETE;",
          "TRUNCATE %1 CASCADE;",
          "COPY %1 TO STDOUT;",
          "COPY (SELECT * FROM %1) TO STDOUT;",
          "COPY %1 FROM STDIN;\n\\.\n",
          "LOCK TABLE %1;",
          "EXPLAIN ANALYZE SELECT * FROM %1;",
          "ALTER TABLE %1 DISABLE ROW LEVEL SECURITY;",
          "ALTER TABLE %1 OWNER TO CURRENT_USER;",
          "DROP TABLE %1 CASCADE;",
          "GRANT SELECT ON %1 TO CURRENT_USER;",
          "CREATE POLICY mine ON %1 USING (true);",
          "CREATE VIEW peek AS SELECT * FROM %1;",
          "CREATE TEMP TABLE peek AS SELECT * FROM %1;",
          "CREATE RULE peek AS ON SELECT TO %1 DO INSTEAD SELECT 1;",
          "CREATE INDEX peek ON %1 (%2);",
          "CREATE STATISTICS peek ON %2 FROM %1;",
          "COMMENT ON TABLE %1 IS 'x';",
          "SET row_security = off; SELECT * FROM %1;",
          "RESET row_security;",
          "ANALYZE VERBOSE %1;",
          "CLUSTER %1;",
          "SELECT currtid2('%1', '(0,1)');",
          "SELECT query_to_xml('SELECT * FROM %1', true, true, '');",
          "SELECT table_to_xml('%1', true, true, '');",
          "DECLARE peek CURSOR WITH HOLD FOR SELECT * FROM %1;",
          "DO $$ DECLARE r record; BEGIN FOR r IN SELECT * FROM %1 LOOP RAISE NOTICE '%', r; END LOOP; END $$;"})
        all << QByteArray(form).replace("%1", relation).replace("%2", column);
    return all;
}

QByteArrayList attacksByAnybody()
{
    QByteArrayList all;
    for (const char *role : {"kontor_owner", "kontor_gate", "kontor_writer", "kontor_users", "postgres", "master",
                             "u21", "pg_read_all_data", "pg_monitor", "pg_read_server_files", "pg_signal_backend"}) {
        const QByteArray name(role);
        all << "SET ROLE " + name + ";"
            << "SELECT sync_v1.digest();"
            << "SELECT sync_v1.copy_customer();"
            << "RESET ROLE;"
            << "SET SESSION AUTHORIZATION " + name + ";"
            << "GRANT " + name + " TO CURRENT_USER;"
            << "ALTER ROLE " + name + " LOGIN PASSWORD 'x';"
            << "SET LOCAL ROLE " + name + ";"
            << "DROP OWNED BY " + name + ";"
            << "REASSIGN OWNED BY " + name + " TO CURRENT_USER;";
    }
    for (const char *statement :
         {"SET row_security = off; SELECT sync_v1.copy_customer();",
          "SELECT sync_v1.digest();",
          "RESET row_security;",
          "CREATE FUNCTION pg_temp.principal() RETURNS text LANGUAGE sql AS 'SELECT ''master''';",
          "CREATE FUNCTION public.principal() RETURNS text LANGUAGE sql AS 'SELECT ''master''';",
          "CREATE SCHEMA peek;",
          "CREATE TEMP VIEW acting AS SELECT 1;",
          "CREATE TEMP TABLE actor (portal_user uuid);",
          "SET search_path = pg_temp, public, sync, sync_v1; SELECT copy_customer();",
          "SET search_path = sync; SELECT me();",
          "RESET search_path;",
          "SET kontor.pusher = '(,,,,\"{assign}\",\"{audit}\",t)';",
          "SET kontor.acting = 'master';",
          "SET session_replication_role = replica;",
          "SET debug_print_plan = on; SET client_min_messages = log;",
          "SELECT sync_v1.copy_customer();",
          "SELECT sync_v1.digest();",
          "RESET debug_print_plan; RESET client_min_messages;",
          "SET client_min_messages = debug5; SELECT sync_v1.copy_portal_user_account(); RESET client_min_messages;",
          "LOAD 'auto_explain';",
          "EXPLAIN (ANALYZE, VERBOSE) SELECT * FROM sync_v1.copy_customer();",
          "SELECT * FROM pg_stats WHERE schemaname IN ('public', 'sync');",
          "SELECT * FROM pg_statistic;",
          "SELECT query FROM pg_stat_activity;",
          "SELECT * FROM pg_authid;",
          "SELECT * FROM pg_shadow;",
          "SELECT pg_read_file('PG_VERSION');",
          "SELECT pg_ls_dir('.');",
          "SELECT lo_import('/etc/passwd');",
          "COPY pg_class TO '/tmp/peek';",
          "COPY pg_class TO PROGRAM 'cat';",
          "CREATE EXTENSION dblink;",
          "SELECT pg_terminate_backend(1);",
          "SELECT sync.me();",
          "SELECT sync.principal();",
          "SELECT sync.may();",
          "SELECT sync.hashes('customer');",
          "SELECT sync.seen('customer', NULL, NULL);",
          "SELECT sync.read_rows('customer', NULL);",
          "SELECT sync.apply('customer', 'update', NULL, '[]');",
          "SELECT sync.write_log(NULL, '{}', 'done', NULL, '{}', true);",
          "SELECT sync.tell_scope(NULL, NULL, NULL, NULL, NULL);",
          "SELECT sync.last_change('customer', NULL, 'city');",
          "SELECT sync.history();",
          "SELECT sync.channel_of(NULL);",
          "SELECT sync.can_stay();",
          "SELECT sync.leave_channel('master');",
          "SELECT sync_v1.wake();",
          "LISTEN kontor; SELECT * FROM pg_listening_channels(); UNLISTEN *;",
          "SELECT * FROM pg_notification_queue_usage();",
          "SELECT sync.take_set(NULL, '{}');",
          "SELECT sync.take_ops(NULL, '[]');",
          "SELECT sync.take_together(NULL, '{}');",
          "SELECT sync.take_sets(NULL, '{}');",
          "SELECT sync.begin_writing(NULL, true);",
          "ALTER FUNCTION sync_v1.pull(jsonb) SET search_path = pg_temp;",
          "ALTER DATABASE postgres SET row_security = off;",
          "CREATE OR REPLACE FUNCTION sync_v1.hello(bigint) RETURNS jsonb LANGUAGE sql AS 'SELECT NULL::jsonb';",
          "SELECT nextval('pg_class'::regclass);",
          "SELECT txid_status(1);",
          "SELECT pg_export_snapshot();",
          "SELECT xpath('/', query_to_xml('SELECT * FROM sync_v1.copy_change_set()', true, true, ''));",
          "SELECT database_to_xml(true, true, '');",
          "SELECT schema_to_xml('public', true, true, '');",
          "SELECT ts_stat('SELECT to_tsvector(city) FROM public.customer');",
          "SELECT sync_v1.known(id) FROM sync.client;",
          "CREATE EVENT TRIGGER peek ON ddl_command_end EXECUTE FUNCTION x();",
          "CREATE PUBLICATION peek FOR ALL TABLES;",
          "SELECT pg_create_logical_replication_slot('peek', 'test_decoding');",
          "NOTIFY peek;",
          "DO $$ BEGIN FOR i IN 1..20000 LOOP PERFORM pg_notify('peek', i::text); END LOOP; END $$;",
          "SELECT pg_notify('peek', repeat('x', 9000));",
          "SELECT count(pg_try_advisory_lock(n)) FROM generate_series(1, 50000) n;",
          "SELECT pg_advisory_lock(hashtext('kontor'));",
          "SELECT pg_try_advisory_lock_shared(1, 2);",
          "BEGIN; SELECT count(pg_advisory_xact_lock(n)) FROM generate_series(1, 50000) n; ROLLBACK;",
          "SELECT pg_advisory_unlock_all();",
          "SELECT lo_create(4711);",
          "SELECT lo_creat(-1);",
          "SELECT lo_from_bytea(0, 'peek');",
          "SELECT lo_put(4711, 0, 'peek');",
          "SELECT lo_get(oid) FROM pg_largeobject_metadata;",
          "SELECT lo_export(4711, '/tmp/peek');",
          "SELECT * FROM pg_largeobject;",
          "\\lo_import /etc/hostname",
          "SELECT * FROM pg_stats_ext;",
          "SELECT * FROM pg_stats_ext_exprs;",
          "SELECT * FROM pg_statistic_ext_data;",
          "SELECT * FROM pg_stat_user_tables;",
          "SELECT * FROM pg_locks;",
          "SELECT * FROM pg_prepared_xacts;",
          "SELECT * FROM pg_hba_file_rules;",
          "SELECT * FROM pg_file_settings;",
          "SELECT pg_ls_waldir();",
          "SELECT pg_current_logfile();",
          "SELECT pg_stat_file('PG_VERSION');",
          "SELECT pg_read_binary_file('global/pg_control');",
          "SELECT pg_switch_wal();",
          "SELECT pg_reload_conf();",
          "SELECT pg_logical_emit_message(true, 'x', 'x');",
          "SELECT pg_cancel_backend(pid), pg_terminate_backend(pid) FROM pg_stat_activity WHERE usename <> "
          "CURRENT_USER;",
          "DROP OWNED BY CURRENT_USER;",
          "DROP OWNED BY CURRENT_USER CASCADE;",
          "EXPLAIN (VERBOSE, COSTS) SELECT * FROM sync_v1.pull(NULL);",
          "EXPLAIN ANALYZE SELECT sync_v1.digest();",
          "CREATE FUNCTION pg_temp.leak(text) RETURNS boolean COST 0.0001 LANGUAGE plpgsql AS 'BEGIN RAISE NOTICE "
          "''%'', $1; RETURN "
          "true; END';",
          "SELECT * FROM public.customer WHERE pg_temp.leak(city);",
          "CREATE OPERATOR public.<<< (LEFTARG = text, RIGHTARG = text, FUNCTION = texteq);",
          "CREATE TYPE pg_temp.actor AS (portal_user uuid);",
          "CREATE DOMAIN public.peek AS text;",
          "CREATE AGGREGATE pg_temp.sum (text) (SFUNC = textcat, STYPE = text);",
          "CREATE TRIGGER peek AFTER INSERT ON public.customer FOR EACH ROW EXECUTE FUNCTION sync.tell_customer();",
          "ALTER ROLE CURRENT_USER SET search_path = pg_temp, sync, public;",
          "ALTER ROLE CURRENT_USER RESET ALL;",
          "ALTER ROLE CURRENT_USER CREATEROLE;",
          "ALTER ROLE CURRENT_USER BYPASSRLS;",
          "ALTER ROLE CURRENT_USER RENAME TO master2;",
          "ALTER ROLE ALL SET row_security = off;",
          "ALTER SYSTEM SET log_statement = 'all';",
          "ALTER DEFAULT PRIVILEGES GRANT ALL ON TABLES TO CURRENT_USER;",
          "SET SESSION CHARACTERISTICS AS TRANSACTION READ ONLY; SELECT sync_v1.hello(3); RESET "
          "default_transaction_read_only;",
          "SET default_transaction_isolation = 'serializable'; SELECT sync_v1.digest(); RESET "
          "default_transaction_isolation;",
          "SET lock_timeout = 1; SET statement_timeout = 0; SELECT sync_v1.digest(); RESET lock_timeout;",
          "SET enable_seqscan = on; SET plan_cache_mode = force_custom_plan; SELECT sync_v1.digest(); RESET ALL;",
          "CHECKPOINT;",
          "VACUUM public.customer;",
          "SECURITY LABEL ON TABLE public.customer IS 'x';",
          "CREATE OPERATOR pg_temp.= (LEFTARG = text, RIGHTARG = text, FUNCTION = texteq);",
          "CREATE CAST (text AS uuid) WITH INOUT AS IMPLICIT;",
          "PREPARE peek AS SELECT * FROM public.customer;",
          "SELECT set_config('role', 'kontor_owner', false);",
          "SELECT set_config('session_authorization', 'master', false);",
          "BEGIN; SELECT set_config('role', 'master', true); SELECT sync_v1.digest(); ROLLBACK;"})
        all << statement;
    return all;
}

} // namespace kontor::tests
