import type { RuleExamples } from './examples.ts'

/** Made-up drafts that the rule finds fault with, and drafts that say it well. */
// prettier-ignore
export const shoutingExamples: RuleExamples = {
  en: {
    bad: [
      'PLEASE READ THIS carefully.',
      'We NEED YOUR ANSWER today.',
      'This is VERY IMPORTANT NOW.',
      'DO NOT SEND the parcel.',
    ],
    good: [
      'Please read this carefully.',
      'The PDF is attached.',
      'The FAQ says so.',
      'Our USB cable fits.',
    ],
  },
  es: {
    bad: [
      'POR FAVOR LEA esto con cuidado.',
      'NECESITAMOS SU RESPUESTA hoy.',
      'Esto es MUY IMPORTANTE AHORA.',
      'NO ENVIE EL paquete.',
    ],
    good: [
      'Por favor, lea esto con cuidado.',
      'Le adjunto el PDF.',
      'Su IBAN es correcto.',
      'El cable USB sirve.',
    ],
  },
  pt: {
    bad: [
      'POR FAVOR LEIA isto com cuidado.',
      'PRECISAMOS DA SUA resposta hoje.',
      'Isso é MUITO IMPORTANTE AGORA.',
      'NAO ENVIE A encomenda.',
    ],
    good: [
      'Por favor, leia isto com cuidado.',
      'Segue o PDF.',
      'O seu IBAN está correto.',
      'O cabo USB serve.',
    ],
  },
  nl: {
    bad: [
      'LEES DIT GOED alstublieft.',
      'WIJ HEBBEN UW antwoord nodig.',
      'Dit is ZEER BELANGRIJK NU.',
      'STUUR HET NIET terug.',
    ],
    good: [
      'Lees dit goed, alstublieft.',
      'De PDF zit erbij.',
      'Uw IBAN klopt.',
      'De USB-kabel past.',
    ],
  },
}
