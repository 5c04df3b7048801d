-- The past played through changed rules, page by page: `tally` is what was counted so far, `after` the last ticket played.
create table replays (
  workspace_id text not null references workspaces (id),
  id text not null,
  name text not null,
  changes jsonb not null,
  state text not null check (state in ('running', 'done', 'cancelled', 'failed')),
  tally jsonb not null,
  after text not null default '',
  played integer not null default 0,
  total integer not null,
  started_by text,
  created_at timestamptz not null,
  ended_at timestamptz,
  primary key (workspace_id, id)
);

-- Open clocks aimed anew after a published policy or calendar, in steps; `after` is the last ticket done.
create table recomputes (
  workspace_id text not null references workspaces (id),
  id text not null,
  because jsonb not null,
  state text not null check (state in ('running', 'done')),
  after text not null default '',
  done integer not null default 0,
  total integer not null,
  created_at timestamptz not null,
  ended_at timestamptz,
  primary key (workspace_id, id)
);

-- Where a team or a member is told in a chat. The address is a secret.
create table chat_webhooks (
  workspace_id text not null references workspaces (id),
  id text not null,
  name text not null,
  team_id text,
  member_id text,
  format text not null check (format in ('slack', 'teams', 'mattermost')),
  sealed_url text not null,
  host text not null,
  disabled boolean not null default false,
  last_state text,
  last_error text,
  last_at timestamptz,
  revision bigint not null default 1,
  created_at timestamptz not null,
  primary key (workspace_id, id),
  check ((team_id is null) <> (member_id is null))
);
create index chat_webhooks_by_member on chat_webhooks (workspace_id, member_id) where member_id is not null;
create index chat_webhooks_by_team on chat_webhooks (workspace_id, team_id) where team_id is not null;

-- Browsers that asked to be told. Where to, and with which keys, is a secret; `mark` tells the same browser again.
create table push_subscriptions (
  workspace_id text not null references workspaces (id),
  id text not null,
  member_id text not null,
  mark text not null,
  sealed text not null,
  device text not null,
  last_state text,
  last_error text,
  last_at timestamptz,
  created_at timestamptz not null,
  primary key (workspace_id, id)
);
create unique index push_subscriptions_by_member on push_subscriptions (workspace_id, member_id, mark);

-- Mail, chat and push leave together; of those told together one row names the team whose chat hears it too.
alter table notifications rename column mail_at to send_at;
alter index notifications_mail rename to notifications_to_send;
alter table notifications add column team_id text;
