-- schedules: which group visits which site on which day
create table plan.schedule (
    id uuid primary key,
    agency text not null,
    basis_kind text not null,
    basis_reference text not null,
    name text not null,
    first_day date not null,
    last_day date not null,
    days_off_reason text,
    opened_by text not null,
    opened_at timestamptz not null,
    unique (agency, basis_kind, basis_reference),
    check (first_day <= last_day)
);

-- one row for each visit that is wanted; without team and day while it has no place
create table plan.schedule_slot (
    id uuid primary key,
    version integer not null,
    schedule_id uuid not null references plan.schedule (id),
    agency text not null,
    site_id uuid not null references registry.site (id),
    round integer not null,
    enterprise_id uuid not null references registry.enterprise (id),
    name text not null,
    sector text not null,
    area text not null,
    form text not null,
    team text,
    visit_on date,
    released boolean not null,
    pinned boolean not null,
    reason text,
    visit text,
    unique (schedule_id, site_id, round),
    check ((team is null) = (visit_on is null))
);
create index schedule_slot_by_day on plan.schedule_slot (agency, visit_on) where visit_on is not null;

-- runs of the solver, so that one survives the page that started it
create table plan.schedule_run (
    id uuid primary key,
    version integer not null,
    schedule_id uuid not null references plan.schedule (id),
    state text not null,
    started_by text,
    started_at timestamptz not null,
    beat_at timestamptz not null,
    longest_seconds integer not null
);
create unique index schedule_run_one_at_a_time on plan.schedule_run (schedule_id) where state in ('RUNNING', 'PROPOSED');

create table plan.schedule_move (
    id uuid primary key,
    run_id uuid not null references plan.schedule_run (id),
    slot_id uuid not null references plan.schedule_slot (id),
    from_team text,
    from_day date,
    team text,
    visit_on date,
    unique (run_id, slot_id)
);

-- officers away, as far as scheduling has to know
create table plan.schedule_leave (
    id uuid primary key,
    agency text not null,
    person text not null,
    first_day date not null,
    last_day date not null,
    unique (agency, person, first_day, last_day),
    check (first_day <= last_day)
);
