-- Check-worthy sentences in an article's own voice. They are claims that nobody stands behind.

alter table claim drop constraint claim_kind_check;
alter table claim add constraint claim_kind_check
  check (kind in ('DIRECT', 'INDIRECT', 'MIXED', 'STATEMENT')) not valid;
alter table claim validate constraint claim_kind_check;

alter table claim add column reasons text[] not null default '{}';
alter table claim add check ((kind = 'STATEMENT') or reasons = '{}') not valid;

comment on column claim.reasons is 'what speaks for checking a statement, the weightiest first';

create index claim_statement on claim (place) where kind = 'STATEMENT';
create index claim_statement_priority on claim (priority, place) where kind = 'STATEMENT';
