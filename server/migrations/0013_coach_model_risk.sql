-- What teams stumble on (7): in how many sent messages of a team and week a rule still found something. No texts, no
-- persons. The row of the empty rule counts all messages that were read.
create table coach_counts (
  workspace_id text not null references workspaces (id),
  week date not null,
  team_id text not null,
  rule text not null,
  messages integer not null default 0,
  primary key (workspace_id, week, team_id, rule)
);

-- The language model of the owner's choice (7.4); its key stands encrypted.
create table language_models (
  workspace_id text primary key references workspaces (id),
  enabled boolean not null default false,
  base_url text not null default '',
  model text not null default '',
  api_key text,
  mask boolean not null default true,
  daily_tokens bigint not null default 200000,
  revision bigint not null default 1
);
create table model_use (
  workspace_id text not null references workspaces (id),
  day date not null,
  calls integer not null default 0,
  tokens bigint not null default 0,
  primary key (workspace_id, day)
);

-- How likely a ticket is to escalate, with its reasons (9.7). `peak_*`: the highest before it ended, which is what is
-- learned from. `asked_at`: the customer asked for somebody higher, which is no prediction.
create table ticket_risks (
  workspace_id text not null,
  ticket_id text not null,
  score integer not null default 0,
  reasons jsonb not null default '[]',
  peak_score integer not null default 0,
  peak_values jsonb not null default '{}',
  counted_at timestamptz not null,
  asked_at timestamptz,
  answer text check (answer in ('acknowledged', 'snoozed', 'disagreed')),
  answer_score integer,
  answer_by text,
  answer_at timestamptz,
  quiet_until timestamptz,
  outcome text check (outcome in ('escalated', 'not_escalated', 'asked', 'by_risk')),
  ended_at timestamptz,
  primary key (workspace_id, ticket_id)
);
create index ticket_risks_highest on ticket_risks (workspace_id, score, ticket_id) where ended_at is null and score > 0;
create index ticket_risks_asked on ticket_risks (workspace_id, asked_at) where ended_at is null and asked_at is not null;
create index ticket_risks_ended on ticket_risks (workspace_id, ended_at) where ended_at is not null;

-- The weights in force are those of the newest version; none: the desk's own.
create table risk_weights (
  workspace_id text not null references workspaces (id),
  version integer not null,
  source text not null check (source in ('fitted', 'undone')),
  base double precision,
  weights jsonb not null,
  figures jsonb not null default '{}',
  made_by text,
  made_at timestamptz not null,
  primary key (workspace_id, version)
);
