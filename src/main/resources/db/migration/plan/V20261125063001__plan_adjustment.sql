-- the paper of a minor change (年度监督检查计划调整表)
alter table plan.plan_version add column paper uuid;
