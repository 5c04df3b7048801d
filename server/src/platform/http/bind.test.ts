import { afterAll, beforeAll, expect, test } from 'vitest'
import { CallRefused } from '#contracts/client.ts'
import { startDesk, type TestDesk } from '../../../test/harness.ts'

let desk: TestDesk
beforeAll(async () => {
  desk = await startDesk()
})
afterAll(() => desk.stop())

test('a first run makes an owner who is signed in', async () => {
  const { owner, session } = await desk.setUp()
  expect(session.member.role).toBe('admin')
  const again = await owner('readSession', {})
  expect(again.member.email).toBe('olga@acme.example')
})

test('a stranger is told to sign in', async () => {
  const refused = await desk
    .visitor()('listMembers', {} as never)
    .catch((error: unknown) => error)
  expect(refused).toBeInstanceOf(CallRefused)
  expect((refused as CallRefused).problem.code).toBe('not_signed_in')
})
