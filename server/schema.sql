-- Written by tools/dump-schema.ts from the migrations; a drift fails the tests.

accounts
  workspace_id text not null
  id text not null
  name text not null
  tier text not null default
  domains text[] not null default
  notes text not null default
  revision bigint not null default
  created_at timestamp with time zone not null
  value numeric(19,4)
  currency text
  facts jsonb not null default
  language text
  owner_team_id text
  FOREIGN KEY (workspace_id) REFERENCES workspaces(id)
  PRIMARY KEY (workspace_id, id)
  INDEX accounts_by_name btree (workspace_id, lower(name), id)

api_keys
  workspace_id text not null
  id text not null
  name text not null
  token_hash text not null
  role text not null
  created_by text not null
  created_at timestamp with time zone not null
  last_used_at timestamp with time zone
  revoked_at timestamp with time zone
  CHECK ((role = ANY (ARRAY['viewer'::text, 'agent'::text, 'lead'::text, 'manager'::text, 'admin'::text])))
  FOREIGN KEY (workspace_id) REFERENCES workspaces(id)
  PRIMARY KEY (workspace_id, id)
  INDEX api_keys_by_token btree (token_hash)

automation_rules
  workspace_id text not null
  id text not null
  name text not null
  position integer not null default
  enabled boolean not null
  enabled_at timestamp with time zone not null
  definition jsonb not null
  revision bigint not null default
  created_at timestamp with time zone not null
  FOREIGN KEY (workspace_id) REFERENCES workspaces(id)
  PRIMARY KEY (workspace_id, id)

bulk_items
  workspace_id text not null
  run_id text not null
  ticket_id text not null
  state text not null default
  reason text
  before jsonb
  after jsonb
  CHECK ((state = ANY (ARRAY['waiting'::text, 'done'::text, 'refused'::text])))
  PRIMARY KEY (workspace_id, run_id, ticket_id)

bulk_runs
  workspace_id text not null
  id text not null
  by jsonb not null
  change jsonb not null
  state text not null
  undoes_id text
  undone_by_id text
  created_at timestamp with time zone not null
  ended_at timestamp with time zone
  CHECK ((state = ANY (ARRAY['running'::text, 'done'::text, 'cancelled'::text])))
  FOREIGN KEY (workspace_id) REFERENCES workspaces(id)
  PRIMARY KEY (workspace_id, id)

calendar_versions
  workspace_id text not null
  calendar_id text not null
  version integer not null
  valid_from timestamp with time zone not null
  definition jsonb not null
  created_by text
  created_at timestamp with time zone not null
  FOREIGN KEY (workspace_id, calendar_id) REFERENCES calendars(workspace_id, id)
  PRIMARY KEY (workspace_id, calendar_id, version)

calendars
  workspace_id text not null
  id text not null
  name text not null
  version integer not null default
  revision bigint not null default
  created_at timestamp with time zone not null
  FOREIGN KEY (workspace_id) REFERENCES workspaces(id)
  PRIMARY KEY (workspace_id, id)

chat_webhooks
  workspace_id text not null
  id text not null
  name text not null
  team_id text
  member_id text
  format text not null
  sealed_url text not null
  host text not null
  disabled boolean not null default
  last_state text
  last_error text
  last_at timestamp with time zone
  revision bigint not null default
  created_at timestamp with time zone not null
  CHECK (((team_id IS NULL) <> (member_id IS NULL)))
  CHECK ((format = ANY (ARRAY['slack'::text, 'teams'::text, 'mattermost'::text])))
  FOREIGN KEY (workspace_id) REFERENCES workspaces(id)
  PRIMARY KEY (workspace_id, id)
  INDEX chat_webhooks_by_member btree (workspace_id, member_id) WHERE (member_id IS NOT NULL)
  INDEX chat_webhooks_by_team btree (workspace_id, team_id) WHERE (team_id IS NOT NULL)

checklist_items
  workspace_id text not null
  ticket_id text not null
  key text not null
  position integer not null
  state text not null default
  words text not null default
  member_id text
  at timestamp with time zone
  CHECK ((state = ANY (ARRAY['open'::text, 'done'::text, 'skipped'::text])))
  PRIMARY KEY (workspace_id, ticket_id, key)

clocks
  workspace_id text not null
  id text not null
  ticket_id text not null
  kind text not null
  subject_kind text not null
  subject_id text not null
  state text not null
  due_at timestamp with time zone
  breached_at timestamp with time zone
  clock jsonb not null
  fires_at timestamp with time zone
  CHECK ((state = ANY (ARRAY['running'::text, 'paused'::text, 'met'::text, 'cancelled'::text])))
  PRIMARY KEY (workspace_id, id)
  INDEX clocks_by_ticket btree (workspace_id, ticket_id)
  INDEX clocks_open btree (workspace_id, kind, due_at) WHERE (state = ANY (ARRAY['running'::text, 'paused'::text]))

coach_counts
  workspace_id text not null
  week date not null
  team_id text not null
  rule text not null
  messages integer not null default
  FOREIGN KEY (workspace_id) REFERENCES workspaces(id)
  PRIMARY KEY (workspace_id, week, team_id, rule)

commitments
  workspace_id text not null
  id text not null
  ticket_id text not null
  contact_id text not null
  kind text not null
  state text not null
  words text not null
  due_at timestamp with time zone not null
  author_id text
  owner_id text
  message_id text
  commitment jsonb not null
  created_at timestamp with time zone not null
  ended_at timestamp with time zone
  CHECK ((kind = ANY (ARRAY['update'::text, 'action'::text])))
  CHECK ((state = ANY (ARRAY['proposed'::text, 'open'::text, 'kept'::text, 'broken'::text, 'superseded'::text, 'withdrawn'::text, 'refused'::text])))
  PRIMARY KEY (workspace_id, id)
  INDEX commitments_by_contact btree (workspace_id, contact_id, created_at DESC)
  INDEX commitments_by_ticket btree (workspace_id, ticket_id)
  INDEX commitments_come_due btree (workspace_id, due_at) WHERE (state = ANY (ARRAY['kept'::text, 'broken'::text]))
  INDEX commitments_due btree (workspace_id, due_at) WHERE (state = 'open'::text)

consults
  workspace_id text not null
  id text not null
  ticket_id text not null
  team_id text not null
  owner_id text
  question text not null
  answer text
  asked_by text not null
  asked_at timestamp with time zone not null
  answered_at timestamp with time zone
  answered_by text
  consult jsonb not null
  PRIMARY KEY (workspace_id, id)
  INDEX consults_by_ticket btree (workspace_id, ticket_id)
  INDEX consults_open btree (workspace_id, team_id) WHERE (answered_at IS NULL)

contact_addresses
  workspace_id text not null
  kind text not null
  address text not null
  contact_id text not null
  CHECK ((kind = ANY (ARRAY['email'::text, 'phone'::text, 'handle'::text])))
  PRIMARY KEY (workspace_id, kind, address)
  INDEX contact_addresses_by_contact btree (workspace_id, contact_id)

contact_merges
  workspace_id text not null
  id text not null
  from_id text not null
  into_id text not null
  moved jsonb not null
  undone_at timestamp with time zone
  created_at timestamp with time zone not null
  member_id text
  FOREIGN KEY (workspace_id) REFERENCES workspaces(id)
  PRIMARY KEY (workspace_id, id)
  INDEX contact_merges_by_contact btree (workspace_id, into_id, created_at)

contacts
  workspace_id text not null
  id text not null
  account_id text
  name text not null
  language text
  zone text
  notes text not null default
  revision bigint not null default
  created_at timestamp with time zone not null
  merged_into_id text
  PRIMARY KEY (workspace_id, id)
  INDEX contacts_by_account btree (workspace_id, account_id) WHERE (account_id IS NOT NULL)
  INDEX contacts_by_name btree (workspace_id, lower(name))
  INDEX contacts_by_words gin (desk_name_words(name))
  INDEX contacts_merged btree (workspace_id, merged_into_id) WHERE (merged_into_id IS NOT NULL)

drafts
  workspace_id text not null
  ticket_id text not null
  member_id text not null
  slot text not null default
  content jsonb not null
  updated_at timestamp with time zone not null
  PRIMARY KEY (workspace_id, ticket_id, member_id, slot)

escalation_tickets
  workspace_id text not null
  escalation_id text not null
  ticket_id text not null
  PRIMARY KEY (workspace_id, escalation_id, ticket_id)

escalations
  workspace_id text not null
  id text not null
  ticket_id text not null
  kind text not null
  state text not null
  stage text
  reason text not null
  severity text not null
  path_id text not null
  path_version integer not null
  step integer not null
  team_id text
  owner_member_id text
  next_due_at timestamp with time zone
  next_due_kind text
  close_by timestamp with time zone
  escalation jsonb not null
  revision bigint not null default
  created_at timestamp with time zone not null
  closed_at timestamp with time zone
  CHECK ((kind = ANY (ARRAY['functional'::text, 'hierarchical'::text])))
  PRIMARY KEY (workspace_id, id)
  INDEX escalations_by_age btree (workspace_id, created_at DESC)
  INDEX escalations_by_ticket btree (workspace_id, ticket_id, created_at)
  UNIQUE INDEX escalations_one_open_of_a_kind btree (workspace_id, ticket_id, kind) WHERE (state = ANY (ARRAY['requested'::text, 'acknowledged'::text, 'in_progress'::text, 'returned'::text, 'resolved'::text]))
  INDEX escalations_open btree (workspace_id, next_due_at) WHERE (state = ANY (ARRAY['requested'::text, 'acknowledged'::text, 'in_progress'::text, 'returned'::text, 'resolved'::text]))

events
  id bigint not null default
  workspace_id text not null
  ticket_id text
  subject_id text
  type text not null
  at timestamp with time zone not null
  actor jsonb not null
  data jsonb not null default
  PRIMARY KEY (workspace_id, id)
  INDEX events_by_id btree (id)
  INDEX events_by_ticket btree (workspace_id, ticket_id, id) WHERE (ticket_id IS NOT NULL)

expectations
  workspace_id text not null
  id text not null
  contact_id text
  account_id text
  kind text not null
  words text not null
  told_by text not null
  told_at timestamp with time zone not null
  created_at timestamp with time zone not null
  until_at timestamp with time zone
  CHECK ((kind = ANY (ARRAY['performance'::text, 'delivery'::text, 'billing'::text])))
  PRIMARY KEY (workspace_id, id)
  INDEX expectations_by_account btree (workspace_id, account_id) WHERE (account_id IS NOT NULL)
  INDEX expectations_by_contact btree (workspace_id, contact_id)

files
  workspace_id text not null
  id text not null
  blob text not null
  name text not null
  content_type text not null
  size bigint not null
  created_by text not null
  created_at timestamp with time zone not null
  FOREIGN KEY (workspace_id) REFERENCES workspaces(id)
  PRIMARY KEY (workspace_id, id)
  INDEX files_by_blob btree (workspace_id, blob)

findings
  workspace_id text not null
  id text not null
  ticket_id text not null
  cause text not null
  evidence text not null
  fault text not null
  grounds text not null
  explained_at timestamp with time zone
  understood boolean
  author_id text not null
  created_at timestamp with time zone not null
  CHECK ((fault = ANY (ARRAY['us'::text, 'customer'::text, 'third_party'::text, 'shared'::text, 'none'::text])))
  PRIMARY KEY (workspace_id, id)
  INDEX findings_by_ticket btree (workspace_id, ticket_id)

idempotency_keys
  workspace_id text not null
  actor text not null
  key text not null
  request_hash text not null
  status integer
  response jsonb
  created_at timestamp with time zone not null
  PRIMARY KEY (workspace_id, actor, key)
  INDEX idempotency_keys_by_age btree (created_at)

inbound_mails
  workspace_id text not null
  id text not null
  mailbox_id text
  blob text not null
  envelope jsonb not null
  fingerprint text
  state text not null default
  reason text
  ticket_id text
  message_id text
  received_at timestamp with time zone not null
  processed_at timestamp with time zone
  CHECK ((state = ANY (ARRAY['stored'::text, 'processed'::text, 'duplicate'::text, 'failed'::text])))
  PRIMARY KEY (workspace_id, id)
  UNIQUE INDEX inbound_mails_once btree (workspace_id, fingerprint) WHERE ((fingerprint IS NOT NULL) AND (state = 'processed'::text))
  INDEX inbound_mails_open btree (received_at) WHERE (state = 'stored'::text)

jobs
  workspace_id text not null
  id text not null
  queue text not null
  key text
  data jsonb not null
  state text not null default
  run_at timestamp with time zone not null
  attempts integer not null default
  last_error text
  created_at timestamp with time zone not null
  CHECK ((state = ANY (ARRAY['waiting'::text, 'parked'::text])))
  PRIMARY KEY (workspace_id, id)
  UNIQUE INDEX jobs_by_key btree (workspace_id, queue, key) WHERE ((key IS NOT NULL) AND (state = 'waiting'::text))
  INDEX jobs_due btree (queue, run_at) WHERE (state = 'waiting'::text)
  INDEX jobs_parked btree (workspace_id, created_at) WHERE (state = 'parked'::text)

key_points
  workspace_id text not null
  ticket_id text not null
  points jsonb not null
  state text not null
  correction text
  record jsonb not null
  token_hash text
  updated_at timestamp with time zone not null
  CHECK ((state = ANY (ARRAY['draft'::text, 'unconfirmed'::text, 'confirmed'::text, 'corrected'::text])))
  PRIMARY KEY (workspace_id, ticket_id)
  INDEX key_points_by_token btree (token_hash) WHERE (token_hash IS NOT NULL)

language_models
  workspace_id text not null
  enabled boolean not null default
  base_url text not null default
  model text not null default
  api_key text
  mask boolean not null default
  daily_tokens bigint not null default
  revision bigint not null default
  FOREIGN KEY (workspace_id) REFERENCES workspaces(id)
  PRIMARY KEY (workspace_id)

macros
  workspace_id text not null
  id text not null
  name text not null
  scope text not null
  owner_id text
  team_id text
  definition jsonb not null
  revision bigint not null default
  created_at timestamp with time zone not null
  CHECK ((scope = ANY (ARRAY['own'::text, 'team'::text, 'shared'::text])))
  FOREIGN KEY (workspace_id) REFERENCES workspaces(id)
  PRIMARY KEY (workspace_id, id)
  INDEX macros_by_name btree (workspace_id, lower(name), id)

mailboxes
  workspace_id text not null
  id text not null
  address text not null
  name text not null
  team_id text
  language text
  inbound jsonb not null default
  outbound jsonb not null default
  secrets text
  signature text not null default
  fetch_state jsonb not null default
  last_fetch_at timestamp with time zone
  last_error text
  failing_since timestamp with time zone
  disabled_at timestamp with time zone
  revision bigint not null default
  created_at timestamp with time zone not null
  dkim jsonb not null default
  oauth jsonb not null default
  paused_at timestamp with time zone
  send_error text
  send_failing_since timestamp with time zone
  consent text
  FOREIGN KEY (workspace_id) REFERENCES workspaces(id)
  PRIMARY KEY (workspace_id, id)
  UNIQUE INDEX mailboxes_by_address btree (workspace_id, lower(address))
  INDEX mailboxes_by_recipient btree (lower(address))

member_passkeys
  workspace_id text not null
  id text not null
  member_id text not null
  credential_id text not null
  public_key text not null
  uses bigint not null
  transports text[] not null default
  name text not null
  created_at timestamp with time zone not null
  last_used_at timestamp with time zone
  FOREIGN KEY (workspace_id, member_id) REFERENCES members(workspace_id, id)
  PRIMARY KEY (workspace_id, id)
  UNIQUE INDEX member_passkeys_by_credential btree (credential_id)
  INDEX member_passkeys_by_member btree (workspace_id, member_id)

member_tokens
  workspace_id text not null
  id text not null
  member_id text not null
  purpose text not null
  token_hash text not null
  created_at timestamp with time zone not null
  expires_at timestamp with time zone not null
  used_at timestamp with time zone
  CHECK ((purpose = ANY (ARRAY['invitation'::text, 'reset'::text])))
  FOREIGN KEY (workspace_id, member_id) REFERENCES members(workspace_id, id)
  PRIMARY KEY (workspace_id, id)
  INDEX member_tokens_by_member btree (workspace_id, member_id)
  UNIQUE INDEX member_tokens_by_token btree (token_hash)

member_totp
  workspace_id text not null
  member_id text not null
  secret text not null
  confirmed_at timestamp with time zone
  last_step bigint not null default
  recovery_hashes jsonb not null default
  created_at timestamp with time zone not null
  FOREIGN KEY (workspace_id, member_id) REFERENCES members(workspace_id, id)
  PRIMARY KEY (workspace_id, member_id)

members
  workspace_id text not null
  id text not null
  email text not null
  name text not null
  role text not null
  password_hash text
  language text not null
  zone text not null
  lead_id text
  state text not null default
  away_until timestamp with time zone
  preferences jsonb not null default
  revision bigint not null default
  created_at timestamp with time zone not null
  languages text[] not null default
  skills text[] not null default
  capacity integer
  calendar_id text
  mail_failed_at timestamp with time zone
  mail_failure text
  CHECK ((role = ANY (ARRAY['viewer'::text, 'agent'::text, 'lead'::text, 'manager'::text, 'admin'::text])))
  CHECK ((state = ANY (ARRAY['invited'::text, 'active'::text, 'away'::text, 'disabled'::text])))
  FOREIGN KEY (workspace_id) REFERENCES workspaces(id)
  FOREIGN KEY (workspace_id, lead_id) REFERENCES members(workspace_id, id)
  PRIMARY KEY (workspace_id, id)
  UNIQUE INDEX members_by_email btree (workspace_id, lower(email))
  INDEX members_sign_in btree (lower(email))

messages
  workspace_id text not null
  id text not null
  ticket_id text not null
  direction text not null
  channel text not null
  author_kind text not null
  author_id text
  author_name text not null
  at timestamp with time zone not null
  recorded_at timestamp with time zone not null
  text text not null
  visible_text text not null
  html text
  language text
  automatic boolean not null default
  mail_kind text
  purpose text not null default
  header_message_id text
  recipients jsonb not null default
  attachments jsonb not null default
  raw_blob text
  signals jsonb
  facts jsonb not null default
  delivery text not null default
  delivery_error text
  search tsvector default
  CHECK ((author_kind = ANY (ARRAY['contact'::text, 'member'::text, 'bot'::text])))
  CHECK ((delivery = ANY (ARRAY['none'::text, 'waiting'::text, 'sending'::text, 'sent'::text, 'failed'::text, 'bounced'::text, 'undone'::text])))
  CHECK ((direction = ANY (ARRAY['inbound'::text, 'outbound'::text, 'note'::text])))
  PRIMARY KEY (workspace_id, id)
  INDEX messages_apologies btree (workspace_id, ticket_id, at) WHERE ((direction = 'outbound'::text) AND ((facts ->> 'apology'::text) = 'true'::text))
  INDEX messages_by_header btree (workspace_id, header_message_id) WHERE (header_message_id IS NOT NULL)
  INDEX messages_by_ticket btree (workspace_id, ticket_id, at, id)
  INDEX messages_recorded btree (workspace_id, recorded_at)
  INDEX messages_search gin (search)

model_use
  workspace_id text not null
  day date not null
  calls integer not null default
  tokens bigint not null default
  FOREIGN KEY (workspace_id) REFERENCES workspaces(id)
  PRIMARY KEY (workspace_id, day)

notifications
  workspace_id text not null
  id text not null
  member_id text not null
  kind text not null
  ticket_id text
  escalation_id text
  params jsonb not null default
  created_at timestamp with time zone not null
  read_at timestamp with time zone
  deliveries jsonb not null default
  send_at timestamp with time zone
  stopped_at timestamp with time zone
  team_id text
  PRIMARY KEY (workspace_id, id)
  INDEX notifications_by_escalation btree (workspace_id, escalation_id) WHERE (escalation_id IS NOT NULL)
  INDEX notifications_by_member btree (workspace_id, member_id, created_at DESC)
  INDEX notifications_to_send btree (workspace_id, member_id, send_at) WHERE (send_at IS NOT NULL)
  INDEX notifications_unread btree (workspace_id, member_id) WHERE ((read_at IS NULL) AND (stopped_at IS NULL))

offers
  workspace_id text not null
  id text not null
  ticket_id text not null
  contact_id text not null
  account_id text
  remedy_id text not null
  state text not null
  amount numeric(20,4)
  currency text
  reason text not null default
  skipped_reason text
  offered_by text not null
  approved_by text
  approval jsonb
  token_hash text
  offer jsonb not null
  created_at timestamp with time zone not null
  ended_at timestamp with time zone
  PRIMARY KEY (workspace_id, id)
  INDEX offers_by_contact btree (workspace_id, contact_id, created_at DESC)
  INDEX offers_by_ticket btree (workspace_id, ticket_id)
  INDEX offers_by_token btree (token_hash) WHERE (token_hash IS NOT NULL)

outgoing_mails
  workspace_id text not null
  id text not null
  message_id text
  ticket_id text
  mailbox_id text
  purpose text not null
  envelope jsonb not null
  content jsonb not null
  state text not null default
  attempts integer not null default
  send_after timestamp with time zone not null
  last_error text
  sent_at timestamp with time zone
  created_at timestamp with time zone not null
  CHECK ((state = ANY (ARRAY['waiting'::text, 'sending'::text, 'sent'::text, 'parked'::text, 'undone'::text])))
  PRIMARY KEY (workspace_id, id)
  INDEX outgoing_mails_by_message btree (workspace_id, message_id)
  INDEX outgoing_mails_by_state btree (state, send_after) WHERE (state = ANY (ARRAY['waiting'::text, 'sending'::text]))
  INDEX outgoing_mails_last_sent btree (workspace_id, mailbox_id, sent_at) WHERE (state = 'sent'::text)
  INDEX outgoing_mails_parked btree (workspace_id, created_at) WHERE (state = 'parked'::text)

passkey_challenges
  id text not null
  challenge text not null
  workspace_id text
  member_id text
  expires_at timestamp with time zone not null
  PRIMARY KEY (id)
  INDEX passkey_challenges_by_age btree (expires_at)

path_readings
  workspace_id text not null
  path_id text not null
  version integer not null
  member_id text not null
  confirmed_at timestamp with time zone not null
  PRIMARY KEY (workspace_id, path_id, version, member_id)

path_versions
  workspace_id text not null
  path_id text not null
  version integer not null
  definition jsonb not null
  created_by text
  created_at timestamp with time zone not null
  FOREIGN KEY (workspace_id, path_id) REFERENCES paths(workspace_id, id)
  PRIMARY KEY (workspace_id, path_id, version)

paths
  workspace_id text not null
  id text not null
  name text not null
  version integer not null default
  active boolean not null default
  revision bigint not null default
  created_at timestamp with time zone not null
  FOREIGN KEY (workspace_id) REFERENCES workspaces(id)
  PRIMARY KEY (workspace_id, id)

people_import_refusals
  workspace_id text not null
  import_id text not null
  line integer not null
  cells jsonb not null
  reasons jsonb not null
  PRIMARY KEY (workspace_id, import_id, line)

people_imports
  workspace_id text not null
  id text not null
  by jsonb not null
  kind text not null
  name text not null
  blob text not null
  form jsonb not null
  headers jsonb not null
  mapping jsonb not null
  state text not null default
  total integer not null
  done integer not null default
  added integer not null default
  changed integer not null default
  same integer not null default
  refused integer not null default
  created_at timestamp with time zone not null
  ended_at timestamp with time zone
  CHECK ((kind = ANY (ARRAY['contacts'::text, 'accounts'::text])))
  CHECK ((state = ANY (ARRAY['planned'::text, 'running'::text, 'done'::text, 'cancelled'::text])))
  FOREIGN KEY (workspace_id) REFERENCES workspaces(id)
  PRIMARY KEY (workspace_id, id)
  INDEX people_imports_newest btree (workspace_id, created_at DESC, id)

portal_links
  workspace_id text not null
  ticket_id text not null
  contact_id text not null
  token_hash text not null
  PRIMARY KEY (workspace_id, ticket_id, contact_id)
  UNIQUE INDEX portal_links_by_token btree (token_hash)

presence
  workspace_id text not null
  ticket_id text not null
  member_id text not null
  doing text not null
  until timestamp with time zone not null
  CHECK ((doing = ANY (ARRAY['reading'::text, 'typing'::text])))
  PRIMARY KEY (workspace_id, ticket_id, member_id)
  INDEX presence_by_member btree (workspace_id, member_id)

preventive_actions
  workspace_id text not null
  id text not null
  ticket_id text not null
  cause text not null
  words text not null
  owner_id text not null
  due_at timestamp with time zone not null
  done_at timestamp with time zone
  created_at timestamp with time zone not null
  topic_id text
  finding_id text
  cause_key text not null default
  evidence text
  told_due_at timestamp with time zone
  revision integer not null default
  PRIMARY KEY (workspace_id, id)
  INDEX preventive_actions_by_ticket btree (workspace_id, ticket_id)
  INDEX preventive_actions_done btree (workspace_id, cause_key, done_at) WHERE (done_at IS NOT NULL)
  INDEX preventive_actions_open btree (workspace_id, due_at, id) WHERE (done_at IS NULL)
  INDEX preventive_actions_open_of_owner btree (workspace_id, owner_id, due_at, id) WHERE (done_at IS NULL)

push_subscriptions
  workspace_id text not null
  id text not null
  member_id text not null
  mark text not null
  sealed text not null
  device text not null
  last_state text
  last_error text
  last_at timestamp with time zone
  created_at timestamp with time zone not null
  FOREIGN KEY (workspace_id) REFERENCES workspaces(id)
  PRIMARY KEY (workspace_id, id)
  UNIQUE INDEX push_subscriptions_by_member btree (workspace_id, member_id, mark)

rate_limits
  subject text not null
  window_start timestamp with time zone not null
  hits integer not null
  PRIMARY KEY (subject)

recomputes
  workspace_id text not null
  id text not null
  because jsonb not null
  state text not null
  after text not null default
  done integer not null default
  total integer not null
  created_at timestamp with time zone not null
  ended_at timestamp with time zone
  CHECK ((state = ANY (ARRAY['running'::text, 'done'::text])))
  FOREIGN KEY (workspace_id) REFERENCES workspaces(id)
  PRIMARY KEY (workspace_id, id)

remedies
  workspace_id text not null
  id text not null
  name text not null
  rung integer not null
  topic_ids text[] not null default
  definition jsonb not null
  active boolean not null default
  revision bigint not null default
  created_at timestamp with time zone not null
  CHECK ((rung >= 1))
  FOREIGN KEY (workspace_id) REFERENCES workspaces(id)
  PRIMARY KEY (workspace_id, id)

replays
  workspace_id text not null
  id text not null
  name text not null
  changes jsonb not null
  state text not null
  tally jsonb not null
  after text not null default
  played integer not null default
  total integer not null
  started_by text
  created_at timestamp with time zone not null
  ended_at timestamp with time zone
  deleted_at timestamp with time zone
  CHECK ((state = ANY (ARRAY['running'::text, 'done'::text, 'cancelled'::text, 'failed'::text])))
  FOREIGN KEY (workspace_id) REFERENCES workspaces(id)
  PRIMARY KEY (workspace_id, id)

reviews
  workspace_id text not null
  id text not null
  escalation_id text not null
  ticket_id text not null
  reviewer_id text
  state text not null
  review jsonb not null
  revision bigint not null default
  created_at timestamp with time zone not null
  completed_at timestamp with time zone
  CHECK ((state = ANY (ARRAY['waiting'::text, 'complete'::text])))
  PRIMARY KEY (workspace_id, id)
  UNIQUE INDEX reviews_by_escalation btree (workspace_id, escalation_id)
  INDEX reviews_waiting btree (workspace_id, created_at) WHERE (state = 'waiting'::text)

risk_weights
  workspace_id text not null
  version integer not null
  source text not null
  base double precision
  weights jsonb not null
  figures jsonb not null default
  made_by text
  made_at timestamp with time zone not null
  CHECK ((source = ANY (ARRAY['fitted'::text, 'undone'::text])))
  FOREIGN KEY (workspace_id) REFERENCES workspaces(id)
  PRIMARY KEY (workspace_id, version)

rotas
  workspace_id text not null
  id text not null
  name text not null
  team_id text
  definition jsonb not null
  revision bigint not null default
  created_at timestamp with time zone not null
  FOREIGN KEY (workspace_id) REFERENCES workspaces(id)
  PRIMARY KEY (workspace_id, id)

rule_firings
  workspace_id text not null
  key text not null
  rule_id text not null
  subject_id text not null
  at timestamp with time zone not null
  PRIMARY KEY (workspace_id, key)
  INDEX rule_firings_by_rule btree (workspace_id, rule_id, at)
  INDEX rule_firings_by_subject btree (workspace_id, subject_id, rule_id)

search_words
  workspace_id text not null
  word text not null
  PRIMARY KEY (workspace_id, word)

search_words_read
  workspace_id text not null
  recorded_at timestamp with time zone not null
  PRIMARY KEY (workspace_id)

sessions
  workspace_id text not null
  id text not null
  token_hash text not null
  member_id text not null
  created_at timestamp with time zone not null
  last_seen_at timestamp with time zone not null
  expires_at timestamp with time zone not null
  user_agent text not null default
  FOREIGN KEY (workspace_id, member_id) REFERENCES members(workspace_id, id)
  PRIMARY KEY (workspace_id, token_hash)
  INDEX sessions_by_member btree (workspace_id, member_id)
  INDEX sessions_by_token btree (token_hash)

sla_policies
  workspace_id text not null
  id text not null
  name text not null
  version integer not null default
  position integer not null default
  active boolean not null default
  revision bigint not null default
  created_at timestamp with time zone not null
  FOREIGN KEY (workspace_id) REFERENCES workspaces(id)
  PRIMARY KEY (workspace_id, id)

sla_policy_versions
  workspace_id text not null
  policy_id text not null
  version integer not null
  definition jsonb not null
  created_by text
  created_at timestamp with time zone not null
  FOREIGN KEY (workspace_id, policy_id) REFERENCES sla_policies(workspace_id, id)
  PRIMARY KEY (workspace_id, policy_id, version)

team_members
  workspace_id text not null
  team_id text not null
  member_id text not null
  FOREIGN KEY (workspace_id, member_id) REFERENCES members(workspace_id, id)
  FOREIGN KEY (workspace_id, team_id) REFERENCES teams(workspace_id, id)
  PRIMARY KEY (workspace_id, team_id, member_id)
  INDEX team_members_by_member btree (workspace_id, member_id)

teams
  workspace_id text not null
  id text not null
  name text not null
  level integer not null
  calendar_id text
  lead_id text
  languages text[] not null default
  skills text[] not null default
  disabled_at timestamp with time zone
  revision bigint not null default
  created_at timestamp with time zone not null
  CHECK (((level >= 1) AND (level <= 9)))
  FOREIGN KEY (workspace_id) REFERENCES workspaces(id)
  FOREIGN KEY (workspace_id, lead_id) REFERENCES members(workspace_id, id)
  PRIMARY KEY (workspace_id, id)
  UNIQUE INDEX teams_by_name btree (workspace_id, lower(name))

templates
  workspace_id text not null
  id text not null
  name text not null
  words jsonb not null
  disabled_at timestamp with time zone
  revision bigint not null default
  created_at timestamp with time zone not null
  FOREIGN KEY (workspace_id) REFERENCES workspaces(id)
  PRIMARY KEY (workspace_id, id)
  UNIQUE INDEX templates_by_name btree (workspace_id, lower(name))

ticket_fields
  workspace_id text not null
  id text not null
  name text not null
  kind text not null
  choices text[] not null default
  topic_ids text[] not null default
  position integer not null default
  disabled_at timestamp with time zone
  revision bigint not null default
  created_at timestamp with time zone not null
  CHECK ((kind = ANY (ARRAY['text'::text, 'number'::text, 'date'::text, 'choice'::text, 'yes_no'::text])))
  FOREIGN KEY (workspace_id) REFERENCES workspaces(id)
  PRIMARY KEY (workspace_id, id)
  INDEX ticket_fields_by_place btree (workspace_id, "position", lower(name), id)

ticket_followers
  workspace_id text not null
  ticket_id text not null
  member_id text not null
  since timestamp with time zone not null
  PRIMARY KEY (workspace_id, ticket_id, member_id)
  INDEX ticket_followers_by_member btree (workspace_id, member_id)

ticket_links
  workspace_id text not null
  ticket_id text not null
  other_id text not null
  kind text not null
  created_at timestamp with time zone not null
  CHECK ((kind = ANY (ARRAY['related'::text, 'duplicate_of'::text, 'caused_by'::text])))
  FOREIGN KEY (workspace_id) REFERENCES workspaces(id)
  PRIMARY KEY (workspace_id, ticket_id, other_id)
  INDEX ticket_links_by_other btree (workspace_id, other_id)

ticket_merges
  workspace_id text not null
  from_id text not null
  into_id text not null
  record jsonb not null
  merged_at timestamp with time zone not null
  undo_until timestamp with time zone not null
  undone_at timestamp with time zone
  FOREIGN KEY (workspace_id) REFERENCES workspaces(id)
  PRIMARY KEY (workspace_id, from_id, merged_at)

ticket_participants
  workspace_id text not null
  ticket_id text not null
  address text not null
  PRIMARY KEY (workspace_id, ticket_id, address)

ticket_risks
  workspace_id text not null
  ticket_id text not null
  score integer not null default
  reasons jsonb not null default
  peak_score integer not null default
  peak_values jsonb not null default
  counted_at timestamp with time zone not null
  asked_at timestamp with time zone
  answer text
  answer_score integer
  answer_by text
  answer_at timestamp with time zone
  quiet_until timestamp with time zone
  outcome text
  ended_at timestamp with time zone
  CHECK ((answer = ANY (ARRAY['acknowledged'::text, 'snoozed'::text, 'disagreed'::text])))
  CHECK ((outcome = ANY (ARRAY['escalated'::text, 'not_escalated'::text, 'asked'::text, 'by_risk'::text])))
  PRIMARY KEY (workspace_id, ticket_id)
  INDEX ticket_risks_asked btree (workspace_id, asked_at) WHERE ((ended_at IS NULL) AND (asked_at IS NOT NULL))
  INDEX ticket_risks_ended btree (workspace_id, ended_at) WHERE (ended_at IS NOT NULL)
  INDEX ticket_risks_highest btree (workspace_id, score, ticket_id) WHERE ((ended_at IS NULL) AND (score > 0))

tickets
  workspace_id text not null
  id text not null
  number bigint not null
  subject text not null
  contact_id text not null
  account_id text
  topic_id text
  priority text not null
  status text not null
  level integer not null
  owner_team_id text
  owner_member_id text
  language text
  channel text not null
  mailbox_id text
  tags text[] not null default
  fields jsonb not null default
  next_due_at timestamp with time zone
  next_due_kind text
  next_due_calendar_id text
  next_due_calendar_version integer
  next_due_target_ms bigint
  avoided jsonb
  avoided_since timestamp with time zone
  risk integer not null default
  heat integer not null default
  last_inbound_at timestamp with time zone
  last_outbound_at timestamp with time zone
  last_words text not null default
  snoozed_until timestamp with time zone
  peak_message_id text
  merged_into_id text
  linked_ticket_id text
  state jsonb not null
  revision bigint not null default
  inbound_revision bigint not null default
  created_at timestamp with time zone not null
  updated_at timestamp with time zone not null
  resolved_at timestamp with time zone
  closed_at timestamp with time zone
  assigned_at timestamp with time zone
  search tsvector default
  CHECK ((status = ANY (ARRAY['open'::text, 'pending'::text, 'on_hold'::text, 'resolved'::text, 'closed'::text])))
  PRIMARY KEY (workspace_id, id)
  INDEX tickets_avoided btree (workspace_id, avoided_since) WHERE (avoided_since IS NOT NULL)
  INDEX tickets_by_account btree (workspace_id, account_id, created_at DESC) WHERE (account_id IS NOT NULL)
  INDEX tickets_by_contact btree (workspace_id, contact_id, created_at DESC)
  INDEX tickets_by_due btree (workspace_id, COALESCE(next_due_at, 'infinity'::timestamp with time zone), id) WHERE (status = ANY (ARRAY['open'::text, 'pending'::text, 'on_hold'::text]))
  INDEX tickets_by_last_word btree (workspace_id, COALESCE(last_inbound_at, created_at), id)
  INDEX tickets_by_member btree (workspace_id, owner_member_id, COALESCE(next_due_at, 'infinity'::timestamp with time zone), id) WHERE (status = ANY (ARRAY['open'::text, 'pending'::text, 'on_hold'::text]))
  UNIQUE INDEX tickets_by_number btree (workspace_id, number)
  INDEX tickets_by_risk btree (workspace_id, risk, id) WHERE (status = ANY (ARRAY['open'::text, 'pending'::text, 'on_hold'::text]))
  INDEX tickets_by_team btree (workspace_id, owner_team_id, COALESCE(next_due_at, 'infinity'::timestamp with time zone), id) WHERE (status = ANY (ARRAY['open'::text, 'pending'::text, 'on_hold'::text]))
  INDEX tickets_counted btree (workspace_id, status) WHERE (status = ANY (ARRAY['open'::text, 'pending'::text, 'on_hold'::text]))
  INDEX tickets_heated btree (workspace_id, owner_member_id, assigned_at) WHERE (heat > 0)
  INDEX tickets_linked btree (workspace_id, linked_ticket_id) WHERE (linked_ticket_id IS NOT NULL)
  INDEX tickets_merged_into btree (workspace_id, merged_into_id) WHERE (merged_into_id IS NOT NULL)
  INDEX tickets_newest btree (workspace_id, created_at, id)
  INDEX tickets_over btree (workspace_id, COALESCE(next_due_at, 'infinity'::timestamp with time zone), id) WHERE (status = ANY (ARRAY['resolved'::text, 'closed'::text]))
  INDEX tickets_search gin (search)
  INDEX tickets_set_aside btree (workspace_id, status, COALESCE(next_due_at, 'infinity'::timestamp with time zone), id) WHERE (status = ANY (ARRAY['pending'::text, 'on_hold'::text]))
  INDEX tickets_snoozed btree (workspace_id, snoozed_until) WHERE (snoozed_until IS NOT NULL)

timers
  workspace_id text not null
  subject text not null
  kind text not null
  due_at timestamp with time zone not null
  payload jsonb not null default
  attempts integer not null default
  PRIMARY KEY (workspace_id, subject, kind)
  INDEX timers_due btree (due_at)

topics
  workspace_id text not null
  id text not null
  parent_id text
  name text not null
  words text[] not null default
  team_id text
  level integer not null default
  priority text not null default
  checklist jsonb not null default
  position integer not null default
  revision bigint not null default
  created_at timestamp with time zone not null
  CHECK ((priority = ANY (ARRAY['low'::text, 'normal'::text, 'high'::text, 'urgent'::text])))
  FOREIGN KEY (workspace_id) REFERENCES workspaces(id)
  FOREIGN KEY (workspace_id, team_id) REFERENCES teams(workspace_id, id)
  PRIMARY KEY (workspace_id, id)

views
  workspace_id text not null
  id text not null
  name text not null
  scope text not null
  owner_id text
  team_id text
  filter text not null
  sort text not null default
  columns text[] not null default
  revision bigint not null default
  created_at timestamp with time zone not null
  CHECK ((scope = ANY (ARRAY['own'::text, 'team'::text, 'shared'::text])))
  FOREIGN KEY (workspace_id) REFERENCES workspaces(id)
  PRIMARY KEY (workspace_id, id)
  INDEX views_by_name btree (workspace_id, lower(name), id)

workspaces
  id text not null
  name text not null
  language text not null
  zone text not null
  settings jsonb not null default
  config_revision bigint not null default
  created_at timestamp with time zone not null
  PRIMARY KEY (id)
