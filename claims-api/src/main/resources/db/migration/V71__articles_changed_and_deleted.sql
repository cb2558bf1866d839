-- Articles whose details are corrected, and articles that are deleted and can be restored for a while.

alter table article
  add column deleted_at timestamptz,
  add column deleted_by text;

comment on column article.version is 'the number of its text and details; earlier ones are in article_version';
comment on column article.deleted_at is 'when it was deleted; its claims are withdrawn at the same time; null while it is there';
create index article_deleted on article (deleted_at) where deleted_at is not null;

alter table article_version
  add column outlet text,
  add column published date;

comment on column article_version.outlet is 'null of versions from before details could be changed alone';

create or replace function keep_article_version() returns trigger language plpgsql as $$
begin
  insert into article_version (article_id, version, fingerprint, title, url, byline, text, account, created_at,
      replaced_at, outlet, published)
    values (old.id, old.version, old.fingerprint, old.title, old.url, old.byline, old.text, old.text_by,
      coalesce(old.text_since, old.created_at), new.text_since, old.outlet, old.published);
  insert into event (kind, data)
    values ('article', jsonb_build_object('article', new.id, 'version', new.version, 'account', new.text_by));
  return null;
end
$$;

create function tell_deletion() returns trigger language plpgsql as $$
begin
  insert into event (kind, data)
    values ('article', jsonb_build_object('article', new.id, 'version', new.version,
      'account', new.deleted_by, 'deleted', new.deleted_at is not null));
  return null;
end
$$;

create trigger article_deletion_is_told after update of deleted_at on article for each row
  when (new.deleted_at is distinct from old.deleted_at) execute function tell_deletion();

-- What is only ever added goes when its article was deleted long ago, and at no other time.
create or replace function refuse_change() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' and current_setting('whosaid.purging', true) = 'on' then
    return old;
  end if;
  raise exception '% on % is refused: %', tg_op, tg_table_name, tg_argv[0]
    using errcode = 'integrity_constraint_violation';
end
$$;
