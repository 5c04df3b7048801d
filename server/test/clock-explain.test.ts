import { PassThrough, Readable } from 'node:stream'
import { text } from 'node:stream/consumers'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Call } from '#contracts/client.ts'
import { hour } from '#core/time/instant.ts'
import command from '../../cli/src/commands/clock.ts'
import { startDesk, type TestDesk } from './harness.ts'

let desk: TestDesk
let owner: Call
let secret: string
let id: string
beforeAll(async () => {
  desk = await startDesk()
  ;({ owner } = await desk.setUp())
  ;({ secret } = await owner('createApiKey', { body: { name: 'cli', role: 'viewer' } }))
  const contact = { name: 'Carla Customer', email: 'carla@customer.example' }
  const body = { subject: 'Late', text: 'Where is it?', contact, channel: 'web' } as const
  ;({ id } = await owner('createTicket', { body }))
})
afterAll(() => desk.stop())

async function redressClock(...args: string[]) {
  const [stdout, stderr] = [new PassThrough(), new PassThrough()]
  const exitCode = await command.run(args, { stdin: Readable.from([]), stdout, stderr })
  stdout.end()
  stderr.end()
  return { exitCode, out: await text(stdout), err: await text(stderr) }
}
const access = () => ['--url', desk.base, '--key', secret]

test('4.2 the command line says the same of a clock as the desk, by number or id, at any instant', async () => {
  const { items } = await owner('explainClocks', { params: { id }, query: {} })
  const printed = await redressClock('explain', '#1', ...access())
  expect(printed.exitCode).toBe(0)
  expect(printed.out).toContain('Acknowledgement\n')
  for (const { explanation } of items)
    for (const part of explanation.split('; ')) expect(printed.out).toContain(part)
  await desk.pass(3 * hour)
  const at = '2026-03-02T10:00:00Z'
  const then = await owner('explainClocks', { params: { id }, query: { at } })
  const asJson = await redressClock('explain', id, '--json', '--at', '2026-03-02T11:00:00+01:00', ...access())
  expect(JSON.parse(asJson.out)).toEqual(JSON.parse(JSON.stringify(then.items)))
})

test('what cannot be explained says why: no such ticket, a wrong call, no desk', async () => {
  expect(await redressClock('explain', '99', ...access())).toMatchObject({
    exitCode: 1,
    err: 'redress clock: There is no ticket 99.\n',
  })
  expect((await redressClock('explain', 'tkt_none', ...access())).err).toContain('nothing here')
  expect(await redressClock('explain', id, '--at', '2026-03-02T11:00', ...access())).toMatchObject({
    exitCode: 2,
    err: expect.stringContaining('“2026-03-02T11:00” is not an instant'),
  })
  expect((await redressClock('explain', id, '--url', desk.base, '--key', '')).err).toContain('API key')
  const nowhere = await redressClock('explain', '1', '--url', 'http://127.0.0.1:9', '--key', secret)
  expect(nowhere).toMatchObject({ exitCode: 1, err: expect.stringContaining('does not answer') })
})
