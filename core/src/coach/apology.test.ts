import { beforeAll, describe, expect, test } from 'vitest'
import { apologyParts, sorriesIn, type Sorry } from './apology.ts'
import { LANGUAGE_CODES, type LanguageCode } from './language/code.ts'
import { languageOf, loadLanguage } from './language/load.ts'
import { readText } from './read-text.ts'

const sorries = (text: string, language: LanguageCode) => sorriesIn(readText(text), languageOf(language))

// prettier-ignore
const SAID: Record<LanguageCode, [text: string, kind: Sorry['kind'] | null][]> = {
  en: [
    ['I apologise for the wrong invoice.', 'apology'], ['We are really sorry for the long wait.', 'apology'], ['My sincere apologies that nobody called.', 'apology'],
    ['Sorry that we let you down.', 'apology'], ['I am sorry to hear that.', 'sympathy'], ["I'm sorry you're having trouble.", 'sympathy'],
    ['I am sorry, but we cannot refund this.', 'sorry_with_refusal'], ['We regret to inform you that it is sold out.', 'sorry_with_refusal'], ['It was a sorry sight.', null], ['Thank you for your patience.', null],
  ],
  es: [
    ['Le pido disculpas por la factura equivocada.', 'apology'], ['Disculpe la demora.', 'apology'], ['Sentimos haberle hecho esperar.', 'apology'],
    ['Te ofrecemos una disculpa por el error.', 'apology'], ['Lamento mucho lo ocurrido.', 'sympathy'], ['Siento que tengas problemas.', 'sympathy'],
    ['Lo siento, pero no podemos devolverlo.', 'sorry_with_refusal'], ['Lamentamos informarle de que está agotado.', 'sorry_with_refusal'], ['Me siento bien.', null], ['Gracias por su paciencia.', null],
  ],
  pt: [
    ['Peço desculpas pela fatura errada.', 'apology'], ['Desculpe a demora.', 'apology'], ['Lamentamos ter feito o senhor esperar.', 'apology'],
    ['As nossas sinceras desculpas pelo erro.', 'apology'], ['Lamento ouvir isso.', 'sympathy'], ['Sinto muito pelo ocorrido.', 'sympathy'],
    ['Desculpe, mas não podemos devolver.', 'sorry_with_refusal'], ['Lamento informar que está esgotado.', 'sorry_with_refusal'], ['Eu me sinto bem.', null], ['Obrigado pela paciência.', null],
  ],
  nl: [
    ['Mijn excuses voor de verkeerde factuur.', 'apology'], ['Sorry voor de vertraging.', 'apology'], ['Het spijt me dat u zo lang moest wachten.', 'apology'],
    ['Wij bieden u onze excuses aan.', 'apology'], ['Wat vervelend om te horen.', 'sympathy'], ['Dat is jammer.', 'sympathy'],
    ['Het spijt me, maar we kunnen dit niet terugbetalen.', 'sorry_with_refusal'], ['Sorry, maar dat is niet mogelijk.', 'sorry_with_refusal'], ['Spijt komt later.', null], ['Dank u voor uw geduld.', null],
  ],
}

beforeAll(() => Promise.all(LANGUAGE_CODES.map(loadLanguage)))

describe('6.5 sorry for what we did, sympathy, and sorry in a refusal are told apart', () => {
  for (const language of LANGUAGE_CODES) {
    test(language, () => {
      const wrong = SAID[language].filter(
        ([text, kind]) => (sorries(text, language)[0]?.kind ?? null) !== kind,
      )
      expect(wrong.map(([text]) => `${text} ${sorries(text, language)[0]?.kind}`)).toEqual([])
    })
  }
})

test('6.5 the six parts of an apology, each with the words that give it', () => {
  const text =
    'I apologise for the wrong invoice. It happened because of an old price list. I have corrected it. From now on we ' +
    'check every list, so that it does not happen again. I know how much time this cost you. Thank you for your patience.'
  const parts = apologyParts(text, 'en')
  const words = Object.entries(parts).map(([part, found]) => [part, found && text.slice(...found.span)])
  expect(Object.fromEntries(words)).toMatchObject({
    ours: 'I apologise for',
    why: expect.stringMatching(/because|It happened/),
    mended: 'I have corrected',
    not_again: expect.stringMatching(/From now on|does not happen/),
    trouble: expect.stringMatching(/time/),
    thanks: 'Thank you for your',
  })
})

test('6.5 sympathy does not take responsibility', () => {
  expect(apologyParts('I am sorry to hear that the parcel is late.', 'en').ours).toBeNull()
})
