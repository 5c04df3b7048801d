-- Words that are written often; `words` holds them by language.
create table templates (
  workspace_id text not null references workspaces (id),
  id text not null,
  name text not null,
  words jsonb not null,
  disabled_at timestamptz,
  revision bigint not null default 1,
  created_at timestamptz not null,
  primary key (workspace_id, id)
);
create unique index templates_by_name on templates (workspace_id, lower(name));
