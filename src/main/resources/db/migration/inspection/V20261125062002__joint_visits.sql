-- other departments of a joint visit, each with its own officers
create table inspection.joint_department (
    id           uuid primary key,
    visit        text    not null references inspection.visit (number),
    position     integer not null,
    name         text    not null,
    officers     text[]  not null,
    certificates text[]  not null,
    unique (visit, name),
    constraint two_officers check (cardinality(certificates) >= 2 and cardinality(officers) = cardinality(certificates))
);

-- what such a department issued in its own name
create table inspection.joint_paper (
    id            uuid primary key,
    department_id uuid        not null references inspection.joint_department (id),
    title         text        not null,
    number        text        not null,
    file_id       uuid,
    entered_by    text        not null,
    entered_at    timestamptz not null
);
create index joint_paper_by_department on inspection.joint_paper (department_id, entered_at);

-- the receipt of whoever took findings over
alter table inspection.follow_up add column receipt_file uuid;
create index follow_up_transfers on inspection.follow_up (opened_at) where kind = 'TRANSFER';
