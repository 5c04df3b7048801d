-- The customer's page of one ticket. The link is made from the secret key and the ticket, so that every mail carries the
-- same one; only its hash stands here.
create table portal_links (
  workspace_id text not null,
  ticket_id text not null,
  contact_id text not null,
  token_hash text not null,
  primary key (workspace_id, ticket_id, contact_id)
);
create unique index portal_links_by_token on portal_links (token_hash);
