-- Articles whose text changes. Each text is kept, and claims say which one their offsets point into.

alter table article
  add column version int not null default 1 check (version >= 1),
  add column text_since timestamptz,
  add column text_by text;

comment on column article.version is 'the number of its text; earlier ones are in article_version';
comment on column article.text_since is 'when this text came; null of the first, which came with the article';
comment on column article.text_by is 'the account that brought this text; null of the first';

alter table claim add column text_version int not null default 1 check (text_version >= 1);

comment on column claim.text_version is 'the version of its article''s text that its offsets point into';

create table article_version (
  article_id bigint not null references article,
  version int not null check (version >= 1),
  fingerprint bytea not null check (length(fingerprint) = 32),
  title text,
  url text,
  byline text,
  text text not null,
  account text,
  created_at timestamptz not null,
  replaced_at timestamptz not null,
  primary key (article_id, version)
);

create index article_version_fingerprint on article_version (fingerprint);

create trigger article_version_is_append_only before update or delete on article_version
  for each row execute function refuse_change('texts of articles are only ever added');

drop trigger article_text_never_changes on article;

create trigger article_text_changes_with_its_version before update on article
  for each row when (
    (new.text is distinct from old.text or new.fingerprint <> old.fingerprint or new.version <> old.version)
    and new.version <> old.version + 1)
  execute function refuse_change('offsets point into the text of a version of an article');

create function keep_article_version() returns trigger language plpgsql as $$
begin
  insert into article_version
    values (old.id, old.version, old.fingerprint, old.title, old.url, old.byline, old.text, old.text_by,
      coalesce(old.text_since, old.created_at), new.text_since);
  insert into event (kind, data)
    values ('article', jsonb_build_object('article', new.id, 'version', new.version, 'account', new.text_by));
  return null;
end
$$;

create trigger article_version_is_kept after update on article
  for each row when (new.version <> old.version) execute function keep_article_version();
