-- Invitations and forgotten passwords: one-time, expiring, only as a hash.
create table member_tokens (
  workspace_id text not null,
  id text not null,
  member_id text not null,
  purpose text not null check (purpose in ('invitation', 'reset')),
  token_hash text not null,
  created_at timestamptz not null,
  expires_at timestamptz not null,
  used_at timestamptz,
  primary key (workspace_id, id),
  foreign key (workspace_id, member_id) references members (workspace_id, id)
);
create unique index member_tokens_by_token on member_tokens (token_hash);
create index member_tokens_by_member on member_tokens (workspace_id, member_id);

-- A second step at sign-in: the secret is encrypted, recovery codes are hashes, and a code counts once.
create table member_totp (
  workspace_id text not null,
  member_id text not null,
  secret text not null,
  confirmed_at timestamptz,
  last_step bigint not null default 0,
  recovery_hashes jsonb not null default '[]',
  created_at timestamptz not null,
  primary key (workspace_id, member_id),
  foreign key (workspace_id, member_id) references members (workspace_id, id)
);
