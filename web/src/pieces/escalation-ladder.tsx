import type { Output } from '#contracts/client.ts'
import { useNow } from '#web/lib/now.ts'
import type { Words } from '#web/lib/say.tsx'
import { useWords } from '#web/lib/say.tsx'
import { useSession } from '#web/lib/session.ts'
import type { LadderStep } from '#web/ui/ladder.tsx'
import { Ladder } from '#web/ui/ladder.tsx'
import type { TimeState } from '#web/ui/time-state.ts'

export type Escalation = Output<'readEscalation'>
type Rung = Escalation['ladder'][number]

/** The ladder of an escalation: who stands where, and how long until the next rung is told. */
export function EscalationLadder({ escalation }: { escalation: Escalation }) {
  const words = useWords()
  const now = useNow()
  const me = useSession().member.id
  const { say } = words
  const steps = escalation.ladder
    .toSorted((a, b) => a.step - b.step)
    .map((rung) => stepOf(rung, escalation, { words, now, me }))
  return (
    <Ladder
      steps={steps}
      label={say('ladder.step_of', { step: standingOn(escalation), of: escalation.ladder.length })}
    />
  )
}

/** On which rung it stands, counted from 1. */
export function standingOn(escalation: Pick<Escalation, 'ladder'>): number {
  const rungs = escalation.ladder.toSorted((a, b) => a.step - b.step)
  return Math.max(1, rungs.findIndex((rung) => rung.state === 'here') + 1)
}

type Seen = { words: Words; now: number; me: string }

function stepOf(rung: Rung, escalation: Escalation, { words, now, me }: Seen): LadderStep {
  const { say, format } = words
  const names = rung.members.map((member) =>
    member.id === me ? say('ladder.you', { name: member.name }) : member.name,
  )
  const person = rung.members[0]?.name ?? rung.title
  const climbsAt = nextUp(rung, escalation)
  return {
    id: String(rung.step),
    person,
    shown: names.length > 0 ? format.list(names.slice(0, 2)) : undefined,
    standing: rung.state === 'next' && climbsAt === null ? 'above' : rung.state,
    text: rungWords(rung, escalation, words, now),
    time: rung.state === 'past' ? undefined : timeOf(escalation.timeState),
    timeText: climbsAt
      ? say('ladder.told_if', { when: format.when(climbsAt, now) })
      : isAskedAgain(rung, escalation)
        ? say('ladder.again_if')
        : null,
    climb: rung.state === 'here' ? usedShare(rung, escalation, now) : 0,
  }
}

/** When the rung right above the one it stands on is told, if nobody takes it. */
function nextUp(rung: Rung, escalation: Escalation): string | null {
  if (rung.state !== 'next') return null
  const here = escalation.ladder.find((one) => one.state === 'here')
  return here && rung.step === here.step + 1 ? here.acknowledgeBy : null
}

/** Nobody stands above: the last step never falls silent (5.5). */
function isAskedAgain(rung: Rung, escalation: Escalation): boolean {
  return rung.state === 'here' && rung.acknowledgeBy !== null && rung.step === escalation.ladder.length - 1
}

function rungWords(rung: Rung, escalation: Escalation, { say, format }: Words, now: number): string {
  const isNamed = rung.members.some((member) => member.name === rung.title)
  if (rung.state === 'next') return isNamed || rung.members.length === 0 ? '' : rung.title
  if (rung.state === 'past')
    return rung.since ? say('ladder.was_told', { when: format.when(rung.since, now) }) : ''
  if (escalation.acknowledgedAt) {
    return say('ladder.has_it_since', { when: format.when(escalation.acknowledgedAt, now) })
  }
  if (rung.acknowledgeBy) return say('ladder.acknowledge_by', { when: format.when(rung.acknowledgeBy, now) })
  return say('ladder.not_taken')
}

/** How much of the time to acknowledge is used; nothing fills once somebody has it, nor on the last rung. */
function usedShare(rung: Rung, escalation: Escalation, now: number): number {
  if (
    escalation.acknowledgedAt ||
    !rung.since ||
    !rung.acknowledgeBy ||
    standingOn(escalation) >= escalation.ladder.length
  )
    return 0
  const from = new Date(rung.since).getTime()
  const to = new Date(rung.acknowledgeBy).getTime()
  return to > from ? Math.min(1, Math.max(0, (now - from) / (to - from))) : 1
}

const timeOf = (said: string): TimeState | undefined =>
  (['plenty', 'soon', 'now', 'late', 'rest'] as const).find((state) => state === said)
