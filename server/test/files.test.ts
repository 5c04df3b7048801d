import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { ANA, HELP, letter } from './fixtures/letter.ts'
import { engageStaff, newestTicket, type Staff } from './fixtures/staff.ts'
import { startDesk, type TestDesk } from './harness.ts'
import { refusalOf } from './refusal-of.ts'

let desk: TestDesk
let staff: Staff
let key: string

beforeAll(async () => {
  desk = await startDesk()
  staff = await engageStaff(desk)
  key = (await staff.owner('createApiKey', { body: { name: 'files', role: 'agent' } })).secret
})
afterAll(() => desk.stop())

const PIXEL =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='
const HTML = `<html><head><script>alert(1)</script></head><body>
<p onclick="alert(2)">Dear <b>desk</b></p>
<img src="cid:logo@customer.example" alt="logo">
<img src="https://tracker.example/p.gif" alt="seen">
<div style="display:none">secret words</div>
<a href="https://evil.example/login">https://bank.example/login</a></body></html>`

function mixed(parts: [string, string][]): string {
  const body = parts.map(([head, text]) => `--edge\r\n${head}\r\n\r\n${text}\r\n`).join('')
  return letter({
    subject: 'With pictures',
    text: `${body}--edge--`,
    headers: { 'Content-Type': 'multipart/related; boundary="edge"' },
  })
}

const withPicture = () =>
  mixed([
    ['Content-Type: text/html; charset=utf-8', HTML],
    [
      'Content-Type: image/png; name="logo.png"\r\nContent-ID: <logo@customer.example>\r\nContent-Disposition: inline; filename="logo.png"\r\nContent-Transfer-Encoding: base64',
      PIXEL,
    ],
    [
      'Content-Type: text/html; name="evil.html"\r\nContent-Disposition: attachment; filename="evil.html"',
      '<script>alert(3)</script>',
    ],
  ])

const get = (path: string, secret = key) =>
  fetch(desk.base + path, { headers: { authorization: `Bearer ${secret}` } })

async function arrived() {
  await desk.receive(withPicture(), { from: ANA, to: [HELP] })
  const ticket = await newestTicket(staff.program)
  return ticket.messages[0]!
}

describe('trap 48 the HTML of a mail is shown and can do nothing', () => {
  test('scripts and handlers are gone, and the page is sandboxed without scripts', async () => {
    const message = await arrived()
    const answer = await get(`/v1/messages/${message.id}/html`)
    const page = await answer.text()
    expect(answer.headers.get('content-type')).toBe('text/html; charset=utf-8')
    expect(page).toContain('<b>desk</b>')
    expect(page).not.toMatch(/alert|onclick|<script/)
    const policy = answer.headers.get('content-security-policy')!
    expect(policy).toContain("default-src 'none'")
    expect(policy).toMatch(/sandbox(?!.*allow-scripts)/)
    expect(answer.headers.get('x-frame-options')).toBe('SAMEORIGIN')
  })

  test('remote images are fetched only when asked for', async () => {
    const message = await arrived()
    const quiet = await get(`/v1/messages/${message.id}/html`)
    expect(await quiet.text()).toContain('data-remote-src="https://tracker.example/p.gif"')
    expect(quiet.headers.get('content-security-policy')).toContain("img-src 'self' data:;")
    const asked = await get(`/v1/messages/${message.id}/html?remote=1`)
    expect(await asked.text()).toContain('src="https://tracker.example/p.gif"')
    expect(asked.headers.get('referrer-policy')).toBe('no-referrer')
  })

  test('hidden text and links that lie are marked', async () => {
    const message = await arrived()
    const page = await (await get(`/v1/messages/${message.id}/html`)).text()
    expect(page).toMatch(/data-hidden-text="Hidden text"[^>]*>secret words/)
    expect(page).toContain('data-goes-to="evil.example"')
  })
})

describe('trap 40 what was attached is there', () => {
  test('an image of the mail is shown in it', async () => {
    const message = await arrived()
    const page = await (await get(`/v1/messages/${message.id}/html`)).text()
    const [, src] = /<img [^>]*src="(\/v1\/[^"]+)"/.exec(page)!
    const image = await get(src!)
    expect(image.headers.get('content-type')).toBe('image/png')
    expect(image.headers.get('content-disposition')).toMatch(/^inline/)
    expect(Buffer.from(await image.arrayBuffer()).toString('base64')).toBe(PIXEL)
  })

  test('a file that could run is only ever saved', async () => {
    const message = await arrived()
    const index = message.attachments.findIndex(({ name }) => name === 'evil.html')
    const file = await get(`/v1/messages/${message.id}/attachments/${index}?inline=1`)
    expect(file.headers.get('content-type')).toBe('application/octet-stream')
    expect(file.headers.get('content-disposition')).toMatch(/^attachment; filename="evil\.html"/)
    expect(file.headers.get('x-content-type-options')).toBe('nosniff')
  })

  test('1.4 the raw original is given as it came', async () => {
    const raw = withPicture()
    await desk.receive(raw, { from: ANA, to: [HELP] })
    const { messages } = await newestTicket(staff.program)
    const answer = await get(`/v1/messages/${messages[0]!.id}/raw`)
    expect(await answer.text()).toBe(raw)
  })

  test('strangers and wrong numbers get nothing', async () => {
    const { id } = await arrived()
    expect((await fetch(`${desk.base}/v1/messages/${id}/raw`)).status).toBe(401)
    expect((await get(`/v1/messages/${id}/attachments/99`)).status).toBe(404)
    expect((await get(`/v1/messages/msg_${'0'.repeat(32)}/html`)).status).toBe(404)
  })
})

describe('files of an answer', () => {
  const upload = (name: string, body: string) =>
    fetch(`${desk.base}/v1/files?name=${encodeURIComponent(name)}&type=text/plain`, {
      method: 'POST',
      headers: { authorization: `Bearer ${key}`, 'content-type': 'application/octet-stream' },
      body,
    })
  const answer = (ticketId: string, attachments: object[]) =>
    staff.noor.call('sendMessage', {
      params: { id: ticketId },
      body: { direction: 'outbound', text: 'Here it is.', attachments: attachments as never },
    })

  test('a file handed in reaches the customer byte for byte', async () => {
    await arrived()
    const ticket = await newestTicket(staff.program)
    const handed = await upload('Übersicht 2026.txt', 'amount;12,50')
    expect(handed.status).toBe(201)
    const { name, contentType, size, blob } = (await handed.json()) as Record<string, never>
    await answer(ticket.id, [{ name, contentType, size, blob }])
    await desk.pass(60_000)
    const mail = desk.mail.mails.filter(({ envelopeTo }) => envelopeTo.includes(ANA)).at(-1)!
    expect(mail.attachments[0]?.filename).toBe('Übersicht 2026.txt')
    expect(mail.attachments[0]?.content.toString()).toBe('amount;12,50')
  })

  test('trap 48: formed words and a picture travel; whatever could run or fetch does not', async () => {
    await arrived()
    const ticket = await newestTicket(staff.program)
    const handed = await upload('dot.png', 'not really a picture')
    const { name, contentType, size, blob } = (await handed.json()) as Record<string, never>
    const html = `<p onclick="x()">It is <strong style="position:fixed">done</strong><script>x()</script>
      <img src="cid:dot.1" alt="dot"><img src="https://tracker.example/p.gif">
      <a href="javascript:x()">here</a> <a href="https://oak.example">there</a></p>`
    const { message } = await staff.noor.call('sendMessage', {
      params: { id: ticket.id },
      body: {
        direction: 'outbound',
        text: 'It is done.',
        html,
        attachments: [{ name, contentType, size, blob, contentId: 'dot.1' } as never],
      },
    })
    expect(message.html).toContain('<strong>done</strong>')
    expect(message.html).toContain('<img src="cid:dot.1" alt="dot" />')
    expect(message.html).toContain('<a href="https://oak.example">there</a>')
    expect(message.html).not.toMatch(/script|onclick|style|tracker|javascript/)
    await desk.pass(60_000)
    const mail = desk.mail.mails.filter(({ envelopeTo }) => envelopeTo.includes(ANA)).at(-1)!
    expect(mail.attachments[0]).toMatchObject({ cid: 'dot.1', related: true })
  })

  test('a file that is not sent yet is seen by nobody but who handed it in', async () => {
    const { id } = (await (await upload('mine.txt', 'only mine')).json()) as { id: string }
    const mine = await get(`/v1/files/${id}`)
    expect(mine.headers.get('content-disposition')).toContain('attachment')
    expect(await mine.text()).toBe('only mine')
    expect(await refusalOf(staff.noor.call('readFile', { params: { id } }))).toMatchObject({
      code: 'not_found',
    })
  })

  test('bytes that nobody handed in here are refused, and so is an empty file', async () => {
    const { id, messages } = await newestTicket(staff.program)
    const stolen = { name: 'x', contentType: 'text/plain', size: 1, blob: 'a'.repeat(64) }
    const refusal = await refusalOf(answer(id, [stolen]))
    expect(refusal).toMatchObject({ code: 'invalid_request', errors: [{ pointer: '/attachments/0/blob' }] })
    expect((await newestTicket(staff.program)).messages).toHaveLength(messages.length)
    expect((await upload('empty.txt', '')).status).toBe(422)
  })
})
