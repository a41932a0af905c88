-- an agency's own versions stand beside those that come with the house
alter table law.checklist add column agency text;
alter table law.checklist drop constraint checklist_sector_audience_version_key;
create unique index checklist_by_version on law.checklist (coalesce(agency, ''), sector, audience, version);

create table law.checklist_amendment (
    id uuid primary key,
    agency text not null,
    list text not null,
    sector text not null,
    audience text not null,
    kind text not null,
    item text,
    requirement text not null,
    category text not null,
    inspection_item integer not null,
    legal_bases text[] not null,
    standard_bases text[] not null,
    reason text not null,
    proposed_by text not null,
    proposed_at timestamptz not null,
    state text not null,
    decided_by text,
    decision text,
    published_as text
);
create index checklist_amendment_by_agency on law.checklist_amendment (agency, proposed_at desc);
