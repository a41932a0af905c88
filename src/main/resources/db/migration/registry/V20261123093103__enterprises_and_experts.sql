create schema if not exists registry;

create table registry.enterprise (
    id uuid primary key,
    version integer not null,
    agency text not null,
    name text not null,
    credit_code text not null,
    legal_representative text not null,
    telephone text not null,
    risk_level text not null,
    size text not null,
    supervision text not null,
    registered_at timestamptz not null,
    unique (agency, credit_code)
);
create index enterprise_by_name on registry.enterprise (agency, name);

create table registry.site (
    id uuid primary key,
    enterprise_id uuid not null references registry.enterprise (id),
    position integer not null,
    name text not null,
    address text not null,
    sector text not null,
    town text,
    hazards text not null,
    unique (enterprise_id, name)
);

-- what was registered before
create table registry.enterprise_change (
    id uuid primary key,
    enterprise_id uuid not null references registry.enterprise (id),
    changed_at timestamptz not null,
    changed_by text,
    field text not null,
    before text not null,
    after text not null
);
create index enterprise_change_by_enterprise on registry.enterprise_change (enterprise_id, changed_at desc);

create table registry.expert (
    id uuid primary key,
    version integer not null,
    person text not null unique,
    agency text not null,
    speciality text not null,
    sectors text[] not null,
    qualification text not null,
    appointed_from date not null,
    appointed_to date
);
