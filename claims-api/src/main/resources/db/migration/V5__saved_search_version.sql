-- Somebody may change a saved search on two machines at once.

alter table saved_search add column version int not null default 1 check (version >= 1);
