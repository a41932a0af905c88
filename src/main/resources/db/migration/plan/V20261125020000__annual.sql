-- one annual plan per agency and year
create table plan.plan_file (
    number           text primary key,
    agency           text        not null,
    year             integer     not null,
    process_instance text,
    opened_by        text        not null,
    opened_at        timestamptz not null,
    unique (agency, year)
);

-- every version is kept; one at most is under way, one at most is in force
create table plan.plan_version (
    id                uuid primary key,
    plan              text        not null references plan.plan_file (number),
    no                integer     not null,
    state             text        not null,
    frame             jsonb       not null,
    drafted_by        text        not null,
    drafted_at        timestamptz not null,
    submitted_by      text,
    submitted_at      timestamptz,
    review_approved   boolean,
    review_opinion    text,
    reviewed_by       text,
    reviewed_at       timestamptz,
    government        text,
    document_number   text,
    approved_on       date,
    approval_recorded_by text,
    filed_with        text,
    filed_on          date,
    filing_number     text,
    effective_on      date,
    change_reason     text,
    change_decided_on date,
    change_decided_by text,
    change_requested_by text,
    flagged_by_hand   boolean,
    key_scope_changed boolean,
    count_before      integer,
    count_after       integer,
    degree            text,
    degree_basis      text,
    note              text,
    unique (plan, no)
);
create unique index plan_version_in_force on plan.plan_version (plan) where state = 'IN_FORCE';
create unique index plan_version_under_way on plan.plan_version (plan) where state in ('DRAFT', 'REVIEWING', 'APPROVING', 'FILING', 'NOTING');

create table plan.plan_line (
    id              uuid primary key,
    version_id      uuid    not null references plan.plan_version (id),
    seq             integer not null,
    mode            text    not null check (mode in ('DETERMINED', 'RANDOM')),
    site_id         uuid,
    enterprise_id   uuid,
    enterprise_name text,
    site_name       text,
    sector          text    not null,
    visits          integer not null check (visits > 0),
    months          integer[] not null,
    content         text    not null,
    form            text    not null,
    measures        text    not null,
    key_unit        boolean not null,
    unique (version_id, seq),
    check (mode = 'RANDOM' or site_id is not null)
);
create unique index plan_line_of_site on plan.plan_line (version_id, site_id) where site_id is not null;
create index plan_line_by_site on plan.plan_line (site_id);

-- visits meant and made, as caps, coverage and merging count them
create table plan.visit_ledger (
    visit           text primary key,
    agency          text    not null,
    enterprise_id   uuid    not null,
    credit_code     text,
    site_id         uuid    not null,
    form            text    not null,
    team            text    not null,
    basis_kind      text,
    basis_reference text,
    planned_on      date    not null,
    held_on         date,
    dropped         boolean not null default false
);
create index visit_ledger_by_agency on plan.visit_ledger (agency, planned_on);
create index visit_ledger_by_enterprise on plan.visit_ledger (enterprise_id, planned_on);
create index visit_ledger_by_credit_code on plan.visit_ledger (credit_code, planned_on);
