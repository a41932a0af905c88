create schema if not exists law;

-- which reference files have been taken in, by content
create table law.reference_file (
    id uuid primary key default gen_random_uuid(),
    name text not null,
    edition integer not null,
    hash text not null,
    source text not null,
    taken_in_at timestamptz not null,
    unique (name, edition)
);

-- articles of law and clauses of standards; an older edition stays readable
create table law.basis (
    id uuid primary key default gen_random_uuid(),
    code text not null,
    edition integer not null,
    current boolean not null,
    kind text not null,
    label text not null,
    text text not null,
    verified boolean not null,
    valid_from date not null,
    valid_to date,
    heading text not null,
    haystack text not null,
    bigrams text[] not null,
    unique (code, edition)
);
create unique index basis_current on law.basis (code) where current;
create index basis_bigrams on law.basis using gin (bigrams) where current;

create table law.checklist (
    id uuid primary key default gen_random_uuid(),
    code text not null unique,
    sector text not null,
    audience text not null,
    name text not null,
    version integer not null,
    source text not null,
    valid_from date not null,
    valid_to date,
    unique (sector, audience, version)
);

create table law.checklist_item (
    id uuid primary key default gen_random_uuid(),
    checklist_id uuid not null references law.checklist (id),
    position integer not null,
    code text not null,
    category text not null,
    inspection_item integer not null,
    requirement text not null,
    legal_bases text[] not null,
    standard_bases text[] not null,
    verified boolean not null,
    criterion text,
    haystack text not null,
    bigrams text[] not null,
    unique (checklist_id, position)
);
create index checklist_item_bigrams on law.checklist_item using gin (bigrams);

-- the fixed lists in their official order; an older edition stays readable
create table law.reference_entry (
    id uuid primary key default gen_random_uuid(),
    list text not null,
    edition integer not null,
    current boolean not null,
    position integer not null,
    code text not null,
    name text not null,
    detail text not null,
    mandatory boolean not null,
    verified boolean not null,
    sectors text[] not null,
    unique (list, edition, position)
);
create index reference_entry_current on law.reference_entry (list, position) where current;

create table law.rule_default (
    id uuid primary key default gen_random_uuid(),
    key text not null,
    edition integer not null,
    current boolean not null,
    position integer not null,
    name text not null,
    value text not null,
    unit text not null,
    basis text not null,
    verified boolean not null,
    valid_from date not null,
    valid_to date,
    unique (key, edition)
);
create unique index rule_default_current on law.rule_default (key) where current;

-- what an agency has set for itself
create table law.agency_rule (
    id uuid primary key,
    version integer not null,
    agency text not null,
    key text not null,
    value text not null,
    basis text not null,
    valid_from date not null,
    valid_to date,
    set_by text,
    set_at timestamptz not null,
    unique (agency, key, valid_from)
);
