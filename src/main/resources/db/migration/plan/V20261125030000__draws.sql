-- double-random draws; a seed that was committed never leaves this table
create table plan.draw (
    number             text primary key,
    agency             text        not null,
    state              text        not null check (state in ('COMMITTED', 'FROZEN', 'DRAWN', 'SUPERSEDED', 'ABANDONED')),
    terms              text        not null,
    method             text        not null,
    seed               text        not null,
    seed_hash          text        not null,
    committed_by       text        not null,
    committed_at       timestamptz not null,
    input              text,
    input_hash         text    ,
    frozen_by          text,
    frozen_at          timestamptz,
    witness            text,
    words              text,
    result             text,
    drawn_by           text,
    drawn_at           timestamptz,
    redraw_of          text references plan.draw (number),
    redraw_reason      text,
    abandoned_by       text,
    abandoned_at       timestamptz,
    abandon_reason     text,
    published_by       text,
    published_at       timestamptz,
    sheet_id           uuid,
    sheet_fingerprint  text    ,
    constraint frozen_before_drawn check (result is null or input is not null and seed_hash is not null),
    constraint redraw_has_reason check (redraw_of is null or redraw_reason is not null),
    constraint abandoned_has_reason check (state <> 'ABANDONED' or abandon_reason is not null)
);
create index draw_by_agency on plan.draw (agency, number desc);
-- one redraw of a draw at a time
create unique index draw_redrawn_once on plan.draw (redraw_of) where state <> 'ABANDONED';

create table plan.draw_exclusion (
    id      uuid primary key,
    draw    text        not null references plan.draw (number),
    subject text        not null,
    kind    text        not null,
    reason  text        not null,
    by      text        not null,
    at      timestamptz not null,
    unique (draw, subject)
);

create table plan.draw_swap (
    id       uuid primary key,
    draw     text        not null references plan.draw (number),
    position integer     not null,
    site     text        not null,
    outgoing text        not null,
    incoming text        not null,
    reason   text        not null,
    by       text        not null,
    at       timestamptz not null,
    unique (draw, position)
);

-- what was committed, frozen and drawn never changes, and no draw disappears
create function plan.draw_stays() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE' then
        raise exception 'a draw is never deleted';
    end if;
    if (old.number, old.agency, old.terms, old.method, old.seed, old.seed_hash, old.committed_by, old.committed_at, old.redraw_of, old.redraw_reason)
        is distinct from (new.number, new.agency, new.terms, new.method, new.seed, new.seed_hash, new.committed_by, new.committed_at, new.redraw_of, new.redraw_reason)
        or old.input is not null and (old.input, old.input_hash, old.frozen_by, old.frozen_at)
        is distinct from (new.input, new.input_hash, new.frozen_by, new.frozen_at)
        or old.result is not null and (old.result, old.witness, old.words, old.drawn_by, old.drawn_at)
        is distinct from (new.result, new.witness, new.words, new.drawn_by, new.drawn_at) then
        raise exception 'what was committed, frozen or drawn never changes';
    end if;
    return new;
end $$;
create trigger draw_stays before update or delete on plan.draw for each row execute function plan.draw_stays();

create function plan.draw_swap_stays() returns trigger language plpgsql as $$
begin
    raise exception 'a replacement never changes';
end $$;
create trigger draw_swap_stays before update or delete on plan.draw_swap for each row execute function plan.draw_swap_stays();

create function plan.draw_exclusion_stays() returns trigger language plpgsql as $$
begin
    if (select input is not null from plan.draw where number = coalesce(new.draw, old.draw)) then
        raise exception 'the inputs of the draw are frozen';
    end if;
    return coalesce(new, old);
end $$;
create trigger draw_exclusion_stays before insert or update or delete on plan.draw_exclusion for each row execute function plan.draw_exclusion_stays();
