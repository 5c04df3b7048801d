-- What it is for (a topic, a finding or words), by which name causes are compared, and what shows that it was done.
alter table preventive_actions
  add column topic_id text,
  add column finding_id text,
  add column cause_key text not null default '',
  add column evidence text,
  add column told_due_at timestamptz,
  add column revision integer not null default 1;
create index preventive_actions_open on preventive_actions (workspace_id, due_at, id) where done_at is null;
create index preventive_actions_open_of_owner on preventive_actions (workspace_id, owner_id, due_at, id) where done_at is null;
create index preventive_actions_done on preventive_actions (workspace_id, cause_key, done_at) where done_at is not null;
-- Where a customer was told that it will not happen again.
create index messages_apologies on messages (workspace_id, ticket_id, at) where direction = 'outbound' and facts ->> 'apology' = 'true';
