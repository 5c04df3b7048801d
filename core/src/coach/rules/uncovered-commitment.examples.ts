import type { RuleExamples } from './examples.ts'

/** Made-up drafts that the rule finds fault with, and drafts that say it well. */
// prettier-ignore
export const uncoveredCommitmentExamples: RuleExamples = {
  en: {
    bad: [
      { text: 'We will refund you by Friday.', facts: {commitments: []} },
      { text: 'You hear from us by Thursday 16:00.', facts: {commitments: []} },
      { text: 'I will call you tomorrow at 10:00.', facts: {commitments: []} },
      { text: 'You will receive it within 3 days.', facts: {commitments: []} },
    ],
    good: [
      { text: 'You hear from us by Thursday 16:00.', facts: {commitments: [{kind: 'update', dueAt: '2026-11-26T16:00:00Z'}]} },
      { text: 'I will call you tomorrow at 10:00.', facts: {commitments: [{kind: 'update', dueAt: '2026-11-24T10:00:00Z'}]} },
      { text: 'Let me check this now.', facts: {commitments: []} },
      'You will receive it within 3 days.',
    ],
  },
  es: {
    bad: [
      { text: 'Le devolveremos el dinero antes del viernes.', facts: {commitments: []} },
      { text: 'Tendrá noticias nuestras antes del jueves a las 16:00.', facts: {commitments: []} },
      { text: 'Le llamaré mañana a las 10:00.', facts: {commitments: []} },
      { text: 'Recibirá el paquete en 3 días.', facts: {commitments: []} },
    ],
    good: [
      { text: 'Tendrá noticias nuestras antes del jueves a las 16:00.', facts: {commitments: [{kind: 'update', dueAt: '2026-11-26T16:00:00Z'}]} },
      { text: 'Le llamaré mañana a las 10:00.', facts: {commitments: [{kind: 'update', dueAt: '2026-11-24T10:00:00Z'}]} },
      { text: 'Permítame comprobarlo.', facts: {commitments: []} },
      'Recibirá el paquete en 3 días.',
    ],
  },
  pt: {
    bad: [
      { text: 'Vamos devolver o dinheiro até sexta-feira.', facts: {commitments: []} },
      { text: 'Terá notícias nossas até quinta-feira às 16h.', facts: {commitments: []} },
      { text: 'Entrarei em contato amanhã às 10h.', facts: {commitments: []} },
      { text: 'Receberá a encomenda em 3 dias.', facts: {commitments: []} },
    ],
    good: [
      { text: 'Terá notícias nossas até quinta-feira às 16h.', facts: {commitments: [{kind: 'update', dueAt: '2026-11-26T16:00:00Z'}]} },
      { text: 'Entrarei em contato amanhã às 10h.', facts: {commitments: [{kind: 'update', dueAt: '2026-11-24T10:00:00Z'}]} },
      { text: 'Deixe-me verificar.', facts: {commitments: []} },
      'Receberá a encomenda em 3 dias.',
    ],
  },
  nl: {
    bad: [
      { text: 'Wij zullen u uiterlijk vrijdag terugbetalen.', facts: {commitments: []} },
      { text: 'U hoort van ons uiterlijk donderdag om 16.00 uur.', facts: {commitments: []} },
      { text: 'Ik bel u morgen om 10.00 uur terug.', facts: {commitments: []} },
      { text: 'U ontvangt het pakket binnen 3 dagen.', facts: {commitments: []} },
    ],
    good: [
      { text: 'U hoort van ons uiterlijk donderdag om 16.00 uur.', facts: {commitments: [{kind: 'update', dueAt: '2026-11-26T16:00:00Z'}]} },
      { text: 'Ik bel u morgen om 10.00 uur terug.', facts: {commitments: [{kind: 'update', dueAt: '2026-11-24T10:00:00Z'}]} },
      { text: 'Laat me even kijken.', facts: {commitments: []} },
      'U ontvangt het pakket binnen 3 dagen.',
    ],
  },
}
