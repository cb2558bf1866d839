-- What the cue of a quotation reports. Lists show speech and writing unless others are asked for.

alter table claim add column report text
  check (report in ('SPEECH', 'WRITING', 'THOUGHT', 'INTENTION', 'OTHER'));
alter table claim add check (kind <> 'STATEMENT' or report is null) not valid;

comment on column claim.report is 'what the cue of a quotation reports; null of a statement, and of what was found before this was recorded, which is shown as speech';

alter table claim_count add column report text;

create or replace function count_claims() returns trigger language plpgsql as $$
begin
  if tg_op = 'INSERT' then
    insert into claim_count (attribution, verdict, kind, has_number, outlet_id, report, claims)
      select attribution, verdict, kind, has_number, coalesce(outlet_id, 0), report, count(*)
      from added where withdrawn_at is null group by 1, 2, 3, 4, 5, 6;
  elsif tg_op = 'DELETE' then
    insert into claim_count (attribution, verdict, kind, has_number, outlet_id, report, claims)
      select attribution, verdict, kind, has_number, coalesce(outlet_id, 0), report, -count(*)
      from removed where withdrawn_at is null group by 1, 2, 3, 4, 5, 6;
  else
    insert into claim_count (attribution, verdict, kind, has_number, outlet_id, report, claims)
      select attribution, verdict, kind, has_number, outlet_id, report, sum(one)
      from (select attribution, verdict, kind, has_number, coalesce(outlet_id, 0) as outlet_id, report, 1 as one
              from added where withdrawn_at is null
            union all
            select attribution, verdict, kind, has_number, coalesce(outlet_id, 0), report, -1
              from removed where withdrawn_at is null) changed
      group by 1, 2, 3, 4, 5, 6 having sum(one) <> 0;
  end if;
  return null;
end
$$;

-- Lists and counts by day are read from an index alone.
create index claim_of_publication on claim (published, place)
  include (id, attribution, kind, verdict, has_number, outlet_id, report) where withdrawn_at is null;
drop index claim_of_day;
create index claim_of_arrival on claim (created_at, place)
  include (id, attribution, kind, verdict, has_number, outlet_id, report) where withdrawn_at is null;
drop index claim_added;

-- What few claims have is found without a look at all others.
create index claim_report on claim (report, place)
  where report in ('WRITING', 'THOUGHT', 'INTENTION', 'OTHER');
