create table clocks (
  workspace_id text not null,
  id text not null,
  ticket_id text not null,
  kind text not null,
  subject_kind text not null,
  subject_id text not null,
  state text not null check (state in ('running', 'paused', 'met', 'cancelled')),
  due_at timestamptz,
  breached_at timestamptz,
  -- The whole Clock of core with its ledger of running and paused segments (4.2).
  clock jsonb not null,
  primary key (workspace_id, id)
);
create index clocks_by_ticket on clocks (workspace_id, ticket_id);
create index clocks_open on clocks (workspace_id, kind, due_at) where state in ('running', 'paused');

create table timers (
  workspace_id text not null,
  subject text not null,
  kind text not null,
  due_at timestamptz not null,
  payload jsonb not null default '{}',
  attempts integer not null default 0,
  primary key (workspace_id, subject, kind)
) with (autovacuum_vacuum_scale_factor = 0.01);
create index timers_due on timers (due_at);

create table commitments (
  workspace_id text not null,
  id text not null,
  ticket_id text not null,
  contact_id text not null,
  kind text not null check (kind in ('update', 'action')),
  state text not null check (state in ('proposed', 'open', 'kept', 'broken', 'superseded', 'withdrawn', 'refused')),
  words text not null,
  due_at timestamptz not null,
  author_id text,
  owner_id text,
  message_id text,
  commitment jsonb not null,
  created_at timestamptz not null,
  ended_at timestamptz,
  primary key (workspace_id, id)
);
create index commitments_by_ticket on commitments (workspace_id, ticket_id);
create index commitments_by_contact on commitments (workspace_id, contact_id, created_at desc);
create index commitments_due on commitments (workspace_id, due_at) where state = 'open';

create table escalations (
  workspace_id text not null,
  id text not null,
  ticket_id text not null,
  kind text not null check (kind in ('functional', 'hierarchical')),
  state text not null,
  stage text,
  reason text not null,
  severity text not null,
  path_id text not null,
  path_version integer not null,
  step integer not null,
  -- The department that was chosen when it went across (5.1); asked at the first step instead of the path's own target.
  team_id text,
  owner_member_id text,
  next_due_at timestamptz,
  next_due_kind text,
  close_by timestamptz,
  -- The whole Escalation of core.
  escalation jsonb not null,
  revision bigint not null default 1,
  created_at timestamptz not null,
  closed_at timestamptz,
  primary key (workspace_id, id)
);
create unique index escalations_one_open_of_a_kind on escalations (workspace_id, ticket_id, kind)
  where state in ('requested', 'acknowledged', 'in_progress', 'returned', 'resolved');
create index escalations_open on escalations (workspace_id, next_due_at) where state in ('requested', 'acknowledged', 'in_progress', 'returned', 'resolved');
create index escalations_by_ticket on escalations (workspace_id, ticket_id, created_at);
create index escalations_by_age on escalations (workspace_id, created_at desc);

create table escalation_tickets (
  workspace_id text not null,
  escalation_id text not null,
  ticket_id text not null,
  primary key (workspace_id, escalation_id, ticket_id)
);

create table notifications (
  workspace_id text not null,
  id text not null,
  member_id text not null,
  kind text not null,
  ticket_id text,
  escalation_id text,
  params jsonb not null default '{}',
  created_at timestamptz not null,
  read_at timestamptz,
  -- Each delivery recorded with its outcome: [{ channel, state, at, error }].
  deliveries jsonb not null default '[]',
  -- When its mail is to go; null when there is none, or it has gone.
  mail_at timestamptz,
  stopped_at timestamptz,
  primary key (workspace_id, id)
);
create index notifications_by_member on notifications (workspace_id, member_id, created_at desc);
create index notifications_mail on notifications (workspace_id, member_id, mail_at) where mail_at is not null;
create index notifications_by_escalation on notifications (workspace_id, escalation_id) where escalation_id is not null;

create table findings (
  workspace_id text not null,
  id text not null,
  ticket_id text not null,
  cause text not null,
  evidence text not null,
  fault text not null check (fault in ('us', 'customer', 'third_party', 'shared', 'none')),
  grounds text not null,
  explained_at timestamptz,
  understood boolean,
  author_id text not null,
  created_at timestamptz not null,
  primary key (workspace_id, id)
);
create index findings_by_ticket on findings (workspace_id, ticket_id);

create table key_points (
  workspace_id text not null,
  ticket_id text not null,
  points jsonb not null,
  state text not null check (state in ('draft', 'unconfirmed', 'confirmed', 'corrected')),
  correction text,
  -- The whole KeyPoints of core.
  record jsonb not null,
  token_hash text,
  updated_at timestamptz not null,
  primary key (workspace_id, ticket_id)
);
create index key_points_by_token on key_points (token_hash) where token_hash is not null;

create table checklist_items (
  workspace_id text not null,
  ticket_id text not null,
  key text not null,
  position integer not null,
  state text not null default 'open' check (state in ('open', 'done', 'skipped')),
  words text not null default '',
  member_id text,
  at timestamptz,
  primary key (workspace_id, ticket_id, key)
);

create table consults (
  workspace_id text not null,
  id text not null,
  ticket_id text not null,
  team_id text not null,
  owner_id text,
  question text not null,
  answer text,
  asked_by text not null,
  asked_at timestamptz not null,
  answered_at timestamptz,
  answered_by text,
  -- The whole Consult of core.
  consult jsonb not null,
  primary key (workspace_id, id)
);
create index consults_by_ticket on consults (workspace_id, ticket_id);
create index consults_open on consults (workspace_id, team_id) where answered_at is null;

create table offers (
  workspace_id text not null,
  id text not null,
  ticket_id text not null,
  contact_id text not null,
  account_id text,
  remedy_id text not null,
  state text not null,
  amount numeric(20, 4),
  currency text,
  reason text not null default '',
  skipped_reason text,
  offered_by text not null,
  approved_by text,
  approval jsonb,
  token_hash text,
  offer jsonb not null,
  created_at timestamptz not null,
  ended_at timestamptz,
  primary key (workspace_id, id)
);
create index offers_by_ticket on offers (workspace_id, ticket_id);
create index offers_by_contact on offers (workspace_id, contact_id, created_at desc);
create index offers_by_token on offers (token_hash) where token_hash is not null;

create table preventive_actions (
  workspace_id text not null,
  id text not null,
  ticket_id text not null,
  cause text not null,
  words text not null,
  owner_id text not null,
  due_at timestamptz not null,
  done_at timestamptz,
  created_at timestamptz not null,
  primary key (workspace_id, id)
);
create index preventive_actions_by_ticket on preventive_actions (workspace_id, ticket_id);

create table reviews (
  workspace_id text not null,
  id text not null,
  escalation_id text not null,
  ticket_id text not null,
  reviewer_id text,
  state text not null check (state in ('waiting', 'complete')),
  review jsonb not null,
  revision bigint not null default 1,
  created_at timestamptz not null,
  completed_at timestamptz,
  primary key (workspace_id, id)
);
create unique index reviews_by_escalation on reviews (workspace_id, escalation_id);
create index reviews_waiting on reviews (workspace_id, created_at) where state = 'waiting';
