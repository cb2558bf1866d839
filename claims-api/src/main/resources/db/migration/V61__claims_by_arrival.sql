-- Claims by the day on which they came in: what is new, whether or not its articles have dates.

create index claim_added on claim (created_at, place)
  include (id, attribution, kind, verdict, has_number, outlet_id) where withdrawn_at is null;
