-- A list of few among very many is found by an index of those few: it costs nothing to the tickets that are not in it.
create index tickets_set_aside on tickets (workspace_id, status, coalesce(next_due_at, 'infinity'::timestamptz), id)
  where status in ('pending', 'on_hold');
create index tickets_over on tickets (workspace_id, coalesce(next_due_at, 'infinity'::timestamptz), id)
  where status in ('resolved', 'closed');
create index tickets_snoozed on tickets (workspace_id, snoozed_until) where snoozed_until is not null;
create index tickets_avoided on tickets (workspace_id, avoided_since) where avoided_since is not null;

-- What is open is counted at every change: by an index of equal entries, which takes hardly any room, not by its rows.
create index tickets_counted on tickets (workspace_id, status) where status in ('open', 'pending', 'on_hold');

-- All that is open can be listed by risk, and most of it has none.
drop index tickets_by_risk;
create index tickets_by_risk on tickets (workspace_id, risk, id) where status in ('open', 'pending', 'on_hold');
