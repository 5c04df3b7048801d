-- Rules that act by themselves, in order of position; `enabled_at` says from when on they count (trap 27).
create table automation_rules (
  workspace_id text not null references workspaces (id),
  id text not null,
  name text not null,
  position integer not null default 0,
  enabled boolean not null,
  enabled_at timestamptz not null,
  definition jsonb not null,
  revision bigint not null default 1,
  created_at timestamptz not null,
  primary key (workspace_id, id)
);
-- What fired: once per rule, subject and cause.
create table rule_firings (
  workspace_id text not null,
  key text not null,
  rule_id text not null,
  subject_id text not null,
  at timestamptz not null,
  primary key (workspace_id, key)
);
create index rule_firings_by_subject on rule_firings (workspace_id, subject_id, rule_id);
create index rule_firings_by_rule on rule_firings (workspace_id, rule_id, at);
