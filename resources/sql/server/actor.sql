-- SPDX-FileCopyrightText: 2026 The Kontor developers
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Who acts: the portal user whose login the session's role bears, on his office's day.

-- Nobody while another role is set: what a person may set is no proof of who he is.
CREATE FUNCTION sync.principal() RETURNS text LANGUAGE sql STABLE AS
    'SELECT CASE WHEN pg_catalog.current_setting(''role'') = ''none'' THEN session_user::pg_catalog.text END';

CREATE FUNCTION sync.office_day(zone text) RETURNS text LANGUAGE sql STABLE AS
    'SELECT pg_catalog.to_char(pg_catalog.timezone(zone, pg_catalog.now()), ''YYYY-MM-DD'')';

CREATE VIEW acting AS
    SELECT u.id AS portal_user, sync.office_day(m.time_zone) AS today
    FROM portal_user u JOIN mandant m ON m.mandant = u.mandant AND m.id = u.mandant
    WHERE u.login = sync.principal();
ALTER VIEW acting OWNER TO kontor_gate;
