-- A consent that somebody went to give at their mail provider: what comes back must fit it, once. Sealed.
alter table mailboxes add column consent text;
