import { describe, expect, test } from 'vitest'
import type { Output } from '#contracts/client.ts'
import { minute, parseInstant } from '#core/time/instant.ts'
import { ANA, HELP, letter } from './fixtures/letter.ts'
import { tellTheEnding } from './golden-story-ending.ts'
import {
  desk,
  door,
  escalation,
  followTheNewest,
  mailsTo,
  openTheStory,
  staff,
  ticket,
  ticketId,
  timeline,
} from './golden-story-scene.ts'

// One story, told once: each test is its next step.
const FIRST = '<first@customer.example>'
const SECOND = '<second@customer.example>'
const clockOf = (it: Output<'readTicket'>, kind: string) =>
  it.clocks.filter((one) => one.kind === kind).at(-1)!

openTheStory()

describe('1. a mail arrives', () => {
  test('1.1, 1.5 it is a ticket with number, contact, language, topic, team, level 1 and its clocks', async () => {
    await door.send(
      letter({
        messageId: FIRST,
        subject: 'Charged twice for order 4411',
        text: 'Hello,\n\nyou charged my card twice for the same order. Please refund the wrong charge.\n\nAna',
        at: '2026-10-23T13:10:00Z',
      }),
      { from: ANA },
    )
    const it = await followTheNewest()
    expect(it).toMatchObject({
      subject: 'Charged twice for order 4411',
      status: 'open',
      channel: 'email',
      language: 'en',
      level: 1,
      contact: { name: 'Ana Ruiz', email: ANA },
      mailbox: { address: HELP },
    })
    expect(it.number).toBeGreaterThan(0)
    expect(it.topic).not.toBeNull()
    expect(it.team?.id).toBe(staff.teams.service)
    expect(it.clocks.map((clock) => clock.kind)).toEqual(
      expect.arrayContaining(['first_response', 'first_answer', 'resolution']),
    )
  })

  test('4.1 its clock counts the office hours of its team, over the weekend on which the hour changes', async () => {
    // 4 h: 1 h 50 on Friday until 17:00, 2 h 10 on Monday from 9:00, which is 8:00 UTC by then.
    expect(clockOf(await ticket(), 'first_response').dueAt).toBe('2026-10-26T10:10:00Z')
  })

  test('1.6 the raw original is kept byte for byte', async () => {
    const row = await desk.ctx.db.selectFrom('messages').select('rawBlob').executeTakeFirstOrThrow()
    const raw = (await desk.ctx.blobs.get(row.rawBlob!)).toString('utf8')
    expect(raw).toContain('Message-ID: <first@customer.example>')
    expect(raw).toContain('you charged my card twice')
  })
})

describe('2. an agent acknowledges', () => {
  let sent: Output<'sendMessage'>

  test('2.2 one click proposes the three things, with a time that the team can keep', async () => {
    await desk.pass(10 * minute)
    const { call, id } = staff.noor
    await call('updateTicket', { params: { id: ticketId }, body: { ownerId: id } })
    const proposed = await call('proposeAcknowledgement', { params: { id: ticketId } })
    expect(proposed.language).toBe('en')
    expect(proposed.text).toMatch(/^Hello Ana,|^Hi Ana,|^Dear Ana,/)
    expect(parseInstant(proposed.commitment.dueAt)).toBeGreaterThan(desk.clock.now())
    sent = await call('sendMessage', {
      params: { id: ticketId },
      body: {
        direction: 'outbound',
        purpose: 'acknowledgement',
        text: `${proposed.text}\n\nI have your order in front of me.`,
        commitment: proposed.commitment,
        seenRevision: (await ticket()).revision,
      },
    })
    expect(sent.message.undoUntil).not.toBeNull()
  })

  test('1.2 it leaves by mail, threaded to hers, from our mailbox, with a reply address of its own', async () => {
    expect(mailsTo(ANA)).toHaveLength(0)
    await desk.pass(minute)
    const [mail, ...more] = mailsTo(ANA)
    expect(more).toHaveLength(0)
    expect(mail!.inReplyTo).toBe(FIRST)
    expect([mail!.references].flat()).toEqual([FIRST])
    expect(mail!.from!.value[0]).toMatchObject({ address: HELP })
    expect(mail!.from!.value[0]!.name).toContain('Noor Haddad')
    expect(mail!.replyTo!.value[0]!.address).toMatch(/^help\+\d+\.[\w-]{16}@acme\.example$/)
    expect(mail!.subject).toBe(`Re: Charged twice for order 4411 [#${(await ticket()).number}]`)
    expect(mail!.text).toContain('I have your order in front of me.')
    expect(mail!.headers.get('auto-submitted')).toBeUndefined()
  })

  test('2.1 first_response is met, at the time of the message', async () => {
    const clock = clockOf(await ticket(), 'first_response')
    expect(clock).toMatchObject({ state: 'met', metAt: sent.message.at, breachedAt: null })
    expect(clockOf(await ticket(), 'first_answer').state).toBe('running')
  })

  test('2.2 the third thing became a commitment with a clock on the calendar of the team', async () => {
    const it = await ticket()
    expect(it.commitments).toMatchObject([{ kind: 'update', state: 'open', authorId: staff.noor.id }])
    const clock = it.clocks.find((one) => one.commitmentId === it.commitments[0]!.id)!
    expect(clock).toMatchObject({ kind: 'commitment', state: 'running', dueAt: it.commitments[0]!.dueAt })
  })
})

describe('3. the customer answers', () => {
  test('1.2, 4.4 it lands on the same ticket, and next_response counts from it', async () => {
    await desk.pass(20 * minute)
    const [ours] = mailsTo(ANA)
    await door.send(
      letter({
        to: ours!.replyTo!.value[0]!.address!,
        subject: `Re: ${ours!.subject}`,
        messageId: SECOND,
        inReplyTo: ours!.messageId!,
        references: [FIRST, ours!.messageId!],
        text: 'Thank you. It is the second time that this happens and I am furious. When do I get my money?',
        at: new Date(desk.clock.now()).toISOString(),
      }),
      { from: ANA, to: ours!.replyTo!.value[0]!.address! },
    )
    const it = await ticket()
    expect(it.messages.map((message) => message.direction)).toEqual(['inbound', 'outbound', 'inbound'])
    expect(clockOf(it, 'next_response')).toMatchObject({ state: 'running', startedAt: it.messages[2]!.at })
    expect((await staff.noor.call('listTickets', { query: { view: 'all' } })).items).toHaveLength(1)
  })
})

/** What is about a ticket; that they are on a path, its readers were told before (5.12). */
const asked = (address: string) => mailsTo(address).filter(({ subject }) => subject?.startsWith('#'))
const isNotOfPath = ({ kind }: { kind: string }) => kind !== 'path_to_read'

describe('4. the commitment is broken and the path climbs', () => {
  test('4.5 warnings come before, each once, and then it is broken at its instant', async () => {
    const [commitment] = (await ticket()).commitments
    await desk.passTo(parseInstant(commitment!.dueAt))
    const events = await timeline()
    const broken = events.filter((event) => event.type === 'commitment.broken')
    expect(broken).toMatchObject([{ at: commitment!.dueAt, actor: { kind: 'system' } }])
    const warnings = events.filter(
      (event) => event.type === 'clock.warned' && event.data.kind === 'commitment',
    )
    expect(warnings.map((event) => event.data.percent)).toEqual([50, 75, 90])
    // In the team's working time, and not in the night of a weekend.
    for (const { at } of warnings) expect(new Date(at).getUTCDay()).toSatisfy((day) => day === 5 || day === 1)
    const after = (await ticket()).commitments.find((one) => one.id === commitment!.id)
    expect(after).toMatchObject({ state: 'broken', endedAt: commitment!.dueAt })
  })

  test('5.3 the rule starts a hierarchical escalation on the path; the lead of level 2 is asked first', async () => {
    expect(await escalation()).toMatchObject({
      kind: 'hierarchical',
      state: 'requested',
      reason: 'commitment_broken',
      step: 0,
      steps: 3,
    })
    await desk.pass(minute)
    expect(asked(staff.tomas.email)).toHaveLength(1)
    const told = await staff.tomas.call('listNotifications', {})
    expect(told.items.filter(isNotOfPath)).toMatchObject([{ kind: 'escalation_step', ticketId }])
  })

  test('5.5 he does not acknowledge in time: the manager on the rota is told by mail and in the desk', async () => {
    const { nextDueAt } = await escalation()
    expect(asked(staff.ingrid.email)).toHaveLength(0)
    await desk.passTo(parseInstant(nextDueAt!))
    await desk.pass(minute)
    expect((await escalation()).step).toBe(1)
    const [mail] = asked(staff.ingrid.email)
    expect(mail!.text).toContain((await escalation()).subject)
    expect(mail!.headers.get('auto-submitted')).toBe('auto-generated')
    const told = await staff.ingrid.call('listNotifications', {})
    expect(told.items.filter(isNotOfPath)).toMatchObject([{ kind: 'escalation_step', ticketId }])
  })

  test('5.6, 5.7 she completes the handover, acknowledges and owns the ticket; the customer is told who has it and when', async () => {
    const before = await escalation()
    expect(before.handover.whatHappened).not.toBe('')
    expect(before.handover.promised).not.toBe('')
    const { call, id } = staff.ingrid
    const completed = await call('completeHandover', {
      params: { id: before.id },
      body: {
        tried: 'Noor looked up both charges.',
        impact: '49 EUR, charged twice.',
        verified: 'Two captures of one order.',
        mood: 'Disappointed; the second time.',
        advice: 'Call her before noon.',
      },
    })
    const taken = await call('acknowledgeEscalation', {
      params: { id: before.id },
      body: { asOf: completed.revision },
    })
    expect(taken).toMatchObject({ state: 'acknowledged', owner: { id } })
    await desk.pass(minute)
    const it = await ticket()
    expect(it.owner?.id).toBe(id)
    expect(it.followers.map((one) => one.id)).toContain(staff.noor.id)
    const told = mailsTo(ANA).at(-1)!
    expect(told.text).toContain('Ingrid Maas')
    expect(it.commitments.find((one) => one.state === 'open')).toMatchObject({ ownerId: id })
    expect(told.inReplyTo).toBe(SECOND)
    expect([told.references].flat().slice(0, 1)).toEqual([FIRST])
  })
})

tellTheEnding()
