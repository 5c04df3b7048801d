import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { formatInstant, hour, instant } from '#core/time/instant.ts'
import { engageEscalationCast, HANDOVER, timeline, type EscalationCast } from './escalation-cast.ts'
import { startDesk, type TestDesk } from './harness.ts'

let desk: TestDesk
let cast: EscalationCast
beforeAll(async () => {
  desk = await startDesk()
  cast = await engageEscalationCast(desk, { settings: { riskLine: 40, escalateOn: [] } })
})
afterAll(async () => {
  await desk.settle()
  await desk.stop()
})

async function open(text: string, email = 'carla@customer.example'): Promise<string> {
  const contact = { name: 'Carla Customer', email }
  const body = { subject: 'Delivery', text, contact, channel: 'email' as const, topicId: cast.topicId }
  const { id } = await cast.ana.call('createTicket', { body })
  await desk.settle()
  return id
}
const riskOf = (id: string) => cast.ana.call('readTicketRisk', { params: { id } })
const listed = () => cast.ana.call('listRisks', {})
const FURIOUS = 'This is outrageous, I am furious! I will call my lawyer and cancel my contract.'

test('9.7 a calm new ticket has no risk; an angry one has, with named reasons, and is told of when it passes the line', async () => {
  const calm = await open('Where can I find my invoice?', 'cal@customer.example')
  expect(await riskOf(calm)).toMatchObject({ score: 0, reasons: [] })
  const angry = await open(FURIOUS)
  const { score, reasons } = await riskOf(angry)
  expect(reasons.map(({ factor }) => factor)).toEqual(
    expect.arrayContaining(['dissatisfaction', 'legalThreat']),
  )
  expect(reasons.find(({ factor }) => factor === 'legalThreat')?.sentence).toContain('lawyer')
  const rose = (await timeline(cast.ana.call, angry)).filter(({ type }) => type === 'ticket.risk_rose')
  expect(rose.map(({ data }) => data)).toMatchObject([{ risk: score, line: 40 }])
  expect(rose[0]!.sentence).toContain(`${score} of 100`)
  expect((await cast.ana.call('readTicket', { params: { id: angry } })).risk).toBe(score)
  expect((await listed()).ahead.map(({ id }) => id)).toEqual([angry])
})

test('9.7 waiting beyond what is usual raises the risk by itself, in working time only', async () => {
  const waiting = await open('Where is my parcel?', 'wait@customer.example')
  const { nextDueAt } = await cast.ana.call('readTicket', { params: { id: waiting } })
  await desk.pass(Date.parse(nextDueAt!) - desk.clock.now())
  expect((await riskOf(waiting)).score).toBe(0)
  await desk.pass(72 * hour)
  const { reasons } = await riskOf(waiting)
  expect(reasons.map(({ factor }) => factor)).toContain('waitRatio')
})

test('9.7 counting the risk of a ticket does not make a change of the one who reads it stale', async () => {
  const contact = { name: 'Stella', email: 'stale@customer.example' }
  const body = { subject: 'Refund', text: 'I am very disappointed with this.', contact }
  const { id, revision } = await cast.ana.call('createTicket', { body })
  await desk.settle()
  expect((await riskOf(id)).score).toBeGreaterThan(0)
  const change = { params: { id }, body: { tags: ['refund'] } }
  await expect(cast.ana.call('updateTicket', change, { ifMatch: `"${revision}"` })).resolves.toMatchObject({
    tags: ['refund'],
  })
})

test('9.7 acknowledge, snooze and disagree take it off the list until it rises again', async () => {
  const id = await open(FURIOUS, 'answer@customer.example')
  const params = { id }
  const isListed = async () => (await listed()).ahead.some((one) => one.id === id)
  await cast.ana.call('answerRisk', { params, body: { kind: 'snoozed' } })
  expect(await isListed()).toBe(false)
  await desk.pass(25 * hour)
  expect(await isListed()).toBe(true)
  const dueAt = formatInstant(instant(desk.clock.now() + hour))
  const commitment = { kind: 'update' as const, words: 'You hear from us.', dueAt }
  const text = 'Dear Carla, you hear from us within the hour. Kind regards, Ana'
  await cast.ana.call('sendMessage', { params, body: { direction: 'outbound', text, commitment } })
  await desk.settle()
  const answered = await cast.ana.call('answerRisk', { params, body: { kind: 'disagreed' } })
  expect(answered.answer).toMatchObject({ kind: 'disagreed', by: { name: 'Ana Agent' } })
  expect(await isListed()).toBe(false)
  await desk.pass(2 * hour)
  expect(await isListed()).toBe(true)
  const said = (await timeline(cast.ana.call, id)).filter(({ type }) => type === 'ticket.risk_answered')
  expect(said.map(({ data }) => data.answer)).toEqual(['snoozed', 'disagreed'])
  const calm = await open('Which size do you sell?', 'size@customer.example')
  await expect(
    cast.ana.call('answerRisk', { params: { id: calm }, body: { kind: 'acknowledged' } }),
  ).rejects.toMatchObject({ problem: { reason: 'risk.none' } })
})

test('9.7 who asks for somebody higher stands in a column of their own: that is no prediction', async () => {
  const id = await open('I want to speak to your manager now.', 'asks@customer.example')
  const { ahead, asked } = await listed()
  expect(asked.map((one) => one.id)).toContain(id)
  expect(ahead.map((one) => one.id)).not.toContain(id)
})

test('9.7 the figures judge what was foretold before it ended, and leave out what the customer asked for', async () => {
  const before = await cast.leo.call('readRiskFigures', {})
  const up = await open(FURIOUS, 'up@customer.example')
  const request = { kind: 'hierarchical', reason: 'lacks_authority', handover: HANDOVER } as const
  await cast.ana.call('requestEscalation', { params: { id: up }, body: request })
  const asked = await open(FURIOUS, 'manager@customer.example')
  await cast.ana.call('requestEscalation', {
    params: { id: asked },
    body: { ...request, reason: 'customer_asked' },
  })
  const calm = await open('Which colours are there?', 'colour@customer.example')
  await cast.ana.call('updateTicket', { params: { id: calm }, body: { status: 'resolved' } })
  const after = await cast.leo.call('readRiskFigures', {})
  expect(after).toMatchObject({
    ended: before.ended + 2,
    escalated: before.escalated + 1,
    notJudged: { asked: before.notJudged.asked + 1 },
    order: 1,
  })
  expect(after.lines.find(({ line }) => line === 40)).toMatchObject({ precision: 1, recall: 1 })
  expect(after.reasons.find(({ factor }) => factor === 'legalThreat')).toMatchObject({ escalated: 1 })
})

test('9.7 weights are learned from the desk’s own history, only when they do better, and can be undone', async () => {
  await expect(cast.owner('fitRiskWeights', {})).rejects.toMatchObject({
    problem: { reason: 'risk.too_few' },
  })
  await expect(cast.leo.call('fitRiskWeights', {})).rejects.toMatchObject({
    problem: { code: 'not_allowed' },
  })
  const { workspace } = await cast.owner('readSession', {})
  // A desk where back-and-forth decides everything, and anger nothing.
  await sql`insert into ticket_risks (workspace_id, ticket_id, score, peak_score, peak_values, counted_at, outcome, ended_at)
    select ${workspace.id}, 'tkt_made_' || n, 24, 24,
      json_build_object('dissatisfaction', n % 3, 'backAndForth', case when n % 4 = 0 then 6 else 1 end)::jsonb,
      ${new Date(desk.clock.now())}, case when n % 4 = 0 then 'escalated' else 'not_escalated' end,
      ${new Date(desk.clock.now())}::timestamptz - n * interval '1 minute' from generate_series(1, 240) n`.execute(
    desk.ctx.db,
  )
  const fitted = await cast.owner('fitRiskWeights', {})
  expect(fitted).toMatchObject({ version: 1, source: 'fitted', madeBy: { name: 'Olga Owner' } })
  expect(fitted.order!).toBeGreaterThan(fitted.orderBefore!)
  const weightOf = async (factor: string) =>
    (await cast.owner('readRiskFigures', {})).reasons.find((one) => one.factor === factor)!.weight
  expect(await weightOf('backAndForth')).toBeGreaterThan(3 * (await weightOf('dissatisfaction')))
  await expect(cast.owner('fitRiskWeights', {})).rejects.toMatchObject({
    problem: { reason: 'risk.not_better' },
  })
  expect(await cast.owner('undoRiskWeights', {})).toMatchObject({ version: 2, source: 'undone' })
  expect(await weightOf('dissatisfaction')).toBe(24)
})
