create schema if not exists operations;

create table operations.matter_series (
    agency varchar(8) not null,
    kind   varchar(2) not null,
    year   integer    not null,
    last   bigint     not null,
    primary key (agency, kind, year)
);

create table operations.remembered_request (
    person      varchar(63)  not null,
    key         varchar(100) not null,
    fingerprint char(64)     not null,
    answer      text,
    at          timestamptz  not null,
    primary key (person, key)
);
create index remembered_request_at on operations.remembered_request (at);

create table operations.draft (
    person   varchar(63)  not null,
    key      varchar(200) not null,
    json     text         not null,
    saved_at timestamptz  not null,
    primary key (person, key)
);

-- The transaction's own number tells the publisher which rows are complete, whatever the order of commits.
create table operations.invalidation (
    id    bigint generated always as identity primary key,
    topic varchar(128) not null,
    xact  xid8         not null default pg_current_xact_id(),
    at    timestamptz  not null
);
create index invalidation_xact on operations.invalidation (xact);
create index invalidation_at on operations.invalidation (at);
