-- An article of very many similar quotations looks up each number of their sketches once, not once
-- for each quotation: the index reads all rows that have a number before any limit holds.

create or replace function claims_like_each(names int[], wanted int[])
returns table (name int, claim_id bigint, shared bigint)
language sql stable
set enable_seqscan = off
as $$
  with w as materialized (
    select * from unnest(names, wanted) as w(name, number)),
  found as materialized (
    select d.number, v.claim_id
    from (select distinct number from w) d
    cross join lateral (
      select claim_version.claim_id from claim_version
      where sketch <> '{}' and sketch && array[d.number]
      limit 12) v)
  select name, claim_id, shared
  from (
    select w.name, found.claim_id, count(*) as shared,
      row_number() over (partition by w.name order by count(*) desc, found.claim_id) as nth
    from w join found on found.number = w.number
    group by w.name, found.claim_id) ranked
  where nth <= 24
$$;
