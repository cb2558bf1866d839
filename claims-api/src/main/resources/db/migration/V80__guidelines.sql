-- The house's guidelines for reviewers: one text, every version of which is kept.

create table guidelines (
  version int primary key check (version > 0),
  text text not null check (length(text) <= 50000),
  account text not null,
  created_at timestamptz not null default now()
);

create trigger guidelines_are_append_only before update or delete on guidelines
  for each row execute function refuse_change('guidelines are only ever added');
