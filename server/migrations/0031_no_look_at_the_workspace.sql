-- Every actor has a workspace, and none is ever taken away. Looking for it at each new customer and mail took a lock on
-- the one row that all writers of a workspace share.
alter table contacts drop constraint contacts_workspace_id_fkey;
alter table inbound_mails drop constraint inbound_mails_workspace_id_fkey;
