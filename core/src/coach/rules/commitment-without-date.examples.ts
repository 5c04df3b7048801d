import type { RuleExamples } from './examples.ts'

/** Made-up drafts that the rule finds fault with, and drafts that say it well. */
// prettier-ignore
export const commitmentWithoutDateExamples: RuleExamples = {
  en: {
    bad: [
      'We will refund you.',
      'I will call you back.',
      'You will receive a new router.',
      'Our team will contact you.',
    ],
    good: [
      'We will refund you by Friday.',
      'I will call you back tomorrow at 10:00.',
      'You will receive a new router within 3 days.',
      'Let me check this now.',
    ],
  },
  es: {
    bad: [
      'Le devolveremos el dinero.',
      'Le llamaré de nuevo.',
      'Recibirá un router nuevo.',
      'Nos pondremos en contacto con usted.',
    ],
    good: [
      'Le devolveremos el dinero antes del viernes.',
      'Le llamaré mañana a las 10:00.',
      'Recibirá un router nuevo en 3 días.',
      'Permítame comprobarlo.',
    ],
  },
  pt: {
    bad: [
      'Vamos devolver o dinheiro.',
      'Entrarei em contato.',
      'Receberá um roteador novo.',
      'Nossa equipe entrará em contato.',
    ],
    good: [
      'Vamos devolver o dinheiro até sexta-feira.',
      'Entrarei em contato amanhã às 10h.',
      'Receberá um roteador novo em 3 dias.',
      'Deixe-me verificar.',
    ],
  },
  nl: {
    bad: [
      'Wij zullen u het geld terugstorten.',
      'Ik bel u terug.',
      'U ontvangt een nieuwe router.',
      'We nemen contact met u op.',
    ],
    good: [
      'Wij zullen u het geld uiterlijk vrijdag terugstorten.',
      'Ik bel u morgen om 10.00 uur terug.',
      'U ontvangt binnen 3 dagen een nieuwe router.',
      'Laat me even kijken.',
    ],
  },
}
