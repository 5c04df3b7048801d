import type { RuleExamples } from './examples.ts'

/** Made-up drafts that the rule finds fault with, and drafts that say it well. */
// prettier-ignore
export const vagueDeadlineExamples: RuleExamples = {
  en: {
    bad: [
      'We will refund you as soon as possible.',
      'I will call you soon.',
      'You will receive an answer shortly.',
      'We will send it in due course.',
    ],
    good: [
      'We will refund you by Friday.',
      'I will call you at 16:00.',
      'You will receive an answer within 24 hours.',
      'The shop is open soon.',
    ],
  },
  es: {
    bad: [
      'Le devolveremos el dinero lo antes posible.',
      'Le llamaré pronto.',
      'Recibirá una respuesta en breve.',
      'Lo enviaremos a la brevedad posible.',
    ],
    good: [
      'Le devolveremos el dinero antes del viernes.',
      'Le llamaré a las 16:00.',
      'Recibirá una respuesta en 24 horas.',
      'La tienda abre pronto.',
    ],
  },
  pt: {
    bad: [
      'Vamos devolver o dinheiro o mais rápido possível.',
      'Entrarei em contato em breve.',
      'Receberá uma resposta brevemente.',
      'Enviaremos assim que possível.',
    ],
    good: [
      'Vamos devolver o dinheiro até sexta-feira.',
      'Entrarei em contato às 16h de hoje.',
      'Receberá uma resposta em 24 horas.',
      'A loja abre em breve.',
    ],
  },
  nl: {
    bad: [
      'Wij zullen u zo snel mogelijk terugbetalen.',
      'Ik bel u binnenkort.',
      'U ontvangt spoedig een antwoord.',
      'We sturen het te zijner tijd op.',
    ],
    good: [
      'Wij zullen u uiterlijk vrijdag terugbetalen.',
      'Ik bel u om 16.00 uur.',
      'U ontvangt binnen 24 uur een antwoord.',
      'De winkel is gauw weer open.',
    ],
  },
}
