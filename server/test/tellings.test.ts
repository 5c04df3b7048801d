import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { minute } from '#core/time/instant.ts'
import { engageEscalationCast, HANDOVER, type EscalationCast } from './escalation-cast.ts'
import { startDesk, type TestDesk } from './harness.ts'
import { refusalOf } from './refusal-of.ts'

let desk: TestDesk
let cast: EscalationCast
let id: string
let ticketId: string
beforeAll(async () => {
  desk = await startDesk()
  cast = await engageEscalationCast(desk)
  const ticket = await cast.complain()
  ticketId = ticket.id
  const { checklist } = await cast.ana.call('readTicket', { params: { id: ticket.id } })
  for (const { key } of checklist)
    await cast.ana.call('setChecklistItem', {
      params: { id: ticket.id, key },
      body: { state: 'skipped', words: 'Nothing to look into.' },
    })
  const body = { kind: 'hierarchical', reason: 'lacks_authority', handover: HANDOVER } as const
  ;({ id } = await cast.ana.call('requestEscalation', { params: { id: ticket.id }, body }))
  await desk.settle()
})
afterAll(() => desk.stop())

const tellings = async () => (await cast.ana.call('readEscalationTellings', { params: { id } })).items

type News = { type: string; ticketId: string | null; subjectId?: string }

/** A screen's stream, read news by news. */
async function listen(secret: string) {
  const end = new AbortController()
  const headers = { authorization: `Bearer ${secret}` }
  const answer = await fetch(`${desk.base}/v1/live`, { headers, signal: end.signal })
  const reader = answer.body!.pipeThrough(new TextDecoderStream()).getReader()
  const waiting: News[] = []
  let rest = ''
  const more = async () => {
    const { value, done } = await reader.read()
    if (done) throw new Error('the stream ended')
    const lines = (rest + value).split('\n')
    rest = lines.pop()!
    for (const line of lines) if (line.startsWith('data: ')) waiting.push(JSON.parse(line.slice(6)) as News)
  }
  /** The next of these types, whatever comes before it. */
  const next = async (...types: string[]): Promise<News> => {
    for (;;) {
      const news = waiting.shift()
      if (!news) await more()
      else if (types.includes(news.type)) return news
    }
  }
  return { next, close: () => (end.abort(), reader.closed.catch(() => {})) }
}

describe('5.5 who was told', () => {
  test('by which way, and what became of it: in the desk until it is seen, the mail when it has left', async () => {
    expect(await tellings()).toMatchObject([
      {
        step: 0,
        member: { id: cast.leo.id },
        readAt: null,
        ways: [
          { channel: 'in_app', outcome: 'delivered' },
          { channel: 'email', outcome: 'delivered' },
        ],
      },
    ])
    const { items } = await cast.leo.call('listNotifications', {})
    await cast.leo.call('readNotification', { params: { id: items[0]!.id } })
    expect((await tellings())[0]?.readAt).toMatch(/Z$/)
  })

  test('that it was seen comes to the other screens by itself, once, when it can be read', async () => {
    await desk.pass(60 * minute)
    const { secret } = await cast.owner('createApiKey', { body: { name: 'screen', role: 'agent' } })
    const stream = await listen(secret)
    const { items } = await cast.mia.call('listNotifications', {})
    const asked = items.find(({ kind }) => kind === 'escalation_step')!
    for (let twice = 0; twice < 2; twice++)
      await cast.mia.call('readNotification', { params: { id: asked.id } })
    const seen = await stream.next('escalation.seen')
    expect(seen).toMatchObject({ subjectId: id, ticketId })
    expect((await tellings()).find(({ member }) => member.id === cast.mia.id)?.readAt).toMatch(/Z$/)
    // What comes after it has come: there was no second one in between.
    await cast.ana.call('putPresence', { params: { id: ticketId }, body: { doing: 'reading' } })
    expect(await stream.next('presence.changed', 'escalation.seen')).toMatchObject({
      type: 'presence.changed',
    })
    await stream.close()
  })

  test('nobody takes it: the next step stands first, the earlier ones below', async () => {
    const told = await tellings()
    expect(told[0]).toMatchObject({ step: 1, member: { id: cast.mia.id } })
    expect(told.slice(1).map(({ step }) => step)).toContain(0)
    const times = told.map(({ at }) => at)
    expect(times).toEqual(times.toSorted().reverse())
  })

  test('nobody else’s escalation says it', async () => {
    const params = { id: 'esc_of_another_desk' }
    expect((await refusalOf(cast.ana.call('readEscalationTellings', { params }))).code).toBe('not_found')
  })
})
