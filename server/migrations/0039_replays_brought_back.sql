-- A replay that was deleted can be brought back for a while; then it goes for good.
alter table replays add column deleted_at timestamptz;
