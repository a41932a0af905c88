-- who is registered: an enterprise, a self-employed trader (个体工商户), a natural person, or a site without a licence
alter table registry.enterprise
    add column kind text not null default 'ENTERPRISE' check (kind in ('ENTERPRISE', 'SELF_EMPLOYED', 'PERSON', 'UNLICENSED')),
    add column identity_number text not null default '',
    add column category text check (category in ('FIREWORKS', 'HAZARDOUS_CHEMICALS', 'NON_COAL_MINE', 'INDUSTRY_AND_TRADE', 'OTHER')),
    add column standardisation text check (standardisation in ('FIRST', 'SECOND', 'THIRD')),
    add column standardised_until date;
alter table registry.enterprise alter column credit_code drop not null;
alter table registry.enterprise add constraint credit_code_unless_person_or_unlicensed
    check (credit_code is not null or kind in ('PERSON', 'UNLICENSED'));
create unique index enterprise_by_identity on registry.enterprise (agency, identity_number) where identity_number <> '';
create index enterprise_in_order on registry.enterprise (agency, name, id);
create index enterprise_standardised on registry.enterprise (agency, standardised_until) where standardised_until is not null;

-- words that were registered as typed become the codes of the lists
update registry.enterprise set risk_level = case risk_level when '重大' then 'major' when '较大' then 'larger' when '一般' then 'general'
    when '低' then 'low' else risk_level end;
update registry.enterprise set size = case size when '大型' then 'large' when '中型' then 'medium' when '小型' then 'small' when '微型' then 'micro'
    else size end;

alter table registry.site
    add column state text not null default 'RUNNING' check (state in ('RUNNING', 'STOPPED', 'CLOSED')),
    add column hazardous_process boolean not null default false;
create index site_by_sector on registry.site (sector, enterprise_id);
create index site_by_town on registry.site (town, enterprise_id);

create table registry.licence (
    id uuid primary key,
    version integer not null,
    enterprise_id uuid not null references registry.enterprise (id),
    number text not null,
    kind text not null,
    scope text not null,
    valid_to date,
    unique (enterprise_id, number)
);
create index licence_by_end on registry.licence (valid_to, enterprise_id);

create table registry.contact (
    id uuid primary key,
    version integer not null,
    enterprise_id uuid not null references registry.enterprise (id),
    position text not null,
    name text not null,
    telephone text not null,
    unique (enterprise_id, name)
);

-- 监管底数: what the agency has reported that it supervises, by category
create table registry.base_figure (
    agency text not null,
    year integer not null,
    category text not null check (category in ('FIREWORKS', 'HAZARDOUS_CHEMICALS', 'NON_COAL_MINE', 'INDUSTRY_AND_TRADE', 'OTHER')),
    enterprises integer not null check (enterprises >= 0),
    primary key (agency, year, category)
);
create table registry.base_total (
    agency text not null,
    year integer not null,
    enterprises integer not null check (enterprises >= 0),
    kept_by text,
    kept_at timestamptz not null,
    primary key (agency, year)
);

-- an import of many rows: read in the background, reported, and taken in one step
create table registry.import_job (
    id uuid primary key,
    agency text not null,
    created_by text not null,
    created_at timestamptz not null,
    file_name text not null,
    file_hash text not null,
    content bytea,
    state text not null check (state in ('READING', 'READ', 'TAKING', 'TAKEN', 'CANCELLED', 'FAILED')),
    total integer not null default 0,
    done integer not null default 0,
    good integer not null default 0,
    bad integer not null default 0,
    registered integer not null default 0,
    updated integer not null default 0,
    cancel_asked boolean not null default false,
    worker text,
    beat_at timestamptz not null default now(),
    finished_at timestamptz,
    fault text
);
create unique index import_one_at_a_time on registry.import_job (agency) where state in ('READING', 'READ', 'TAKING');
create index import_by_agency on registry.import_job (agency, created_at desc);

create table registry.import_row (
    job_id uuid not null references registry.import_job (id) on delete cascade,
    line integer not null,
    cells text[] not null,
    problem text,
    is_new boolean not null,
    primary key (job_id, line)
);
create index import_row_bad on registry.import_row (job_id, line) where problem is not null;

alter table registry.expert
    add column preferred boolean not null default false,
    add column preferred_reason text,
    add column preferred_at timestamptz,
    add column preferred_by text;
create table registry.expert_evaluation (
    id uuid primary key,
    expert_id uuid not null references registry.expert (id),
    matter text not null,
    score integer not null check (score between 0 and 100),
    remark text not null,
    evaluated_by text not null,
    evaluated_at timestamptz not null,
    unique (expert_id, matter, evaluated_by)
);
