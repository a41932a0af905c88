-- A refusal to correct after a fine (安全生产法 112) and proposals to close (安全生产法 113).
alter table penalty.penalty_case drop constraint penalty_case_source_check;
alter table penalty.penalty_case add constraint penalty_case_source_check
    check (source in ('VISIT', 'FAILED_REVIEW', 'TIP_OFF', 'TRANSFER', 'SUPERIOR', 'ACCIDENT', 'CONTINUED'));

create table penalty.continued_fine (
    id            uuid primary key,
    matter        text           not null references penalty.penalty_case (number),
    party         integer        not null,
    continued     text           not null unique references penalty.penalty_case (number),
    order_paper   text           not null,
    ordered_on    date           not null,
    seen_on       date           not null,
    counted_from  date           not null,
    counted_until date           not null,
    fine          numeric(12, 2) not null check (fine > 0),
    opened_by     text           not null,
    opened_on     date           not null,
    unique (matter, party, counted_from),
    check (counted_from > ordered_on and counted_until >= counted_from)
);

create table penalty.closure_proposal (
    id              uuid primary key,
    version         integer not null,
    matter          text    not null references penalty.penalty_case (number),
    agency          text    not null,
    party           integer not null,
    unit            text    not null,
    item            text    not null check (item in ('REPEATED', 'STILL_UNSAFE', 'GRAVE_ACCIDENT', 'STOP_DISOBEYED')),
    counted         text[]  not null,
    hazard          text    not null,
    reason          text    not null,
    proposed_by     text    not null,
    proposed_on     date    not null,
    agreed          boolean,
    decided_by      text,
    decided_on      date,
    opinion         text,
    document        uuid unique,
    document_number text,
    closed          boolean,
    outcome_paper   text,
    outcome_on      date,
    outcome_by      text,
    check ((agreed is null) = (decided_by is null)),
    check (decided_by is null or decided_by <> proposed_by),
    check (closed is null or (document is not null and outcome_paper is not null and outcome_on is not null))
);
create index closure_proposal_of_matter on penalty.closure_proposal (matter);
-- One proposal about a unit at a time.
create unique index one_open_closure_proposal on penalty.closure_proposal (agency, unit) where agreed is null or (agreed and closed is null);
