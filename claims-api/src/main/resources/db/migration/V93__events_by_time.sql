-- Whoever resumes after a restore names the time of an event, which the table was searched for from end to end.

create index event_at on event (created_at);
