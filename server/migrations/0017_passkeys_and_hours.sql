-- Keys that sign in without a password. What a device keeps secret never comes here; the public half does.
create table member_passkeys (
  workspace_id text not null,
  id text not null,
  member_id text not null,
  credential_id text not null,
  public_key text not null,
  -- How often it signed; one that goes back was copied. Keys that travel between devices stay at 0.
  uses bigint not null,
  transports text[] not null default '{}',
  name text not null,
  created_at timestamptz not null,
  last_used_at timestamptz,
  primary key (workspace_id, id),
  foreign key (workspace_id, member_id) references members (workspace_id, id)
);
create unique index member_passkeys_by_credential on member_passkeys (credential_id);
create index member_passkeys_by_member on member_passkeys (workspace_id, member_id);

-- What a passkey is asked to sign: once, and for some minutes. Without a member while nobody knows yet who signs in.
create table passkey_challenges (
  id text primary key,
  challenge text not null,
  workspace_id text,
  member_id text,
  expires_at timestamptz not null
);
create index passkey_challenges_by_age on passkey_challenges (expires_at);

-- A person's own hours, where they differ from their team's.
alter table members add column calendar_id text;
