-- what a visit rests on; visits from before have none
alter table inspection.visit add column basis_kind text;
alter table inspection.visit add column basis_reference text;
alter table inspection.visit add column basis_reason text;

-- the visits so far count for caps and coverage too
insert into plan.visit_ledger (visit, agency, enterprise_id, credit_code, site_id, form, team, planned_on, held_on, dropped)
select v.number, v.agency, v.enterprise_id, e.credit_code, v.site_id, v.form, v.team, v.visit_on,
    (select min(d.day) from inspection.visit_day d where d.visit = v.number), v.stage = 'NOT_HELD'
from inspection.visit v left join registry.enterprise e on e.id = v.enterprise_id;
