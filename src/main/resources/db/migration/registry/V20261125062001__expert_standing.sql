-- an expert who is suspended stays in the pool and is not used
alter table registry.expert
    add column suspended_at timestamptz,
    add column suspended_by text,
    add column suspended_reason text;

-- why an expert withdraws where an enterprise is inspected
create table registry.expert_tie (
    id uuid primary key,
    expert_id uuid not null references registry.expert (id),
    enterprise_id uuid not null references registry.enterprise (id),
    kind text not null check (kind in ('EMPLOYED', 'PAID_SERVICE', 'INTEREST')),
    since date not null,
    until date,
    note text not null,
    declared_by text,
    declared_at timestamptz not null,
    withdrawn_at timestamptz,
    withdrawn_by text,
    withdrawn_reason text,
    constraint tie_ends_after_it_began check (until is null or until >= since)
);
create index expert_tie_by_expert on registry.expert_tie (expert_id) where withdrawn_at is null;
