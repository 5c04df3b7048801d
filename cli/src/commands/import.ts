import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { parseArgs } from 'node:util'
import type { Call, Output } from '#contracts/client.ts'
import type { Say } from '#i18n/say.ts'
import en from '#messages/en/cli-import.json' with { type: 'json' }
import es from '#messages/es/cli-import.json' with { type: 'json' }
import nl from '#messages/nl/cli-import.json' with { type: 'json' }
import pt from '#messages/pt/cli-import.json' with { type: 'json' }
import { callDesk, callingDesk, deskAccess, sayInOwn } from '../desk/desk-call.ts'
import { handInFile, type ImportKind, type PeopleImport } from '../desk/import-file.ts'
import type { Command, Io } from '../main.ts'

type Asked = {
  kind: ImportKind
  file: string
  'dry-run': boolean
  json: boolean
  url?: string
  key?: string
}
type Refusal = Output<'listImportRefusals'>['items'][number]

const LOOK_MS = 300
const PREVIEWED = 200
const REFUSALS_SHOWN = 20

/** `import contacts FILE`: people or accounts from a CSV file into a running desk; 1 where a row was refused. */
const command: Command = {
  async run(args, io) {
    const say = sayInOwn({ en, es, nl, pt })
    const asked = read(args)
    const access = asked && deskAccess(asked, process.env)
    if (!asked || !access) {
      io.stderr.write(`${say(asked ? 'cli.import.no_key' : 'cli.import.usage')}\n`)
      return 2
    }
    const bytes = await readFile(asked.file).catch(() => null)
    if (!bytes) {
      io.stderr.write(`redress import: ${say('cli.import.no_file', { file: asked.file })}\n`)
      return 2
    }
    const unreachable = say('cli.import.unreachable', { url: access.url })
    return callingDesk(io, { command: 'import', unreachable }, async () => {
      const call = callDesk(access)
      const made = await handInFile(access, { kind: asked.kind, name: basename(asked.file), bytes })
      return (asked['dry-run'] ? tryOut : takeIn)(call, made, asked, { say, io })
    })
  },
}
export default command

function read(args: string[]): Asked | null {
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: {
        'dry-run': { type: 'boolean', default: false },
        json: { type: 'boolean', default: false },
        url: { type: 'string' },
        key: { type: 'string' },
      },
    })
    const [kind, file, ...rest] = positionals
    if ((kind !== 'contacts' && kind !== 'accounts') || !file || rest.length > 0) return null
    return { ...values, kind, file }
  } catch {
    return null
  }
}

type Voice = { say: Say; io: Io }

/** What would happen to the first rows. The file is not kept waiting for a start that nobody will give. */
async function tryOut(call: Call, made: PeopleImport, asked: Asked, { say, io }: Voice): Promise<number> {
  const params = { id: made.id }
  const { rows } = await call('previewPeopleImport', { params, query: { limit: PREVIEWED } })
  await call('cancelPeopleImport', { params })
  const refused = rows.filter(({ outcome }) => outcome === 'refuse')
  const of = (outcome: string) => rows.filter((row) => row.outcome === outcome).length
  if (asked.json) io.stdout.write(`${JSON.stringify({ ...made, rows }, null, 2)}\n`)
  else {
    const counts = { added: of('add'), changed: of('change'), same: of('same'), refused: refused.length }
    io.stdout.write(`${say('cli.import.would', { shown: rows.length, total: made.total, ...counts })}\n`)
    io.stdout.write(columns(made, say) + refusalLines(refused, say))
  }
  return made.fault === null && refused.length === 0 ? 0 : 1
}

async function takeIn(call: Call, made: PeopleImport, asked: Asked, { say, io }: Voice): Promise<number> {
  const params = { id: made.id }
  let now = await call('startPeopleImport', { params }).catch(async (error: unknown) => {
    await call('cancelPeopleImport', { params })
    throw error
  })
  while (now.state === 'running') {
    await sleep(LOOK_MS)
    now = await call('readPeopleImport', { params })
  }
  const { items } = await call('listImportRefusals', { params, query: { limit: REFUSALS_SHOWN } })
  if (asked.json) io.stdout.write(`${JSON.stringify({ ...now, refusals: items }, null, 2)}\n`)
  else {
    const { added, changed, same, refused } = now
    io.stdout.write(`${say(`cli.import.${now.state}`, { added, changed, same, refused })}\n`)
    io.stdout.write(refusalLines(items, say))
    if (refused > items.length)
      io.stdout.write(`  ${say('cli.import.more', { count: refused - items.length })}\n`)
  }
  return now.state === 'done' && now.refused === 0 ? 0 : 1
}

function columns({ headers, mapping }: PeopleImport, say: Say): string {
  return headers.map((name, i) => `  ${name} → ${mapping[i] ?? say('cli.import.left_out')}\n`).join('')
}

const refusalLines = (rows: readonly Pick<Refusal, 'line' | 'reasons'>[], say: Say): string =>
  rows
    .map(({ line, reasons }) => {
      const words = reasons.map((one) => one.words).join(' ')
      return `  ${say('cli.import.row', { line, words })}\n`
    })
    .join('')
