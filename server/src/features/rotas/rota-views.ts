import { sql } from 'kysely'
import type { Output } from '#contracts/client.ts'
import { gaps } from '#core/rota/rota.ts'
import { day, formatInstant, instant, type Instant } from '#core/time/instant.ts'
import type { Desk } from '#server/features/workspaces/index.ts'
import type { Database, Tx } from '#server/platform/db/database.ts'
import { pageOf, readCursor } from '#server/platform/http/paging.ts'
import { found } from '#server/platform/problem.ts'

export type RotaView = Output<'updateRota'>
type Row = Omit<RotaView, 'onDuty' | 'gaps'>

const AHEAD = 56 * day
const MOST_GAPS = 200

export async function loadRota(db: Database | Tx, workspaceId: string, id: string): Promise<Row> {
  const [rota] = await rotaRows(db, workspaceId, sql`r.id = ${id}`, 1)
  return found(rota)
}

export async function listRotas(
  db: Database | Tx,
  desk: Desk,
  { cursor, limit }: { cursor?: string; limit: number },
  now: Instant,
): Promise<Output<'listRotas'>> {
  const after = readCursor(cursor, ['text'])?.[0] ?? ''
  const rows = await rotaRows(db, desk.workspaceId, sql`r.id > ${after}`, limit + 1)
  const { items, next } = pageOf(rows, limit, ({ id }) => [id])
  return { items: items.map((row) => withDuty(desk, row, now)), next }
}

export function withDuty(desk: Desk, row: Row, now: Instant): RotaView {
  const rota = desk.rotas.get(row.id)?.rota
  const open = rota ? gaps(rota, now, instant(now + AHEAD)).slice(0, MOST_GAPS) : []
  return {
    ...row,
    onDuty: [...desk.onDuty({ kind: 'rota', id: row.id }, now, null)],
    gaps: open.map(({ from, to }) => ({ from: formatInstant(from), to: formatInstant(to) })),
  }
}

async function rotaRows(
  db: Database | Tx,
  workspaceId: string,
  which: ReturnType<typeof sql>,
  limit: number,
): Promise<Row[]> {
  const { rows } = await sql<Row>`
    select r.id, r.name, r.team_id, r.definition, r.revision
    from rotas r where r.workspace_id = ${workspaceId} and ${which} order by r.id limit ${limit}`.execute(db)
  return rows
}
