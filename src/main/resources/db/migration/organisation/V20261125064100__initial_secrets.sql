-- An administrator resets a person's secrets, but never knows those that count: the password is good for one change only, and there is no PIN until the person sets one.
alter table organisation.person
    add column password_initial boolean not null default false,
    add column secrets_reset_at timestamptz,
    add column secrets_reset_by varchar(63) references organisation.person,
    add check ((secrets_reset_at is null) = (secrets_reset_by is null));
