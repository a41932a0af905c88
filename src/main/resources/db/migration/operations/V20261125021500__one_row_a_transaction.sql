-- What a transaction changed is one row, found by its transaction; the rows are hints of the last minutes, so that none is carried over.
drop table operations.invalidation;
create table operations.invalidation (
    topics text[]      not null,
    xact   xid8        not null default pg_current_xact_id(),
    at     timestamptz not null
);
create index invalidation_xact on operations.invalidation (xact);
