-- Each instance prints a link that makes the first account, and each of them works until one is used.

alter table first_link drop column single, add column created_at timestamptz not null default now(), add primary key (hash);
create index idempotency_made on idempotency (created_at);
