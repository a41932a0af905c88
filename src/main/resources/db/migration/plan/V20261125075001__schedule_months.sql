-- in which months the plan wants the visit, as 3,4; empty for any
alter table plan.schedule_slot add column months text not null default '';
