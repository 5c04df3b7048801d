-- Most people belong to no account. Without them the index is small, and never taken for the one that finds a person by id.
drop index contacts_by_account;
create index contacts_by_account on contacts (workspace_id, account_id) where account_id is not null;
