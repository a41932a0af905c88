create schema demo;

-- a chapter of the story that was played, so that a second start plays it no more
create table demo.chapter (
    name      varchar(60) primary key,
    played_at timestamptz not null
);
