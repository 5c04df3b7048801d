import type { Output } from '#contracts/client.ts'
import { formatInstant, instant } from '#core/time/instant.ts'
import { type Desk, isOnStaff, loadDesk, type PathDefinition } from '#server/features/workspaces/index.ts'
import type { Actor, Context } from '#server/platform/context.ts'
import { teamsAt } from './check-definition.ts'
import { viewPath } from './path-views.ts'

const MOST = 500

/** Everybody whom a path may ask: they read each new version of it (5.12). */
export function readersOf(desk: Desk, { steps, finalFallback }: PathDefinition): string[] {
  const ids = [...steps.flatMap(({ target }) => askedSomeDay(desk, target)), finalFallback ?? '']
  return [...new Set(ids)].filter((id) => isOnStaff(desk.members.get(id)))
}

/** Whom a step may ever ask, whoever is on duty. */
function askedSomeDay(desk: Desk, target: PathDefinition['steps'][number]['target']): readonly string[] {
  const { members, teams, rotas } = desk
  switch (target.kind) {
    case 'member':
      return [target.id]
    case 'team':
      return teams.get(target.id)?.memberIds ?? []
    case 'level':
      return teamsAt(desk, target.level).flatMap(({ memberIds }) => memberIds)
    case 'rota': {
      const rota = rotas.get(target.id)?.rota
      const standIns = rota?.overrides.map(({ member }) => member) ?? []
      return [...(rota?.layers.flatMap(({ rotation }) => rotation.members) ?? []), ...standIns]
    }
    case 'role':
      return [...members.values()].filter(({ role }) => role === target.role).map(({ id }) => id)
    case 'own_lead':
      return [...members.values(), ...teams.values()].flatMap(({ leadId }) => leadId ?? [])
  }
}

/** Who has said that they read the version in force, and who has not yet; those first (5.12). */
export async function readPathReaders(
  ctx: Context,
  actor: Actor,
  pathId: string,
): Promise<Output<'readPathReaders'>> {
  const desk = await loadDesk(ctx, actor.workspaceId)
  const { version, definition } = await viewPath(ctx.db, actor, pathId)
  const rows = await ctx.db
    .selectFrom('pathReadings')
    .select(['memberId', 'confirmedAt'])
    .where('workspaceId', '=', actor.workspaceId)
    .where('pathId', '=', pathId)
    .where('version', '=', version)
    .execute()
  const confirmed = new Map(rows.map(({ memberId, confirmedAt }) => [memberId, confirmedAt]))
  const readers = readersOf(desk, definition).map((id) => {
    const at = confirmed.get(id)
    const member = { id, name: desk.members.get(id)!.name }
    return { member, confirmedAt: at === undefined ? null : formatInstant(instant(Number(at))) }
  })
  const waiting = readers.filter(({ confirmedAt }) => confirmedAt === null)
  const items = [...waiting, ...readers.filter((one) => !waiting.includes(one))]
  return { version, waiting: waiting.length, readers: readers.length, items: items.slice(0, MOST) }
}
