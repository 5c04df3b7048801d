-- Words as they are searched: without accents, as written and by their stem in the message's language.
create function desk_words(language text, words text) returns tsvector language sql immutable parallel safe as $$
  select to_tsvector('simple', plain) || to_tsvector(
    case language when 'es' then 'spanish'::regconfig when 'pt' then 'portuguese'::regconfig
                  when 'nl' then 'dutch'::regconfig else 'english'::regconfig end, plain)
  from (select translate(lower(left(words, 50000)), 'áàâãäåéèêëíìîïóòôõöúùûüçñ', 'aaaaaaeeeeiiiiooooouuuucn') as plain) as it
$$;

create table accounts (
  workspace_id text not null references workspaces (id),
  id text not null,
  name text not null,
  tier text not null default 'standard',
  domains text[] not null default '{}',
  notes text not null default '',
  revision bigint not null default 1,
  created_at timestamptz not null,
  primary key (workspace_id, id)
);

create table contacts (
  workspace_id text not null references workspaces (id),
  id text not null,
  account_id text,
  name text not null,
  language text,
  zone text,
  notes text not null default '',
  revision bigint not null default 1,
  created_at timestamptz not null,
  primary key (workspace_id, id)
);
create index contacts_by_account on contacts (workspace_id, account_id);
create index contacts_by_name on contacts (workspace_id, lower(name));

create table contact_addresses (
  workspace_id text not null,
  kind text not null check (kind in ('email', 'phone', 'handle')),
  address text not null,
  contact_id text not null,
  primary key (workspace_id, kind, address)
);
create index contact_addresses_by_contact on contact_addresses (workspace_id, contact_id);

-- What the customer was told before things went wrong, by sales, contract or order (R4).
create table expectations (
  workspace_id text not null,
  id text not null,
  contact_id text,
  account_id text,
  kind text not null check (kind in ('performance', 'delivery', 'billing')),
  words text not null,
  told_by text not null,
  told_at timestamptz not null,
  created_at timestamptz not null,
  primary key (workspace_id, id)
);
create index expectations_by_contact on expectations (workspace_id, contact_id);

create table mailboxes (
  workspace_id text not null references workspaces (id),
  id text not null,
  address text not null,
  name text not null,
  team_id text,
  language text,
  -- Where mail is fetched from and sent through; passwords stand in `secrets`, encrypted.
  inbound jsonb not null default '{}',
  outbound jsonb not null default '{}',
  secrets text,
  signature text not null default '',
  fetch_state jsonb not null default '{}',
  last_fetch_at timestamptz,
  last_error text,
  failing_since timestamptz,
  disabled_at timestamptz,
  revision bigint not null default 1,
  created_at timestamptz not null,
  primary key (workspace_id, id)
);
create unique index mailboxes_by_address on mailboxes (workspace_id, lower(address));
create index mailboxes_by_recipient on mailboxes (lower(address));

create table tickets (
  workspace_id text not null,
  id text not null,
  number bigint not null,
  subject text not null,
  contact_id text not null,
  account_id text,
  topic_id text,
  priority text not null,
  status text not null check (status in ('open', 'pending', 'on_hold', 'resolved', 'closed')),
  level integer not null,
  owner_team_id text,
  owner_member_id text,
  language text,
  channel text not null,
  mailbox_id text,
  tags text[] not null default '{}',
  fields jsonb not null default '{}',
  -- Written by the verbs so that lists never compute: the nearest due instant of the running clocks.
  next_due_at timestamptz,
  next_due_kind text,
  next_due_calendar_id text,
  next_due_calendar_version integer,
  next_due_target_ms bigint,
  -- What was seen of it without work on it (2.5): core's AvoidedRecord; avoided_since is null when it is not avoided.
  avoided jsonb,
  avoided_since timestamptz,
  risk integer not null default 0,
  heat integer not null default 0,
  last_inbound_at timestamptz,
  last_outbound_at timestamptz,
  last_words text not null default '',
  snoozed_until timestamptz,
  peak_message_id text,
  merged_into_id text,
  linked_ticket_id text,
  -- The whole TicketState of core, so that core decides on what core wrote.
  state jsonb not null,
  search tsvector generated always as (desk_words(language, subject)) stored,
  revision bigint not null default 1,
  -- The revision at which the customer last wrote: an answer written before it has not seen those words (trap 41).
  inbound_revision bigint not null default 0,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  resolved_at timestamptz,
  closed_at timestamptz,
  primary key (workspace_id, id)
);
create unique index tickets_by_number on tickets (workspace_id, number);
create index tickets_by_due on tickets (workspace_id, next_due_at, id) where status in ('open', 'pending', 'on_hold');
create index tickets_by_member on tickets (workspace_id, owner_member_id, next_due_at) where status in ('open', 'pending', 'on_hold');
create index tickets_by_team on tickets (workspace_id, owner_team_id, next_due_at) where status in ('open', 'pending', 'on_hold');
create index tickets_by_contact on tickets (workspace_id, contact_id, created_at desc);
create index tickets_by_account on tickets (workspace_id, account_id, created_at desc) where account_id is not null;
create index tickets_search on tickets using gin (search);
create index tickets_newest on tickets (workspace_id, created_at desc, id);

create table ticket_followers (
  workspace_id text not null,
  ticket_id text not null,
  member_id text not null,
  since timestamptz not null,
  primary key (workspace_id, ticket_id, member_id)
);
create index ticket_followers_by_member on ticket_followers (workspace_id, member_id);

create table ticket_participants (
  workspace_id text not null,
  ticket_id text not null,
  address text not null,
  primary key (workspace_id, ticket_id, address)
);

create table messages (
  workspace_id text not null,
  id text not null,
  ticket_id text not null,
  direction text not null check (direction in ('inbound', 'outbound', 'note')),
  channel text not null,
  author_kind text not null check (author_kind in ('contact', 'member', 'bot')),
  author_id text,
  author_name text not null,
  -- The time of the message, not of its fetching (4.4).
  at timestamptz not null,
  recorded_at timestamptz not null,
  text text not null,
  visible_text text not null,
  html text,
  language text,
  automatic boolean not null default false,
  mail_kind text,
  purpose text not null default 'reply',
  header_message_id text,
  recipients jsonb not null default '[]',
  attachments jsonb not null default '[]',
  raw_blob text,
  signals jsonb,
  facts jsonb not null default '{}',
  delivery text not null default 'none' check (delivery in ('none', 'waiting', 'sending', 'sent', 'failed', 'bounced', 'undone')),
  delivery_error text,
  search tsvector generated always as (desk_words(language, visible_text)) stored,
  primary key (workspace_id, id)
);
create index messages_by_ticket on messages (workspace_id, ticket_id, at, id);
create index messages_by_header on messages (workspace_id, header_message_id) where header_message_id is not null;
create index messages_search on messages using gin (search);

-- Store first, then answer the sender: every accepted mail stands here before the SMTP 250 or the IMAP flag (1.6).
create table inbound_mails (
  workspace_id text not null references workspaces (id),
  id text not null,
  mailbox_id text,
  blob text not null,
  envelope jsonb not null,
  fingerprint text,
  state text not null default 'stored' check (state in ('stored', 'processed', 'duplicate', 'failed')),
  reason text,
  ticket_id text,
  message_id text,
  received_at timestamptz not null,
  processed_at timestamptz,
  primary key (workspace_id, id)
);
create unique index inbound_mails_once on inbound_mails (workspace_id, fingerprint) where fingerprint is not null and state = 'processed';
create index inbound_mails_open on inbound_mails (received_at) where state = 'stored';

create table outgoing_mails (
  workspace_id text not null,
  id text not null,
  message_id text,
  ticket_id text,
  mailbox_id text,
  purpose text not null,
  envelope jsonb not null,
  content jsonb not null,
  state text not null default 'waiting' check (state in ('waiting', 'sending', 'sent', 'parked', 'undone')),
  attempts integer not null default 0,
  send_after timestamptz not null,
  last_error text,
  sent_at timestamptz,
  created_at timestamptz not null,
  primary key (workspace_id, id)
);
create index outgoing_mails_by_message on outgoing_mails (workspace_id, message_id);
create index outgoing_mails_by_state on outgoing_mails (state, send_after) where state in ('waiting', 'sending');
create index outgoing_mails_parked on outgoing_mails (workspace_id, created_at) where state = 'parked';

-- Append-only: timeline, audit, webhook body and live update are all made from it.
create table events (
  id bigint generated always as identity,
  workspace_id text not null,
  ticket_id text,
  subject_id text,
  type text not null,
  at timestamptz not null,
  actor jsonb not null,
  data jsonb not null default '{}',
  primary key (workspace_id, id)
);
create index events_by_id on events (id);
create index events_by_ticket on events (workspace_id, ticket_id, id) where ticket_id is not null;

create table drafts (
  workspace_id text not null,
  ticket_id text not null,
  member_id text not null,
  slot text not null default 'main',
  content jsonb not null,
  updated_at timestamptz not null,
  primary key (workspace_id, ticket_id, member_id, slot)
);
