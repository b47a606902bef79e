-- SPDX-FileCopyrightText: 2026 The Kontor developers
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- The one-row relation that every access rule asks: who acts, and what his guards depend on. "acting" names the user and
-- the office's day.
SELECT
    u.id AS portal_user,
    (SELECT today FROM {acting}) AS today,
    u.mandant AS mandant,
    u.submandant AS submandant,
    CASE WHEN a.own_state = 'active' AND (u.submandant IS NULL OR s.state = 'active') THEN 1 ELSE 0 END AS effective,
    a.own_state AS own_state,
    s.state AS submandant_state,
    a.visibility AS visibility,
    a.team AS team,
    CASE WHEN EXISTS (SELECT 1 FROM {all user_site} t WHERE t.mandant = u.mandant AND t.portal_user = u.id)
        THEN 1 ELSE 0 END AS tied_to_sites
FROM {all portal_user} u
JOIN {all portal_user_account} a ON a.mandant = u.mandant AND a.id = u.id
LEFT JOIN {all submandant} s ON s.mandant = u.mandant AND s.id = u.submandant
WHERE {acts u.id}
