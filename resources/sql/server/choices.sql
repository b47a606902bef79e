-- SPDX-FileCopyrightText: 2026 The Kontor developers
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- What nobody chooses any more, by a name of its own: who chose it before he heard of that is to learn why it was
-- refused. Who has it keeps it, and an undo gives it back.

CREATE FUNCTION sync.refuse_retired_site() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
    IF NOT (current_setting('kontor.pusher')::sync.pusher).is_undo
        AND EXISTS (SELECT 1 FROM site t WHERE t.mandant = NEW.mandant AND t.id = NEW.site AND t.state = 'retired') THEN
        RAISE EXCEPTION 'site_retired';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER write_site_1 BEFORE INSERT ON customer FOR EACH ROW
    WHEN (current_user = 'kontor_writer' AND NEW.site IS NOT NULL) EXECUTE FUNCTION sync.refuse_retired_site();
CREATE TRIGGER write_site_2 BEFORE UPDATE OF site ON customer FOR EACH ROW
    WHEN (current_user = 'kontor_writer' AND NEW.site IS NOT NULL AND NEW.site IS DISTINCT FROM OLD.site)
    EXECUTE FUNCTION sync.refuse_retired_site();
CREATE TRIGGER write_site_1 BEFORE INSERT ON user_site FOR EACH ROW
    WHEN (current_user = 'kontor_writer') EXECUTE FUNCTION sync.refuse_retired_site();
