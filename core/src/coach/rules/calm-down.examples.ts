import type { RuleExamples } from './examples.ts'

/** Made-up drafts that the rule finds fault with, and drafts that say it well. */
// prettier-ignore
export const calmDownExamples: RuleExamples = {
  en: {
    bad: [
      'Please calm down.',
      'There is no need to be upset.',
      'Don\'t be rude.',
      'You should relax.',
      'Watch your tone.',
    ],
    good: [
      'I understand that you are upset.',
      'I see why this is annoying.',
      'The engine cools down after an hour.',
      'Your tone of voice setting is under Sound.',
    ],
  },
  es: {
    bad: [
      'Por favor, cálmese.',
      'No hay motivo para enfadarse.',
      'No se ponga así.',
      'Cuide su tono.',
    ],
    good: [
      'Entiendo que esté molesto.',
      'Veo por qué esto es un fastidio.',
      'El motor se enfría en una hora.',
      'El tono de llamada está en Sonido.',
    ],
  },
  pt: {
    bad: [
      'Por favor, acalme-se.',
      'Não há motivo para ficar irritado.',
      'Não se irrite.',
      'Cuidado com o tom.',
    ],
    good: [
      'Entendo que esteja chateado.',
      'Vejo por que isso incomoda.',
      'O motor esfria em uma hora.',
      'O tom de chamada fica em Som.',
    ],
  },
  nl: {
    bad: [
      'Blijf kalm, alstublieft.',
      'Er is geen reden om boos te worden.',
      'Word niet zo boos.',
      'Let op uw toon.',
    ],
    good: [
      'Ik begrijp dat u boos bent.',
      'Ik zie waarom dit vervelend is.',
      'De motor is na een uur afgekoeld.',
      'De beltoon staat onder Geluid.',
    ],
  },
}
