-- what the law punishes; an older edition stays readable, and a violation has one row for each time in which the law read differently
create table law.violation (
    id uuid primary key default gen_random_uuid(),
    code text not null,
    edition integer not null,
    current boolean not null,
    file text not null,
    position integer not null,
    act text not null,
    breaks text[] not null,
    punished_by text not null,
    label text not null,
    verified boolean not null,
    valid_from date not null,
    valid_to date,
    ranges jsonb not null,
    haystack text not null,
    bigrams text[] not null,
    unique (code, edition, valid_from)
);
create unique index violation_current on law.violation (code, valid_from) where current;
create index violation_bigrams on law.violation using gin (bigrams) where current;

-- steps that an agency has set for a range, and ranges of its own where the house could not read the law
create table law.discretion_standard (
    id uuid primary key,
    agency text not null,
    violation text not null,
    range text not null,
    own_range jsonb,
    steps jsonb not null,
    basis text not null,
    valid_from date not null,
    valid_to date,
    set_by text,
    set_at timestamptz not null,
    unique (agency, violation, range, valid_from)
);
