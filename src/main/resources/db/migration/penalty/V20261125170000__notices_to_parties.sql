-- What every party is told before a decision, what it states, and what it asks for.
create table penalty.party_notice (
    id               uuid primary key,
    version          integer not null,
    matter           text    not null references penalty.penalty_case (number),
    party            integer not null,
    round            integer not null,
    draft_version    integer not null,
    process_instance text,
    hearing_offered  boolean not null,
    evidence         text,
    contact          text,
    document         uuid unique,
    document_number  text,
    noticed_by       text,
    noticed_on       date,
    on_spot          boolean,
    served_on        date,
    defence_until    date,
    hearing_until    date,
    asked_on         date,
    asked_by         text,
    asked_orally     boolean,
    asked_paper      uuid,
    withdrawn_on     date,
    withdrawn_paper  uuid,
    waived_on        date,
    waiver_paper     uuid,
    answer           text,
    accepted         text check (accepted in ('yes', 'partly', 'no', 'none')),
    reviewed_by      text,
    reviewed_on      date,
    renotified       boolean,
    heard_on         date,
    unique (matter, party, round),
    check (asked_on is null or asked_on <= hearing_until),
    check (asked_on is null or asked_orally or asked_paper is not null),
    check (waived_on is null or waiver_paper is not null),
    check (heard_on is null or reviewed_on is not null)
);

create table penalty.party_statement (
    id          uuid primary key,
    notice      uuid      not null references penalty.party_notice,
    seq         integer   not null,
    orally      boolean   not null,
    stated_at   timestamp not null,
    place       text,
    speaker     text      not null,
    text        text      not null,
    paper       uuid,
    heard_by    text[]    not null,
    document    uuid unique,
    recorded_by text      not null,
    recorded_on date      not null,
    unique (notice, seq),
    check (orally or paper is not null)
);

-- What a party stated stays, and stays as it was written down.
create function penalty.statement_stays() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE' or new.text <> old.text or new.speaker <> old.speaker or new.stated_at <> old.stated_at or new.orally <> old.orally
        or new.notice <> old.notice or (old.document is not null and new.document is distinct from old.document) then
        raise exception 'a statement stays as it was made';
    end if;
    return new;
end $$;
create trigger statement_stays before update or delete on penalty.party_statement for each row execute function penalty.statement_stays();
