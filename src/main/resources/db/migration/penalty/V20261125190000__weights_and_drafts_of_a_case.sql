alter table penalty.penalty_case add column conclusion_penalty boolean, add column conclusion_complex boolean, add column conclusion_public_interest boolean;
alter table penalty.case_fact add column grave_harm boolean not null default false;

create table penalty.case_weight (
    id            uuid primary key,
    matter        text        not null references penalty.penalty_case (number),
    party         integer     not null,
    fact          integer     not null,
    violation     text        not null,
    range         text        not null,
    also_broken   text[]      not null,
    whole         numeric(16, 2),
    law_of        date,
    step          text,
    fine          numeric(16, 2),
    others        text[]      not null,
    others_text   text,
    circumstances text[]      not null,
    reason        text        not null,
    approved_by   text,
    approved_on   date,
    unique (matter, party, fact),
    check (others_text is null or cardinality(others) > 0)
);

create table penalty.case_draft (
    id      uuid primary key,
    matter  text    not null references penalty.penalty_case (number),
    version integer not null,
    hash    text    not null,
    sealed_on date  not null,
    sealed_by text  not null,
    content text    not null,
    unique (matter, version)
);
create function penalty.case_draft_stays() returns trigger language plpgsql as $$
begin
    raise exception 'a sealed draft is never changed';
end $$;
create trigger case_draft_stays before update or delete on penalty.case_draft for each row execute function penalty.case_draft_stays();

alter table penalty.penalty_case add column draft_submitted boolean not null default false;

create table penalty.case_extension (
    id          uuid primary key,
    matter      text    not null references penalty.penalty_case (number),
    seq         integer not null,
    until       date    not null,
    reason      text    not null,
    asked_by    text    not null,
    asked_on    date    not null,
    decided_by  text,
    decided_on  date,
    granted     boolean,
    opinion     text,
    document    uuid,
    document_number text,
    unique (matter, seq),
    check (decided_by is null or decided_by <> asked_by)
);

create table penalty.case_suspension (
    id         uuid primary key,
    penalty_case uuid not null references penalty.penalty_case,
    since      date not null,
    reason     text not null,
    paper      text not null,
    ordered_by text not null,
    resumed_on date,
    resumed_by text,
    resume_reason text
);
create unique index case_suspended_once on penalty.case_suspension (penalty_case) where resumed_on is null;
