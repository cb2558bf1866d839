-- Accounts of people whom an OpenID Connect provider knows.

alter table account add column subject text unique check (length(subject) between 3 and 2000);

comment on column account.subject is
  'the provider''s issuer and its name for the person, with a blank between; null of those who sign in with a password';
