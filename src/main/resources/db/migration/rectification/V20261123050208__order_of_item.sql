-- the order in which the item stands, since a review quotes it
alter table rectification.item add column round integer not null default 1;
