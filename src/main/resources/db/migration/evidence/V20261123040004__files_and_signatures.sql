create schema if not exists evidence;

create table evidence.file (
    id          uuid         primary key,
    matter      varchar(40)  not null,
    agency      varchar(8)   not null,
    purpose     varchar(40)  not null,
    name        varchar(200) not null,
    media_type  varchar(100) not null,
    size        bigint       not null check (size > 0),
    sha256      char(64)     not null,
    captured_at timestamptz,
    received_at timestamptz  not null,
    taken_by    varchar(63),
    place       varchar(200)
);
create index file_matter on evidence.file (matter, received_at);
create index file_sha256 on evidence.file (sha256);

-- Who handed a file over, opened or verified it; sound says whether the bytes still had the recorded hash.
create table evidence.custody (
    id     bigint generated always as identity primary key,
    file   uuid        not null references evidence.file (id),
    at     timestamptz not null,
    person varchar(63),
    act    varchar(20) not null check (act in ('received', 'opened', 'verified')),
    sound  boolean     not null
);
create index custody_file on evidence.custody (file, id);

create table evidence.signature (
    id           uuid         primary key,
    matter       varchar(40)  not null,
    kind         varchar(40)  not null,
    key          varchar(100) not null,
    content_hash char(64)     not null,
    role         varchar(40)  not null,
    signer       varchar(63),
    name         varchar(100) not null,
    method       varchar(10)  not null,
    image        uuid         references evidence.file (id),
    at           timestamptz  not null,
    reason       varchar(500),
    witness      varchar(100)
);
create unique index signature_once on evidence.signature (matter, kind, key, content_hash, role, coalesce(signer, '')) ;
create index signature_matter on evidence.signature (matter, at);

-- Files, their custody and signatures are only ever added.
create function evidence.refuse_change() returns trigger language plpgsql as $$
begin
    raise exception 'rows of %.% are only ever added', tg_table_schema, tg_table_name;
end $$;
create trigger file_stays before update or delete on evidence.file for each row execute function evidence.refuse_change();
create trigger custody_stays before update or delete on evidence.custody for each row execute function evidence.refuse_change();
create trigger signature_stays before update or delete on evidence.signature for each row execute function evidence.refuse_change();
