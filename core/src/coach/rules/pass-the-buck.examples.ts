import type { RuleExamples } from './examples.ts'

/** Made-up drafts that the rule finds fault with, and drafts that say it well. */
// prettier-ignore
export const passTheBuckExamples: RuleExamples = {
  en: {
    bad: [
      'Please contact the courier.',
      'You need to call our billing department.',
      'This is handled by another department.',
      'You should speak to your bank.',
    ],
    good: [
      'I have asked the courier and tell you the answer tomorrow by noon.',
      'Our billing team has your question; Eva writes today.',
      'I contact your bank\'s hotline with you, if you like.',
      'The bank confirmed the transfer.',
    ],
  },
  es: {
    bad: [
      'Contacte con el transportista.',
      'Debe llamar a nuestro departamento de facturación.',
      'Eso lo lleva otro departamento.',
      'Acuda a su banco.',
    ],
    good: [
      'He preguntado al transportista y mañana a mediodía le digo la respuesta.',
      'Facturación tiene su pregunta; Eva le escribe hoy.',
      'Si quiere, llamamos juntos a la línea del banco.',
      'El banco confirmó la transferencia.',
    ],
  },
  pt: {
    bad: [
      'Entre em contato com a transportadora.',
      'O senhor deve ligar para o nosso departamento de faturamento.',
      'Isso é tratado por outro departamento.',
      'Procure o seu banco.',
    ],
    good: [
      'Perguntei à transportadora e amanhã ao meio-dia digo a resposta.',
      'O faturamento tem a sua pergunta; a Eva escreve hoje.',
      'Se quiser, ligamos juntos para a linha do banco.',
      'O banco confirmou a transferência.',
    ],
  },
  nl: {
    bad: [
      'Neem contact op met de koerier.',
      'U moet contact opnemen met onze afdeling facturatie.',
      'Dat wordt gedaan door een andere afdeling.',
      'Bel uw bank.',
    ],
    good: [
      'Ik heb het aan de koerier gevraagd en u hoort morgen om 12 uur het antwoord.',
      'Facturatie heeft uw vraag; Eva schrijft u vandaag.',
      'Als u wilt, bellen we samen met de lijn van de bank.',
      'De bank heeft de overschrijving bevestigd.',
    ],
  },
}
