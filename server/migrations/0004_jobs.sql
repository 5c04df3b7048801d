-- Work for outside the transaction: mail to send, webhooks, imports. Enqueued with the state that causes it, claimed
-- by moving run_at a lease ahead, so that a killed process's jobs come back by themselves; tried again with backoff,
-- parked when it never works.
create table jobs (
  workspace_id text not null,
  id text not null,
  queue text not null,
  -- At most one waiting job of a queue has a key.
  key text,
  data jsonb not null,
  state text not null default 'waiting' check (state in ('waiting', 'parked')),
  run_at timestamptz not null,
  attempts integer not null default 0,
  last_error text,
  created_at timestamptz not null,
  primary key (workspace_id, id)
) with (autovacuum_vacuum_scale_factor = 0.01);
create unique index jobs_by_key on jobs (workspace_id, queue, key) where key is not null and state = 'waiting';
create index jobs_due on jobs (queue, run_at) where state = 'waiting';
create index jobs_parked on jobs (workspace_id, created_at) where state = 'parked';
