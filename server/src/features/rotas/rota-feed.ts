import type { Output } from '#contracts/client.ts'
import { dutyFeed } from '#core/rota/duty-feed.ts'
import { duties } from '#core/rota/rota.ts'
import { day, instant } from '#core/time/instant.ts'
import { loadDesk } from '#server/features/workspaces/index.ts'
import type { Actor, Context } from '#server/platform/context.ts'
import { found } from '#server/platform/problem.ts'
import type { Secrets } from '#server/platform/secrets.ts'
import { sayIn } from '#server/platform/words.ts'

type Feed = { workspaceId: string; rotaId: string; memberId: string | null }

const BEFORE = 28 * day
const AHEAD = 182 * day

/** The addresses under which calendars of people read a rota: everybody's, and the caller's own. */
export async function rotaFeedLinks(
  ctx: Context,
  actor: Actor,
  rotaId: string,
): Promise<Output<'rotaFeedLinks'>> {
  const { workspaceId } = actor
  found((await loadDesk(ctx, workspaceId)).rotas.get(rotaId))
  const link = (memberId: string | null) =>
    `${ctx.config.url}/v1/rota-feeds/${tokenOf(ctx.secrets, { workspaceId, rotaId, memberId })}`
  return { all: link(null), mine: actor.kind === 'member' ? link(actor.memberId) : null }
}

/** The feed of a signed link; what is not signed, or gone, or of somebody disabled, is not found. */
export async function readRotaFeed(ctx: Context, token: string): Promise<Buffer> {
  const { workspaceId, rotaId, memberId } = found(readToken(ctx.secrets, token))
  const desk = await loadDesk(ctx, workspaceId)
  const { name, rota } = found(desk.rotas.get(rotaId))
  if (memberId !== null && found(desk.members.get(memberId)).state === 'disabled') found(null)
  const now = ctx.clock.now()
  const periods = duties(rota, instant(now - BEFORE), instant(now + AHEAD))
  const nameOf = (id: string) => desk.members.get(id)?.name ?? id
  const gap = sayIn(desk.language)('rota.gap')
  return Buffer.from(dutyFeed({ rotaId, name, periods, memberId, nameOf, gap, now }))
}

function tokenOf(secrets: Secrets, { workspaceId, rotaId, memberId }: Feed): string {
  const text = [workspaceId, rotaId, memberId ?? 'all'].join('.')
  return `${text}.${secrets.sign(`rota-feed:${text}`)}`
}

function readToken(secrets: Secrets, token: string): Feed | null {
  const [workspaceId, rotaId, memberId, signature] = token.replace(/\.ics$/, '').split('.')
  if (!workspaceId || !rotaId || !memberId || !signature) return null
  if (!secrets.verify(`rota-feed:${workspaceId}.${rotaId}.${memberId}`, signature)) return null
  return { workspaceId, rotaId, memberId: memberId === 'all' ? null : memberId }
}
