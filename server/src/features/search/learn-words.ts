import { sql } from 'kysely'
import type { Context } from '#server/platform/context.ts'
import { inTransaction } from '#server/platform/db/transaction.ts'

const AT_ONCE = 500

/**
 * Adds the words of what was written since it last ran, in every workspace. Apart from what writes them: hundreds of
 * mails at once need not wait for one another because they share words.
 */
export async function learnWords(ctx: Context): Promise<void> {
  const workspaces = await ctx.db.selectFrom('workspaces').select('id').execute()
  for (const { id } of workspaces) await learnWordsOf(ctx, id)
}

/** Words of numbers and signs are left out. */
async function learnWordsOf(ctx: Context, workspaceId: string): Promise<void> {
  for (;;) {
    const count = await inTransaction(ctx, async (tx) => {
      const { rows } = await sql<{ count: number }>`
        with since as (select coalesce(max(recorded_at), '-infinity') as at from search_words_read
            where workspace_id = ${workspaceId}),
        fresh as materialized (select m.recorded_at, m.visible_text || ' ' || desk_file_names(m.attachments) as text,
            t.subject from messages m join tickets t on t.workspace_id = m.workspace_id and t.id = m.ticket_id, since
          where m.workspace_id = ${workspaceId} and m.recorded_at > since.at
          order by m.recorded_at limit ${AT_ONCE}),
        words as (select distinct word from fresh, unnest(tsvector_to_array(to_tsvector('simple',
            translate(lower(left(fresh.subject || ' ' || fresh.text, 50000)), 'áàâãäåéèêëíìîïóòôõöúùûüçñ', 'aaaaaaeeeeiiiiooooouuuucn')))) as word
          where word ~ '^[[:alpha:]]{4,30}$'),
        kept as (insert into search_words (workspace_id, word)
          select ${workspaceId}, word from words order by word on conflict do nothing),
        marked as (insert into search_words_read (workspace_id, recorded_at)
          select ${workspaceId}, max(recorded_at) from fresh having count(*) > 0
          on conflict (workspace_id) do update set recorded_at = excluded.recorded_at)
        select count(*)::int as count from fresh`.execute(tx)
      return rows[0]!.count
    })
    if (count < AT_ONCE) return
  }
}
