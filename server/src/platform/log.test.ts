import { expect, test } from 'vitest'
import { factsOf } from './log.ts'

test('an error in the log says what and where, and carries nothing that a library hung on it', () => {
  const refused = Object.assign(new Error('connect refused', { cause: new Error('no route') }), {
    code: 'ECONNREFUSED',
    client: { connectionParameters: { password: 'hunter2' } },
  })
  const facts = factsOf(refused)
  expect(facts).toMatchObject({
    type: 'Error',
    message: 'connect refused',
    code: 'ECONNREFUSED',
    cause: { message: 'no route' },
  })
  expect(JSON.stringify(facts)).not.toContain('hunter2')
})
