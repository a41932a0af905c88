create table penalty.investigation_act (
    id                 uuid primary key,
    version            integer   not null,
    case_number        text      not null references penalty.penalty_case (number),
    seq                integer   not null,
    kind               text      not null check (kind in ('INQUIRY', 'EXAMINATION', 'SAMPLING', 'PRESERVATION', 'APPRAISAL')),
    officers           text[]    not null check (cardinality(officers) >= 2),
    began_at           timestamp not null,
    ended_at           timestamp,
    certificates_shown boolean   not null,
    place              text      not null,
    who                text      not null,
    content            jsonb     not null,
    preservation       uuid unique,
    document           uuid unique,
    document_number    text,
    unique (case_number, seq),
    check (ended_at is null or ended_at > began_at),
    check (document is null or ended_at is not null),
    check (certificates_shown or kind = 'APPRAISAL'),
    check ((kind = 'PRESERVATION') = (preservation is not null))
);
create index investigation_act_by_officer on penalty.investigation_act using gin (officers);

create table penalty.case_proof (
    id          uuid primary key,
    case_number text        not null references penalty.penalty_case (number),
    seq         integer     not null,
    fact        integer     not null,
    party       integer,
    kind        text        not null,
    what        text        not null,
    source      text        not null,
    evidence    uuid,
    act         integer,
    proves      text[]      not null check (cardinality(proves) > 0),
    tied_by     text        not null,
    tied_at     timestamptz not null,
    unique (case_number, seq),
    check ((evidence is null) <> (act is null))
);

create table penalty.preservation (
    id               uuid primary key,
    version          integer not null,
    case_number      text    not null references penalty.penalty_case (number),
    seq              integer not null,
    process_instance text,
    state            text    not null,
    party            integer not null,
    reason           text    not null,
    custody          text    not null,
    things           jsonb   not null,
    applied_by       text,
    applied_on       date,
    served_on        date,
    held_until       date,
    outcome          text,
    outcome_words    text,
    proposed_by      text,
    proposed_on      date,
    ended_on         date,
    rulings          jsonb   not null,
    papers           uuid[]  not null,
    unique (case_number, seq),
    check ((served_on is null) = (held_until is null)),
    check (state not in ('IN_FORCE', 'PROPOSED', 'DECIDED', 'RELEASED') or served_on is not null)
);
alter table penalty.investigation_act add foreign key (preservation) references penalty.preservation;
