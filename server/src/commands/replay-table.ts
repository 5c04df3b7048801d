import type { Say } from '#i18n/say.ts'
import type { ReplayResult } from '#server/features/replays/index.ts'

const MOST_LINES = 20

/** What was and what would have been, side by side, for a terminal. */
export function replayTable(result: ReplayResult, say: Say): string {
  const { clocks, escalations } = result
  const rows: [string, string | number, string | number][] = [
    ['', say('replay.did'), say('replay.would')],
    ...clocks.map(({ kind, did, would }): [string, string, string] => [
      say('replay.breached', { kind: say(`cli.clock.kind.${kind}`) }),
      `${did.breached}/${did.ran}`,
      `${would.breached}/${would.ran}`,
    ]),
    [say('replay.escalated'), escalations.did.count, escalations.would.count],
    [say('replay.climbed'), escalations.did.climbed, escalations.would.climbed],
    [say('replay.told'), escalations.did.told, escalations.would.told],
  ]
  const width = Math.max(...rows.map(([name]) => name.length))
  const columns = [1, 2].map((i) => Math.max(...rows.map((row) => String(row[i]).length)))
  const table = rows.map(
    ([name, did, would]) =>
      `${name.padEnd(width)}  ${String(did).padStart(columns[0]!)}  ${String(would).padStart(columns[1]!)}`,
  )
  const changed = result.changed
    .slice(0, MOST_LINES)
    .map(({ number, subject, kind, didBreachAt, wouldBreachAt }) => {
      const [did, would] = [didBreachAt ?? '-', wouldBreachAt ?? '-']
      return `  #${number} ${subject.slice(0, 40)}: ${say(`cli.clock.kind.${kind}`)} ${did} → ${would}`
    })
  const counts = { tickets: result.tickets, changed: result.changedTickets, cut: String(result.cut) }
  return `${[say('replay.head', counts), '', ...table, '', ...changed].join('\n').trimEnd()}\n`
}
