-- What was published in a week is read from an index alone: list, counts and filters.

create index claim_of_day on claim (published, place)
  include (id, attribution, kind, verdict, has_number, outlet_id) where withdrawn_at is null;
drop index claim_published;
