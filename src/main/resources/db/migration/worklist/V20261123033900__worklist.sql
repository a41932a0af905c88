CREATE SCHEMA worklist;

-- One row per user task, written in the engine's transaction. Lists read this table and never the engine's.
CREATE TABLE worklist.task (
    id              text PRIMARY KEY,
    matter          text NOT NULL,
    agency          text NOT NULL,
    process         text NOT NULL,
    process_instance text NOT NULL,
    key             text NOT NULL,
    name            text NOT NULL,
    subject         text,
    title           text NOT NULL,
    enterprise      uuid,
    enterprise_name text,
    town            text,
    sector          text,
    stage           text NOT NULL,
    campaign        text,
    clock           text,
    basis           text,
    page            text,
    assignee        text,
    created_at      timestamptz NOT NULL,
    due_at          timestamptz NOT NULL DEFAULT 'infinity',
    open            boolean NOT NULL DEFAULT true,
    left_at         timestamptz,
    completed_by    text
);
CREATE INDEX task_of_assignee ON worklist.task (assignee, due_at, id) WHERE open;
CREATE INDEX task_of_matter ON worklist.task (matter, created_at);
CREATE INDEX task_done_by ON worklist.task (completed_by, left_at DESC, id) WHERE NOT open;

-- Who may take an unassigned task; one partial index serves every group's list.
CREATE TABLE worklist.task_audience (
    task_id  text NOT NULL REFERENCES worklist.task (id),
    audience text NOT NULL,
    due_at   timestamptz NOT NULL DEFAULT 'infinity',
    waiting  boolean NOT NULL DEFAULT true,
    PRIMARY KEY (task_id, audience)
);
CREATE INDEX task_audience_waiting ON worklist.task_audience (audience, due_at, task_id) WHERE waiting;

-- A person's own name for a filter of the list.
CREATE TABLE worklist.saved_view (
    id      uuid PRIMARY KEY,
    person  text NOT NULL,
    name    text NOT NULL,
    query   text NOT NULL,
    UNIQUE (person, name)
);
