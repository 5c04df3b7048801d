-- A clock that speaks is written anew. With room beside it on its page it stays there, and no index is touched: a wave of
-- due clocks then writes a page a clock instead of four.
alter table clocks set (fillfactor = 80);
