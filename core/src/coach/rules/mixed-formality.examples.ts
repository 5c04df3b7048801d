import type { RuleExamples } from './examples.ts'

/** Made-up drafts that the rule finds fault with, and drafts that say it well. */
// prettier-ignore
export const mixedFormalityExamples: RuleExamples = {
  es: {
    bad: [
      'Usted tiene razón; te llamo mañana.',
      'Gracias por su mensaje. ¿Puedes enviarnos la foto?',
      'Le envío la factura y te escribo el lunes.',
      'Dígame si tienes más preguntas.',
    ],
    good: [
      'Usted tiene razón; le llamo mañana.',
      'Gracias por tu mensaje. ¿Puedes enviarnos la foto?',
      'Le envío la factura y le escribo el lunes.',
      'Dime si tienes más preguntas.',
    ],
  },
  pt: {
    bad: [
      'O senhor tem razão; você recebe o valor amanhã.',
      'A senhora pode enviar a foto? Você tem até amanhã.',
      'Envio ao senhor a fatura e te ligo na segunda-feira.',
      'Você recebeu a carta da senhora Ana? O senhor pode ligar.',
    ],
    good: [
      'O senhor tem razão; o senhor recebe o valor amanhã.',
      'Você pode enviar a foto? Você tem até amanhã.',
      'Envio ao senhor a fatura e ligo na segunda-feira.',
      'A senhora pode ligar.',
    ],
  },
  nl: {
    bad: [
      'U hebt gelijk; ik bel je morgen.',
      'Bedankt voor uw bericht. Kun je de foto sturen?',
      'Ik stuur u de factuur en schrijf jou maandag.',
      'Jij hebt gebeld en uw pakket is vertrokken.',
    ],
    good: [
      'U hebt gelijk; ik bel u morgen.',
      'Bedankt voor je bericht. Kun je de foto sturen?',
      'Ik stuur u de factuur en schrijf u maandag.',
      'Jij hebt gebeld en jouw pakket is vertrokken.',
    ],
  },
}
