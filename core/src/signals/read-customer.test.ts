import { describe, expect, test } from 'vitest'
import { CUSTOMER_DEMANDS } from './customer-demands.examples.ts'
import { CUSTOMER_HARDSHIPS } from './customer-hardships.examples.ts'
import { readCustomer, SIGNALS, type Signal } from './read-customer.ts'

type Example = { signal: Signal; language: string; text: string; says: boolean }

function examples(): Example[] {
  const found: Example[] = []
  let signal: Signal = 'urgent'
  let language = 'en'
  for (const line of `${CUSTOMER_DEMANDS}${CUSTOMER_HARDSHIPS}`.split('\n')) {
    const [mark, text] = [line.slice(0, 2), line.slice(2)]
    if (mark === '+ ' || mark === '- ') found.push({ signal, language, text, says: mark === '+ ' })
    else if (line.length === 2) language = line
    else if (line !== '') signal = line as Signal
  }
  return found
}

describe('5.3 a customer who says so is read so, in each language', () => {
  for (const signal of SIGNALS) {
    test(signal, () => {
      const own = examples().filter((e) => e.signal === signal)
      expect(own.length).toBeGreaterThanOrEqual(32)
      const wrong = own.filter((e) => readCustomer(e.text, e.language).signals[signal] !== e.says)
      expect(wrong).toEqual([])
    })
  }
})

test('5.10 each signal comes with the words that give it', () => {
  for (const { signal, language, text } of examples().filter((e) => e.says)) {
    for (const [from, to] of readCustomer(text, language).spans[signal] ?? []) {
      expect(text.slice(from, to).trim().length).toBeGreaterThan(1)
    }
  }
})

const MOODS: [language: string, level: number, text: string][] = [
  ['en', 0, 'Hello, how can I change my address? Thanks!'],
  ['en', 1, 'I am disappointed, the parcel is late again.'],
  ['en', 2, 'This is the worst service ever, you are thieves!!!'],
  ['es', 0, 'Hola, ¿cómo puedo cambiar mi dirección? Gracias.'],
  ['es', 1, 'Estoy decepcionada, el paquete llega tarde otra vez.'],
  ['es', 2, '¡¡Son unos ladrones, el peor servicio del mundo!!'],
  ['pt', 0, 'Olá, como posso mudar o meu endereço? Obrigado.'],
  ['pt', 1, 'Estou decepcionado, a encomenda está atrasada de novo.'],
  ['pt', 2, 'Vocês são uns ladrões, o pior serviço do mundo!!'],
  ['nl', 0, 'Hallo, hoe kan ik mijn adres wijzigen? Bedankt.'],
  ['nl', 1, 'Ik ben teleurgesteld, het pakket is weer te laat.'],
  ['nl', 2, 'Wat een schande, jullie zijn oplichters!!'],
]

test('8.1 calm, dissatisfied and angry are told apart', () => {
  for (const [language, level, text] of MOODS)
    expect(readCustomer(text, language).dissatisfaction, text).toBe(level)
})

test('8.1 anger needs a strong word: a long factual complaint is dissatisfied, not angry', () => {
  const text =
    'I ordered on Monday. The parcel was late, the box was damaged, a part was missing, and the refund failed. ' +
    'I complained twice and nobody answered.'
  expect(readCustomer(text, 'en').dissatisfaction).toBe(1)
})

test('other languages are named and left alone', () => {
  expect(readCustomer('Das ist eine Frechheit, ich will sofort den Chef sprechen!')).toMatchObject({
    language: 'de',
    dissatisfaction: 0,
    spans: {},
  })
})

test('a post that only mentions a company is told apart from a message to it', () => {
  expect(readCustomer("It's my birthday, can't wait to see the new video!", 'en').serviceMessage).toBe(false)
  expect(readCustomer('My parcel has not arrived.', 'en').serviceMessage).toBe(true)
})
