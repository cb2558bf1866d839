-- Events in an order of their own. By the numbers of transactions it did not survive a dump, which
-- begins to count anew, and any transaction of another database of the cluster held events back.

create sequence event_number;
alter table event add column number bigint;
update event e set number = o.number
  from (select id, row_number() over (order by tx, id) as number from event) o where o.id = e.id;
select setval('event_number', coalesce(max(number), 1), max(number) is not null) from event;
alter sequence event_number owned by event.number;
alter table event drop constraint event_pkey, drop column tx, add primary key (id), add unique (number);
create index event_not_numbered on event (id) where number is null;

comment on column event.number is
  'given once the event is seen, by one reader at a time: an event that commits later has a higher one';
