-- Two tickets that have to do with each other; a pair is linked once, from either side.
create table ticket_links (
  workspace_id text not null references workspaces (id),
  ticket_id text not null,
  other_id text not null,
  kind text not null check (kind in ('related', 'duplicate_of', 'caused_by')),
  created_at timestamptz not null,
  primary key (workspace_id, ticket_id, other_id)
);
create index ticket_links_by_other on ticket_links (workspace_id, other_id);

-- What a merge changed, so that it can be undone as long as its record allows (1.7).
create table ticket_merges (
  workspace_id text not null references workspaces (id),
  from_id text not null,
  into_id text not null,
  record jsonb not null,
  merged_at timestamptz not null,
  undo_until timestamptz not null,
  undone_at timestamptz,
  primary key (workspace_id, from_id, merged_at)
);
create index tickets_merged_into on tickets (workspace_id, merged_into_id) where merged_into_id is not null;
create index tickets_linked on tickets (workspace_id, linked_ticket_id) where linked_ticket_id is not null;
