-- Service of a document: one row per document, whether it was handed over on the spot or by a process of its own.
create table documents.service (
    id               uuid         primary key,
    matter           varchar(40)  unique,
    document         uuid         not null unique references documents.document (id),
    agency           varchar(8)   not null,
    recipient        varchar(200) not null,
    address          varchar(300),
    servers          varchar(63)[] not null,
    process_instance varchar(64),
    method           varchar(20),
    served_on        date,
    served_at        timestamptz,
    receiver         varchar(100),
    relation         varchar(100),
    place            varchar(300),
    witness          varchar(100),
    server           varchar(63),
    signature        uuid references evidence.signature (id),
    announced_on     date,
    begun_at         timestamptz  not null
);

-- What was tried; a way that failed stays on file, for only then may service be announced.
create table documents.service_attempt (
    id      bigint generated always as identity primary key,
    service uuid         not null references documents.service (id),
    at      timestamptz  not null,
    method  varchar(20)  not null,
    by      varchar(63)  not null,
    note    varchar(500)
);
create index service_attempt_of on documents.service_attempt (service, id);
