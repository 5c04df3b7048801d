import { roleHolds } from '#core/permission/permission.ts'
import { loadDesk, type Desk } from '#server/features/workspaces/index.ts'
import type { Context } from '#server/platform/context.ts'
import { at, type Database, type Tx } from '#server/platform/db/database.ts'
import type { Job, Queue } from '#server/platform/jobs/jobs.ts'
import { appendEvent, doWork, type Work } from '#server/platform/work.ts'
import { decideAccounts } from './decide-accounts.ts'
import { decideContacts } from './decide-contacts.ts'
import { loadImport, type Asking, type ImportRow } from './import-store.ts'
import { fileRows, type FileRow } from './read-rows.ts'

export const IMPORT_PEOPLE = 'people.import'
/** In one transaction. */
const STEP = 250
/** Then the job stands in line again, so that nothing else waits for it. */
const STEPS_AT_ONCE = 20

export const importPeopleQueue: Queue = { concurrency: 1, maxAttempts: 8, run: carryOn }

async function carryOn(ctx: Context, { workspaceId, data }: Job): Promise<void> {
  const id = String(data.importId)
  const begun = await loadImport(ctx.db, workspaceId, id)
  if (begun.state !== 'running') return
  const rows = fileRows(ctx, begun, begun.done)
  try {
    for (let step = 0; step < STEPS_AT_ONCE; step++) {
      const some = await takeSome(rows)
      const goesOn = await takeIn(ctx, begun, some)
      if (!goesOn) return
    }
  } finally {
    await rows.return(undefined)
  }
  await doWork(ctx, begun.by, async (work) =>
    ctx.jobs.enqueue(work.batch, IMPORT_PEOPLE, { workspaceId, importId: id }),
  )
}

/** A generator ends when a loop over it is left, so it is asked by hand. */
async function takeSome(rows: AsyncGenerator<FileRow>): Promise<FileRow[]> {
  const some: FileRow[] = []
  while (some.length < STEP) {
    const { value, done } = await rows.next()
    if (done) break
    some.push(value)
  }
  return some
}

/** Takes rows in with the count of them, in one transaction; false when there is nothing left to do. */
async function takeIn(ctx: Context, { id, by }: ImportRow, some: FileRow[]): Promise<boolean> {
  return doWork(ctx, by, async (work) => {
    const { workspaceId } = work
    const now = await loadImport(work.tx, workspaceId, id, { forUpdate: true })
    if (now.state !== 'running') return false
    const desk = await loadDesk(work, workspaceId)
    if (some.length === 0 || !stillMay(desk, by)) {
      const state = some.length === 0 ? ('done' as const) : ('cancelled' as const)
      work.batch.update('peopleImports', { workspaceId, id, state, endedAt: at(work.now) })
      const { added, changed, same, refused } = now
      const data = { kind: now.kind, name: now.name, added, changed, same, refused }
      appendEvent(work, { type: 'people_import.ended', subjectId: id, data })
      return false
    }
    // A job whose lease ran out may have been taken over: what is done is not done again.
    const left = some.filter(({ line }) => line > now.done + 1)
    const counts = await applyRows(work, desk, now, left)
    work.batch.update('peopleImports', {
      workspaceId,
      id,
      done: Math.max(now.done, some.at(-1)!.line - 1),
      added: now.added + counts.add,
      changed: now.changed + counts.change,
      same: now.same + counts.same,
      refused: now.refused + counts.refuse,
    })
    return true
  })
}

async function applyRows(work: Work, desk: Desk, now: ImportRow, rows: FileRow[]) {
  const said = rows.filter(({ cells }) => cells.length > 0)
  const outcomes = await decideRows(work.tx, desk, now, said, work)
  const counts = { add: 0, change: 0, same: rows.length - said.length, refuse: 0 }
  outcomes.forEach((outcome, i) => {
    counts[outcome.do]++
    if (outcome.do !== 'refuse') return
    const { line, cells } = said[i]!
    const key = { workspaceId: work.workspaceId, importId: now.id, line }
    work.batch.insert('peopleImportRefusals', { ...key, cells, reasons: outcome.faults })
  })
  return counts
}

/** What rows come to; with `work` it is done, without it is only said. */
export function decideRows(
  db: Database | Tx,
  desk: Desk,
  { kind, mapping }: Pick<ImportRow, 'kind' | 'mapping'>,
  rows: readonly FileRow[],
  work?: Work,
) {
  const asked = { rows: rows.map(({ cells }) => cells), mapping, work }
  return kind === 'contacts' ? decideContacts(db, desk.workspaceId, asked) : decideAccounts(db, desk, asked)
}

function stillMay(desk: Desk, by: Asking): boolean {
  if (by.kind === 'api_key') return true
  const member = desk.members.get(by.memberId)
  return member !== undefined && member.state !== 'disabled' && roleHolds(member.role, 'contact.import')
}
