import { createServer, type Server } from 'node:net'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { discoverSettings } from '#server/features/mailbox-care/discover-settings.ts'
import { engageStaff, type Staff } from './fixtures/staff.ts'
import { startDesk, type TestDesk } from './harness.ts'
import { refusalOf } from './refusal-of.ts'

let desk: TestDesk
let staff: Staff
let imap: Server
let port: number

beforeAll(async () => {
  desk = await startDesk()
  staff = await engageStaff(desk)
  imap = createServer((socket) => {
    socket.on('error', () => {})
    socket.write('* OK [CAPABILITY IMAP4rev1 AUTH=PLAIN] ready\r\n')
    socket.on('data', (data) => {
      const [, tag, verb] = /^(\S+) (\S+)/.exec(String(data)) ?? []
      if (verb?.toUpperCase() === 'CAPABILITY')
        socket.write(`* CAPABILITY IMAP4rev1 AUTH=PLAIN\r\n${tag} OK done\r\n`)
      else if (verb?.toUpperCase() === 'AUTHENTICATE' || verb?.toUpperCase() === 'LOGIN')
        socket.write(`${tag} NO [AUTHENTICATIONFAILED] wrong password\r\n`)
      else socket.write(`${tag} OK done\r\n`)
    })
  })
  await new Promise<void>((resolve) => imap.listen(0, '127.0.0.1', resolve))
  port = (imap.address() as { port: number }).port
})
afterAll(async () => {
  await new Promise((resolve) => imap.close(resolve))
  await desk.stop()
})

const boxWith = (inbound: object, outbound: object | null, address: string) =>
  staff.owner('createMailbox', { body: { address, inbound: inbound as never, outbound: outbound as never } })
const check = (id: string) => staff.owner('checkMailbox', { params: { id } })
const imapAt = (host: string, at: number) => ({
  kind: 'imap',
  host,
  port: at,
  secure: false,
  user: 'u',
  password: 'p',
})

describe('trap 38 a mailbox says in plain words what is wrong with it', () => {
  test('a mailbox whose mail comes to our own door works, and sends by the desk’s way out', async () => {
    const { inbound, outbound } = await check(staff.mailboxId)
    expect(inbound).toMatchObject({ ok: true, code: 'waits' })
    expect(outbound).toMatchObject({ ok: true, code: 'works' })
  })

  test('a refused password and a closed port are told apart', async () => {
    const closed = { host: '127.0.0.1', port: 1, secure: false }
    const { id } = await boxWith(imapAt('127.0.0.1', port), closed, 'one@acme.example')
    const { inbound, outbound } = await check(id)
    expect(inbound).toMatchObject({ ok: false, code: 'sign_in', words: expect.stringContaining('password') })
    expect(outbound).toMatchObject({ ok: false, code: 'refused' })
  })

  test('a name that no server has is said, in the reader’s language', async () => {
    const { id } = await boxWith(imapAt('imap.nobody.invalid', 993), null, 'two@acme.example')
    const call = staff.owner('checkMailbox', { params: { id } }, { headers: { 'accept-language': 'nl' } })
    const { inbound } = await call
    expect(inbound).toMatchObject({ ok: false, code: 'unknown_host', words: expect.stringContaining('naam') })
    expect(JSON.stringify(inbound)).not.toContain('"p"')
  })

  test('only who manages mailboxes may try them', async () => {
    const refusal = await refusalOf(staff.noor.call('checkMailbox', { params: { id: staff.mailboxId } }))
    expect(refusal.code).toBe('not_allowed')
  })
})

describe('settings are found for an address', () => {
  const nothing = { mx: async () => [], read: async () => null }
  const CONFIG = `<clientConfig><emailProvider>
    <incomingServer type="pop3"><hostname>pop.shop.example</hostname><port>995</port><socketType>SSL</socketType></incomingServer>
    <incomingServer type="imap"><hostname>mail.%EMAILDOMAIN%</hostname><port>143</port><socketType>plain</socketType></incomingServer>
    <incomingServer type="imap"><hostname>mail.%EMAILDOMAIN%</hostname><port>993</port><socketType>SSL</socketType><username>%EMAILLOCALPART%</username></incomingServer>
    <outgoingServer type="smtp"><hostname>mail.shop.example</hostname><port>587</port><socketType>STARTTLS</socketType><username>%EMAILADDRESS%</username></outgoingServer>
    </emailProvider></clientConfig>`

  test('of a known provider without asking the network', async () => {
    const settings = await staff.owner('discoverMailbox', { body: { address: 'desk@gmail.com' } })
    expect(settings).toMatchObject({
      by: 'known',
      provider: 'Google',
      inbound: { host: 'imap.gmail.com', port: 993, secure: true, user: 'desk@gmail.com' },
      needs: 'app_password',
    })
  })

  test('of an own domain at a known provider, by its MX', async () => {
    const mx = async () => ['acme-example.mail.protection.outlook.com']
    const settings = await discoverSettings('help@acme.example', { ...nothing, mx })
    expect(settings).toMatchObject({ by: 'mx', provider: 'Microsoft 365', needs: 'oauth' })
  })

  test('by the domain’s own file, encrypted servers only', async () => {
    const read = async (url: string) => (url.startsWith('https://autoconfig.shop.example/') ? CONFIG : null)
    const settings = await discoverSettings('help@shop.example', { ...nothing, read })
    expect(settings).toMatchObject({
      by: 'autoconfig',
      inbound: { host: 'mail.shop.example', port: 993, secure: true, user: 'help' },
      outbound: { host: 'mail.shop.example', port: 587, secure: false, user: 'help@shop.example' },
    })
  })

  test('and where nothing is found, or there is no network, it says so', async () => {
    expect(await discoverSettings('a@nowhere.example', nothing)).toMatchObject({
      by: 'nothing',
      inbound: null,
    })
    const broken = await discoverSettings('a@nowhere.example', { ...nothing, read: async () => '<xml' })
    expect(broken.by).toBe('nothing')
  })
})
