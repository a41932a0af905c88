create table plan.register_entry (
    id uuid primary key,
    version integer not null,
    agency text not null,
    kind text not null,
    day date not null,
    until date,
    content jsonb not null,
    earlier jsonb not null,
    withdrawn_for text,
    entered_by text not null,
    entered_at timestamptz not null
);
create index register_entry_by_day on plan.register_entry (agency, kind, day desc);

create table plan.self_check_notice (
    id uuid primary key,
    version integer not null,
    agency text not null,
    sector text not null,
    title text not null,
    content text not null,
    issued_on date not null,
    due date not null,
    issued_by text not null
);
create index self_check_notice_by_agency on plan.self_check_notice (agency, issued_on desc);

create table plan.self_check_recipient (
    notice_id uuid not null references plan.self_check_notice (id),
    position integer not null,
    enterprise uuid not null references registry.enterprise (id),
    name text not null,
    answered_on date,
    found integer not null,
    rectified integer not null,
    ledger text,
    primary key (notice_id, position)
);

create table plan.tip_off (
    id uuid primary key,
    version integer not null,
    number text not null unique,
    agency text not null,
    channel text not null,
    source text not null,
    enterprise uuid references registry.enterprise (id),
    place text,
    sector text,
    content text not null,
    fatality boolean not null,
    team text not null,
    anonymous boolean not null,
    stage text not null,
    result text,
    opinion text,
    authority text,
    verified_by text,
    extension_asked_by text,
    replied_on date,
    reply text,
    reward numeric(12, 2),
    registered_by text not null,
    received_at timestamptz not null,
    process_instance text
);
create index tip_off_by_agency on plan.tip_off (agency, received_at desc);

-- who reported stands apart; only those who handle the tip-off read it, and each reading is audited
create table plan.tip_off_informant (
    tip_off uuid primary key references plan.tip_off (id),
    name text,
    telephone text,
    address text
);
