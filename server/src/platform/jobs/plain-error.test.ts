import { expect, test } from 'vitest'
import { plainError } from './plain-error.ts'

test.each([
  [
    'chat: https://hooks.chat.example/services/T1/B2/s3cr3t answered 500',
    'chat: https://hooks.chat.example answered 500',
  ],
  ['cannot reach smtp://desk:s3cr3t@mail.example:587', 'cannot reach smtp://mail.example:587'],
  ['401 for Authorization: s3cr3t-s3cr3t', '401 for Authorization: …'],
  ['sent "Bearer s3cr3t.token"', 'sent "Bearer …"'],
  ['refused: password=s3cr3t, user=ana', 'refused: password=…, user=ana'],
  ['{"token":"s3cr3t"}', '{"token":"…"}'],
  ['550 5.1.1 no such user here', '550 5.1.1 no such user here'],
])('an error says what failed and keeps secrets: %s', (error, said) => {
  expect(plainError(error)).toBe(said)
})

test('an endless error ends', () => {
  expect(plainError('x'.repeat(100_000)).length).toBe(500)
})
