create schema if not exists organisation;

create table organisation.agency (
    code       varchar(8)   not null primary key,
    name       varchar(100) not null,
    short_name varchar(10)  not null,
    government varchar(100) not null,
    address    varchar(200),
    telephone  varchar(40),
    court      varchar(100)
);

create table organisation.unit (
    code              varchar(32)  not null primary key,
    agency            varchar(8)   not null references organisation.agency,
    name              varchar(100) not null,
    level             varchar(16)  not null check (level in ('AGENCY', 'DEPARTMENT', 'TOWN', 'OTHER')),
    enforcement_power boolean      not null,
    authorised_from   date,
    authorised_to     date
);
create index unit_agency on organisation.unit (agency);

create table organisation.person (
    account       varchar(63)  not null primary key,
    version       integer      not null,
    name          varchar(50)  not null,
    agency        varchar(8)   not null references organisation.agency,
    unit          varchar(32)  not null references organisation.unit,
    password_hash varchar(100) not null,
    active        boolean      not null,
    demo          boolean      not null default false
);
create index person_agency on organisation.person (agency);

create table organisation.person_role (
    account varchar(63) not null references organisation.person,
    role    varchar(32) not null,
    primary key (account, role)
);
create index person_role_role on organisation.person_role (role);

create table organisation.certificate (
    id         uuid        not null primary key,
    account    varchar(63) not null references organisation.person,
    number     varchar(40) not null,
    kind       varchar(40) not null,
    valid_from date        not null,
    valid_to   date        not null,
    revoked_on date,
    unique (account, number),
    check (valid_to >= valid_from)
);

create table organisation.pin (
    account      varchar(63)  not null primary key references organisation.person,
    hash         varchar(100) not null,
    failures     integer      not null default 0,
    locked_until timestamptz
);

create table organisation.team (
    code   varchar(32)  not null primary key,
    agency varchar(8)   not null references organisation.agency,
    name   varchar(100) not null,
    leader varchar(63)  not null references organisation.person
);

create table organisation.team_member (
    team    varchar(32) not null references organisation.team,
    account varchar(63) not null references organisation.person,
    primary key (team, account)
);
create index team_member_account on organisation.team_member (account);

create table organisation.login_attempt (
    id      bigint generated always as identity primary key,
    account varchar(63) not null,
    address varchar(64) not null,
    at      timestamptz not null
);
create index login_attempt_who on organisation.login_attempt (account, address, at);

-- The layout that Spring Session expects.
create table organisation.web_session (
    primary_id            char(36)     not null primary key,
    session_id            char(36)     not null unique,
    creation_time         bigint       not null,
    last_access_time      bigint       not null,
    max_inactive_interval int          not null,
    expiry_time           bigint       not null,
    principal_name        varchar(100)
);
create index web_session_expiry on organisation.web_session (expiry_time);
create index web_session_principal on organisation.web_session (principal_name);

create table organisation.web_session_attributes (
    session_primary_id char(36)     not null references organisation.web_session on delete cascade,
    attribute_name     varchar(200) not null,
    attribute_bytes    bytea        not null,
    primary key (session_primary_id, attribute_name)
);
