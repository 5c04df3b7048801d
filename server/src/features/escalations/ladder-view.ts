import type { Output } from '#contracts/client.ts'
import type { Escalation } from '#core/escalation/escalation.ts'
import { isOpen } from '#core/escalation/escalation.ts'
import type { Path, StepTarget } from '#core/escalation/path.ts'
import type { Instant } from '#core/time/instant.ts'
import type { Language } from '#i18n/say.ts'
import { iso } from '#server/features/tickets/index.ts'
import type { Desk } from '#server/features/workspaces/index.ts'
import { sayIn } from '#server/platform/words.ts'

export type Rung = Output<'readEscalation'>['ladder'][number]
/** When the members of a step were told, by the timeline. */
export type Telling = { step: number; memberIds: readonly string[]; at: Instant }

type Standing = { state: Escalation; teamId: string | null; tellings: readonly Telling[] }

/** The ladder of a running or past escalation: who stands, stood or would stand on each rung. */
export function ladderView(desk: Desk, language: Language, path: Path, on: Standing, now: Instant): Rung[] {
  const { state, teamId, tellings } = on
  return path.steps.map((step, i) => {
    const told = tellings.filter((telling) => telling.step === i)
    const place = placeOf(state, i)
    const target = i === 0 && teamId ? ({ kind: 'team', id: teamId } as const) : step.target
    return {
      step: i,
      title: targetTitle(desk, language, target),
      members: named(desk, standing(desk, state, place, told, target, now)),
      state: place,
      since: iso(told[0]?.at ?? null),
      acknowledgeBy: place === 'here' && state.state === 'requested' ? iso(state.ackDueAt) : null,
      toldAt: iso(told.at(-1)?.at ?? null),
    }
  })
}

/** The ladder before anything has gone up: who would be asked now. */
export function ladderAhead(
  desk: Desk,
  language: Language,
  path: Path,
  holderId: string,
  now: Instant,
): Rung[] {
  return path.steps.map(({ target }, i) => ({
    step: i,
    title: targetTitle(desk, language, target),
    members: named(desk, desk.onDuty(target, now, holderId)),
    state: 'next',
    since: null,
    acknowledgeBy: null,
    toldAt: null,
  }))
}

function placeOf(state: Escalation, step: number): Rung['state'] {
  if (step > state.step) return 'next'
  return step === state.step && isOpen(state) ? 'here' : 'past'
}

function standing(
  desk: Desk,
  state: Escalation,
  place: Rung['state'],
  told: readonly Telling[],
  target: StepTarget,
  now: Instant,
): readonly string[] {
  if (place === 'next') return desk.onDuty(target, now, state.ownerMemberId)
  if (place === 'past') return [...new Set(told.flatMap(({ memberIds }) => memberIds))]
  return state.state === 'requested' ? state.notified : [state.ownerMemberId]
}

function named(desk: Desk, ids: readonly string[]): Rung['members'] {
  return ids.map((id) => ({ id, name: desk.members.get(id)?.name ?? '?' }))
}

/** Whom a step asks, in words. */
function targetTitle(desk: Desk, language: Language, target: StepTarget): string {
  const say = sayIn(language)
  switch (target.kind) {
    case 'team':
      return desk.teams.get(target.id)?.name ?? '?'
    case 'rota':
      return desk.rotas.get(target.id)?.name ?? '?'
    case 'member':
      return desk.members.get(target.id)?.name ?? '?'
    case 'level':
      return say('step.level', { level: target.level })
    case 'role':
      return say('step.role', { role: target.role })
    case 'own_lead':
      return say('step.own_lead')
  }
}
