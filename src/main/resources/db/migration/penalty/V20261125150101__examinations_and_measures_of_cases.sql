-- Things may be examined more than once while they are held; a case may name nobody of the register;
-- what was approved is known by name, so that nothing else is held.
create table penalty.coercion_examination (
    coercion         uuid    not null references penalty.coercion,
    seq              integer not null,
    examined         text    not null,
    institution      text    not null,
    examined_from    date    not null,
    examined_until   date    not null check (examined_until >= examined_from),
    notice           text    not null,
    notice_on        date    not null,
    examination_over date    check (examination_over >= examined_from),
    result           text,
    primary key (coercion, seq)
);
insert into penalty.coercion_examination
    select id, 0, examined, institution, examined_from, examined_until, notice, notice_on, examination_over, null from penalty.coercion where examined is not null;
alter table penalty.coercion drop column examined, drop column institution, drop column examined_from, drop column examined_until, drop column notice,
    drop column notice_on, drop column examination_over, alter column enterprise drop not null,
    add column approved_things text[], add column aside text[];
alter table penalty.power_cut alter column enterprise drop not null, add column aside text[];
