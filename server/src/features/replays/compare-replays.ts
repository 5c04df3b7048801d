import type { Output } from '#contracts/client.ts'
import type { Database } from '#server/platform/db/database.ts'
import { found, refuse } from '#server/platform/problem.ts'
import { loadReplay, summaryOf, viewOf } from './replay-store.ts'
import type { ReplayResult } from './tally.ts'

type Comparison = Output<'compareReplays'>

/** Two replays that ended, beside each other and beside what happened; refused while one still runs. */
export async function compareReplays(
  db: Database,
  workspaceId: string,
  ids: { id: string; otherId: string },
): Promise<Comparison> {
  const [left, right] = await Promise.all([
    loadReplay(db, workspaceId, ids.id),
    loadReplay(db, workspaceId, ids.otherId),
  ])
  const [one, other] = [found(left), found(right)]
  const [a, b] = [viewOf(one).result, viewOf(other).result]
  if (!a || !b) refuse({ code: 'replay.runs_still' })
  return {
    one: summaryOf(one),
    other: summaryOf(other),
    clocks: a.clocks.map(({ kind, did, would }) => ({
      kind,
      did,
      one: would,
      other: b.clocks.find((clock) => clock.kind === kind)?.would ?? { ran: 0, breached: 0 },
    })),
    escalations: { did: a.escalations.did, one: a.escalations.would, other: b.escalations.would },
    told: toldOf(a, b),
    tickets: ticketsOf(a, b),
  }
}

function toldOf(a: ReplayResult, b: ReplayResult): Comparison['told'] {
  const ids = new Set([...a.told, ...b.told].map(({ memberId }) => memberId))
  return [...ids].map((memberId) => {
    const [one, other] = [a, b].map(({ told }) => told.find((each) => each.memberId === memberId))
    return { memberId, did: one?.did ?? other?.did ?? 0, one: one?.would ?? 0, other: other?.would ?? 0 }
  })
}

/** A ticket that one of them does not list was breached by it as it was. */
function ticketsOf(a: ReplayResult, b: ReplayResult): Comparison['tickets'] {
  const key = ({ ticketId, kind }: ReplayResult['changed'][number]) => `${ticketId}/${kind}`
  const [ofA, ofB] = [a, b].map(({ changed }) => new Map(changed.map((one) => [key(one), one])))
  const all = new Map([...ofA!, ...ofB!])
  return [...all].flatMap(([place, ticket]) => {
    const { wouldBreachAt: _, ...facts } = ticket
    const [one, other] = [ofA, ofB].map(
      (of) => (of!.get(place) ?? { wouldBreachAt: ticket.didBreachAt }).wouldBreachAt,
    )
    return one === other ? [] : [{ ...facts, oneBreachAt: one ?? null, otherBreachAt: other ?? null }]
  })
}
