create table penalty.case_mark (
    matter    text        not null references penalty.penalty_case (number),
    mark      text        not null,
    note      text,
    marked_by text        not null,
    marked_on date        not null,
    primary key (matter, mark)
);
create index case_mark_of_day on penalty.case_mark (marked_on);
