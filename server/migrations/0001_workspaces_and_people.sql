-- One organisation's desk. Every other table leads with workspace_id, so that no query crosses it and the tables
-- could be distributed by it. Instants are handed in as parameters: no now() in SQL.
create table workspaces (
  id text primary key,
  name text not null,
  language text not null,
  zone text not null,
  settings jsonb not null default '{}',
  -- Changes with every change of policy, calendar, topic, path or team: what a process has cached is checked against it.
  config_revision bigint not null default 1,
  created_at timestamptz not null
);

create table members (
  workspace_id text not null references workspaces (id),
  id text not null,
  email text not null,
  name text not null,
  role text not null check (role in ('viewer', 'agent', 'lead', 'manager', 'admin')),
  password_hash text,
  language text not null,
  zone text not null,
  lead_id text,
  state text not null default 'active' check (state in ('invited', 'active', 'away', 'disabled')),
  away_until timestamptz,
  preferences jsonb not null default '{}',
  revision bigint not null default 1,
  created_at timestamptz not null,
  primary key (workspace_id, id),
  foreign key (workspace_id, lead_id) references members (workspace_id, id)
);
create unique index members_by_email on members (workspace_id, lower(email));
create index members_sign_in on members (lower(email));

create table sessions (
  workspace_id text not null,
  -- For showing and ending it; the token itself is never stored.
  id text not null,
  token_hash text not null,
  member_id text not null,
  created_at timestamptz not null,
  last_seen_at timestamptz not null,
  expires_at timestamptz not null,
  user_agent text not null default '',
  primary key (workspace_id, token_hash),
  foreign key (workspace_id, member_id) references members (workspace_id, id)
);
create index sessions_by_token on sessions (token_hash);
create index sessions_by_member on sessions (workspace_id, member_id);

create table api_keys (
  workspace_id text not null references workspaces (id),
  id text not null,
  name text not null,
  token_hash text not null,
  role text not null check (role in ('viewer', 'agent', 'lead', 'manager', 'admin')),
  created_by text not null,
  created_at timestamptz not null,
  last_used_at timestamptz,
  revoked_at timestamptz,
  primary key (workspace_id, id)
);
create index api_keys_by_token on api_keys (token_hash);

create table rate_limits (
  subject text primary key,
  window_start timestamptz not null,
  hits integer not null
);

create table idempotency_keys (
  workspace_id text not null,
  actor text not null,
  key text not null,
  request_hash text not null,
  status integer,
  response jsonb,
  created_at timestamptz not null,
  primary key (workspace_id, actor, key)
);
create index idempotency_keys_by_age on idempotency_keys (created_at);

create table teams (
  workspace_id text not null references workspaces (id),
  id text not null,
  name text not null,
  level integer not null check (level between 1 and 9),
  calendar_id text,
  lead_id text,
  languages text[] not null default '{}',
  skills text[] not null default '{}',
  disabled_at timestamptz,
  revision bigint not null default 1,
  created_at timestamptz not null,
  primary key (workspace_id, id),
  foreign key (workspace_id, lead_id) references members (workspace_id, id)
);
create unique index teams_by_name on teams (workspace_id, lower(name));

create table team_members (
  workspace_id text not null,
  team_id text not null,
  member_id text not null,
  primary key (workspace_id, team_id, member_id),
  foreign key (workspace_id, team_id) references teams (workspace_id, id),
  foreign key (workspace_id, member_id) references members (workspace_id, id)
);
create index team_members_by_member on team_members (workspace_id, member_id);

create table calendars (
  workspace_id text not null references workspaces (id),
  id text not null,
  name text not null,
  version integer not null default 1,
  revision bigint not null default 1,
  created_at timestamptz not null,
  primary key (workspace_id, id)
);

create table calendar_versions (
  workspace_id text not null,
  calendar_id text not null,
  version integer not null,
  valid_from timestamptz not null,
  definition jsonb not null,
  created_by text,
  created_at timestamptz not null,
  primary key (workspace_id, calendar_id, version),
  foreign key (workspace_id, calendar_id) references calendars (workspace_id, id)
);

create table rotas (
  workspace_id text not null references workspaces (id),
  id text not null,
  name text not null,
  team_id text,
  definition jsonb not null,
  revision bigint not null default 1,
  created_at timestamptz not null,
  primary key (workspace_id, id)
);

-- Topics, policies, paths and remedies are small and read together: one row a version, the newest active one counts.
create table topics (
  workspace_id text not null references workspaces (id),
  id text not null,
  parent_id text,
  name text not null,
  words text[] not null default '{}',
  team_id text,
  level integer not null default 1,
  priority text not null default 'normal' check (priority in ('low', 'normal', 'high', 'urgent')),
  checklist jsonb not null default '[]',
  position integer not null default 0,
  revision bigint not null default 1,
  created_at timestamptz not null,
  primary key (workspace_id, id),
  foreign key (workspace_id, team_id) references teams (workspace_id, id)
);

create table sla_policies (
  workspace_id text not null references workspaces (id),
  id text not null,
  name text not null,
  version integer not null default 1,
  position integer not null default 0,
  active boolean not null default true,
  revision bigint not null default 1,
  created_at timestamptz not null,
  primary key (workspace_id, id)
);

create table sla_policy_versions (
  workspace_id text not null,
  policy_id text not null,
  version integer not null,
  definition jsonb not null,
  created_by text,
  created_at timestamptz not null,
  primary key (workspace_id, policy_id, version),
  foreign key (workspace_id, policy_id) references sla_policies (workspace_id, id)
);

create table paths (
  workspace_id text not null references workspaces (id),
  id text not null,
  name text not null,
  version integer not null default 1,
  active boolean not null default true,
  revision bigint not null default 1,
  created_at timestamptz not null,
  primary key (workspace_id, id)
);

create table path_versions (
  workspace_id text not null,
  path_id text not null,
  version integer not null,
  definition jsonb not null,
  created_by text,
  created_at timestamptz not null,
  primary key (workspace_id, path_id, version),
  foreign key (workspace_id, path_id) references paths (workspace_id, id)
);

create table path_readings (
  workspace_id text not null,
  path_id text not null,
  version integer not null,
  member_id text not null,
  confirmed_at timestamptz not null,
  primary key (workspace_id, path_id, version, member_id)
);

create table remedies (
  workspace_id text not null references workspaces (id),
  id text not null,
  name text not null,
  rung integer not null check (rung >= 1),
  topic_ids text[] not null default '{}',
  -- Limits by role: { "agent": { "perTicket": {"amount","currency"}, "perAccount": …, "days": 90 } }.
  definition jsonb not null,
  active boolean not null default true,
  revision bigint not null default 1,
  created_at timestamptz not null,
  primary key (workspace_id, id)
);
