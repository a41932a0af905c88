-- The hearing of a party: who hears, the days that were set, the report.
create table penalty.party_hearing (
    id              uuid primary key,
    version         integer not null,
    notice          uuid    not null unique references penalty.party_notice,
    matter          text    not null references penalty.penalty_case (number),
    party           integer not null,
    chair           text    not null,
    hearers         text[]  not null,
    clerk           text    not null,
    appointed_by    text    not null,
    appointed_on    date    not null,
    report_summary  text,
    report_opinion  text,
    reported_on     date,
    review_opinion  text,
    reviewed_by     text,
    reviewed_on     date,
    report_document uuid unique,
    report_number   text,
    check (chair <> clerk and chair <> all (hearers) and clerk <> all (hearers)),
    check (reviewed_by is null or reviewed_by <> chair)
);
create index party_hearing_of_matter on penalty.party_hearing (matter);

create table penalty.hearing_sitting (
    id              uuid primary key,
    hearing         uuid      not null references penalty.party_hearing,
    seq             integer   not null,
    held_at         timestamp not null,
    place           text      not null,
    closed_reason   text,
    document        uuid unique,
    document_number text,
    noticed_on      date,
    served_on       date,
    outcome         text check (outcome in ('held', 'absent', 'left', 'postponed', 'notice-late')),
    reason          text,
    agents          text,
    record_text     text,
    record_document uuid unique,
    unique (hearing, seq),
    check (outcome <> 'held' or record_document is not null)
);
create unique index hearing_postponed_once on penalty.hearing_sitting (hearing) where outcome = 'postponed';
