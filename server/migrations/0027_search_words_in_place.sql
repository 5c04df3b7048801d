-- The words to search for are made by the columns themselves. A function in SQL is read and planned anew by every
-- statement that writes such a row, which was a quarter of what a new ticket cost the database.
alter table tickets drop column search;
alter table tickets add column search tsvector generated always as (
  to_tsvector('pg_catalog.simple', translate(lower(left(subject, 50000)), 'áàâãäåéèêëíìîïóòôõöúùûüçñ', 'aaaaaaeeeeiiiiooooouuuucn'))
  || to_tsvector(
    case language when 'es' then 'pg_catalog.spanish'::regconfig when 'pt' then 'pg_catalog.portuguese'::regconfig
                  when 'nl' then 'pg_catalog.dutch'::regconfig else 'pg_catalog.english'::regconfig end,
    translate(lower(left(subject, 50000)), 'áàâãäåéèêëíìîïóòôõöúùûüçñ', 'aaaaaaeeeeiiiiooooouuuucn'))) stored;
create index tickets_search on tickets using gin (search);

alter table messages drop column search;
alter table messages add column search tsvector generated always as (
  to_tsvector('pg_catalog.simple', translate(lower(left(visible_text, 50000)), 'áàâãäåéèêëíìîïóòôõöúùûüçñ', 'aaaaaaeeeeiiiiooooouuuucn'))
  || to_tsvector(
    case language when 'es' then 'pg_catalog.spanish'::regconfig when 'pt' then 'pg_catalog.portuguese'::regconfig
                  when 'nl' then 'pg_catalog.dutch'::regconfig else 'pg_catalog.english'::regconfig end,
    translate(lower(left(visible_text, 50000)), 'áàâãäåéèêëíìîïóòôõöúùûüçñ', 'aaaaaaeeeeiiiiooooouuuucn'))
  -- The names of attached files are words, too.
  || case when attachments = '[]'::jsonb then ''::tsvector else desk_words(language, desk_file_names(attachments)) end) stored;
create index messages_search on messages using gin (search);
