-- the instance that the visit's call activity started, for the picture of the matter
alter table inspection.consultation add column process_instance text;
