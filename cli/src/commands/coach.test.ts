import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PassThrough, Readable } from 'node:stream'
import { expect, test } from 'vitest'
import type { Command } from '../main.ts'
import coach from './coach.ts'
import language from './language.ts'
import signals from './signals.ts'

async function run(command: Command, input: string, args: string[] = []) {
  const stdout = new PassThrough()
  const stderr = new PassThrough()
  const code = await command.run(args, { stdin: Readable.from([input]), stdout, stderr })
  stdout.end()
  stderr.end()
  const text = async (stream: PassThrough) => (await stream.toArray()).map(String).join('')
  return { code, out: await text(stdout), err: await text(stderr) }
}

const lines = (out: string) =>
  out
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))

const json = (row: object) => `${JSON.stringify(row)}\n`

test('redress coach answers each line with promises, parts and findings, spans as offsets', async () => {
  const text = 'Sorry for the delay. You hear from us by Thursday 4 pm.'
  const { code, out } = await run(
    coach,
    json({ id: 7, text, lang: 'en', now: '2026-11-23T10:00:00Z', zone: 'Europe/Madrid' }),
  )
  expect(code).toBe(0)
  const [answer] = lines(out)
  expect(answer).toMatchObject({
    id: 7,
    lang: 'en',
    promise: 'commitment',
    has_concrete_deadline: true,
    apology: ['apology'],
    explicit_apology: true,
    acknowledges: false,
    negative_phrasing: false,
    commitments: [
      {
        kind: 'update',
        deadline: { text: 'by Thursday 4 pm', kind: 'concrete', due: '2026-11-26T15:00:00Z' },
      },
    ],
  })
  const [from, to] = answer.commitments[0].span
  expect(text.slice(from, to)).toBe('You hear from us')
})

test('redress coach gives each finding a reason in the language of the draft', async () => {
  const { out } = await run(coach, json({ id: 1, text: 'Klik hier.', lang: 'nl' }))
  expect(lines(out)[0].findings).toContainEqual({
    rule: 'bare_link',
    span: [0, 9],
    severity: 'hint',
    reason: 'Geef het antwoord hier, of zeg wat de link opent.',
  })
})

test('a bad line gives an error line and exit code 1 at the end, the others are answered', async () => {
  const input = `not json\n${json({ id: 2 })}${json({ id: 3, text: 'Hola', lang: 'es', zone: 'Mars/Base' })}${json({ id: 4, text: 'Hola', lang: 'es' })}`
  for (const [command, wrong] of [
    [coach, 3],
    [signals, 2],
    [language, 2],
  ] as const) {
    const { code, out } = await run(command, input)
    expect(code).toBe(1)
    expect(lines(out).map((l) => 'error' in l)).toEqual([true, true, wrong === 3, false])
  }
})

test('redress signals names the signals, their words and the mood', async () => {
  const text = 'I want to speak to your manager. This is the third time I write.'
  const { out } = await run(signals, json({ id: 'a', text }))
  expect(lines(out)[0]).toMatchObject({
    id: 'a',
    lang: 'en',
    asks_for_human_or_manager: true,
    repeat_contact_or_long_wait: true,
    legal_or_regulator_threat: false,
    service_message: true,
    spans: { asks_for_human_or_manager: [[2, 31]] },
  })
})

test('redress language names the language', async () => {
  const { code, out } = await run(language, json({ id: 1, text: 'Onde está a minha encomenda?' }))
  expect([code, ...lines(out)]).toEqual([0, { id: 1, lang: 'pt' }])
})

test('redress language FILE names the language of each file; what no command takes is refused, not left unread', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'redress-'))
  const files = [join(folder, 'a.txt'), join(folder, 'b.txt')] as const
  await writeFile(files[0], 'Onde está a minha encomenda?')
  await writeFile(files[1], 'Waar blijft mijn bestelling?')
  const { code, out } = await run(language, '', [...files])
  expect([code, out]).toEqual([0, `${files[0]}: pt (português)\n${files[1]}: nl (Nederlands)\n`])
  expect(await run(language, '', ['--fast'])).toMatchObject({ code: 1, out: '' })
  expect(await run(language, '', [join(folder, 'nowhere')])).toMatchObject({ code: 1, out: '' })
  expect(await run(signals, '', [files[0]])).toMatchObject({ code: 1, out: '' })
})

test('redress coach FILE prints the draft with its findings underlined', async () => {
  const file = join(await mkdtemp(join(tmpdir(), 'redress-')), 'draft.txt')
  await writeFile(file, 'Hello Ana,\nplease click here.\n')
  const { code, out } = await run(coach, '', [file])
  expect(code).toBe(0)
  expect(out).toContain(
    `please click here.\n       ~~~~~~~~~~\n       Say the answer here, or name what the link opens. [bare_link]\n`,
  )
})

test('redress coach of a file that is not there says so', async () => {
  const { code, err } = await run(coach, '', ['/no/such/file'])
  expect([code, err.startsWith('redress coach: ENOENT')]).toEqual([1, true])
})

test('7.3 redress coach --settings reads drafts as a workspace does: rules off, words added', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'redress-coach-'))
  const file = join(folder, 'coach.json')
  const settings = {
    switchedOff: ['absolute_word'],
    extraWords: { en: { jargon: ['flux tariff'] } },
    blocks: [],
  }
  await writeFile(file, JSON.stringify({ ...settings, revision: 4 }))
  const draft = json({ id: 1, text: 'The flux tariff never fails.', lang: 'en' })
  const rules = async (args: string[]) =>
    lines((await run(coach, draft, args)).out)[0].findings.map((one: { rule: string }) => one.rule)
  expect(await rules([])).toContain('absolute_word')
  const read = await rules(['--settings', file])
  expect(read).toContain('jargon')
  expect(read).not.toContain('absolute_word')
  await writeFile(file, '{"switchedOff": "all"}')
  expect(await run(coach, draft, ['--settings', file])).toMatchObject({ code: 1 })
})
