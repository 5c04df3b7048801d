-- What was handed in for an answer: a message may carry only files of its own workspace.
create table files (
  workspace_id text not null references workspaces (id),
  id text not null,
  blob text not null,
  name text not null,
  content_type text not null,
  size bigint not null,
  created_by text not null,
  created_at timestamptz not null,
  primary key (workspace_id, id)
);
create index files_by_blob on files (workspace_id, blob);
