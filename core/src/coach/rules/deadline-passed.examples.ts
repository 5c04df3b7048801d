import type { RuleExamples } from './examples.ts'

/** Made-up drafts that the rule finds fault with, and drafts that say it well. */
// prettier-ignore
export const deadlinePassedExamples: RuleExamples = {
  en: {
    bad: [
      'We will refund you by 20 November 2026.',
      'I will call you today at 8:00.',
      'You will receive it by 2026-11-20.',
      'We will send it by 5 October 2026.',
    ],
    good: [
      'We will refund you by 27 November 2026.',
      'I will call you today at 16:00.',
      'The invoice of 20 November 2026 is attached.',
      'You will receive it by Friday.',
    ],
  },
  es: {
    bad: [
      'Le devolveremos el dinero antes del 20 de noviembre de 2026.',
      'Le llamaré hoy a las 8:00.',
      'Lo enviaremos a más tardar el 5 de octubre de 2026.',
      'Recibirá el paquete el 2026-11-20.',
    ],
    good: [
      'Le devolveremos el dinero antes del 27 de noviembre de 2026.',
      'Le llamaré hoy a las 16:00.',
      'Le adjunto la factura del 20 de noviembre de 2026.',
      'Lo recibirá antes del viernes.',
    ],
  },
  pt: {
    bad: [
      'Vamos devolver o dinheiro até 20 de novembro de 2026.',
      'Entrarei em contato hoje às 8h.',
      'Enviaremos até 5 de outubro de 2026.',
      'Receberá a encomenda até 2026-11-20.',
    ],
    good: [
      'Vamos devolver o dinheiro até 27 de novembro de 2026.',
      'Entrarei em contato hoje às 16h.',
      'Segue a fatura de 20 de novembro de 2026.',
      'Receberá até sexta-feira.',
    ],
  },
  nl: {
    bad: [
      'Wij zullen u uiterlijk 20 november 2026 terugbetalen.',
      'Ik bel u vandaag om 8.00 uur terug.',
      'We sturen het uiterlijk 5 oktober 2026 op, dat zullen we doen.',
      'U ontvangt het pakket uiterlijk 2026-11-20.',
    ],
    good: [
      'Wij zullen u uiterlijk 27 november 2026 terugbetalen.',
      'Ik bel u vandaag om 16.00 uur terug.',
      'De factuur van 20 november 2026 zit erbij.',
      'U ontvangt het uiterlijk vrijdag.',
    ],
  },
}
