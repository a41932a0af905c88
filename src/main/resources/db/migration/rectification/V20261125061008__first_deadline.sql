-- the day that the order named: all extensions of an item together are measured against it
alter table rectification.item add column first_deadline date;
-- in its first order an item has the day that the visit decided; what later orders named is known only as it stands
update rectification.item i set first_deadline = least(i.deadline, coalesce(
    (select f.deadline from inspection.finding f where f.id = i.finding and i.round = 1), i.deadline));
alter table rectification.item alter column first_deadline set not null;
