-- What the agency does about a fine that is not paid: reminder, surcharge, notice, court; standing still and ending.
alter table penalty.obligation
    add column process_instance text,
    add column suspended_on     date,
    add column ended_on         date;

create table penalty.execution_step (
    id               uuid primary key,
    obligation       uuid    not null references penalty.obligation,
    seq              integer not null,
    kind             text    not null,
    state            text    not null,
    proposed_by      text    not null,
    proposed_on      date    not null,
    reason           text,
    answer           text,
    ground           text,
    paper            text,
    yuan             numeric(12, 2) check (yuan > 0),
    until_on         date,
    reviewed_by      text,
    reviewed_on      date,
    review_opinion   text,
    decided_by       text,
    decided_on       date,
    decision_opinion text,
    document         uuid unique,
    document_number  text,
    issued_on        date,
    served_on        date,
    unique (obligation, seq),
    check (reviewed_by is null or reviewed_by <> proposed_by),
    check (decided_by is null or decided_by <> proposed_by)
);
-- A fine has one surcharge at a time, whoever is quicker.
create unique index one_surcharge on penalty.execution_step (obligation) where kind = 'SURCHARGE' and state not in ('RETURNED', 'LAPSED');
