import { beforeAll, describe, expect, test } from 'vitest'
import { identifyLanguage, loadNgrams } from './identify.ts'

// prettier-ignore
const TEXTS: Record<string, string[]> = {
  en: ['I have not received my order yet.', 'Can you please help me with this?', 'PLEASE ANSWER MY EMAIL NOW', 'thx, it works again'],
  es: ['Todavía no he recibido mi pedido.', '¿Me pueden ayudar, por favor?', 'POR FAVOR CONTESTEN MI CORREO', 'aun no me llega nada, que hago'],
  pt: ['Ainda não recebi a minha encomenda.', 'Vocês podem me ajudar, por favor?', 'POR FAVOR RESPONDAM O MEU E-MAIL', 'nao consigo entrar na minha conta'],
  nl: ['Ik heb mijn bestelling nog niet ontvangen.', 'Kunt u mij hiermee helpen?', 'ANTWOORD AUB OP MIJN MAIL', 'het werkt weer, dank je wel'],
  ca: ['Encara no he rebut la meva comanda.', 'Em podeu ajudar amb això, si us plau?'],
  gl: ['Aínda non recibín o meu pedido, podedes axudarme?', 'Moitas grazas pola vosa axuda, agora xa funciona'],
  af: ['Ek het nog nie my bestelling ontvang nie.', 'Kan julle my asseblief hiermee help?'],
  de: ['Ich habe meine Bestellung noch nicht erhalten.', 'Können Sie mir bitte dabei helfen?'],
  fr: ["Je n'ai pas encore reçu ma commande.", "Pouvez-vous m'aider, s'il vous plaît ?"],
  it: ['Non ho ancora ricevuto il mio ordine.', 'Mi potete aiutare per favore con questo?'],
}

describe('7.1 the language of a message is named, and close cousins are not mistaken', () => {
  beforeAll(loadNgrams)
  for (const [language, texts] of Object.entries(TEXTS)) {
    test(language, () => {
      expect(texts.map((t) => identifyLanguage(t).language)).toEqual(texts.map(() => language))
    })
  }
})

test('addresses, links, handles and masked names say nothing about the language', () => {
  expect(
    identifyLanguage('@support https://example.com/the/best/of EMAIL heb ik ingevuld, wat nu?').language,
  ).toBe('nl')
  expect(identifyLanguage('me@example.com').language).toBe('und')
})

test('7.1 a text without words is und, a short one is not sure, a sentence is', () => {
  expect(identifyLanguage('')).toEqual({ language: 'und', sure: false })
  expect(identifyLanguage('12345 !!! 👍')).toEqual({ language: 'und', sure: false })
  expect(identifyLanguage('ok').sure).toBe(false)
  expect(identifyLanguage('We have sent the parcel to your new address.')).toEqual({
    language: 'en',
    sure: true,
  })
})
