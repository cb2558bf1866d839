-- Finds articles by words of their titles.

create index article_title on article using gin (title gin_trgm_ops);
