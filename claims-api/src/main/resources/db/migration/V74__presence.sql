-- Who looks at which claim, for all instances that share the database. Nothing is lost with it.

create unlogged table presence (
  claim_id bigint not null,
  account text not null,
  seen_at timestamptz not null,
  primary key (claim_id, account)
);
