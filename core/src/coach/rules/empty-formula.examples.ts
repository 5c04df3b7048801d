import type { RuleExamples } from './examples.ts'

/** Made-up drafts that the rule finds fault with, and drafts that say it well. */
// prettier-ignore
export const emptyFormulaExamples: RuleExamples = {
  en: {
    bad: [
      'Your call is important to us.',
      'Please do not hesitate to contact us.',
      'I hope this email finds you well.',
      'We apologise for the inconvenience.',
      'Thank you for your understanding.',
    ],
    good: [
      'You can reach me until 18:00 at this address.',
      'Thank you for the photos; they show the crack.',
      'I am sorry that you waited twice.',
      'Your feedback changed our opening hours.',
    ],
  },
  es: {
    bad: [
      'Su llamada es muy importante para nosotros.',
      'No dude en contactarnos.',
      'Disculpe las molestias.',
      'Quedamos a sus órdenes.',
      'Gracias por su comprensión.',
    ],
    good: [
      'Puede escribirme hasta las 18:00 a esta dirección.',
      'Gracias por las fotos; muestran la grieta.',
      'Siento que haya esperado dos veces.',
      'Su idea cambió nuestro horario.',
    ],
  },
  pt: {
    bad: [
      'A sua ligação é muito importante para nós.',
      'Não hesite em contactar-nos.',
      'Desculpe o transtorno.',
      'Ficamos à disposição.',
      'Obrigado pela compreensão.',
    ],
    good: [
      'Pode me escrever até às 18h neste endereço.',
      'Obrigado pelas fotos; elas mostram a rachadura.',
      'Lamento que tenha esperado duas vezes.',
      'A sua ideia mudou o nosso horário.',
    ],
  },
  nl: {
    bad: [
      'Uw telefoontje is belangrijk voor ons.',
      'Aarzel niet om ons te bellen.',
      'Onze excuses voor het ongemak.',
      'Bedankt voor uw begrip.',
    ],
    good: [
      'U kunt mij tot 18.00 uur op dit adres schrijven.',
      'Bedankt voor de foto\'s; ze tonen de barst.',
      'Het spijt me dat u twee keer moest wachten.',
      'Uw idee heeft onze openingsuren veranderd.',
    ],
  },
}
