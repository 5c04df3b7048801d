-- In which language, and by which team, an account is looked after where nothing else says so.
alter table accounts add column language text;
alter table accounts add column owner_team_id text;
-- What was told may hold only for a time.
alter table expectations add column until_at timestamptz;
alter table contact_merges add column member_id text;
create index contacts_merged on contacts (workspace_id, merged_into_id) where merged_into_id is not null;

-- A file of people or accounts that was handed in: first looked at, then taken in by a job in small steps.
create table people_imports (
  workspace_id text not null references workspaces (id),
  id text not null,
  by jsonb not null,
  kind text not null check (kind in ('contacts', 'accounts')),
  name text not null,
  blob text not null,
  form jsonb not null,
  headers jsonb not null,
  mapping jsonb not null,
  state text not null default 'planned' check (state in ('planned', 'running', 'done', 'cancelled')),
  total integer not null,
  done integer not null default 0,
  added integer not null default 0,
  changed integer not null default 0,
  same integer not null default 0,
  refused integer not null default 0,
  created_at timestamptz not null,
  ended_at timestamptz,
  primary key (workspace_id, id)
);
create index people_imports_newest on people_imports (workspace_id, created_at desc, id);

-- What was not taken, with the cells as they came, so that they can be mended and handed in again.
create table people_import_refusals (
  workspace_id text not null,
  import_id text not null,
  line integer not null,
  cells jsonb not null,
  reasons jsonb not null,
  primary key (workspace_id, import_id, line)
);
