-- SPDX-FileCopyrightText: 2026 The Kontor developers
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Version 3: what people do for each other.

-- N14: while somebody is away, a deputy reaches the customers whose partner contact that person is, from from_on to
-- until_on, both included. Nothing moves, so nothing has to move back: the gate of access/ asks this table.
CREATE TABLE deputyship (
    mandant UUID NOT NULL,
    id UUID NOT NULL,
    portal_user UUID NOT NULL,
    deputy UUID NOT NULL,
    from_on TEXT NOT NULL,
    until_on TEXT NOT NULL,
    made_by UUID,
    ended_on TEXT,
    PRIMARY KEY (mandant, id),
    CONSTRAINT deputyship_two CHECK (deputy <> portal_user),
    CONSTRAINT deputyship_days CHECK (until_on >= from_on),
    CONSTRAINT deputyship_portal_user FOREIGN KEY (mandant, portal_user) REFERENCES portal_user (mandant, id),
    CONSTRAINT deputyship_deputy FOREIGN KEY (mandant, deputy) REFERENCES portal_user (mandant, id),
    CONSTRAINT deputyship_made_by FOREIGN KEY (mandant, made_by) REFERENCES portal_user (mandant, id)
);
CREATE INDEX deputyship_by_deputy ON deputyship (mandant, deputy);

-- Sites that a user lost are looked for by the past ("who could open it on that day").
CREATE INDEX change_op_lost_site ON change_op (mandant, change_set) WHERE entity = 'user_site';
