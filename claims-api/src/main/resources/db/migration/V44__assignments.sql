-- Who means to review a claim. A word among colleagues, no lock: anybody may decide, and give it back.

alter table claim add column assignee text check (length(assignee) between 1 and 100);

comment on column claim.assignee is 'the name of an account';

create index claim_assignee on claim (lower(assignee), place) where assignee is not null;

create function tell_assignment() returns trigger language plpgsql as $$
begin
  insert into event (kind, data)
    values ('assignment', jsonb_build_object('claim', new.id, 'version', new.version, 'account', new.assignee));
  return null;
end
$$;

create trigger assignment_is_told after update of assignee on claim for each row
  when (new.assignee is distinct from old.assignee) execute function tell_assignment();
