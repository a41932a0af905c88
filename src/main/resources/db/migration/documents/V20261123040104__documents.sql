create schema if not exists documents;

-- The row is locked until the issuing transaction ends: numbers of one agency, kind and year follow each other without gaps.
create table documents.number_series (
    agency varchar(8)  not null,
    kind   varchar(40) not null,
    year   integer     not null,
    last   bigint      not null,
    primary key (agency, kind, year)
);

create table documents.document (
    id         uuid         primary key,
    kind       varchar(40)  not null,
    number     varchar(60),
    matter     varchar(40)  not null,
    agency     varchar(8)   not null,
    title      varchar(60)  not null,
    dated_on   date         not null,
    issued_at  timestamptz  not null,
    issued_by  varchar(63)  not null,
    sha256     char(64)     not null,
    pages      integer      not null,
    wording    varchar(20)  not null,
    content    text         not null,
    signatures text         not null,
    unique (agency, number)
);
create index document_matter on documents.document (matter, issued_at);
create index document_number on documents.document (number);
create index document_sha256 on documents.document (sha256);

-- What became of every number.
create table documents.number_register (
    agency   varchar(8)  not null,
    kind     varchar(40) not null,
    year     integer     not null,
    serial   bigint      not null,
    document uuid        not null references documents.document (id),
    state    varchar(10) not null check (state in ('issued', 'void')),
    reason   varchar(500),
    at       timestamptz not null,
    primary key (agency, kind, year, serial),
    check (state = 'issued' or reason is not null)
);

create table documents.voiding (
    document uuid         primary key references documents.document (id),
    reason   varchar(500) not null,
    at       timestamptz  not null,
    by       varchar(63)  not null
);

create function documents.refuse_change() returns trigger language plpgsql as $$
begin
    raise exception 'rows of %.% never change', tg_table_schema, tg_table_name;
end $$;
create trigger document_stays before update or delete on documents.document for each row execute function documents.refuse_change();
create trigger voiding_stays before update or delete on documents.voiding for each row execute function documents.refuse_change();

create function documents.only_void() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE' or old.state = 'void' or new.state <> 'void'
        or (old.agency, old.kind, old.year, old.serial, old.document) is distinct from (new.agency, new.kind, new.year, new.serial, new.document) then
        raise exception 'a number in documents.number_register can only become void';
    end if;
    return new;
end $$;
create trigger number_stays before update or delete on documents.number_register for each row execute function documents.only_void();
