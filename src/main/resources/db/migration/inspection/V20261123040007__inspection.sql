create schema if not exists inspection;

-- one approval for several enterprises of one uniform plan
create table inspection.approval_sheet (
    id         uuid primary key,
    agency     text        not null,
    created_by text        not null,
    created_at timestamptz not null,
    document_id uuid
);

create table inspection.visit (
    number                 text primary key,
    agency                 text        not null,
    enterprise_id          uuid        not null,
    site_id                uuid        not null,
    enterprise_name        text        not null,
    site_name              text        not null,
    place                  text        not null,
    sector                 text        not null,
    town                   text,
    team                   text        not null,
    form                   text        not null,
    campaign               text,
    group_leader_reviews   boolean     not null,
    cross_area_basis       text,
    territory              text,
    urgent_reason          text,
    urgent_reported_at     timestamptz,
    urgent_agreed_by       text,
    stage                  text        not null,
    process_instance       text,
    closure_instance       text,
    proposed_by            text        not null,
    proposed_at            timestamptz not null,
    purpose                text,
    visit_on               date        not null,
    contact_person         text,
    contact_telephone      text,
    route                  text,
    division_of_work       text,
    submitted_by           text,
    review_approved        boolean,
    review_opinion         text,
    review_by              text,
    review_at              timestamptz,
    approval_approved      boolean,
    approval_opinion       text,
    approval_by            text,
    approval_at            timestamptz,
    sheet_id               uuid references inspection.approval_sheet (id),
    round                  integer     not null,
    fed_back_at            timestamptz,
    fed_back_to            text,
    fed_back_to_position   text,
    party_refused          boolean,
    party_opinion          text,
    bound_by               text,
    bound_at               timestamptz,
    missing_reason         text,
    received_by            text,
    received_at            timestamptz,
    location               text,
    archived_by            text,
    archived_at            timestamptz,
    archive_number         text,
    retention              text,
    closed_by              text,
    closed_at              timestamptz,
    constraint cross_area_has_basis check (territory is null or cross_area_basis is not null)
);

create index visit_by_agency on inspection.visit (agency, number desc);
create index visit_by_enterprise on inspection.visit (enterprise_id, number desc);
create index visit_by_sheet on inspection.visit (sheet_id);

create table inspection.visit_member (
    id              uuid primary key,
    visit           text    not null references inspection.visit (number),
    position        integer not null,
    person          text    not null,
    role            text    not null check (role in ('OFFICER', 'EXPERT', 'ESCORT', 'ASSISTANT')),
    duty            text,
    certificate     text,
    inspected_at    timestamptz,
    unsigned_reason text,
    unique (visit, person)
);

create index visit_member_by_person on inspection.visit_member (person);

create table inspection.visit_scope (
    visit text    not null references inspection.visit (number),
    item  integer not null,
    primary key (visit, item)
);

create table inspection.visit_method (
    visit  text not null references inspection.visit (number),
    method text not null,
    primary key (visit, method)
);

create table inspection.visit_day (
    visit                text        not null references inspection.visit (number),
    position             integer     not null,
    day                  date        not null,
    outcome              text        not null,
    at                   timestamptz not null,
    entered_by           text        not null,
    certificates_shown   boolean     not null,
    notice_handed_over   boolean     not null,
    rights_told          boolean     not null,
    content_told         boolean     not null,
    recorder_on          boolean     not null,
    recorder_number      text,
    entry_code           text,
    received_by          text,
    received_by_position text,
    note                 text,
    primary key (visit, position)
);

create table inspection.finding (
    id                  uuid primary key,
    version             integer not null,
    visit               text    not null references inspection.visit (number),
    seq                 integer not null,
    author              text    not null,
    category            text    not null,
    inspection_item     integer not null,
    description         text    not null,
    place               text,
    legal_bases         text[]  not null,
    standard_bases      text[]  not null,
    photos              uuid[]  not null,
    major_hazard        boolean not null,
    criterion           text,
    correctable_now     boolean not null,
    violation_suspected boolean not null,
    summary_fits        boolean not null,
    other_authority     boolean not null,
    checklist           text,
    item                text,
    state               text    not null,
    recorded_at         timestamptz not null,
    signed_at           timestamptz,
    fed_back_at         timestamptz,
    consultation        text,
    bound               text[]  not null,
    proposed            text[]  not null,
    actions             text[]  not null,
    done                text[]  not null,
    decided_round       integer,
    decided_by          text,
    deviation_reason    text,
    deadline            date,
    requirement         text,
    measures            text[]  not null,
    authority           text,
    responsible         text,
    other_words         text,
    after_photo         uuid,
    verifier            text,
    verified_at         timestamptz,
    evidence            uuid[]  not null,
    withdrawn_reason    text,
    closed_at           timestamptz,
    unique (visit, seq),
    constraint finding_rests_on_a_basis check (cardinality(legal_bases) + cardinality(standard_bases) > 0),
    constraint major_hazard_names_its_criterion check (not major_hazard or criterion is not null)
);

create table inspection.checklist_answer (
    id          uuid primary key,
    visit       text        not null references inspection.visit (number),
    person      text        not null,
    checklist   text        not null,
    item        text        not null,
    result      text        not null check (result in ('CONFORMS', 'PROBLEM', 'NOT_APPLICABLE')),
    remark      text,
    answered_at timestamptz not null,
    unique (visit, person, item)
);

create table inspection.expert_handover (
    id             uuid primary key,
    visit          text        not null references inspection.visit (number),
    expert         text        not null,
    receiver       text        not null,
    findings       uuid[]      not null,
    suggestion     text,
    handed_over_at timestamptz not null,
    accepted_at    timestamptz,
    document_id    uuid
);

create index expert_handover_by_visit on inspection.expert_handover (visit);

create table inspection.consultation (
    number       text primary key,
    visit        text        not null references inspection.visit (number),
    finding_id   uuid        not null references inspection.finding (id),
    raised_by    text        not null,
    raised_at    timestamptz not null,
    question     text        not null,
    channel      text,
    held_at      timestamptz,
    place        text,
    participants text[]      not null,
    actions      text[]      not null,
    opinion      text,
    recorded_by  text,
    recorded_at  timestamptz
);

create index consultation_by_visit on inspection.consultation (visit);
create unique index one_open_consultation_per_finding on inspection.consultation (finding_id) where recorded_at is null;

create table inspection.follow_up (
    id              uuid primary key,
    visit           text        not null references inspection.visit (number),
    kind            text        not null,
    state           text        not null check (state in ('HANDED_OVER', 'OPEN', 'CLOSED')),
    target          text unique,
    to_whom         text,
    findings        uuid[]      not null,
    closed_findings uuid[]      not null,
    document_id     uuid,
    opened_at       timestamptz not null,
    closed_at       timestamptz,
    received_by     text,
    received_on     date,
    receipt_number  text,
    outcome         text
);

create index follow_up_by_visit on inspection.follow_up (visit);

create table inspection.major_hazard (
    finding_id    uuid primary key references inspection.finding (id),
    visit         text not null references inspection.visit (number),
    agency        text not null,
    enterprise_id uuid not null,
    criterion     text not null,
    description   text not null,
    opened_on     date not null,
    closed_on     date
);

create index major_hazard_open on inspection.major_hazard (agency, opened_on) where closed_on is null;

create table inspection.major_hazard_note (
    finding_id uuid    not null references inspection.major_hazard (finding_id),
    position   integer not null,
    step       text    not null check (step in ('ASSIGNED', 'LEDGER', 'CLOSED', 'NOTIFIED')),
    words      text    not null,
    noted_on   date    not null,
    noted_by   text,
    primary key (finding_id, position)
);

create table inspection.second_look (
    id            uuid primary key,
    agency        text not null,
    enterprise_id uuid not null,
    reason        text not null,
    visit         text not null references inspection.visit (number),
    entered_on    date not null,
    unique (visit, enterprise_id, reason)
);

-- a refusal to sign is reported to the agency (安全生产法 68)
create table inspection.refusal_report (
    id          uuid primary key,
    agency      text        not null,
    visit       text        not null references inspection.visit (number),
    thing       text        not null,
    reported_by text        not null,
    reason      text        not null,
    reported_at timestamptz not null
);

create index refusal_report_by_agency on inspection.refusal_report (agency, reported_at desc);
