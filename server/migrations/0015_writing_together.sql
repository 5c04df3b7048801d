-- Several acts in one press: for its maker, a team, or everybody.
create table macros (
  workspace_id text not null references workspaces (id),
  id text not null,
  name text not null,
  scope text not null check (scope in ('own', 'team', 'shared')),
  owner_id text,
  team_id text,
  definition jsonb not null,
  revision bigint not null default 1,
  created_at timestamptz not null,
  primary key (workspace_id, id)
);
create index macros_by_name on macros (workspace_id, lower(name), id);

-- Facts of a ticket as the workspace names them; no topics: of every ticket. The values stand in tickets.fields.
create table ticket_fields (
  workspace_id text not null references workspaces (id),
  id text not null,
  name text not null,
  kind text not null check (kind in ('text', 'number', 'date', 'choice', 'yes_no')),
  choices text[] not null default '{}',
  topic_ids text[] not null default '{}',
  position integer not null default 0,
  disabled_at timestamptz,
  revision bigint not null default 1,
  created_at timestamptz not null,
  primary key (workspace_id, id)
);
create index ticket_fields_by_place on ticket_fields (workspace_id, position, lower(name), id);

-- Who has a ticket open now. Unlogged: after a crash nobody is there, and that is true.
create unlogged table presence (
  workspace_id text not null,
  ticket_id text not null,
  member_id text not null,
  doing text not null check (doing in ('reading', 'typing')),
  until timestamptz not null,
  primary key (workspace_id, ticket_id, member_id)
);
create index presence_by_member on presence (workspace_id, member_id);
