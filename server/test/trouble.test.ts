import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { letter } from './fixtures/letter.ts'
import { openSmtpDoor, type SmtpDoorOfDesk } from './fixtures/smtp-door.ts'
import { allTickets, engageStaff, type Staff } from './fixtures/staff.ts'
import { startDesk, type TestDesk } from './harness.ts'

/** More than any disk has: as good as full. */
const FULL_DISK = { REDRESS_MIN_FREE_DISK_MB: '1000000' }

let desk: TestDesk
let door: SmtpDoorOfDesk
let staff: Staff
let key: string

beforeAll(async () => {
  desk = await startDesk({ settings: FULL_DISK })
  staff = await engageStaff(desk)
  key = (await staff.owner('createApiKey', { body: { name: 'shop', role: 'agent' } })).secret
  door = await openSmtpDoor(desk)
})
afterAll(async () => {
  await door.close()
  await desk.stop()
})

async function post(path: string, body: string, type = 'application/json') {
  const headers = { authorization: `Bearer ${key}`, 'content-type': type }
  const answer = await fetch(`${desk.base}${path}`, { method: 'POST', headers, body })
  return {
    status: answer.status,
    type: answer.headers.get('content-type') ?? '',
    problem: (await answer.json()) as { code: string; detail: string; errors?: { pointer: string }[] },
  }
}
const whole = { subject: 'Invoice', text: 'It is wrong.', contact: { email: 'ana@customer.example' } }

describe('1.6 a full disk: nothing is accepted that cannot be kept', () => {
  test('a mail is refused for now, before it is sent, so that its sender keeps it', async () => {
    await expect(door.send(letter())).rejects.toMatchObject({ responseCode: 452 })
    expect(await allTickets(staff.program)).toHaveLength(0)
  })

  test('a mail that a provider hands in is refused with a problem, and nothing of it stands', async () => {
    const path = `/v1/mailboxes/${staff.mailboxId}/messages`
    const refused = await post(path, letter(), 'message/rfc822')
    expect(refused.status).toBeGreaterThanOrEqual(500)
    expect(refused.problem.code).toBe('storage_full')
    expect(await desk.ctx.db.selectFrom('inboundMails').select('id').execute()).toHaveLength(0)
  })

  test('what needs no room on the disk of files goes on', async () => {
    const answer = await post('/v1/tickets', JSON.stringify(whole))
    expect(answer.status).toBe(201)
  })
})

describe('a request that is wrong', () => {
  const refused = async (body: unknown) => {
    const answer = await post('/v1/tickets', JSON.stringify(body))
    expect(answer.status).toBe(422)
    expect(answer.type).toContain('application/problem+json')
    return answer.problem.errors!.map((error) => error.pointer).sort()
  }

  test('says by JSON pointers all that is missing', async () => {
    expect(await refused({ contact: {} })).toEqual(['/subject', '/text'])
  })

  test('points into what is nested', async () => {
    expect(await refused({ ...whole, contact: { email: 'not an address' } })).toEqual(['/contact/email'])
    expect(await refused({ ...whole, tags: ['ok', 7] })).toEqual(['/tags/1'])
  })

  test('is refused for a field that nobody knows', async () => {
    expect(await refused({ ...whole, prioritty: 'high' })).toEqual(['/prioritty'])
  })

  test('is refused for a contact who is not here', async () => {
    expect(await refused({ ...whole, contact: { id: 'con_unknown' } })).toEqual(['/contact/id'])
  })

  test('gets 400 when it is no JSON at all, and 413 when it is too large', async () => {
    expect((await post('/v1/tickets', '{"subject":')).status).toBe(400)
    const large = JSON.stringify({ ...whole, text: 'x'.repeat(3_000_000) })
    expect((await post('/v1/tickets', large)).status).toBe(413)
  })

  test('an unknown ticket is a 404 that tells nothing', async () => {
    const headers = { authorization: `Bearer ${key}` }
    const answer = await fetch(`${desk.base}/v1/tickets/tkt_unknown`, { headers })
    expect(answer.status).toBe(404)
    expect(((await answer.json()) as { code: string }).code).toBe('not_found')
  })
})
