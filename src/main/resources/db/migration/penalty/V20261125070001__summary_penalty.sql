create schema if not exists penalty;

create table penalty.summary_penalty (
    id               uuid primary key,
    version          integer     not null,
    number           text        not null unique,
    agency           text        not null,
    visit            text        not null,
    enterprise       uuid        not null,
    enterprise_name  text        not null,
    place            text,
    sector           text,
    town             text,
    team             text,
    officers         text[]      not null,
    findings         uuid[]      not null,
    process_instance text,
    opened_at        timestamptz not null,
    sparing_ground   text,
    sparing_reason   text,
    sparing_by       text,
    sparing_on       date,
    sparing_agreed   boolean,
    sparing_decided_by text,
    sparing_decided_on date,
    sparing_opinion  text,
    filed_by         text,
    filed_on         date,
    filing_note      text,
    applied_by       text,
    applied_on       date,
    closing_result   text,
    closing_execution text,
    reviewed_by      text,
    reviewed_on      date,
    review_opinion   text,
    approved_by      text,
    approved_on      date,
    approval_opinion text,
    closing_document uuid,
    closing_number   text,
    closed_on        date,
    check (approved_by is null or (applied_by <> reviewed_by and reviewed_by <> approved_by and applied_by <> approved_by))
);
create index summary_penalty_of_visit on penalty.summary_penalty (visit);
create index summary_penalty_of_enterprise on penalty.summary_penalty (enterprise);
create index summary_penalty_open on penalty.summary_penalty (agency) where closed_on is null;

create table penalty.summary_party (
    id                 uuid primary key,
    version            integer not null,
    penalty            uuid    not null references penalty.summary_penalty,
    seq                integer not null,
    offender           text    not null check (offender in ('UNIT', 'PERSON')),
    name               text    not null,
    address            text,
    telephone          text,
    postcode           text,
    representative     text,
    position           text,
    sex                text,
    age                integer,
    id_number          text,
    employer           text,
    heard_on           date,
    heard_by           text[],
    certificates_shown boolean,
    rights_told        boolean,
    facts              text,
    evidence           text,
    reasons            text,
    basis              text,
    intended_fine      numeric(12, 2),
    defended           boolean,
    statement          text,
    answer             text,
    collection         text,
    collection_reason  text,
    document           uuid,
    document_number    text,
    decided_on         date,
    decided_by         text[],
    unique (penalty, seq),
    check (document is null or (heard_on is not null and cardinality(decided_by) >= 2))
);

create table penalty.charge (
    id          uuid primary key,
    party       uuid           not null references penalty.summary_party,
    finding     uuid           not null,
    violation   text           not null,
    range       text           not null,
    act         text           not null,
    broken      text,
    punished_by text           not null,
    warning     boolean        not null,
    fine        numeric(12, 2) not null check (fine >= 0),
    unique (party, finding)
);

-- One act of one party is fined once, whichever procedure comes first.
create table penalty.fined_act (
    finding uuid not null,
    party   text not null,
    matter  text not null,
    primary key (finding, party)
);

create table penalty.obligation (
    id                    uuid primary key,
    version               integer        not null,
    matter                text           not null,
    party                 text           not null,
    document              uuid           not null unique,
    document_number       text           not null,
    yuan                  numeric(12, 2) not null check (yuan >= 0),
    served_on             date           not null,
    due_on                date           not null,
    on_spot               boolean        not null,
    reconsideration_first boolean        not null
);
create index obligation_of_matter on penalty.obligation (matter);

create table penalty.payment (
    id           uuid primary key,
    obligation   uuid           not null references penalty.obligation,
    paid_on      date           not null,
    yuan         numeric(12, 2) not null check (yuan > 0),
    way          text           not null,
    receipt      text           not null,
    handed_in_on date,
    voucher      text
);
create index payment_of_obligation on penalty.payment (obligation);

create table penalty.challenge (
    id            uuid primary key,
    obligation    uuid not null references penalty.obligation,
    kind          text not null,
    begun_on      date not null,
    ended_on      date,
    paper         text,
    outcome_paper text
);
create index challenge_of_obligation on penalty.challenge (obligation);
