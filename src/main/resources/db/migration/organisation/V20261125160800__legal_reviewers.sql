create table organisation.legal_reviewer (
    account           varchar(63) not null primary key references organisation.person,
    first_reviewed_on date,
    qualification     varchar(40)
);
