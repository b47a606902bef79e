-- SPDX-FileCopyrightText: 2026 The Kontor developers
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Version 1: who is in the store, and who looks after whom. One text for both engines: the words UUID, BIGINT and TEXT
-- are the only types (SQLite reads them as BLOB, INTEGER and TEXT of a STRICT table). Keys are (mandant, id), so that a
-- reference can never leave its Mandant. A table that ends with "clustered" lies in the order of its key (SQLite:
-- WITHOUT ROWID). Days are ISO text, instants UTC milliseconds, yes and no are 1 and 0.

CREATE TABLE mandant (
    mandant UUID NOT NULL,
    id UUID NOT NULL,
    name TEXT NOT NULL,
    email TEXT,
    phone TEXT,
    street TEXT,
    postcode TEXT,
    city TEXT,
    country TEXT,
    vat TEXT,
    exclusive_assignment BIGINT NOT NULL DEFAULT 0,
    default_administration TEXT NOT NULL DEFAULT 'inactive',
    time_zone TEXT NOT NULL DEFAULT 'Europe/Berlin',
    stale_minutes BIGINT NOT NULL DEFAULT 60,
    PRIMARY KEY (mandant, id),
    CONSTRAINT mandant_is_its_own CHECK (mandant = id),
    CONSTRAINT mandant_named CHECK (name <> ''),
    CONSTRAINT mandant_exclusive_known CHECK (exclusive_assignment IN (0, 1)),
    CONSTRAINT mandant_default_administration_known CHECK (default_administration IN ('inactive', 'active')),
    CONSTRAINT mandant_exclusive_key UNIQUE (mandant, exclusive_assignment)
);

CREATE TABLE site (
    mandant UUID NOT NULL,
    id UUID NOT NULL,
    name TEXT NOT NULL,
    name_key TEXT NOT NULL,
    city TEXT,
    PRIMARY KEY (mandant, id),
    CONSTRAINT site_named CHECK (name <> ''),
    CONSTRAINT site_name_key UNIQUE (mandant, name_key),
    CONSTRAINT site_mandant FOREIGN KEY (mandant, mandant) REFERENCES mandant (mandant, id)
);

-- P-10..12: retiring an ID keeps the Submandants that have it, and cannot be chosen any more. The third column of
-- dealer_id_state_key is what lets a foreign key say "a usable one of this partner".
CREATE TABLE dealer_id (
    mandant UUID NOT NULL,
    id UUID NOT NULL,
    code TEXT NOT NULL,
    state TEXT NOT NULL DEFAULT 'usable',
    PRIMARY KEY (mandant, id),
    CONSTRAINT dealer_id_code_present CHECK (code <> ''),
    CONSTRAINT dealer_id_state_known CHECK (state IN ('usable', 'retired')),
    CONSTRAINT dealer_id_code_key UNIQUE (mandant, code),
    CONSTRAINT dealer_id_state_key UNIQUE (mandant, id, state),
    CONSTRAINT dealer_id_mandant FOREIGN KEY (mandant, mandant) REFERENCES mandant (mandant, id)
);

-- INV-01. dealer_state follows dealer_id.state by cascade; the rules refuse a newly chosen ID that is not usable.
CREATE TABLE submandant (
    mandant UUID NOT NULL,
    id UUID NOT NULL,
    name TEXT NOT NULL,
    name_key TEXT NOT NULL,
    short_name TEXT,
    dealer_id UUID NOT NULL,
    dealer_state TEXT NOT NULL DEFAULT 'usable',
    uvp_code TEXT,
    street TEXT,
    postcode TEXT,
    city TEXT,
    country TEXT,
    contact_given_name TEXT,
    contact_family_name TEXT,
    email TEXT,
    phone TEXT,
    vat TEXT,
    note TEXT,
    state TEXT NOT NULL DEFAULT 'active',
    state_reason TEXT,
    state_since TEXT,
    PRIMARY KEY (mandant, id),
    CONSTRAINT submandant_named CHECK (name <> ''),
    CONSTRAINT submandant_state_known CHECK (state IN ('active', 'inactive')),
    CONSTRAINT submandant_name_key UNIQUE (mandant, name_key),
    CONSTRAINT submandant_mandant FOREIGN KEY (mandant, mandant) REFERENCES mandant (mandant, id),
    CONSTRAINT submandant_dealer_id FOREIGN KEY (mandant, dealer_id, dealer_state)
        REFERENCES dealer_id (mandant, id, state) ON UPDATE CASCADE
);
CREATE INDEX submandant_by_dealer_id ON submandant (mandant, dealer_id, dealer_state);

-- What everybody of the Mandant may know of a user: his card. The account hangs on it with the same id.
CREATE TABLE portal_user (
    mandant UUID NOT NULL,
    id UUID NOT NULL,
    login TEXT NOT NULL,
    given_name TEXT,
    family_name TEXT,
    submandant UUID,
    PRIMARY KEY (mandant, id),
    CONSTRAINT portal_user_login_present CHECK (login <> ''),
    CONSTRAINT portal_user_login_key UNIQUE (login),
    CONSTRAINT portal_user_mandant FOREIGN KEY (mandant, mandant) REFERENCES mandant (mandant, id),
    CONSTRAINT portal_user_submandant FOREIGN KEY (mandant, submandant) REFERENCES submandant (mandant, id)
);
CREATE INDEX portal_user_by_submandant ON portal_user (mandant, submandant);

-- One e-mail address is one user of the store (P-23); email_key is the address without case.
CREATE TABLE portal_user_account (
    mandant UUID NOT NULL,
    id UUID NOT NULL,
    email TEXT,
    email_key TEXT,
    own_state TEXT NOT NULL DEFAULT 'active',
    team TEXT,
    visibility TEXT,
    first_administrator BIGINT NOT NULL DEFAULT 0,
    partner_master BIGINT NOT NULL DEFAULT 0,
    partner_access BIGINT NOT NULL DEFAULT 0,
    PRIMARY KEY (mandant, id),
    CONSTRAINT portal_user_account_state_known CHECK (own_state IN ('invited', 'active', 'disabled')),
    CONSTRAINT portal_user_account_team_known
        CHECK (team IS NULL OR team IN ('management', 'administration', 'licensing', 'collaboration')),
    CONSTRAINT portal_user_account_visibility_known CHECK (visibility IS NULL OR visibility IN ('all', 'own', 'none')),
    CONSTRAINT portal_user_account_flags_known
        CHECK (first_administrator IN (0, 1) AND partner_master IN (0, 1) AND partner_access IN (0, 1)),
    CONSTRAINT portal_user_account_email_key UNIQUE (email_key),
    CONSTRAINT portal_user_account_card FOREIGN KEY (mandant, id) REFERENCES portal_user (mandant, id)
);

CREATE TABLE user_role (
    mandant UUID NOT NULL,
    id UUID NOT NULL,
    portal_user UUID NOT NULL,
    role_key TEXT NOT NULL,
    PRIMARY KEY (mandant, id),
    CONSTRAINT user_role_known CHECK (role_key IN ('user_administration', 'partner_administration', 'customer_care',
                                                   'assignment', 'customer_desk', 'ordering', 'audit')),
    CONSTRAINT user_role_once UNIQUE (mandant, portal_user, role_key),
    CONSTRAINT user_role_portal_user FOREIGN KEY (mandant, portal_user) REFERENCES portal_user (mandant, id)
);

CREATE TABLE user_site (
    mandant UUID NOT NULL,
    id UUID NOT NULL,
    portal_user UUID NOT NULL,
    site UUID NOT NULL,
    PRIMARY KEY (mandant, id),
    CONSTRAINT user_site_once UNIQUE (mandant, portal_user, site),
    CONSTRAINT user_site_portal_user FOREIGN KEY (mandant, portal_user) REFERENCES portal_user (mandant, id),
    CONSTRAINT user_site_site FOREIGN KEY (mandant, site) REFERENCES site (mandant, id)
);

-- needs_agreement: with this product a processing agreement may be due (P-46).
CREATE TABLE product (
    mandant UUID NOT NULL,
    id UUID NOT NULL,
    name TEXT NOT NULL,
    name_key TEXT NOT NULL,
    needs_agreement BIGINT NOT NULL DEFAULT 0,
    PRIMARY KEY (mandant, id),
    CONSTRAINT product_named CHECK (name <> ''),
    CONSTRAINT product_flag_known CHECK (needs_agreement IN (0, 1)),
    CONSTRAINT product_name_key UNIQUE (mandant, name_key),
    CONSTRAINT product_mandant FOREIGN KEY (mandant, mandant) REFERENCES mandant (mandant, id)
);

-- The findable half of a customer (MISSION 3.3, "what a locked row shows"). Prospects have no administration.
CREATE TABLE customer (
    mandant UUID NOT NULL,
    id UUID NOT NULL,
    number TEXT NOT NULL,
    name TEXT NOT NULL,
    kind TEXT NOT NULL,
    city TEXT,
    country TEXT,
    administration TEXT,
    administration_since TEXT,
    site UUID,
    partner_contact UUID,
    PRIMARY KEY (mandant, id),
    CONSTRAINT customer_number_present CHECK (number <> ''),
    CONSTRAINT customer_named CHECK (name <> ''),
    CONSTRAINT customer_kind_known CHECK (kind IN ('prospect', 'customer')),
    CONSTRAINT customer_administration_known CHECK (
        (kind = 'prospect' AND administration IS NULL)
        OR (kind = 'customer' AND administration IS NOT NULL
            AND administration IN ('inactive', 'requested', 'active', 'revoked'))),
    CONSTRAINT customer_number_key UNIQUE (mandant, number),
    CONSTRAINT customer_mandant FOREIGN KEY (mandant, mandant) REFERENCES mandant (mandant, id),
    CONSTRAINT customer_site FOREIGN KEY (mandant, site) REFERENCES site (mandant, id),
    CONSTRAINT customer_partner_contact FOREIGN KEY (mandant, partner_contact) REFERENCES portal_user (mandant, id)
);
CREATE INDEX customer_by_partner_contact ON customer (mandant, partner_contact) WHERE partner_contact IS NOT NULL;

-- The openable half; same id as the customer. A customer without any of it has no row here.
CREATE TABLE customer_profile (
    mandant UUID NOT NULL,
    id UUID NOT NULL,
    street TEXT,
    postcode TEXT,
    email TEXT,
    phone TEXT,
    contact_name TEXT,
    vat TEXT,
    note TEXT,
    PRIMARY KEY (mandant, id),
    CONSTRAINT customer_profile_customer FOREIGN KEY (mandant, id) REFERENCES customer (mandant, id)
);

CREATE TABLE customer_product (
    mandant UUID NOT NULL,
    id UUID NOT NULL,
    customer UUID NOT NULL,
    product UUID NOT NULL,
    PRIMARY KEY (mandant, id),
    CONSTRAINT customer_product_once UNIQUE (mandant, customer, product),
    CONSTRAINT customer_product_customer FOREIGN KEY (mandant, customer) REFERENCES customer (mandant, id),
    CONSTRAINT customer_product_product FOREIGN KEY (mandant, product) REFERENCES product (mandant, id)
);

-- Kept with its end when withdrawn (until_on), so that the past can be told. exclusive follows the Mandant's setting by
-- cascade; assignment_exclusive_key makes the setting hold whoever writes (P-56).
CREATE TABLE assignment (
    mandant UUID NOT NULL,
    id UUID NOT NULL,
    submandant UUID NOT NULL,
    customer UUID NOT NULL,
    since_on TEXT NOT NULL,
    until_on TEXT,
    cause TEXT NOT NULL DEFAULT 'manual',
    end_cause TEXT,
    made_by UUID,
    ended_by UUID,
    exclusive_assignment BIGINT NOT NULL DEFAULT 0,
    PRIMARY KEY (mandant, id),
    CONSTRAINT assignment_cause_known CHECK (cause IN ('manual', 'prospect', 'order', 'undo')),
    CONSTRAINT assignment_end_cause_known
        CHECK (end_cause IS NULL OR end_cause IN ('manual', 'undo', 'handover', 'merge')),
    CONSTRAINT assignment_submandant FOREIGN KEY (mandant, submandant) REFERENCES submandant (mandant, id),
    CONSTRAINT assignment_customer FOREIGN KEY (mandant, customer) REFERENCES customer (mandant, id),
    CONSTRAINT assignment_made_by FOREIGN KEY (mandant, made_by) REFERENCES portal_user (mandant, id),
    CONSTRAINT assignment_ended_by FOREIGN KEY (mandant, ended_by) REFERENCES portal_user (mandant, id),
    CONSTRAINT assignment_exclusive FOREIGN KEY (mandant, exclusive_assignment)
        REFERENCES mandant (mandant, exclusive_assignment) ON UPDATE CASCADE
);
CREATE UNIQUE INDEX assignment_live_key ON assignment (mandant, submandant, customer) WHERE until_on IS NULL;
CREATE UNIQUE INDEX assignment_exclusive_key ON assignment (mandant, customer)
    WHERE until_on IS NULL AND exclusive_assignment = 1;
CREATE INDEX assignment_by_customer ON assignment (mandant, customer);

-- Change log, undo, outbox and live queries are these two tables (DESIGN 3). A refused attempt is a set without rows.
CREATE TABLE change_set (
    mandant UUID NOT NULL,
    id UUID NOT NULL,
    made_at BIGINT NOT NULL,
    portal_user UUID NOT NULL,
    acting_as UUID,
    command TEXT NOT NULL,
    subject TEXT,
    outcome TEXT NOT NULL DEFAULT 'done',
    rule_key TEXT,
    reverses UUID,
    PRIMARY KEY (mandant, id),
    CONSTRAINT change_set_outcome_known CHECK (outcome IN ('done', 'refused')),
    CONSTRAINT change_set_mandant FOREIGN KEY (mandant, mandant) REFERENCES mandant (mandant, id),
    CONSTRAINT change_set_portal_user FOREIGN KEY (mandant, portal_user) REFERENCES portal_user (mandant, id)
);
CREATE UNIQUE INDEX change_set_reverses_key ON change_set (mandant, reverses) WHERE reverses IS NOT NULL;

-- before_values and after_values are JSON by column name. customer names the customer that the row hangs on: the unit
-- of visibility.
CREATE TABLE change_op (
    mandant UUID NOT NULL,
    change_set UUID NOT NULL,
    seq BIGINT NOT NULL,
    entity TEXT NOT NULL,
    row_id UUID NOT NULL,
    change_kind TEXT NOT NULL,
    before_values TEXT,
    after_values TEXT,
    customer UUID,
    PRIMARY KEY (mandant, change_set, seq),
    CONSTRAINT change_op_kind_known CHECK (change_kind IN ('insert', 'update', 'delete')),
    CONSTRAINT change_op_change_set FOREIGN KEY (mandant, change_set) REFERENCES change_set (mandant, id)
); -- clustered
CREATE INDEX change_op_by_row ON change_op (row_id);
