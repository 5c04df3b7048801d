import { readFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { setTimeout as wait } from 'node:timers/promises'
import { CallRefused, makeClient } from '#contracts/client.ts'
import { replayChanges } from '#contracts/http/replays.ts'
import { formatInstant, parseInstant } from '#core/time/instant.ts'
import type { Say } from '#i18n/say.ts'
import { makeContext } from '#server/app/boot.ts'
import { openDeskDatabase } from '#server/app/open-desk.ts'
import { replayPast, type ReplayBody, type ReplayResult } from '#server/features/replays/index.ts'
import { readConfig } from '#server/platform/config/config.ts'
import { Problem } from '#server/platform/problem.ts'
import type { Io, ServerCommand } from '../main.ts'
import { replayTable } from './replay-table.ts'
import { sayFault, sayInTerminal } from './settings-words.ts'

const LOOK_EVERY = 500

type Asked = {
  body: ReplayBody
  json: boolean
  url?: string
  key?: string
  workspace?: string
}

/** `simulate`: past tickets through a changed policy, path or calendar, beside what happened (9.6). */
const command: ServerCommand = {
  async run(args, io) {
    const say = sayInTerminal()
    try {
      const asked = await read(args)
      const result = asked.url ? await byCall(asked, io, say) : await onDatabase(asked, io, say)
      if (!result) return 2
      io.stdout.write(asked.json ? `${JSON.stringify(result, null, 2)}\n` : replayTable(result, say))
      return 0
    } catch (error) {
      const isWrong = error instanceof TypeError || error instanceof RangeError
      io.stderr.write(`redress simulate: ${wordsOf(error, say)}\n`)
      if (isWrong) io.stderr.write(`${say('replay.usage')}\n`)
      return isWrong ? 2 : 1
    }
  },
}
export default command

function wordsOf(error: unknown, say: Say): string {
  if (error instanceof CallRefused) return `${error.message}${placesOf(error.problem.errors)}`
  if (!(error instanceof Problem)) return (error as Error).message
  const { reason, code, errors } = error
  return `${say(reason ? `refusal.${reason}` : `problem.${code}`)}${placesOf(errors)}`
}

function placesOf(errors: readonly { pointer: string }[] | undefined): string {
  return errors?.length ? ` (${errors.map(({ pointer }) => pointer).join(', ')})` : ''
}

async function read(args: string[]): Promise<Asked> {
  const text = { type: 'string' } as const
  const { values } = parseArgs({
    args,
    options: {
      from: text,
      to: text,
      path: text,
      policy: text,
      calendar: text,
      rota: { ...text, multiple: true },
      url: text,
      key: text,
      workspace: text,
      json: { type: 'boolean', default: false },
    },
  })
  const { from, to, path, policy, calendar, rota, ...rest } = values
  if (!from || !to) throw new RangeError('--from, --to')
  const body = {
    from: instantOf(from),
    to: instantOf(to),
    path: path && wrapped(await readJson(path)),
    policy: policy && wrapped(await readJson(policy)),
    calendar: calendar && (await readJson(calendar)),
    rotas: rota && (await Promise.all(rota.map(readJson))),
  }
  const checked = replayChanges.safeParse(JSON.parse(JSON.stringify(body)))
  if (checked.success) return { ...rest, body: checked.data }
  throw new RangeError(
    checked.error.issues.map(({ path: at, message }) => `${at.join('/')}: ${message}`).join('; '),
  )
}

/** A day stands for its beginning, UTC. */
function instantOf(words: string): string {
  return formatInstant(parseInstant(/^\d{4}-\d\d-\d\d$/.test(words) ? `${words}T00:00:00Z` : words))
}

async function readJson(file: string): Promise<object> {
  return JSON.parse(await readFile(file, 'utf8')) as object
}

/** `{ id, definition }`, or a definition alone. */
function wrapped(given: object): object {
  return 'definition' in given ? given : { definition: given }
}

/** As a job of the desk, which keeps it; Ctrl-C cancels it there and shows what was played. */
async function byCall(
  { url = '', key = process.env.REDRESS_KEY ?? '', body }: Asked,
  io: Io,
  say: Say,
): Promise<ReplayResult> {
  const call = makeClient({ base: url.replace(/\/+$/, ''), headers: { authorization: `Bearer ${key}` } })
  const params = { id: (await call('startReplay', { body })).id }
  const stop = untilInterrupted()
  for (;;) {
    const replay = stop.aborted
      ? await call('cancelReplay', { params })
      : await call('readReplay', { params })
    io.stderr.write(`\r${say('replay.progress', { tickets: replay.played })}`)
    if (replay.state === 'running') {
      await wait(LOOK_EVERY, undefined, { signal: stop }).catch(() => {})
      continue
    }
    io.stderr.write('\n')
    if (replay.result) return replay.result
    throw new Error(say('replay.failed'))
  }
}

async function onDatabase({ body, workspace }: Asked, io: Io, say: Say): Promise<ReplayResult | null> {
  const config = readConfig()
  if (!config.ok) {
    for (const fault of config.faults) io.stderr.write(`${sayFault(say, fault)}\n`)
    return null
  }
  const server = await openDeskDatabase(config.config, 'borrow')
  const ctx = makeContext({ config: config.config, connectionString: server.connectionString })
  try {
    const all = await ctx.db.selectFrom('workspaces').select('id').limit(2).execute()
    const only = all.length === 1 ? all[0]!.id : undefined
    const workspaceId = workspace ?? only
    if (!workspaceId) throw new RangeError('--workspace')
    return await replayPast(ctx, workspaceId, replayChanges.parse(body), {
      signal: untilInterrupted(),
      onProgress: (tickets) => io.stderr.write(`\r${say('replay.progress', { tickets })}`),
    })
  } finally {
    io.stderr.write('\n')
    await ctx.live.stop()
    await ctx.db.destroy()
    await server.stop()
  }
}

/** Ctrl-C ends it with what was played so far. */
function untilInterrupted(): AbortSignal {
  const stop = new AbortController()
  process.once('SIGINT', () => stop.abort())
  return stop.signal
}
