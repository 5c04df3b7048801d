import type { Desk } from '#server/features/workspaces/index.ts'
import { sayIn } from '#server/platform/words.ts'
import { fillParams, type Reader } from './fill-params.ts'

export type SaidEvent = { type: string; actorName: string; data: Readonly<Record<string, unknown>> }

/** One sentence for an event of the timeline, in the reader's language; the type itself where no words exist. */
export function sayEvent(desk: Desk, reader: Reader, event: SaidEvent): string {
  const key = `event.${event.type}`
  const params = { late: 0, ...fillParams(desk, reader, event.data), actor: event.actorName }
  const said = sayIn(reader.language)(key, params)
  return said === key ? event.type : said
}
