import type { RuleExamples } from './examples.ts'

/** Made-up drafts that the rule finds fault with, and drafts that say it well. */
// prettier-ignore
export const beyondAuthorityExamples: RuleExamples = {
  en: {
    bad: [
      { text: 'We will refund you by Friday.', facts: {mayCommitTo: ['update']} },
      { text: 'I will send a new router tomorrow.', facts: {mayCommitTo: ['update']} },
      { text: 'You hear from us by Thursday.', facts: {mayCommitTo: []} },
      { text: 'We will replace the device this week.', facts: {mayCommitTo: ['update']} },
    ],
    good: [
      { text: 'You hear from us by Thursday.', facts: {mayCommitTo: ['update']} },
      { text: 'We will refund you by Friday.', facts: {mayCommitTo: ['update', 'action']} },
      'We will refund you by Friday.',
      { text: 'Let me check this now.', facts: {mayCommitTo: ['update']} },
    ],
  },
  es: {
    bad: [
      { text: 'Le devolveremos el dinero antes del viernes.', facts: {mayCommitTo: ['update']} },
      { text: 'Mañana le enviaremos un router nuevo.', facts: {mayCommitTo: ['update']} },
      { text: 'Tendrá noticias nuestras antes del jueves.', facts: {mayCommitTo: []} },
      { text: 'Cambiaremos el aparato esta semana.', facts: {mayCommitTo: ['update']} },
    ],
    good: [
      { text: 'Tendrá noticias nuestras antes del jueves.', facts: {mayCommitTo: ['update']} },
      { text: 'Le devolveremos el dinero antes del viernes.', facts: {mayCommitTo: ['update', 'action']} },
      'Le devolveremos el dinero antes del viernes.',
      { text: 'Permítame comprobarlo.', facts: {mayCommitTo: ['update']} },
    ],
  },
  pt: {
    bad: [
      { text: 'Vamos devolver o dinheiro até sexta-feira.', facts: {mayCommitTo: ['update']} },
      { text: 'Amanhã enviaremos um roteador novo.', facts: {mayCommitTo: ['update']} },
      { text: 'Terá notícias nossas até quinta-feira.', facts: {mayCommitTo: []} },
      { text: 'Trocaremos o aparelho esta semana.', facts: {mayCommitTo: ['update']} },
    ],
    good: [
      { text: 'Terá notícias nossas até quinta-feira.', facts: {mayCommitTo: ['update']} },
      { text: 'Vamos devolver o dinheiro até sexta-feira.', facts: {mayCommitTo: ['update', 'action']} },
      'Vamos devolver o dinheiro até sexta-feira.',
      { text: 'Deixe-me verificar.', facts: {mayCommitTo: ['update']} },
    ],
  },
  nl: {
    bad: [
      { text: 'Wij zullen u uiterlijk vrijdag terugbetalen.', facts: {mayCommitTo: ['update']} },
      { text: 'Morgen sturen we een nieuwe router op.', facts: {mayCommitTo: ['update']} },
      { text: 'U hoort van ons uiterlijk donderdag.', facts: {mayCommitTo: []} },
      { text: 'We vervangen het toestel deze week.', facts: {mayCommitTo: ['update']} },
    ],
    good: [
      { text: 'U hoort van ons uiterlijk donderdag.', facts: {mayCommitTo: ['update']} },
      { text: 'Wij zullen u uiterlijk vrijdag terugbetalen.', facts: {mayCommitTo: ['update', 'action']} },
      'Wij zullen u uiterlijk vrijdag terugbetalen.',
      { text: 'Laat me even kijken.', facts: {mayCommitTo: ['update']} },
    ],
  },
}
