-- Words of a title are looked for as parts of words, as those of speakers are.

create index article_title on article using gin (title gin_trgm_ops);
