-- SPDX-FileCopyrightText: 2026 The Kontor developers
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Each shared row bears the hash of its canonical text (docs/sync.md, "Digest"), so that a proof adds up numbers. The
-- column is the server's own: no replica has it, nobody can write it. Made anew, with every row, only where a table's
-- columns are other ones than before.
DO $do$
DECLARE
    place text;
    wanted text;
BEGIN
    FOREACH place IN ARRAY ARRAY[{shared tables}] LOOP
        SELECT format('(''x'' || left(md5(%s), 16))::bit(64)::bigint', string_agg(
            format('coalesce(octet_length(%1$I::text) || '':'' || %1$I::text, ''-'')', a.attname), ' || ' ORDER BY a.attnum))
        INTO wanted
        FROM pg_catalog.pg_attribute a
        WHERE a.attrelid = ('public.' || place)::regclass AND a.attnum > 0 AND NOT a.attisdropped AND a.attgenerated = '';
        CONTINUE WHEN EXISTS (SELECT 1 FROM pg_catalog.pg_attribute a WHERE a.attrelid = ('public.' || place)::regclass
            AND a.attname = 'row_hash' AND col_description(a.attrelid, a.attnum) = md5(wanted));
        EXECUTE format('ALTER TABLE public.%1$I DROP COLUMN IF EXISTS row_hash,
            ADD COLUMN row_hash bigint NOT NULL GENERATED ALWAYS AS (%2$s) STORED', place, wanted);
        EXECUTE format('COMMENT ON COLUMN public.%I.row_hash IS %L', place, md5(wanted));
    END LOOP;
END $do$;
