-- When a clock next says something, so that what is due is read alone. Null: nothing is left to say, or it was written
-- before this column was, and the clock itself tells.
alter table clocks add column fires_at timestamptz;
