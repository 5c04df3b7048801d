-- The inbox reads its pages along an index in the order it shows them: what has no due instant comes last.
drop index tickets_by_due;
drop index tickets_by_member;
drop index tickets_by_team;
drop index tickets_newest;
create index tickets_by_due on tickets (workspace_id, coalesce(next_due_at, 'infinity'::timestamptz), id)
  where status in ('open', 'pending', 'on_hold');
create index tickets_by_member on tickets (workspace_id, owner_member_id, coalesce(next_due_at, 'infinity'::timestamptz), id)
  where status in ('open', 'pending', 'on_hold');
create index tickets_by_team on tickets (workspace_id, owner_team_id, coalesce(next_due_at, 'infinity'::timestamptz), id)
  where status in ('open', 'pending', 'on_hold');
create index tickets_newest on tickets (workspace_id, created_at, id);
create index tickets_by_last_word on tickets (workspace_id, coalesce(last_inbound_at, created_at), id);
create index tickets_by_risk on tickets (workspace_id, risk, id)
  where risk > 0 and status in ('open', 'pending', 'on_hold');
