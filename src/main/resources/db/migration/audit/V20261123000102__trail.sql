create schema if not exists audit;

-- One row per chain; locking it is what puts the entries of a chain in order.
create table audit.head (
    kind     varchar(32)  not null,
    key      varchar(128) not null,
    position bigint       not null check (position > 0),
    hash     char(64)     not null,
    primary key (kind, key)
);

create table audit.entry (
    kind     varchar(32)  not null,
    key      varchar(128) not null,
    position bigint       not null check (position > 0),
    at       timestamptz  not null,
    person   varchar(63),
    action   varchar(100) not null,
    facts    text         not null,
    hash     char(64)     not null,
    primary key (kind, key, position)
);

create table audit.seal (
    number        bigint      not null primary key check (number > 0),
    at            timestamptz not null,
    heads         bigint      not null,
    previous_root char(64)    not null,
    root          char(64)    not null,
    signature     text        not null
);

-- The heads that moved since the seal before; unmoved ones are covered through the chain of roots.
create table audit.sealed_head (
    seal     bigint       not null references audit.seal (number) deferrable initially deferred,
    kind     varchar(32)  not null,
    key      varchar(128) not null,
    position bigint       not null,
    hash     char(64)     not null,
    primary key (kind, key, position)
);
create index sealed_head_seal on audit.sealed_head (seal, kind, key);

create function audit.refuse_change() returns trigger language plpgsql as $$
begin
    raise exception 'the audit trail is append-only: % on %.%', tg_op, tg_table_schema, tg_table_name;
end $$;

create function audit.only_forward() returns trigger language plpgsql as $$
begin
    if new.kind <> old.kind or new.key <> old.key or new.position <> old.position + 1 then
        raise exception 'a head of the audit trail only moves forward by one';
    end if;
    return new;
end $$;

create trigger entry_append_only before update or delete on audit.entry for each row execute function audit.refuse_change();
create trigger entry_no_truncate before truncate on audit.entry for each statement execute function audit.refuse_change();
create trigger seal_append_only before update or delete on audit.seal for each row execute function audit.refuse_change();
create trigger seal_no_truncate before truncate on audit.seal for each statement execute function audit.refuse_change();
create trigger sealed_head_append_only before update or delete on audit.sealed_head for each row execute function audit.refuse_change();
create trigger sealed_head_no_truncate before truncate on audit.sealed_head for each statement execute function audit.refuse_change();
create trigger head_only_forward before update on audit.head for each row execute function audit.only_forward();
create trigger head_no_delete before delete on audit.head for each row execute function audit.refuse_change();
create trigger head_no_truncate before truncate on audit.head for each statement execute function audit.refuse_change();
