-- What takes fewer questions while an article is stored.

-- Numbers of speakers are taken fifty at a time, so that all new ones of an article are stored at once.
alter table speaker alter column id drop identity;
create sequence speaker_seq increment by 50 owned by speaker.id;
select setval('speaker_seq', coalesce(max(id), 1), max(id) is not null) from speaker;
alter table speaker alter column id set default nextval('speaker_seq');
alter table outlet alter column id drop identity;
create sequence outlet_seq owned by outlet.id;
select setval('outlet_seq', coalesce(max(id), 1), max(id) is not null) from outlet;
alter table outlet alter column id set default nextval('outlet_seq');

-- Which claims share most numbers of each of several sketches, as claims_like says it of one.
-- Sketches come as pairs of a name and a number.
create function claims_like_each(names int[], wanted int[])
returns table (name int, claim_id bigint, shared bigint)
language sql stable
set enable_seqscan = off
as $$
  select name, claim_id, shared
  from (
    select w.name, v.claim_id, count(*) as shared,
      row_number() over (partition by w.name order by count(*) desc, v.claim_id) as nth
    from unnest(names, wanted) as w(name, number)
    cross join lateral (
      select claim_version.claim_id from claim_version
      where sketch <> '{}' and sketch && array[number]
      limit 12) v
    group by w.name, v.claim_id) ranked
  where nth <= 24
$$;
