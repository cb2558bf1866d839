-- Which claims share most numbers of a sketch: a few are looked at for each number, so that stock
-- phrases, which very many share, cost no more than others.

create function claims_like(wanted int[]) returns table (claim_id bigint, shared bigint)
language sql stable
-- The planner cannot know that few rows have a number, and would read all of them until it has enough.
set enable_seqscan = off
as $$
  select v.claim_id, count(*)
  from unnest(wanted) as number
  cross join lateral (
    select claim_version.claim_id from claim_version
    where sketch <> '{}' and sketch && array[number]
    limit 12) v
  group by v.claim_id
  order by count(*) desc, v.claim_id
  limit 24
$$;
