-- When a deferred fine is to be paid, each part with its own grant.
create table penalty.instalment (
    id              uuid primary key,
    step            uuid           not null references penalty.execution_step,
    seq             integer        not null,
    due_on          date           not null,
    yuan            numeric(12, 2) not null check (yuan > 0),
    document        uuid unique,
    document_number text,
    unique (step, seq)
);
