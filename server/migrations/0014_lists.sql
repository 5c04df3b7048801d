-- A filter kept under a name: for its maker, a team, or everybody.
create table views (
  workspace_id text not null references workspaces (id),
  id text not null,
  name text not null,
  scope text not null check (scope in ('own', 'team', 'shared')),
  owner_id text,
  team_id text,
  filter text not null,
  sort text not null default 'time_left',
  columns text[] not null default '{}',
  revision bigint not null default 1,
  created_at timestamptz not null,
  primary key (workspace_id, id)
);
create index views_by_name on views (workspace_id, lower(name), id);

-- One change of many tickets, and what came of each: what was there before is kept, so that it can be undone.
create table bulk_runs (
  workspace_id text not null references workspaces (id),
  id text not null,
  by jsonb not null,
  change jsonb not null,
  state text not null check (state in ('running', 'done', 'cancelled')),
  undoes_id text,
  undone_by_id text,
  created_at timestamptz not null,
  ended_at timestamptz,
  primary key (workspace_id, id)
);
create table bulk_items (
  workspace_id text not null,
  run_id text not null,
  ticket_id text not null,
  state text not null default 'waiting' check (state in ('waiting', 'done', 'refused')),
  reason text,
  before jsonb,
  after jsonb,
  primary key (workspace_id, run_id, ticket_id)
);

-- Since when its owner has it: heated tickets are spread by it (8.2).
alter table tickets add column assigned_at timestamptz;
create index tickets_heated on tickets (workspace_id, owner_member_id, assigned_at) where heat > 0;

-- Who can take what, beyond what their teams can; no capacity: the workspace's.
alter table members add column languages text[] not null default '{}';
alter table members add column skills text[] not null default '{}';
alter table members add column capacity integer;

-- What an account is worth, and facts about it as the workspace names them.
alter table accounts add column value numeric(19, 4);
alter table accounts add column currency text;
alter table accounts add column facts jsonb not null default '{}';
create index accounts_by_name on accounts (workspace_id, lower(name), id);
create index expectations_by_account on expectations (workspace_id, account_id) where account_id is not null;

-- Two records of one person become one; what moved is kept, so that it can be undone.
alter table contacts add column merged_into_id text;
create table contact_merges (
  workspace_id text not null references workspaces (id),
  id text not null,
  from_id text not null,
  into_id text not null,
  moved jsonb not null,
  undone_at timestamptz,
  created_at timestamptz not null,
  primary key (workspace_id, id)
);
create index contact_merges_by_contact on contact_merges (workspace_id, into_id, created_at);

-- The names of attached files are searched with the words of their message.
create function desk_file_names(files jsonb) returns text language sql immutable parallel safe as $$
  select translate(jsonb_path_query_array(files, '$[*].name')::text, '_-.[]",', '       ')
$$;
alter table messages drop column search;
alter table messages add column search tsvector
  generated always as (desk_words(language, visible_text || ' ' || desk_file_names(attachments))) stored;
create index messages_search on messages using gin (search);

-- Every word that was ever written, so that a mistyped one finds its neighbours.
create table search_words (
  workspace_id text not null,
  word text not null,
  primary key (workspace_id, word)
);
create table search_words_read (
  workspace_id text not null primary key,
  recorded_at timestamptz not null
);
create index messages_recorded on messages (workspace_id, recorded_at);
