-- A person is looked for by any word of the name, with accents or without.
create function desk_name_words(name text) returns tsvector language plpgsql immutable parallel safe as $$
begin
  return to_tsvector('pg_catalog.simple',
    translate(lower(left(name, 500)), 'áàâãäåéèêëíìîïóòôõöúùûüçñ', 'aaaaaaeeeeiiiiooooouuuucn'));
end $$;

create index contacts_by_words on contacts using gin (desk_name_words(name));
