-- What came to its time, kept or not, by when that was.
create index commitments_come_due on commitments (workspace_id, due_at) where state in ('kept', 'broken');
