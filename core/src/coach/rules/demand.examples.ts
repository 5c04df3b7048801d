import type { RuleExamples } from './examples.ts'

/** Made-up drafts that the rule finds fault with, and drafts that say it well. */
// prettier-ignore
export const demandExamples: RuleExamples = {
  en: {
    bad: [
      'You must send us the receipt.',
      'You have to restart the device.',
      'You are required to fill in the form.',
      'You will need to call again.',
    ],
    good: [
      'Please send us the receipt so that we can refund you today.',
      'A restart takes a minute and often helps.',
      'With the form we can start at once.',
      'We must check this first.',
    ],
  },
  es: {
    bad: [
      'Debe enviarnos el recibo.',
      'Tiene que reiniciar el aparato.',
      'Usted está obligado a rellenar el formulario.',
      'Tendrá que llamar otra vez.',
    ],
    good: [
      'Por favor, envíenos el recibo y le reembolsamos hoy.',
      'Reiniciar tarda un minuto y suele ayudar.',
      'Con el formulario empezamos enseguida.',
      'Primero debemos comprobarlo nosotros.',
    ],
  },
  pt: {
    bad: [
      'Você deve enviar o recibo.',
      'O senhor tem que reiniciar o aparelho.',
      'O senhor é obrigado a preencher o formulário.',
      'Terá que ligar outra vez.',
    ],
    good: [
      'Por favor, envie o recibo e reembolsamos hoje.',
      'Reiniciar leva um minuto e costuma ajudar.',
      'Com o formulário começamos logo.',
      'Primeiro devemos conferir nós mesmos.',
    ],
  },
  nl: {
    bad: [
      'U moet ons de bon sturen.',
      'Je moet het toestel herstarten.',
      'U dient het formulier in te vullen.',
      'Hiervoor moet u nog eens bellen.',
    ],
    good: [
      'Wilt u ons de bon sturen? Dan krijgt u vandaag uw geld terug.',
      'Herstarten duurt een minuut en helpt vaak.',
      'Met het formulier kunnen we meteen beginnen.',
      'Eerst moeten wij dit nakijken.',
    ],
  },
}
