-- Days of the years 1000 to 9999 only: one beyond them broke the statistics of everybody.

update article set published = null where published not between date '1000-01-01' and date '9999-12-31';
update claim set published = null where published not between date '1000-01-01' and date '9999-12-31';
alter table article add check (published between date '1000-01-01' and date '9999-12-31');
alter table claim add check (published between date '1000-01-01' and date '9999-12-31');
