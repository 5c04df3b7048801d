import type { RuleExamples } from './examples.ts'

/** Made-up drafts that the rule finds fault with, and drafts that say it well. */
// prettier-ignore
export const deadlineOutsideHoursExamples: RuleExamples = {
  en: {
    bad: [
      { text: 'I will call you on Saturday at 10:00.', facts: {calendar: 'office'} },
      { text: 'We will send it tomorrow at 22:00.', facts: {calendar: 'office'} },
      { text: 'You hear from us within 12 hours.', facts: {calendar: 'office'} },
      { text: 'I will write to you on Sunday at noon.', facts: {calendar: 'office'} },
    ],
    good: [
      { text: 'I will call you on Tuesday at 10:00.', facts: {calendar: 'office'} },
      { text: 'We will send it by Friday.', facts: {calendar: 'office'} },
      { text: 'You hear from us within 24 hours.', facts: {calendar: 'office'} },
      'I will call you on Saturday at 10:00.',
    ],
  },
  es: {
    bad: [
      { text: 'Le llamaré el sábado a las 10:00.', facts: {calendar: 'office'} },
      { text: 'Lo enviaremos mañana a las 22:00.', facts: {calendar: 'office'} },
      { text: 'Recibirá una respuesta en 12 horas.', facts: {calendar: 'office'} },
      { text: 'Le escribiré el domingo a mediodía.', facts: {calendar: 'office'} },
    ],
    good: [
      { text: 'Le llamaré el martes a las 10:00.', facts: {calendar: 'office'} },
      { text: 'Lo enviaremos a más tardar el viernes.', facts: {calendar: 'office'} },
      { text: 'Recibirá una respuesta en 24 horas.', facts: {calendar: 'office'} },
      'Le llamaré el sábado a las 10:00.',
    ],
  },
  pt: {
    bad: [
      { text: 'Entrarei em contato no sábado às 10h.', facts: {calendar: 'office'} },
      { text: 'Enviaremos amanhã às 22h.', facts: {calendar: 'office'} },
      { text: 'Receberá uma resposta em 12 horas.', facts: {calendar: 'office'} },
      { text: 'Escreverei no domingo ao meio-dia.', facts: {calendar: 'office'} },
    ],
    good: [
      { text: 'Entrarei em contato na terça-feira às 10h.', facts: {calendar: 'office'} },
      { text: 'Enviaremos até sexta-feira.', facts: {calendar: 'office'} },
      { text: 'Receberá uma resposta em 24 horas.', facts: {calendar: 'office'} },
      'Entrarei em contato no sábado às 10h.',
    ],
  },
  nl: {
    bad: [
      { text: 'Ik bel u zaterdag om 10.00 uur terug.', facts: {calendar: 'office'} },
      { text: 'We sturen het morgen om 22.00 uur op.', facts: {calendar: 'office'} },
      { text: 'U ontvangt binnen 12 uur een antwoord.', facts: {calendar: 'office'} },
      { text: 'Ik bel u zondag om 12.00 uur terug.', facts: {calendar: 'office'} },
    ],
    good: [
      { text: 'Ik bel u dinsdag om 10.00 uur terug.', facts: {calendar: 'office'} },
      { text: 'We sturen het uiterlijk vrijdag op.', facts: {calendar: 'office'} },
      { text: 'U ontvangt binnen 24 uur een antwoord.', facts: {calendar: 'office'} },
      'Ik bel u zaterdag om 10.00 uur terug.',
    ],
  },
}
