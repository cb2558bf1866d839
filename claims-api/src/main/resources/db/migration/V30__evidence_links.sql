-- Evidence may be a link alone, and says where in it to look.

alter table evidence
  add column locator text check (length(locator) <= 500),
  alter column fingerprint drop not null,
  drop constraint evidence_wording_check,
  add check (wording in ('VERBATIM', 'COSMETIC', 'ELIDED', 'ALTERED', 'NOT_FOUND', 'NO_SOURCE')),
  add check ((fingerprint is null) = (wording = 'NO_SOURCE'));

comment on column evidence.fingerprint is 'SHA-256 of the text that the claim was compared with; null of a link';
