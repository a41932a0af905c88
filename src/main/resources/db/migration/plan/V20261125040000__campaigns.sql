-- what a campaign is, who is in it and the ring of its towns are one document: they are read and judged as one
create table plan.campaign (
    id uuid primary key,
    number text not null unique,
    agency text not null,
    state text not null,
    setup jsonb not null,
    drafted_by text,
    drafted_at timestamptz not null,
    started_by text,
    started_at timestamptz,
    closed_by text,
    closed_at timestamptz,
    closing_reason text
);
create index campaign_by_agency on plan.campaign (agency, drafted_at desc);

create table plan.key_list (
    id uuid primary key,
    agency text not null,
    name text not null,
    kind text not null,
    source text not null,
    entered_by text,
    entered_at timestamptz not null
);
create index key_list_by_agency on plan.key_list (agency, entered_at desc);

create table plan.key_list_entry (
    list_id uuid not null references plan.key_list (id),
    position integer not null,
    site uuid not null references registry.site (id),
    remark text not null,
    primary key (list_id, site)
);

create table plan.campaign_target (
    campaign_id uuid not null references plan.campaign (id),
    site uuid not null references registry.site (id),
    list_id uuid references plan.key_list (id),
    list_position integer,
    reason text,
    chosen_by text,
    chosen_at timestamptz not null,
    primary key (campaign_id, site)
);

create table plan.campaign_qualification (
    campaign_id uuid not null references plan.campaign (id),
    person text not null,
    checked_on date not null,
    certificate text,
    kind text,
    valid_to date,
    outcome text not null,
    checked_by text,
    primary key (campaign_id, person, checked_on)
);

create table plan.campaign_training (
    id uuid primary key,
    campaign_id uuid not null references plan.campaign (id),
    held_on date not null,
    contents text not null,
    attended text[] not null,
    recorded_by text
);
create index campaign_training_by_campaign on plan.campaign_training (campaign_id, held_on);

-- the words that were signed, as they were then
create table plan.campaign_undertaking (
    campaign_id uuid not null references plan.campaign (id),
    person text not null,
    clauses text[] not null,
    signed_at timestamptz not null,
    primary key (campaign_id, person)
);

create table plan.equipment (
    id uuid primary key,
    agency text not null,
    unit text,
    kind text not null,
    label text not null,
    unique (agency, label)
);

create table plan.equipment_issue (
    id uuid primary key,
    equipment_id uuid not null references plan.equipment (id),
    campaign_id uuid not null references plan.campaign (id),
    team text not null,
    issued_on date not null,
    returned_on date,
    note text
);
create unique index equipment_out_once on plan.equipment_issue (equipment_id) where returned_on is null;
create index equipment_issue_by_campaign on plan.equipment_issue (campaign_id, team);

create table plan.campaign_report (
    id uuid primary key,
    campaign_id uuid not null references plan.campaign (id),
    kind text not null,
    title text not null,
    responsible text not null,
    recipient text not null,
    basis text not null,
    due date not null,
    clock uuid not null,
    handed_in_on date,
    file uuid,
    handed_in_by text
);
create index campaign_report_by_campaign on plan.campaign_report (campaign_id, due);

create table plan.unit_contact (
    id uuid primary key,
    agency text not null,
    unit text not null,
    name text not null,
    position text not null,
    telephone text not null,
    qq text not null,
    remark text not null,
    since date not null,
    until date
);
create unique index unit_contact_one_at_a_time on plan.unit_contact (agency, unit) where until is null;

create table plan.campaign_meeting (
    id uuid primary key,
    campaign_id uuid not null references plan.campaign (id),
    kind text not null,
    held_at timestamp not null,
    place text not null,
    chair text not null,
    reporting text[] not null,
    minutes text not null,
    recorded_by text
);
create index campaign_meeting_by_campaign on plan.campaign_meeting (campaign_id, held_at);

create table plan.campaign_question (
    id uuid primary key,
    campaign_id uuid not null references plan.campaign (id),
    team text,
    question text not null,
    asked_by text not null,
    asked_at timestamptz not null,
    answer text,
    answered_by text,
    answered_at timestamptz
);
create index campaign_question_by_campaign on plan.campaign_question (campaign_id, asked_at);
