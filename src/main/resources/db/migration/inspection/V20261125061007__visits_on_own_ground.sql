-- visits of other agencies in one's own area
create index visit_on_ground on inspection.visit (territory) where territory is not null;
