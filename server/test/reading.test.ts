import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { routes } from '#contracts/http/index.ts'
import type { Route } from '#contracts/route.ts'
import { day, formatInstant, hour, instant } from '#core/time/instant.ts'
import { inTransaction } from '#server/platform/db/transaction.ts'
import { engageEscalationCast, HANDOVER, type EscalationCast } from './escalation-cast.ts'
import { startDesk, type TestDesk } from './harness.ts'
import { refusalOf } from './refusal-of.ts'

let desk: TestDesk
let cast: EscalationCast
beforeAll(async () => {
  desk = await startDesk()
  cast = await engageEscalationCast(desk)
})
afterAll(() => desk.stop())

const LOCKED = ['tickets', 'clocks', 'commitments', 'escalations', 'contacts', 'members', 'workspaces']

/** A mark that changes whenever a row of these is written. */
async function written(): Promise<unknown> {
  const marks = LOCKED.map(
    (table) => sql`select max(xmin::text::bigint)::text as mark from ${sql.table(table)}`,
  )
  return (await sql`${sql.join(marks, sql` union all `)}`.execute(desk.ctx.db)).rows
}

test('a GET waits for nobody who is at work on the same ticket, and changes nothing', async () => {
  const { id: ticketId } = await cast.complain()
  const body = { kind: 'hierarchical', reason: 'importance', handover: HANDOVER } as const
  const { id: escalationId } = await cast.ana.call('requestEscalation', { params: { id: ticketId }, body })
  const ids: Record<string, string> = { tickets: ticketId, escalations: escalationId }
  const reads = Object.entries(routes as Record<string, Route>).filter(
    ([, { method, path, access }]) => method === 'GET' && access !== 'public' && !/:(?!id\b)/.test(path),
  )
  const before = await written()
  const answered: string[] = []
  await inTransaction(desk.ctx, async (tx) => {
    for (const table of LOCKED) await sql`select 1 from ${sql.table(table)} for update`.execute(tx)
    for (const [name, { path }] of reads) {
      const id = ids[path.split('/')[2]!]
      if (path.includes(':id') && !id) continue
      const query = name === 'prepareEscalation' ? {} : undefined
      await cast.mia.call(name as never, { params: { id }, query } as never).catch(() => {})
      answered.push(name)
    }
  })
  expect(answered).toEqual(expect.arrayContaining(['prepareEscalation', 'readHome', 'readTicket']))
  expect(await written()).toEqual(before)
})

test('2.3 a ticket with an open commitment ends only with a message that keeps it or takes it back', async () => {
  const dueAt = formatInstant(instant(desk.clock.now() + 2 * day))
  const promise = { kind: 'action' as const, words: 'Your refund arrives', dueAt }
  const owing = async () => {
    const { id } = await cast.complain()
    const text = 'We send it back to you.'
    const body = { direction: 'outbound', purpose: 'reply', text, commitment: promise } as const
    await cast.mia.call('sendMessage', { params: { id }, body })
    const { commitments } = await cast.mia.call('readTicket', { params: { id } })
    return { id, commitmentId: commitments[0]!.id }
  }
  for (const becomes of ['kept', 'withdrawn'] as const) {
    const { id, commitmentId } = await owing()
    const resolve = cast.mia.call('updateTicket', { params: { id }, body: { status: 'resolved' } })
    expect((await refusalOf(resolve)).reason).toBe('ticket.commitments_open')
    await desk.pass(hour)
    await cast.mia.call('sendMessage', {
      params: { id },
      body: {
        direction: 'outbound',
        purpose: 'solution',
        text: 'This is what became of it.',
        status: 'resolved',
        commitments: [{ id: commitmentId, becomes }],
      },
    })
    const after = await cast.mia.call('readTicket', { params: { id } })
    expect(after).toMatchObject({ status: 'resolved', commitments: [{ state: becomes }] })
  }
})
