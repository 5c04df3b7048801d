import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import type { Clock } from '#core/clock/clock.ts'
import { hour, instant, minute, second, type Instant } from '#core/time/instant.ts'
import { queues, timerHandlers } from '#server/app/consumers.ts'
import { letterText } from '#server/app/stage/letter.ts'
import { STORY_BEGINS } from '#server/app/story/golden-story.ts'
import { acceptMail } from '#server/features/intake/index.ts'
import { nextJobAt } from '#server/platform/jobs/jobs.ts'
import { runDueJobs } from '#server/platform/jobs/job-loop.ts'
import { nextDue, runDueTimers } from '#server/platform/timers/dispatcher.ts'
import { layGrounds, type Desk, type Grounds } from '../../tests/simulate/server-ground.ts'
import { startProcess, type Process } from '../../tests/simulate/server-process.ts'
import { testServer } from './test-server.ts'

const CUSTOMERS = 8
const SKEW = 5 * second
let grounds: Grounds
let desk: Desk
let workers: Process[]
const errors: string[] = []
const worked = [0, 0]

beforeAll(async () => {
  grounds = await layGrounds(await testServer(inject('testHome')), STORY_BEGINS)
  desk = await grounds.open()
  const { clock } = desk.ground
  const ahead = { ...clock, now: () => instant(clock.now() + SKEW) }
  workers = [startProcess(desk.ground, errors), startProcess({ ...desk.ground, clock: ahead }, errors)]
})
afterAll(async () => {
  for (const worker of workers) await worker.end()
  await desk.close()
  await grounds.close()
})

/** Both do what is due by their own clock, at the same time, until nothing is left. */
async function workTogether(): Promise<void> {
  for (;;) {
    const done = await Promise.all(
      workers.map(async ({ ctx }) => {
        const [timers, jobs] = await Promise.all([
          runDueTimers(ctx, timerHandlers, ctx.clock.now()),
          runDueJobs(ctx, queues, ctx.clock.now()),
        ])
        return timers + jobs
      }),
    )
    done.forEach((each, i) => (worked[i]! += each))
    if (done.every((each) => each === 0)) return
  }
}

async function passTogether(until: Instant): Promise<void> {
  const { ctx } = workers[0]!
  for (;;) {
    await workTogether()
    const next = [await nextDue(ctx), await nextJobAt(ctx)].filter((at) => at !== null)
    if (!next.length || Math.min(...next) > until) break
    desk.ground.clock.moveTo(instant(Math.min(...next)))
  }
  desk.ground.clock.moveTo(until)
  await workTogether()
}

const ask = async <T>(text: string): Promise<T[]> =>
  (await sql<T>`${sql.raw(text)}`.execute(workers[0]!.ctx.db)).rows
const later = (ms: number) => instant(desk.ground.clock.now() + ms)

describe('two processes on one database, one clock 5 s ahead', () => {
  test('traps 30, 31: each mail, delivered at both doors at once and again later, is one message and one event', async () => {
    const raws = Array.from({ length: CUSTOMERS }, (_, i) => {
      const from = { name: `Customer ${i}`, address: `customer-${i}@customer.example` }
      const to = grounds.cast.mailbox
      const letter = {
        from,
        to,
        messageId: `<${i}@customer.example>`,
        subject: 'Charged twice',
        text: 'Twice!',
      }
      return {
        raw: Buffer.from(letterText(letter, desk.ground.clock.now())),
        envelope: { from: from.address, to: [to] },
      }
    })
    const deliver = () =>
      Promise.all(
        raws.flatMap(({ raw, envelope }) => [
          acceptMail(workers[0]!.ctx, raw, envelope, 'smtp'),
          acceptMail(workers[1]!.ctx, raw, envelope, 'push'),
        ]),
      )
    await deliver()
    await workTogether()
    await deliver()
    await passTogether(later(minute))
    expect(await ask('select count(*)::int n from tickets')).toEqual([{ n: CUSTOMERS }])
    expect(await ask('select count(*)::int n from messages')).toEqual([{ n: CUSTOMERS }])
    expect(await ask("select count(*)::int n from events where type = 'ticket.created'")).toEqual([
      { n: CUSTOMERS },
    ])
    expect(
      await ask('select state, count(*)::int n from inbound_mails group by state order by state'),
    ).toEqual([
      { state: 'duplicate', n: 3 * CUSTOMERS },
      { state: 'processed', n: CUSTOMERS },
    ])
  })

  test('5.5 what was promised breaks once and climbs each step once', async () => {
    const tickets = await ask<{ id: string }>('select id from tickets')
    const dueAt = new Date(later(30 * minute)).toISOString()
    await Promise.all(
      tickets.map(({ id }, i) =>
        workers[i % 2]!.as(grounds.cast.noor)('sendMessage', {
          params: { id },
          body: {
            direction: 'outbound',
            text: 'I am on it; you hear from me soon.',
            commitment: { kind: 'update', words: 'You hear from me', dueAt },
          },
        }),
      ),
    )
    await passTogether(later(2 * hour + 30 * minute))
    const told = await ask(
      `select type, data->>'step' step, count(*)::int n, count(distinct ticket_id)::int tickets from events
        where type in ('escalation.requested', 'escalation.step_told') group by 1, 2 order by 1, 2`,
    )
    const each = { n: CUSTOMERS, tickets: CUSTOMERS }
    expect(told).toEqual([
      { type: 'escalation.requested', step: '0', ...each },
      { type: 'escalation.step_told', step: '0', ...each },
      { type: 'escalation.step_told', step: '1', ...each },
      { type: 'escalation.step_told', step: '2', ...each },
    ])
    expect(await ask('select step, count(*)::int n from escalations group by step')).toEqual([
      { step: 2, n: CUSTOMERS },
    ])
    const broken = await ask<{ n: number }>(
      "select count(*)::int n from events where type = 'commitment.broken' group by subject_id",
    )
    expect(broken.length).toBeGreaterThanOrEqual(CUSTOMERS)
    expect(broken.every(({ n }) => n === 1)).toBe(true)
  })

  test('4.5 every warning and breach is one event', async () => {
    const twice = await ask(
      `select type, data->>'clockId' clock, data->>'percent' percent from events
        where type in ('clock.warned', 'clock.breached') group by 1, 2, 3 having count(*) > 1`,
    )
    expect(twice).toEqual([])
    const fired = await ask<{ n: number }>(
      "select count(distinct data->>'clockId')::int n from events where type = 'clock.warned'",
    )
    expect(fired[0]!.n).toBeGreaterThanOrEqual(2 * CUSTOMERS)
  })

  test('4.2 a ledger runs forward, whichever clock wrote it', async () => {
    const clocks = (await ask<{ clock: Clock }>('select clock from clocks')).map(({ clock }) => clock)
    for (const { segments } of clocks)
      segments.forEach(({ from, to }, i) => {
        expect(to ?? Infinity).toBeGreaterThanOrEqual(from)
        expect(segments[i + 1]?.from ?? to).toBe(to)
      })
  })

  test('each mail left once, both had work, and nothing failed', () => {
    const ids = desk.mails.map((mail) => mail.messageId)
    expect(ids.length).toBeGreaterThan(CUSTOMERS)
    expect(new Set(ids).size).toBe(ids.length)
    expect(worked.every((count) => count > 0)).toBe(true)
    expect(errors).toEqual([])
  })
})
