-- A marking says which text of its article its offsets point into, as a claim does.

alter table marking add column text_version int not null default 1 check (text_version >= 1);

comment on column marking.text_version is 'the version of the article''s text that the offsets point into';

alter table marking disable trigger marking_is_append_only;
update marking m set text_version = n.number
from (
  select m.id, 1 + count(v.version) as number
  from marking m join claim c on c.id = m.claim_id
  left join article_version v on v.article_id = c.article_id and v.replaced_at <= m.created_at
  group by m.id
) n
where n.id = m.id and n.number <> m.text_version;
alter table marking enable trigger marking_is_append_only;
