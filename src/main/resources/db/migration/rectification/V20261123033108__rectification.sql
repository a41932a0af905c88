create schema if not exists rectification;

create table rectification.rectification (
    id               uuid primary key,
    version          integer     not null,
    number           text        not null unique,
    agency           text        not null,
    visit            text        not null,
    enterprise       uuid        not null,
    enterprise_name  text        not null,
    site_name        text        not null,
    site_address     text        not null,
    sector           text,
    town             text,
    team             text,
    officers         text[]      not null,
    process_instance text,
    closed_on        date,
    deadline         date,
    stop_document    uuid,
    stop_number      text,
    stop_measures    text,
    stop_ordered_on  date,
    stop_lifted_on   date,
    stop_lifted_by   text,
    opened_at        timestamptz not null
);
create index rectification_of_visit on rectification.rectification (visit);
create index rectification_of_enterprise on rectification.rectification (enterprise);
create index rectification_open on rectification.rectification (agency, deadline) where closed_on is null;

create table rectification.item (
    id               uuid primary key,
    rectification    uuid    not null references rectification.rectification,
    seq              integer not null,
    finding          uuid    not null,
    description      text    not null,
    bases            text,
    requirement      text,
    deadline         date    not null,
    state            text    not null check (state in ('OPEN', 'REPORTED', 'PASSED', 'FAILED', 'CLOSED')),
    reported_on      date,
    measures_taken   text,
    photos           uuid[]  not null,
    passed_by        uuid,
    closed_on        date,
    closed_by        text,
    closing_note     text,
    next_deadline    date,
    next_requirement text,
    unique (rectification, seq),
    check (state <> 'CLOSED' or (passed_by is not null and closed_by is not null))
);

create table rectification.issued_order (
    id            uuid primary key,
    rectification uuid    not null references rectification.rectification,
    round         integer not null,
    document      uuid    not null,
    number        text,
    ordered_on    date    not null,
    note          text,
    unique (rectification, round)
);

create table rectification.report (
    id            uuid primary key,
    rectification uuid    not null references rectification.rectification,
    reported_by   text    not null,
    reported_on   date    not null,
    completed_on  date,
    statement     text    not null,
    photos        uuid[]  not null,
    via_link      boolean not null,
    received_by   text
);
create index report_of_rectification on rectification.report (rectification);

create table rectification.review (
    id             uuid primary key,
    version        integer not null,
    rectification  uuid    not null references rectification.rectification,
    round          integer not null,
    reviewed_on    date    not null,
    reviewers      text[]  not null,
    circumstances  text[]  not null,
    opinion        uuid,
    opinion_number text,
    note           text,
    check (opinion is null or cardinality(reviewers) >= 2),
    unique (rectification, round)
);

create table rectification.result (
    id     uuid primary key,
    review uuid    not null references rectification.review,
    seq    integer not null,
    passed boolean not null,
    remark text,
    photos uuid[]  not null,
    unique (review, seq)
);

create table rectification.extension (
    id            uuid primary key,
    rectification uuid      not null references rectification.rectification,
    items         integer[] not null,
    ground        text      not null,
    asked_on      date      not null,
    asked_by      text      not null,
    asked_until   date      not null,
    granted       boolean,
    new_deadline  date,
    decided_on    date,
    decided_by    text,
    reason        text
);
create unique index extension_undecided on rectification.extension (rectification) where granted is null;

create table rectification.escalation (
    id            uuid primary key,
    rectification uuid    not null references rectification.rectification,
    round         integer not null,
    proposed      text[]  not null,
    bases         text[]  not null,
    measure       text,
    reason        text,
    decided_on    date,
    decided_by    text,
    handed_over   boolean not null,
    unique (rectification, round)
);

create table rectification.resumption (
    id              uuid primary key,
    version         integer not null,
    rectification   uuid    not null references rectification.rectification,
    asked_on        date    not null,
    asked_by        text    not null,
    statement       text    not null,
    passed          boolean,
    reviewers       text[]  not null,
    reviewed_on     date,
    note            text,
    approved        boolean,
    decided_on      date,
    decided_by      text,
    opinion         text,
    document        uuid,
    document_number text,
    check (approved is not true or (passed and cardinality(reviewers) >= 2))
);
create index resumption_of_rectification on rectification.resumption (rectification);

create table rectification.reminder (
    id            uuid primary key,
    rectification uuid        not null references rectification.rectification,
    kind          text        not null,
    reminded_at   timestamptz not null,
    due           date
);
create index reminder_of_rectification on rectification.reminder (rectification);

create table rectification.report_link (
    id            uuid primary key,
    rectification uuid        not null references rectification.rectification,
    token_hash    text        not null unique,
    made_by       text        not null,
    made_at       timestamptz not null,
    valid_until   timestamptz not null,
    photos        integer     not null,
    reports       integer     not null
);
create index report_link_of_rectification on rectification.report_link (rectification);
