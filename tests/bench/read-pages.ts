import type { BenchDesk } from './bench-desk.ts'
import { latencies, quantile } from './measure.ts'

export type Latency = { p50: number; p95: number }

const of = (took: number[]): Latency => ({ p50: quantile(took, 0.5), p95: quantile(took, 0.95) })
const WARM = 30

/** How long one reader waits for the inbox: first pages by time left, by newest, of one team, and what follows. */
export async function readInbox({ program }: BenchDesk, times = 300): Promise<Latency> {
  const first = JSON.parse(await program.get('/v1/tickets?view=all&limit=50')) as { next: string }
  const pages = [
    '/v1/tickets?view=to_answer&limit=50',
    '/v1/tickets?view=all&sort=newest&limit=50',
    '/v1/tickets?view=all&sort=last_word&limit=50',
    `/v1/tickets?view=all&limit=50&cursor=${encodeURIComponent(first.next)}`,
  ]
  const read = (nth: number) => program.get(pages[nth % pages.length]!)
  await latencies(WARM, read)
  return of(await latencies(times, read))
}

/** How long one reader waits for a ticket with all that stands beside it; another one each time. */
export async function readTickets({ program }: BenchDesk, tickets: number, times = 300): Promise<Latency> {
  const read = (nth: number) => program.get(`/v1/tickets/tkt_${1 + ((nth * 7919) % tickets)}`)
  await latencies(WARM, read)
  return of(await latencies(times, read))
}

/** The raw limit beside them: one small answer that reads nothing. */
export async function readNothing({ program }: BenchDesk, times = 300): Promise<Latency> {
  await latencies(WARM, () => program.get('/healthz'))
  return of(await latencies(times, () => program.get('/healthz')))
}
