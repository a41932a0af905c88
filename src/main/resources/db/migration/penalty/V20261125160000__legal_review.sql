create table penalty.legal_review (
    id              uuid primary key,
    version         integer     not null,
    number          text        not null references penalty.penalty_case (number),
    agency          text        not null,
    round           integer     not null,
    draft_version   integer     not null,
    draft_hash      text        not null,
    fine            numeric(14, 2) not null,
    opened_at       timestamptz not null,
    reviewer        text,
    distributed_at  timestamptz,
    outcome         text check (outcome in ('PASSED', 'RETURNED', 'REJECTED', 'WITHDRAWN')),
    decided_on      date,
    decided_at      timestamptz,
    on_facts        text,
    on_evidence     text,
    on_basis        text,
    on_procedure    text,
    on_discretion   text,
    on_papers       text,
    opinion         text,
    document        uuid,
    document_number text,
    unique (number, round),
    check (outcome is null or outcome = 'WITHDRAWN' or (reviewer is not null and on_papers is not null))
);
create unique index legal_review_open on penalty.legal_review (number) where outcome is null;
create index legal_review_of_reviewer on penalty.legal_review (reviewer, outcome);
create index legal_review_of_agency on penalty.legal_review (agency, outcome);

create table penalty.legal_review_item (
    id       uuid primary key,
    review   uuid not null references penalty.legal_review,
    item     text not null,
    verdict  text not null check (verdict in ('GREEN', 'RED', 'PERSON')),
    reason   text not null,
    in_order boolean,
    note     text,
    unique (review, item)
);

create table penalty.legal_review_comment (
    id          uuid primary key,
    review      uuid        not null references penalty.legal_review,
    seq         integer     not null,
    document    uuid,
    page        integer,
    quote       text,
    text        text        not null,
    written_at  timestamptz not null,
    answer      text,
    answered_by text,
    answered_at timestamptz,
    unique (review, seq),
    check ((document is null) = (page is null)),
    check ((answer is null) = (answered_by is null))
);
