import { beforeAll, describe, expect, test } from 'vitest'
import { parseInstant } from '#core/time/instant.ts'
import { acknowledgementParts } from './acknowledgement.ts'
import { coach } from './coach.ts'
import { LANGUAGE_CODES, type LanguageCode } from './language/code.ts'
import { loadLanguage } from './language/load.ts'

const facts = { now: parseInstant('2026-11-23T10:00:00Z'), zone: 'UTC' }

// prettier-ignore
const NAMED: Record<LanguageCode, { understood: string[]; not: string[] }> = {
  en: {
    understood: ['I understand how frustrating this is.', 'I can imagine that this was annoying.', 'We realise that you have waited a week.', 'That must be upsetting.', 'You are right to be angry.'],
    not: ['How can I help you?', 'Thank you for your feedback.', 'I see the order here.', 'Do I understand that you want to cancel?', 'The parcel left today.'],
  },
  es: {
    understood: ['Entiendo su frustración.', 'Comprendo que esto es molesto.', 'Me imagino lo frustrante que es.', 'Sabemos que ha esperado una semana.', 'Tiene toda la razón.'],
    not: ['¿En qué puedo ayudarle?', 'Gracias por su comentario.', 'Veo el pedido aquí.', '¿Entiendo que quiere cancelar?', 'El paquete salió hoy.'],
  },
  pt: {
    understood: ['Entendo a sua frustração.', 'Compreendo que isso é desagradável.', 'Imagino como foi chato.', 'Sabemos que esperou uma semana.', 'O senhor tem toda a razão.'],
    not: ['Como posso ajudar?', 'Obrigado pelo comentário.', 'Vejo o pedido aqui.', 'Entendo que deseja cancelar, certo?', 'A encomenda saiu hoje.'],
  },
  nl: {
    understood: ['Ik begrijp uw frustratie.', 'Ik snap dat dit vervelend is.', 'Dat moet frustrerend zijn.', 'We beseffen dat u een week gewacht hebt.', 'U hebt gelijk.'],
    not: ['Hoe kan ik u helpen?', 'Ik waardeer uw geduld.', 'Ik zie de bestelling hier.', 'Begrijp ik dat u wilt annuleren?', 'Het pakket vertrok vandaag.'],
  },
}

beforeAll(() => Promise.all(LANGUAGE_CODES.map(loadLanguage)))

describe('2.1 naming the problem or the feeling as understood acknowledges; a question does not', () => {
  for (const language of LANGUAGE_CODES) {
    test(language, () => {
      const acknowledged = (text: string) => coach({ text, language }, facts).acknowledges !== null
      expect(NAMED[language].understood.filter((text) => !acknowledged(text))).toEqual([])
      expect(NAMED[language].not.filter(acknowledged)).toEqual([])
    })
  }
})

// prettier-ignore
const WHOLE: Record<LanguageCode, string> = {
  en: 'Thank you for telling us, this matters. I am looking into it now. You hear from me by Thursday 16:00.',
  es: 'Gracias por avisarnos, es importante para nosotros. Lo estoy revisando. Tendrá noticias mías antes del jueves a las 16:00.',
  pt: 'Obrigado por avisar, é importante para nós. Estou verificando. Terá notícias minhas até quinta-feira às 16h.',
  nl: 'Bedankt dat u het liet weten, dit is belangrijk voor ons. Ik ben ermee bezig. U hoort van mij uiterlijk donderdag om 16.00 uur.',
}

test('2.1 the three parts of an acknowledgement in each language', () => {
  for (const language of LANGUAGE_CODES) {
    const parts = acknowledgementParts(WHOLE[language], language, facts)
    expect(
      Object.entries(parts).filter(([, found]) => found === null),
      language,
    ).toEqual([])
  }
})

test('2.1 soon is no next word: a time must be named', () => {
  expect(acknowledgementParts('We will call you soon.', 'en', facts).when).toBeNull()
  expect(acknowledgementParts('We will call you by 16:00.', 'en', facts).when).not.toBeNull()
})

test('3.1 restating and asking whether it is right are both found', () => {
  const text = 'You wrote that the parcel came back twice. Is that right?'
  const { listening } = coach({ text, language: 'en' }, facts)
  expect(listening.restates && text.slice(...listening.restates.span)).toBe('You wrote')
  expect(listening.asksConfirmation && text.slice(...listening.asksConfirmation.span)).toBe('Is that right')
})
