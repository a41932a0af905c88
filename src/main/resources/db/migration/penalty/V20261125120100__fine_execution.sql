-- What follows where a fine is not paid in time: the reminder, the surcharge, the notice before enforcement, the application to the court.
alter table penalty.obligation
    add column surcharge numeric(12, 2) not null default 0 check (surcharge >= 0);

create table penalty.enforcement (
    obligation        uuid    primary key references penalty.obligation,
    version           integer not null,
    process_instance  text unique,
    statement         text,
    answer            text,
    surcharge         numeric(12, 2) check (surcharge > 0),
    surcharge_until   date,
    surcharge_opinion text,
    surcharge_by      text,
    court             text,
    materials         text,
    contact           text,
    applied_by        text,
    applied_on        date,
    signed_by         text,
    check (signed_by is null or signed_by <> applied_by)
);

-- One paper of each kind: none is issued twice for one fine.
create table penalty.enforcement_paper (
    document    uuid primary key,
    obligation  uuid not null references penalty.enforcement,
    kind        text not null,
    number      text not null,
    issued_on   date not null,
    served_on   date check (served_on >= issued_on),
    unique (obligation, kind)
);
