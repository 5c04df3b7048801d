import { describe, expect, test } from 'vitest'
import { isOnlyThanks } from './only-thanks.ts'

describe('1.7 thanks alone reopens nothing', () => {
  test.each([
    'Thanks!',
    'Thank you so much for your help, Noor.\n\nAna Ruiz',
    'Great, it works now. Thanks again!',
    'Muchas gracias, Noor. Un saludo, Ana',
    'Muito obrigado pela ajuda!',
    'Hartelijk dank voor de snelle reactie. Groeten, Bo',
    'ok, perfect',
  ])('%s', (text) => expect(isOnlyThanks(text)).toBe(true))

  test.each([
    "Thanks, but it still doesn't work",
    'Thanks. And when do I get my money?',
    'Thanks, my new number is 612 345 678',
    'Gracias, pero sigue igual',
    'Obrigada, mas ainda não chegou',
    'Bedankt, maar het werkt niet',
    'Thanks for nothing: the parcel was opened and half of it is missing',
    'Hello',
    '',
  ])('%s', (text) => expect(isOnlyThanks(text)).toBe(false))
})
