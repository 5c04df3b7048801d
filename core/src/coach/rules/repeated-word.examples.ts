import type { RuleExamples } from './examples.ts'

/** Made-up drafts that the rule finds fault with, and drafts that say it well. */
// prettier-ignore
export const repeatedWordExamples: RuleExamples = {
  en: {
    bad: [
      'We send the the parcel today.',
      'You can can call us.',
      'It is is here.',
      'The invoice and and the letter.',
    ],
    good: [
      'We send the parcel today.',
      'It had had a crack before.',
      'I know that that is late.',
      'No, no, keep it.',
    ],
  },
  es: {
    bad: [
      'Enviamos el el paquete hoy.',
      'Puede puede llamarnos.',
      'Está está aquí.',
      'La factura y y la carta.',
    ],
    good: [
      'Enviamos el paquete hoy.',
      'Poco a poco mejora.',
      'No, no, quédeselo.',
      'Vino uno y luego uno más.',
    ],
  },
  pt: {
    bad: [
      'Enviamos a a encomenda hoje.',
      'Pode pode ligar.',
      'Está está aqui.',
      'A fatura e e a carta.',
    ],
    good: [
      'Enviamos a encomenda hoje.',
      'Pouco a pouco melhora.',
      'Não, não, fique com ele.',
      'Veio um e depois um outro.',
    ],
  },
  nl: {
    bad: [
      'We sturen het het pakket vandaag.',
      'U kunt kunt ons bellen.',
      'Het is is hier.',
      'De factuur en en de brief.',
    ],
    good: [
      'We sturen het pakket vandaag.',
      'Nee, nee, houd het maar.',
      'Ik weet dat dat laat is.',
      'Beetje bij beetje gaat het beter.',
    ],
  },
}
