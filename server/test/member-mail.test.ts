import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { Secret, TOTP } from 'otpauth'
import { hour, minute } from '#core/time/instant.ts'
import { bounceOf } from './fixtures/letter.ts'
import { engageStaff, type Staff } from './fixtures/staff.ts'
import { startDesk, type TestDesk } from './harness.ts'
import { refusalOf } from './refusal-of.ts'

let desk: TestDesk
let staff: Staff
const password = 'correct horse battery'

beforeAll(async () => {
  desk = await startDesk()
  staff = await engageStaff(desk)
})
afterAll(() => desk.stop())

/** The mails that reached somebody since, newest first. */
async function mailsTo(address: string, since: number) {
  await desk.settle()
  return desk.mail.mails.slice(since).filter(({ envelopeTo }) => envelopeTo.includes(address))
}
const memberOf = async (id: string) => {
  const { items } = await staff.owner('listMembers', { query: { limit: 200 } })
  return items.find((one) => one.id === id)!
}

describe('what opens the desk for somebody changes, and they are written to in their language', () => {
  test('codes, recovery codes and password, each once, with the time', async () => {
    await staff.noor.call('updateMe', { body: { language: 'es' } })
    const before = desk.mail.mails.length
    const { secret } = await staff.noor.call('beginMyCodes', { body: { password } })
    const code = new TOTP({ secret: Secret.fromBase32(secret) }).generate({ timestamp: desk.clock.now() })
    await staff.noor.call('confirmMyCodes', { body: { code } })
    await staff.noor.call('renewMyRecoveryCodes', { body: { password } })
    await staff.noor.call('endMyCodes', { body: { password } })
    await staff.noor.call('changeMyPassword', { body: { current: password, next: 'another long password' } })
    const mails = await mailsTo(staff.noor.email, before)
    expect(mails.map(({ subject }) => subject)).toEqual(Array(4).fill('Ha cambiado su acceso a Acme'))
    expect(mails[0]!.text).toContain('desde ahora se pide un código')
    expect(mails[3]!.text).toContain('se cambió su contraseña.')
  })

  test('by an admin: it says who', async () => {
    const before = desk.mail.mails.length
    await staff.owner('resetMemberDoors', { params: { id: staff.tomas.id } })
    const [mail] = await mailsTo(staff.tomas.email, before)
    const { member } = await staff.owner('readSession', {})
    expect(mail?.text).toContain(`the password alone opens the desk by ${member.name}.`)
  })

  test('a new address is told to the old one too; one that somebody has is refused', async () => {
    const before = desk.mail.mails.length
    const { id, email, call } = staff.tomas
    const change = (to: string) => staff.owner('updateMember', { params: { id }, body: { email: to } })
    expect((await refusalOf(change(staff.noor.email.toUpperCase()))).status).toBe(409)
    await change('Tomas.New@acme.example')
    for (const address of [email, 'tomas.new@acme.example'])
      expect(await mailsTo(address, before)).toHaveLength(1)
    await call('signIn', { body: { email: 'tomas.new@acme.example', password } })
    await change(email)
    await desk.settle()
  })

  test('who chooses a first password by an invitation is not warned of it', async () => {
    const email = 'nia@acme.example'
    await staff.owner('createMember', { body: { name: 'Nia New', email, role: 'agent' } })
    const [invitation] = await mailsTo(email, 0)
    const link = /\/password\/[\w-]+/.exec(invitation!.text ?? '')![0]
    const before = desk.mail.mails.length
    await fetch(desk.base + link, {
      method: 'POST',
      headers: { 'sec-fetch-site': 'same-origin' },
      body: new URLSearchParams({ password: 'a first password' }),
    })
    expect(await mailsTo(email, before)).toEqual([])
  })
})

describe('1.3 mail to somebody on staff that comes back', () => {
  test('shows at them, is told to the admins once, and is forgotten when an admin says that it works', async () => {
    const { id, email } = staff.ingrid
    const told = async () =>
      (await staff.owner('listNotifications', {})).items.filter((one) => one.kind === 'member_mail_failing')
    for (const _ of [1, 2]) {
      const before = desk.mail.mails.length
      await staff.owner('resetMemberDoors', { params: { id } })
      await desk.pass(minute)
      const path = (await mailsTo(email, before))[0]!.envelopeFrom
      await desk.receive(bounceOf('<rewritten@relay.example>', email), { from: null, to: [path] })
      await desk.settle()
    }
    expect((await memberOf(id)).mailFailing).not.toBeNull()
    expect(await told()).toHaveLength(1)
    expect((await memberOf(staff.noor.id)).mailFailing).toBeNull()
    await staff.owner('updateMember', { params: { id }, body: { mailWorks: true } })
    expect((await memberOf(id)).mailFailing).toBeNull()
  })

  for (const [how, code, patience] of [
    ['refused for good', 550, minute],
    ['given up after its attempts', 451, 6 * hour],
  ] as const) {
    test(`trap 41 mail to staff that is ${how} while it is sent shows at them and is told to the admins`, async () => {
      const { id, email } = staff.tomas
      const told = async () =>
        (await staff.owner('listNotifications', {})).items.filter(
          (one) => one.kind === 'member_mail_failing' && one.sentence.includes(email),
        )
      const before = (await told()).length
      desk.mail.refuse(email, code)
      await staff.owner('resetMemberDoors', { params: { id } })
      await desk.pass(patience)
      expect((await memberOf(id)).mailFailing).toMatchObject({ error: expect.stringContaining('refused') })
      expect(await told()).toHaveLength(before + 1)
      desk.mail.refuse(email, 0)
      await staff.owner('updateMember', { params: { id }, body: { mailWorks: true } })
      await desk.ctx.db.deleteFrom('jobs').where('state', '=', 'parked').execute()
    })
  }
})
