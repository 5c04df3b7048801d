import { fileURLToPath } from 'node:url'
import { PassThrough, Readable } from 'node:stream'
import { text } from 'node:stream/consumers'
import { describe, expect, test } from 'vitest'
import command from './mail.ts'

const fixture = (name: string) =>
  fileURLToPath(new URL(`../../test/fixtures/mail/${name}.eml`, import.meta.url))

async function redress(args: string[], input: string | Buffer = '') {
  const [stdout, stderr] = [new PassThrough(), new PassThrough()]
  const [out, err] = [text(stdout), text(stderr)]
  const code = await command.run(args, { stdin: Readable.from([input]), stdout, stderr })
  stdout.end()
  stderr.end()
  return { code, out: await out, err: await err }
}
const lines = (out: string) =>
  out
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, unknown>)

describe('redress mail read', () => {
  test('one line per file, with what was asked for', async () => {
    const { code, out } = await redress(['read', fixture('rfc2231'), fixture('delivery-report')])
    const [invoice, bounce] = lines(out)
    expect(code).toBe(0)
    expect(invoice).toMatchObject({
      file: fixture('rfc2231'),
      from: 'ana@home.example',
      from_name: 'Ana Ruiz',
      to: ['desk@shop.example'],
      subject: 'Fatura',
      message_id: '<fixture@home.example>',
      in_reply_to: null,
      date_utc: '2026-11-17T15:05:00Z',
      attachment_names: ['Reclamação nº 7.pdf', 'foto da caixão.png'],
      has_html: false,
      kind: 'human',
      must_not_auto_reply: false,
      visible_reply: 'Segue a fatura.',
    })
    expect(bounce).toMatchObject({
      kind: 'bounce',
      must_not_auto_reply: true,
      bounce: { status: '5.1.1', hard_bounce: true },
    })
  })
  test('1.6 what cannot be read says why, and the rest is read', async () => {
    const { code, out } = await redress(['read', fixture('does-not-exist'), '/', fixture('empty-body')])
    expect(code).toBe(1)
    expect(lines(out).map((line) => typeof line['error'])).toEqual(['string', 'string', 'undefined'])
  })
  test('one raw mail from standard input; JSON for people', async () => {
    const one = await redress(['read'], 'From: a@b.example\r\nSubject: x\r\n\r\nhi')
    expect(lines(one.out)).toMatchObject([{ from: 'a@b.example', text: 'hi' }])
    const pretty = await redress(['read', '--format', 'json'], 'From: a@b.example\r\n\r\nhi')
    expect(JSON.parse(pretty.out)).toMatchObject([{ from: 'a@b.example' }])
    expect((await redress(['read'], '')).code).toBe(1)
  })
  test.each([[['read', '--format', 'xml']], [['read', '--what']], [['write']], [[]]])(
    '%j is answered with how to call it',
    async (args) => {
      const { code, err } = await redress(args)
      expect(code).toBe(2)
      expect(err).toContain('redress mail read')
    },
  )
})

describe('redress mail visible-reply', () => {
  test('each line as soon as it came', async () => {
    const [stdin, stdout] = [new PassThrough(), new PassThrough()]
    const done = command.run(['visible-reply'], { stdin, stdout, stderr: new PassThrough() })
    stdin.write(`${JSON.stringify({ id: 'a', format: 'plain', text: 'Mine.\n\n> Yours.' })}\n`)
    const first = await new Promise<string>((resolve) =>
      stdout.once('data', (data: Buffer) => resolve(data.toString())),
    )
    expect(JSON.parse(first)).toEqual({ id: 'a', visible_reply: 'Mine.' })
    stdin.end()
    expect(await done).toBe(0)
  })
  test('a line that cannot be used gives its error and exit code 1 at the end', async () => {
    const { code, out } = await redress(
      ['visible-reply'],
      'no json\n{"id":2}\nnull\n{"id":3,"format":"html","text":"<p>Hi</p>"}\n',
    )
    expect(code).toBe(1)
    expect(lines(out)).toMatchObject([{ id: null }, { id: 2 }, { id: null }, { id: 3, visible_reply: 'Hi' }])
    expect(lines(out).map((line) => 'error' in line)).toEqual([true, true, true, false])
  })
})
