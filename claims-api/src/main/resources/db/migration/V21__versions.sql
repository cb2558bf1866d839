-- Versions of one quotation, in families that are named after their first claim.

create table claim_version (
  claim_id bigint primary key references claim on delete cascade,
  family bigint not null references claim on delete cascade,
  sketch int[] not null,
  copy text not null check (copy <> '')
);

comment on column claim_version.sketch is
  'what near-identical quotations share a number of; empty where a sketch with the same words is there';
comment on column claim_version.copy is 'the same for copies of one agency text';

create index claim_version_family on claim_version (family, claim_id);
create index claim_version_sketch on claim_version using gin (sketch) with (fastupdate = off)
  where sketch <> '{}';

alter table claim add column conflicting boolean not null default false;

comment on column claim.conflicting is
  'whether versions of it differ in a number, a negation or the speaker';

create index claim_conflicting on claim (place desc) where conflicting;
