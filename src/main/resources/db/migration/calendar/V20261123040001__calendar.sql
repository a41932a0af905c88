create schema if not exists calendar;

-- one row per State Council notice; a year without a row is never guessed
create table calendar.year (
    year         integer primary key,
    notice       text        not null,
    url          text        not null default '',
    working_days integer     not null,
    loaded_at    timestamptz not null,
    loaded_by    text
);

create table calendar.special_day (
    day     date primary key,
    year    integer not null references calendar.year (year) on delete cascade,
    working boolean not null,
    name    text    not null
);

create index special_day_by_year on calendar.special_day (year);

create table calendar.running_clock (
    id           uuid primary key,
    agency       text        not null,
    matter       text        not null,
    kind         text        not null,
    subject      text        not null default '',
    basis        text        not null,
    start_event  text        not null,
    started_at   timestamptz not null,
    term         text,
    fixed_on     date,
    fixed_at     timestamptz,
    due_on       date        not null,
    due_at       timestamptz not null,
    state        text        not null check (state in ('RUNNING', 'PAUSED', 'ENDED')),
    provisional  boolean     not null default false,
    missing_year integer,
    waiting_for  text        not null check (waiting_for in ('US', 'PARTY', 'AUTHORITY')),
    skipped      jsonb       not null default '[]',
    ended_at     timestamptz,
    end_reason   text,
    replaced_by  uuid references calendar.running_clock (id) deferrable initially deferred,
    check (term is not null or fixed_on is not null)
);

-- one open clock per matter, kind and subject
create unique index running_clock_open on calendar.running_clock (matter, kind, subject) where state <> 'ENDED';
create index running_clock_by_matter on calendar.running_clock (matter);
create index running_clock_due on calendar.running_clock (agency, due_on) where state = 'RUNNING';
create index running_clock_missing_year on calendar.running_clock (missing_year) where missing_year is not null and state <> 'ENDED';

create table calendar.clock_stop (
    id         bigint generated always as identity primary key,
    clock_id   uuid        not null references calendar.running_clock (id),
    stopped_at timestamptz not null,
    lifted_at  timestamptz,
    reason     text        not null,
    paper      text        not null default '',
    lift_reason text       not null default ''
);

create unique index clock_stop_lasting on calendar.clock_stop (clock_id) where lifted_at is null;
create index clock_stop_by_clock on calendar.clock_stop (clock_id);
