import type { z } from 'zod'
import type {
  addAbsence as absenceRoute,
  coverRota as coverRoute,
  swapRota as swapRoute,
} from '#contracts/http/rotas.ts'
import { day } from '#core/time/instant.ts'
import type { RotaDefinition } from '#server/features/workspaces/index.ts'
import type { Actor, Context } from '#server/platform/context.ts'
import { updateRota } from './save-rota.ts'
import { loadRota, type RotaView } from './rota-views.ts'

type Asked<T> = { id: string; body: T; ifMatch: number | null }
type Change = Partial<Pick<RotaDefinition, 'overrides' | 'absences'>>

/** What ended longer ago explains nothing any more, and makes room. */
const KEPT_FOR = 366 * day

/** Somebody stands in: for a member, or for whoever is on duty. Of several the last wins. */
export function coverRota(
  ctx: Context,
  actor: Actor,
  { body, ...asked }: Asked<z.output<(typeof coverRoute)['body']>>,
): Promise<RotaView> {
  return add(ctx, actor, asked, { overrides: [body] })
}

/** Each stands in for the other in the stretch that was the other's. */
export function swapRota(
  ctx: Context,
  actor: Actor,
  { body: { one, other }, ...asked }: Asked<z.output<(typeof swapRoute)['body']>>,
): Promise<RotaView> {
  return add(ctx, actor, asked, {
    overrides: [
      { ...one, memberId: other.memberId, insteadOf: one.memberId },
      { ...other, memberId: one.memberId, insteadOf: other.memberId },
    ],
  })
}

/** A member is away: who covers them, or a later layer, is on duty instead; else there is a gap, which the answer shows. */
export function addAbsence(
  ctx: Context,
  actor: Actor,
  { body, ...asked }: Asked<z.output<(typeof absenceRoute)['body']>>,
): Promise<RotaView> {
  return add(ctx, actor, asked, { absences: [body] })
}

/** Guarded by the revision that was read, here or by the caller, so that two at once do not lose one another's. */
async function add(
  ctx: Context,
  actor: Actor,
  { id, ifMatch }: Omit<Asked<unknown>, 'body'>,
  { overrides = [], absences = [] }: Change,
): Promise<RotaView> {
  const { definition, revision } = await loadRota(ctx.db, actor.workspaceId, id)
  const since = ctx.clock.now() - KEPT_FOR
  const living = <T extends { to: string }>(list: readonly T[]) =>
    list.filter(({ to }) => Date.parse(to) > since)
  const changed = {
    ...definition,
    overrides: [...living(definition.overrides), ...overrides],
    absences: [...living(definition.absences), ...absences],
  }
  return updateRota(ctx, actor, { id, body: { definition: changed }, ifMatch: ifMatch ?? revision })
}
