-- Mail to a member came back: shown at that member until the address changes or an admin says that it works.
alter table members add column mail_failed_at timestamptz;
alter table members add column mail_failure text;
