import type { RuleExamples } from './examples.ts'

/** Made-up drafts that the rule finds fault with, and drafts that say it well. */
// prettier-ignore
export const promiseForOthersExamples: RuleExamples = {
  en: {
    bad: [
      'The courier will deliver it tomorrow.',
      'Your bank will credit the amount on Friday.',
      'DHL will bring it by noon.',
      'The manufacturer will replace it within a week.',
    ],
    good: [
      'We will deliver it tomorrow.',
      'I will ask your bank by Friday.',
      'Our driver Tom rings twice.',
      'The courier was here at noon.',
    ],
  },
  es: {
    bad: [
      'El transportista lo entregará mañana.',
      'Su banco abonará el importe el viernes.',
      'SEUR lo entregará antes de mediodía.',
      'El fabricante enviará otro en una semana.',
    ],
    good: [
      'Nosotros lo entregaremos mañana.',
      'Preguntaré a su banco antes del viernes.',
      'Nuestro conductor Tom llama dos veces.',
      'El transportista estuvo aquí a mediodía.',
    ],
  },
  pt: {
    bad: [
      'A transportadora entregará amanhã.',
      'O seu banco vai creditar o valor na sexta-feira.',
      'Os Correios vão entregar até ao meio-dia.',
      'O fabricante enviará outro em uma semana.',
    ],
    good: [
      'Nós entregaremos amanhã.',
      'Vou perguntar ao seu banco até sexta-feira.',
      'O nosso motorista Tom toca duas vezes.',
      'A transportadora esteve aqui ao meio-dia.',
    ],
  },
  nl: {
    bad: [
      'De koerier zal het morgen leveren.',
      'Uw bank stort het bedrag vrijdag.',
      'PostNL bezorgt het voor 12 uur.',
      'De fabrikant zal het binnen een week vervangen.',
    ],
    good: [
      'Wij zullen het morgen leveren.',
      'Ik vraag het uw bank voor vrijdag.',
      'Onze chauffeur Tom belt twee keer aan.',
      'De koerier was hier om 12 uur.',
    ],
  },
}
