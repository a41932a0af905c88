-- Who may take a task in somebody's stead has it in the group's list only, not in the own.
ALTER TABLE worklist.task_audience ADD COLUMN overseeing boolean NOT NULL DEFAULT false;
CREATE INDEX task_audience_overseeing ON worklist.task_audience (audience, due_at, task_id) WHERE overseeing;

UPDATE worklist.task_audience a SET overseeing = true, waiting = false FROM worklist.task t
WHERE t.id = a.task_id AND t.open AND t.key = 'inspect-site' AND a.audience <> 'person:' || t.subject;
