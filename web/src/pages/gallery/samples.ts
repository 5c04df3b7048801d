import type { BriefLine } from '#web/ui/brief.tsx'
import type { DayMark } from '#web/ui/day-strip.tsx'
import type { LadderStep } from '#web/ui/ladder.tsx'
import type { PlaceStateKind } from '#web/ui/place-state.tsx'
import type { SlipWords } from '#web/ui/slip.tsx'
import type { TimeState } from '#web/ui/time-state.ts'

export const STATES: { kind: PlaceStateKind; words: string; act: string }[] = [
  {
    kind: 'empty',
    words: 'Nothing waits for you. The next commitment is due Monday at 10:00.',
    act: 'See what comes',
  },
  { kind: 'loading', words: 'Fetching Ana’s history, 2021 to today.', act: 'Open without it' },
  { kind: 'failed', words: 'Your message has not left. It is kept here, word for word.', act: 'Send again' },
  {
    kind: 'forbidden',
    words: 'Reviews are read by leads. Yours come to you when they are done.',
    act: 'Ask a lead',
  },
  {
    kind: 'offline',
    words: 'You are off line since 15:21. Drafts are kept and go when you are back.',
    act: 'Try now',
  },
]

export const RIBBONS: { state: TimeState; fill: number; words: string }[] = [
  { state: 'plenty', fill: 0.75, words: 'Plenty: 4 h 30 min left' },
  { state: 'soon', fill: 0.43, words: 'Soon: 1 h 30 min left' },
  { state: 'now', fill: 0.25, words: 'Now: 30 min left' },
  { state: 'late', fill: 0.7, words: 'Late: 25 min late' },
  { state: 'rest', fill: 0.6, words: 'Paused, waits for Ana' },
]

export const LADDER: LadderStep[] = [
  { id: '1', person: 'Noor Haddad', standing: 'past', text: 'asked 09:14' },
  { id: '2', person: 'Tomás Vidal', standing: 'here', text: 'not yet acknowledged', time: 'now', climb: 0.8 },
  { id: '3', person: 'Ingrid Maas', standing: 'next', text: '', time: 'now', timeText: 'told in 12 min' },
]

export const TOP_LADDER: LadderStep[] = [
  { id: '1', person: 'Ingrid Maas', standing: 'past', text: 'passed it on' },
  { id: '2', person: 'Beatriz Leal', standing: 'here', text: 'the last step, asked again every 2 h' },
]

export const SLIPS: SlipWords[] = [
  {
    who: 'Joost de Wit',
    subject: 'Third visit and the hob still trips the fuse',
    holder: 'Tomás Vidal is writing',
    time: { state: 'late', fill: 0.62, words: '25 min late' },
    what: 'update',
  },
  {
    who: 'Rui Tavares',
    subject: 'Reembolso do transporte',
    holder: 'Tomás Vidal, decision',
    time: { state: 'plenty', fill: 0.71, words: '4 h 05 min left' },
    what: 'decision',
  },
]

export const BRIEF: BriefLine[] = [
  { label: 'Wants', words: 'One charge of €1,149.00 back, and a day for the oven.' },
  { label: 'Stands', words: 'The second charge is ours. Refund approved at 15:10.' },
  {
    label: 'Was told',
    words: 'She hears from us today by 16:00.',
    time: { state: 'now', words: '35 min left' },
  },
]

const MARKS: DayMark[] = [
  { id: '1', at: 0.08, time: '9:45 kept', who: 'Bo Lindqvist', state: 'kept' },
  { id: '2', at: 0.778, time: '16:00', who: 'Ana Ruiz', state: 'now' },
  { id: '3', at: 0.833, time: '16:30', who: 'Priya Menon', state: 'soon' },
  { id: '4', at: 0.944, time: '17:30', who: 'Rui Tavares', state: 'plenty' },
]

export const DAY = {
  hours: [
    { at: 0, words: '9:00' },
    { at: 0.222, words: '11:00' },
    { at: 0.667, words: '15:00' },
  ],
  closed: [{ from: 0.5, to: 0.611 }],
  now: { at: 0.713, words: 'now 15:25' },
  marks: MARKS,
}
