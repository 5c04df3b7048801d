-- What a mailbox needs beside its servers: a signing key's public half, a sign-in by OAuth2 (its secrets stand sealed in
-- `secrets`), a pause, and how sending fares.
alter table mailboxes
  add column dkim jsonb not null default '{}',
  add column oauth jsonb not null default '{}',
  add column paused_at timestamptz,
  add column send_error text,
  add column send_failing_since timestamptz;
create index outgoing_mails_last_sent on outgoing_mails (workspace_id, mailbox_id, sent_at) where state = 'sent';
