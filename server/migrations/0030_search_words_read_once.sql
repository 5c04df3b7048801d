-- A function in SQL is read and planned anew by every statement that may call it, even where it does not; one in PL/pgSQL
-- once a connection. Every new message may have files.
create or replace function desk_words(language text, words text) returns tsvector language plpgsql immutable parallel safe as $$
declare
  plain text := translate(lower(left(words, 50000)), 'áàâãäåéèêëíìîïóòôõöúùûüçñ', 'aaaaaaeeeeiiiiooooouuuucn');
begin
  return to_tsvector('pg_catalog.simple', plain) || to_tsvector(
    case language when 'es' then 'pg_catalog.spanish'::regconfig when 'pt' then 'pg_catalog.portuguese'::regconfig
                  when 'nl' then 'pg_catalog.dutch'::regconfig else 'pg_catalog.english'::regconfig end, plain);
end $$;

create or replace function desk_file_names(files jsonb) returns text language plpgsql immutable parallel safe as $$
begin
  return translate(jsonb_path_query_array(files, '$[*].name')::text, '_-.[]",', '       ');
end $$;
