import { formatInstant } from '#core/time/instant.ts'
import type { Say } from '#i18n/say.ts'
import { workCode } from '#server/features/parked-jobs/index.ts'
import type { Context } from '#server/platform/context.ts'
import { listParkedJobs, retryParkedJobs } from '#server/platform/jobs/parked-jobs.ts'
import type { Io, ServerCommand } from '../main.ts'
import { onDesk } from './on-desk.ts'
import { sayInTerminal } from './settings-words.ts'

/** So many are shown; `--all` reaches the rest. */
const MOST = 200

/** `jobs`: what gave up, of every workspace of this desk; `jobs retry`: its attempts again. */
const command: ServerCommand = {
  async run(args, io) {
    const [verb, what] = args
    if (args.length === 0 || (args.length === 1 && verb === '--json'))
      return onDesk(io, (ctx, say) => list(ctx, say, io, verb === '--json'))
    if (verb === 'retry' && args.length === 2 && /^(?:--all|job_\w+)$/.test(what!))
      return onDesk(io, (ctx, say) => retry(ctx, say, io, what!))
    io.stderr.write(`${sayInTerminal()('help.jobs')}\n`)
    return 2
  },
}
export default command

async function list(ctx: Context, say: Say, io: Io, asJson: boolean): Promise<number> {
  const jobs = await listParkedJobs(ctx.db, { workspaceId: null, limit: MOST })
  const rows = jobs.map((job) => ({
    ...job,
    createdAt: formatInstant(job.createdAt),
    parkedAt: formatInstant(job.parkedAt),
  }))
  if (asJson) {
    io.stdout.write(`${JSON.stringify(rows, null, 2)}\n`)
    return 0
  }
  for (const { id, queue, attempts, parkedAt, error } of rows) {
    const work = say(`code.${workCode(queue)}`)
    io.stdout.write(`${id}  ${say('jobs.row', { work, count: attempts, since: parkedAt, error })}\n`)
  }
  io.stdout.write(`${say(rows.length ? 'jobs.how_to_retry' : 'jobs.none')}\n`)
  return 0
}

async function retry(ctx: Context, say: Say, io: Io, what: string): Promise<number> {
  const id = what === '--all' ? null : what
  const count = await retryParkedJobs(ctx.db, { workspaceId: null, id }, ctx.clock.now())
  if (count === 0 && id !== null) {
    io.stderr.write(`${say('jobs.unknown', { id })}\n`)
    return 1
  }
  io.stdout.write(`${count === 0 ? say('jobs.none') : say('jobs.retried', { count })}\n`)
  return 0
}
