-- From the collective discussion to the closing of a case.
create table penalty.case_discussion (
    id              uuid primary key,
    matter          text        not null references penalty.penalty_case (number),
    draft_version   integer     not null,
    draft_hash      text        not null,
    held_from       timestamp   not null,
    held_until      timestamp   not null,
    place           text        not null,
    chair           text        not null,
    reporter        text        not null,
    recorder        text        not null,
    present         text[]      not null,
    discussion      text        not null,
    conclusion      text        not null,
    concluded_on    date,
    document        uuid unique,
    document_number text,
    unique (matter, draft_version, draft_hash),
    check (held_from < held_until),
    check (chair = any (present)),
    check (concluded_on is null or document is not null)
);

create table penalty.case_ruling (
    id            uuid primary key,
    matter        text        not null references penalty.penalty_case (number),
    draft_version integer     not null,
    draft_hash    text        not null,
    outcome       text        not null check (outcome in ('approved', 'returned', 'none')),
    ground        text,
    opinion       text,
    ruled_by      text        not null,
    ruled_on      date        not null,
    ruled_at      timestamptz not null,
    receipt       uuid unique,
    check (outcome = 'approved' or opinion is not null),
    check ((outcome = 'none') = (ground is not null))
);
create index case_ruling_of_case on penalty.case_ruling (matter, ruled_at);
-- A case is decided once; it may be returned as often as needed.
create unique index one_final_ruling on penalty.case_ruling (matter) where outcome <> 'returned';

create table penalty.party_decision (
    id              uuid primary key,
    matter          text           not null references penalty.penalty_case (number),
    party           integer        not null,
    ruling          uuid           not null references penalty.case_ruling,
    draft_version   integer        not null,
    draft_hash      text           not null,
    fine            numeric(14, 2) not null check (fine >= 0),
    evidence        text,
    document        uuid unique,
    document_number text,
    issued_on       date,
    served_on       date,
    method          text,
    check ((document is null) = (issued_on is null)),
    check (served_on is null or document is not null)
);
create unique index one_decision_a_party on penalty.party_decision (matter, party);
create index party_decision_of_ruling on penalty.party_decision (ruling);

create table penalty.publication (
    id           uuid primary key,
    matter       text        not null references penalty.penalty_case (number),
    publish      boolean     not null,
    reason       text,
    copies       uuid[]      not null,
    prepared_by  text        not null,
    prepared_on  date        not null,
    prepared_at  timestamptz not null,
    agreed       boolean,
    ruled_by     text,
    ruled_on     date,
    opinion      text,
    published_on date,
    check (ruled_by is null or ruled_by <> prepared_by),
    check (published_on is null or (agreed and publish and cardinality(copies) > 0)),
    check (publish or reason is not null)
);
create index publication_of_case on penalty.publication (matter, prepared_at);

create table penalty.case_aftermath (
    matter      text primary key references penalty.penalty_case (number),
    major       boolean not null,
    corrected   text check (corrected in ('yes', 'not-needed')),
    way         text,
    words       text,
    verified_by text,
    verified_on date,
    filed_with  text,
    reference   text,
    filed_by    text,
    filed_on    date
);
