import { afterAll, beforeAll, expect, test } from 'vitest'
import { hour } from '#core/time/instant.ts'
import { LANGUAGES } from '#i18n/say.ts'
import { queues } from '#server/app/consumers.ts'
import { checkWork } from '#server/commands/doctor-checks.ts'
import command from '#server/commands/jobs.ts'
import { tellingAdmins, workCode } from '#server/features/parked-jobs/index.ts'
import { startJobLoop } from '#server/platform/jobs/job-loop.ts'
import { inTransaction } from '#server/platform/db/transaction.ts'
import { sayIn } from '#server/platform/words.ts'
import { openOtherWorkspace } from './fixtures/other-workspace.ts'
import { borrowEnvironment } from './fixtures/borrow-environment.ts'
import { engageStaff, type Staff } from './fixtures/staff.ts'
import { startDesk, type TestDesk } from './harness.ts'
import { runCommand } from './run-command.ts'
import { refusalOf } from './refusal-of.ts'

let desk: TestDesk
let staff: Staff
let workspaceId: string
let giveBack = () => {}

beforeAll(async () => {
  desk = await startDesk()
  staff = await engageStaff(desk)
  workspaceId = (await staff.owner('readSession', {})).workspace.id
  giveBack = borrowEnvironment({
    LC_ALL: 'en_GB.UTF-8',
    REDRESS_DATA: desk.ctx.config.dataFolder,
    DATABASE_URL: desk.connectionString,
  })
})
afterAll(async () => {
  giveBack()
  await desk.stop()
})

/** A mail that comes in and whose bytes are gone: read five times, then given up. */
async function giveUp(): Promise<void> {
  const data = { workspaceId, id: 'inb_lost', blob: 'a'.repeat(64), envelope: { from: '', to: [] } }
  await inTransaction(desk.ctx, (tx) => desk.ctx.jobs.enqueue(tx, 'mail.process', data))
  await desk.pass(2 * hour)
}
const parked = async () => (await staff.owner('listParkedJobs', {})).items
const told = async () =>
  (await staff.owner('listNotifications', {})).items.filter(({ kind }) => kind === 'job_parked')

const redress = (...args: string[]) => runCommand(command, args)

test('trap 45 admins are told of work that was given up, see it with its reason, and have it tried again', async () => {
  await giveUp()
  const [job] = await parked()
  expect(job).toMatchObject({ queue: 'mail.process', work: 'Taking a mail in', attempts: 5 })
  expect(job!.error).toContain('ENOENT')
  expect(Date.parse(job!.parkedAt)).toBeGreaterThan(Date.parse(job!.createdAt))
  expect(JSON.stringify(job)).not.toContain('inb_lost')
  expect(await told()).toMatchObject([{ sentence: expect.stringContaining('Taking a mail in') }])
  await giveUp()
  expect(await parked()).toHaveLength(2)
  expect(await told()).toHaveLength(1)

  await staff.owner('retryParkedJob', { params: { id: job!.id } })
  expect((await parked()).map(({ id }) => id)).not.toContain(job!.id)
  await desk.pass(2 * hour)
  expect(await parked()).toHaveLength(2)
  const twice = (await staff.owner('listParkedJobs', { query: { limit: 1 } })).next
  const rest = await staff.owner('listParkedJobs', { query: { limit: 1, cursor: twice! } })
  expect(rest.items.map(({ id }) => id)).toEqual([job!.id])
})

test('another workspace sees and retries none of it; nor does a lead', async () => {
  const neighbour = desk.visitor()
  await neighbour('signIn', { body: await openOtherWorkspace(desk) })
  expect((await neighbour('listParkedJobs', {})).items).toEqual([])
  const [job] = await parked()
  const params = { id: job!.id }
  expect(await refusalOf(neighbour('retryParkedJob', { params }))).toMatchObject({ status: 404 })
  expect(await refusalOf(staff.tomas.call('retryParkedJob', { params }))).toMatchObject({ status: 403 })
  expect(await refusalOf(staff.tomas.call('listParkedJobs', {}))).toMatchObject({ status: 403 })
  expect(await parked()).toHaveLength(2)
})

test('redress doctor names the command; redress jobs lists what was given up, and retry tries one or all again', async () => {
  const [, finding] = await checkWork(desk.ctx.db, desk.clock.now())
  expect(sayIn('en')(finding!.key, finding!.params)).toContain('redress jobs')
  const [job, other] = await parked()
  const listed = await redress()
  expect(listed).toMatchObject({ code: 0, err: '' })
  expect(listed.out).toContain(`${job!.id}  Taking a mail in; given up ${job!.parkedAt} after 5 attempts: `)
  const asJson = JSON.parse((await redress('--json')).out) as object[]
  expect(asJson).toMatchObject([{ id: job!.id, workspaceId, attempts: 5 }, { id: other!.id }])
  expect(JSON.stringify(asJson)).not.toContain('inb_lost')

  expect(await redress('retry')).toMatchObject({
    code: 2,
    err: expect.stringContaining('redress jobs retry'),
  })
  expect(await redress('retry', 'job_none')).toMatchObject({ code: 1 })
  expect(await redress('retry', job!.id)).toMatchObject({ code: 0, out: expect.stringContaining('1 job') })
  expect((await parked()).map(({ id }) => id)).toEqual([other!.id])
  expect(await redress('retry', '--all')).toMatchObject({ code: 0, out: expect.stringContaining('1 job') })
  expect(await redress()).toMatchObject({ code: 0, out: 'No work was given up.\n' })
  await desk.ctx.db.deleteFrom('jobs').execute()
})

test('every kind of work has a name in every language', () => {
  const keys = [...queues.keys()].map((queue) => `code.${workCode(queue)}`)
  for (const language of LANGUAGES) expect(keys.filter((key) => sayIn(language)(key) === key)).toEqual([])
})

test('trap 45 of jobs that give up in the same moment one is told of, not none', async () => {
  await desk.pass(5 * hour)
  const before = (await told()).length
  let count = 0
  const both = Promise.withResolvers<void>()
  const queue = tellingAdmins({
    maxAttempts: 1,
    run: () => Promise.reject(new Error('down')),
    onParked: () => (++count === 2 ? both.resolve() : undefined, both.promise),
  })
  const enqueue = () =>
    inTransaction(desk.ctx, (tx) => desk.ctx.jobs.enqueue(tx, 'mail.check', { workspaceId }))
  await Promise.all([enqueue(), enqueue()])
  const loop = startJobLoop(desk.ctx, new Map([['mail.check', queue]]))
  await both.promise
  await loop.stop()
  expect(await told()).toHaveLength(before + 1)
  await desk.ctx.db.deleteFrom('jobs').execute()
})
