-- what somebody wrote beside a task
create table inspection.visit_note (
    id         uuid primary key,
    visit      text        not null references inspection.visit (number),
    task       text        not null,
    words      text        not null,
    written_by text        not null,
    written_at timestamptz not null
);

create index visit_note_by_visit on inspection.visit_note (visit, written_at);
