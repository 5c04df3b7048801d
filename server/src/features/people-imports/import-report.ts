import { Readable } from 'node:stream'
import type { Output } from '#contracts/client.ts'
import { nearestLanguage, type Language, type Say } from '#i18n/say.ts'
import type { RowFault } from '#core/people-import/read-people-row.ts'
import { loadDesk, type Desk } from '#server/features/workspaces/index.ts'
import type { Actor, Context } from '#server/platform/context.ts'
import { CSV_MARK, csvLine, separatorIn } from '#server/platform/csv/write-csv.ts'
import { pageOf, readCursor } from '#server/platform/http/paging.ts'
import { sayIn } from '#server/platform/words.ts'
import { decideRows } from './carry-on-import.ts'
import { loadImport, loadRefusals } from './import-store.ts'
import { fileRows, takeRows } from './read-rows.ts'

/** What would happen to the first rows. */
export async function previewImport(
  ctx: Context,
  actor: Actor,
  { id, limit }: { id: string; limit: number },
): Promise<Output<'previewPeopleImport'>> {
  const desk = await loadDesk(ctx, actor.workspaceId)
  const row = await loadImport(ctx.db, actor.workspaceId, id)
  const taken = await takeRows(fileRows(ctx, row, 0), limit)
  const rows = taken.filter(({ cells }) => cells.length > 0)
  const outcomes = await decideRows(ctx.db, desk, row, rows)
  const say = voiceOf(desk, actor)
  return {
    rows: rows.map(({ line, cells }, i) => {
      const outcome = outcomes[i]!
      return {
        line,
        cells,
        outcome: outcome.do,
        changes: outcome.do === 'change' ? outcome.changes : [],
        reasons: outcome.do === 'refuse' ? outcome.faults.map((one) => sayReason(say, row.headers, one)) : [],
      }
    }),
  }
}

export async function listRefusals(
  ctx: Context,
  actor: Actor,
  { id, cursor, limit }: { id: string; cursor?: string; limit: number },
): Promise<Output<'listImportRefusals'>> {
  const desk = await loadDesk(ctx, actor.workspaceId)
  const { headers } = await loadImport(ctx.db, actor.workspaceId, id)
  const after = readCursor(cursor, ['integer'])?.[0] ?? 0
  const rows = await loadRefusals(ctx.db, actor.workspaceId, { importId: id, after, limit: limit + 1 })
  const say = voiceOf(desk, actor)
  const { items, next } = pageOf(rows, limit, (last) => [last.line])
  return {
    items: items.map((one) => ({
      ...one,
      reasons: one.reasons.map((each) => sayReason(say, headers, each)),
    })),
    next,
  }
}

const AT_ONCE = 500

/** The refused rows as they came, with the reasons in a last column: mended, the file can be handed in again. */
export async function refusalsFile(ctx: Context, actor: Actor, id: string): Promise<Readable> {
  const desk = await loadDesk(ctx, actor.workspaceId)
  const { headers } = await loadImport(ctx.db, actor.workspaceId, id)
  const language = languageOf(desk, actor)
  const say = sayIn(language)
  const separator = separatorIn(language)
  async function* lines() {
    yield CSV_MARK + csvLine([...headers, say('import.column_row'), say('import.column_reasons')], separator)
    for (let after = 0; ;) {
      const rows = await loadRefusals(ctx.db, actor.workspaceId, { importId: id, after, limit: AT_ONCE })
      for (const { line, cells, reasons } of rows) {
        const padded = headers.map((_, i) => cells[i] ?? '')
        const said = reasons.map((one) => sayReason(say, headers, one).words).join(' ')
        yield csvLine([...padded, line, said], separator)
      }
      if (rows.length < AT_ONCE) return
      after = rows.at(-1)!.line
    }
  }
  return Readable.from(lines())
}

function sayReason(say: Say, headers: readonly string[], { column, code, said }: RowFault) {
  const name = column === null ? null : (headers[column] ?? null)
  return { column: name, code, words: say(`import.refused.${code}`, { said, column: name ?? '' }) }
}

const voiceOf = (desk: Desk, actor: Actor): Say => sayIn(languageOf(desk, actor))

function languageOf(desk: Desk, actor: Actor): Language {
  const member = actor.kind === 'member' ? desk.members.get(actor.memberId) : undefined
  return nearestLanguage(member?.language ?? desk.language)
}
