-- SPDX-FileCopyrightText: 2026 The Kontor developers
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Version 2: what people keep beside the records: named views of lists, archived and merged customers, reports of
-- outdated data.

-- Gone from lists, kept for the law (MISSION 3.3, "erasing").
ALTER TABLE customer ADD COLUMN archived_on TEXT;
CREATE INDEX customer_archived ON customer (mandant) WHERE archived_on IS NOT NULL;

-- Which customer took over what this archived one had; same id as the archived one.
CREATE TABLE customer_merge (
    mandant UUID NOT NULL,
    id UUID NOT NULL,
    kept UUID NOT NULL,
    merged_on TEXT NOT NULL,
    PRIMARY KEY (mandant, id),
    CONSTRAINT customer_merge_two CHECK (kept <> id),
    CONSTRAINT customer_merge_customer FOREIGN KEY (mandant, id) REFERENCES customer (mandant, id),
    CONSTRAINT customer_merge_kept FOREIGN KEY (mandant, kept) REFERENCES customer (mandant, id)
);
CREATE INDEX customer_merge_by_kept ON customer_merge (mandant, kept);

-- D-31: somebody found the stored data outdated. Open until it is settled.
CREATE TABLE outdated_report (
    mandant UUID NOT NULL,
    id UUID NOT NULL,
    customer UUID NOT NULL,
    note TEXT NOT NULL,
    reported_by UUID NOT NULL,
    reported_on TEXT NOT NULL,
    settled_by UUID,
    settled_on TEXT,
    PRIMARY KEY (mandant, id),
    CONSTRAINT outdated_report_says_what CHECK (note <> ''),
    CONSTRAINT outdated_report_customer FOREIGN KEY (mandant, customer) REFERENCES customer (mandant, id),
    CONSTRAINT outdated_report_reported_by FOREIGN KEY (mandant, reported_by) REFERENCES portal_user (mandant, id),
    CONSTRAINT outdated_report_settled_by FOREIGN KEY (mandant, settled_by) REFERENCES portal_user (mandant, id)
);
CREATE INDEX outdated_report_by_customer ON outdated_report (mandant, customer);

-- A list as somebody arranged it, under a name. content is JSON that the window alone reads.
CREATE TABLE named_view (
    mandant UUID NOT NULL,
    id UUID NOT NULL,
    portal_user UUID NOT NULL,
    list_key TEXT NOT NULL,
    name TEXT NOT NULL,
    name_key TEXT NOT NULL,
    is_shared BIGINT NOT NULL DEFAULT 0,
    content TEXT NOT NULL,
    PRIMARY KEY (mandant, id),
    CONSTRAINT named_view_named CHECK (name <> ''),
    CONSTRAINT named_view_shared_known CHECK (is_shared IN (0, 1)),
    CONSTRAINT named_view_name_key UNIQUE (mandant, portal_user, list_key, name_key),
    CONSTRAINT named_view_portal_user FOREIGN KEY (mandant, portal_user) REFERENCES portal_user (mandant, id)
);

-- The log of one customer is asked for on its page.
CREATE INDEX change_op_by_customer ON change_op (customer) WHERE customer IS NOT NULL;
