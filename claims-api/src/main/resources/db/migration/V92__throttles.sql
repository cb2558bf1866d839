-- How often somebody tried to sign in, for all instances that share the database. Nothing is lost with it.

create unlogged table throttle (
  key bytea primary key check (length(key) = 32),
  full_at timestamptz not null
);
comment on column throttle.key is 'a hash: people type passwords where names belong';
comment on column throttle.full_at is 'when all tries will be allowed again';
create index throttle_over on throttle (full_at);
