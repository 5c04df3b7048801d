-- What a person has not read is counted at each change; what they read long ago is not looked at for it.
create index notifications_unread on notifications (workspace_id, member_id) where read_at is null and stopped_at is null;
