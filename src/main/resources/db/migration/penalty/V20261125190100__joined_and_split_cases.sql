alter table penalty.penalty_case add column joined_into text references penalty.penalty_case (number), add column split_from text references penalty.penalty_case (number);
create index penalty_case_joined_into on penalty.penalty_case (joined_into) where joined_into is not null;
