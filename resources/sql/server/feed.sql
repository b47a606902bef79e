-- SPDX-FileCopyrightText: 2026 The Kontor developers
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- The feed: what changed, without values. Every table tells of its rows (tables.sql); here is who must look again at a
-- customer with all that hangs on it, because it came into his view or left it.

-- Which push was the last one of a Mandant.
CREATE INDEX IF NOT EXISTS log_of_sets ON sync.log (mandant, tx) WHERE entity = 'change_set';

-- Also the customers that were merged into it: their entry of the merge names it.
CREATE FUNCTION sync.tell_scope(of_mandant uuid, of_customer uuid, to_one uuid, to_those uuid, to_tied uuid)
RETURNS void LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
    INSERT INTO sync.log (mandant, entity, row_id, customer, kind, to_user, to_submandant, to_site)
    SELECT of_mandant, 'customer', c.id, c.id, 'scope', to_one, to_those, to_tied
    FROM (SELECT of_customer AS id UNION SELECT m.id FROM gate_customer_merge m
          WHERE m.mandant = of_mandant AND m.kept = of_customer) c;
END $$;

CREATE FUNCTION sync.tell_assignment_scope() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
    IF TG_OP = 'INSERT' THEN
        PERFORM sync.tell_scope(m.mandant, m.customer, NULL, m.submandant, NULL) FROM made m WHERE m.until_on IS NULL;
    ELSE
        PERFORM sync.tell_scope(m.mandant, m.customer, NULL, m.submandant, NULL)
        FROM made m JOIN gone g ON g.mandant = m.mandant AND g.id = m.id
        WHERE (m.until_on IS NULL) <> (g.until_on IS NULL);
    END IF;
    RETURN NULL;
END $$;

-- A row at a time, so that columns and WHEN keep it from being called at all for what most changes are.
CREATE FUNCTION sync.tell_customer_scope() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
    -- Opened or locked for whoever finds it.
    IF NEW.kind <> OLD.kind OR NEW.administration IS DISTINCT FROM OLD.administration THEN
        PERFORM sync.tell_scope(NEW.mandant, NEW.id, NULL, NULL, NULL);
    END IF;
    -- The old contact and the new one, and who stands in for them.
    IF NEW.partner_contact IS DISTINCT FROM OLD.partner_contact THEN
        PERFORM sync.tell_scope(NEW.mandant, NEW.id, w.person, NULL, NULL)
        FROM (SELECT c.contact AS person FROM (VALUES (NEW.partner_contact), (OLD.partner_contact)) c (contact)
              UNION
              SELECT d.deputy FROM gate_deputyship d WHERE d.mandant = NEW.mandant
                  AND d.portal_user IN (NEW.partner_contact, OLD.partner_contact) AND d.ended_on IS NULL) w
        WHERE w.person IS NOT NULL;
    END IF;
    -- Who is tied to the one site or the other; without a site everybody sees it.
    IF NEW.site IS DISTINCT FROM OLD.site THEN
        PERFORM sync.tell_scope(NEW.mandant, NEW.id, NULL, NULL, t.site)
        FROM (SELECT DISTINCT t.site FROM gate_user_site t WHERE t.mandant = NEW.mandant
                  AND (NEW.site IS NULL OR OLD.site IS NULL OR t.site IN (NEW.site, OLD.site))) t;
    END IF;
    RETURN NULL;
END $$;

CREATE TRIGGER tell_scope_1 AFTER INSERT ON assignment REFERENCING NEW TABLE AS made
    FOR EACH STATEMENT EXECUTE FUNCTION sync.tell_assignment_scope();
CREATE TRIGGER tell_scope_2 AFTER UPDATE ON assignment REFERENCING OLD TABLE AS gone NEW TABLE AS made
    FOR EACH STATEMENT EXECUTE FUNCTION sync.tell_assignment_scope();
CREATE TRIGGER tell_scope_3 AFTER UPDATE OF kind, administration, partner_contact, site ON customer FOR EACH ROW
    WHEN (NEW.kind <> OLD.kind OR NEW.administration IS DISTINCT FROM OLD.administration
        OR NEW.partner_contact IS DISTINCT FROM OLD.partner_contact OR NEW.site IS DISTINCT FROM OLD.site)
    EXECUTE FUNCTION sync.tell_customer_scope();

-- A customer that was refused once is made after all, under the same id: who may read what was refused finds it now.
CREATE FUNCTION sync.tell_late_customer() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
    PERFORM sync.tell_scope(m.mandant, m.id, NULL, NULL, NULL) FROM made m
    WHERE EXISTS (SELECT 1 FROM change_op o JOIN change_set s ON s.mandant = o.mandant AND s.id = o.change_set
                  WHERE o.customer = m.id AND s.outcome = 'refused');
    RETURN NULL;
END $$;
CREATE TRIGGER tell_scope_4 AFTER INSERT ON customer REFERENCING NEW TABLE AS made
    FOR EACH STATEMENT EXECUTE FUNCTION sync.tell_late_customer();
