-- Finds where a client resumes by an event's time, without reading the whole table.

create index event_at on event (created_at);
