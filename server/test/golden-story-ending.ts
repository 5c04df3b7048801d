import { describe, expect, test } from 'vitest'
import { minute } from '#core/time/instant.ts'
import { ANA } from './fixtures/letter.ts'
import { desk, escalation, mailsTo, staff, ticket, ticketId, timeline } from './golden-story-scene.ts'

/** How the golden story ends, as tests that follow those of its beginning. */
export function tellTheEnding(): void {
  describe('5. it is put right', itIsPutRight)
  describe('6. everything explains itself', everythingExplainsItself)
}

function itIsPutRight(): void {
  const params = () => ({ id: ticketId })

  test('3.3, 3.5 she looks into what the checklist names, and records what turned out to be true', async () => {
    const { call } = staff.ingrid
    const { checklist } = await call('readTicket', { params: params() })
    expect(checklist.length).toBeGreaterThan(0)
    for (const { key } of checklist)
      await call('setChecklistItem', {
        params: { id: ticketId, key },
        body: { state: 'done', words: `Looked into ${key}: two captures of one order.` },
      })
    await call('recordFinding', {
      params: params(),
      body: {
        cause: 'The shop sent the payment twice.',
        evidence: 'Captures 17 and 18 of order 4411.',
        fault: 'us',
        grounds: 'Our retry had no key.',
        explained: true,
        understood: true,
      },
    })
    expect((await ticket()).findings).toMatchObject([{ fault: 'us', understood: true }])
  })

  test('6.1, 6.4 she offers the mildest remedy that fits; the customer accepts; it is given', async () => {
    const { call } = staff.ingrid
    const { remedies } = (await call('prepareEscalation', { params: params() })) as {
      remedies: { id: string; rung: number }[]
    }
    const mildest = remedies.toSorted((a, b) => a.rung - b.rung)[0]!
    const offer = await call('makeOffer', {
      params: params(),
      body: { remedyId: mildest.id, reason: 'She wants to know why, and her money is on its way.' },
    })
    await call('answerOffer', { params: { id: offer.id }, body: { answer: 'accepted' } })
    expect((await call('grantOffer', { params: { id: offer.id } })).state).toBe('granted')
  })

  test('2.3 the apology reaches the customer and keeps what was promised', async () => {
    const { call } = staff.ingrid
    await call('sendMessage', {
      params: params(),
      body: {
        direction: 'outbound',
        purpose: 'apology',
        text: 'Dear Ana, this was our mistake: our shop sent your payment twice. Your money went back today.',
      },
    })
    await desk.pass(minute)
    expect(mailsTo(ANA).at(-1)!.text).toContain('this was our mistake')
    expect((await ticket()).commitments.filter((one) => one.state === 'open')).toEqual([])
  })

  test('5.8, 5.10, 9.2 it closes with its record, and the three questions wait for the lead', async () => {
    const { call } = staff.ingrid
    const { id } = await escalation()
    const { revision } = await call('readEscalation', { params: { id } })
    const outcome = 'The second charge went back; the retry has a key now.'
    await call('resolveEscalation', { params: { id }, body: { asOf: revision, outcome } })
    await call('updateTicket', { params: params(), body: { status: 'resolved' } })
    const latest = await call('readEscalation', { params: { id } })
    const closed = await call('closeEscalation', { params: { id }, body: { asOf: latest.revision } })
    const turned = (await ticket()).messages.findLast((message) => message.direction === 'inbound')!
    expect(closed).toMatchObject({ state: 'closed', outcome, peakMessageId: turned.id })
    expect(closed.acknowledgedAt).not.toBeNull()
    expect(closed.closedAt).not.toBeNull()
    expect(closed.transfers.length).toBeGreaterThan(0)
    const reviews = await staff.owner('listReviews', {})
    expect(reviews.items).toMatchObject([{ escalationId: id }])
  })

  test('4.3 nothing is left to run on a ticket that is over', async () => {
    const it = await ticket()
    expect(it.status).toBe('resolved')
    expect(it.clocks.filter((clock) => clock.state === 'running')).toEqual([])
  })
}

function everythingExplainsItself(): void {
  test.each(['en', 'es', 'pt', 'nl'] as const)(
    '4.2 every clock says why it is due, in %s',
    async (language) => {
      const { call } = staff.noor
      await call('updateMe', { body: { language } })
      const { items } = await call('explainClocks', { params: { id: ticketId } })
      expect(items.length).toBeGreaterThanOrEqual(6)
      for (const clock of items) {
        expect(clock.explanation).toMatch(/^[\p{Lu}\d].{20,}$/u)
        expect(clock.explanation).not.toMatch(/[a-z]+[._][a-z_]+|[{}]|undefined|null|NaN/)
      }
    },
  )

  test('the explanation of the acknowledgement names its calendar and counts from the mail', async () => {
    await staff.noor.call('updateMe', { body: { language: 'en' } })
    const { items } = await staff.noor.call('explainClocks', { params: { id: ticketId } })
    const said = items.find((clock) => clock.kind === 'first_response')!.explanation
    expect(said).toMatch(/4 working hours of Office hours.* counted from .*15:10/)
    expect(said).toContain('11:10')
  })

  test('5.8 every event has an actor, an instant and a sentence', async () => {
    const events = await timeline()
    expect(events.length).toBeGreaterThan(15)
    for (const event of events) {
      expect(event.actor.name, event.type).not.toBe('')
      expect(Number.isNaN(Date.parse(event.at)), event.type).toBe(false)
      expect(event.sentence, event.type).toMatch(/^.{10,}$/)
      expect(event.sentence, event.type).not.toMatch(/\b[a-z]+\.[a-z_]+\b|[{}]|undefined|NaN/)
    }
  })
}
