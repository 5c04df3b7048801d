import type { CoachResult } from '#core/coach/coach.ts'
import type { Told } from './draft.ts'

const HOUR = 3_600_000

/** A time that the words name and that nothing would watch, should they leave like this (2.4). */
export type Uncovered = Told & { time: string }

/** The coach knows what stands on the ticket; here counts too what goes with the draft. */
export function withoutCovered(read: CoachResult | null, told: Told | null): CoachResult | null {
  if (!read || !told) return read
  const findings = read.findings.filter(
    ({ rule, span }) => rule !== 'uncovered_commitment' || !isWatched(dueAt(read, span[0]), told),
  )
  return findings.length === read.findings.length ? read : { ...read, findings }
}

/** The first of them, with the commitment that it could become. */
export function uncoveredIn(text: string, read: CoachResult | null): Uncovered | null {
  const finding = read?.findings.find(({ rule }) => rule === 'uncovered_commitment')
  const found = read?.commitments.find((one) => one.deadline?.span[0] === finding?.span[0])
  if (!finding || !found?.deadline?.dueAt) return null
  const said = (from: number, to: number) => text.slice(from, to).replace(/\s+/g, ' ').trim().slice(0, 200)
  return {
    kind: found.kind === 'action' ? 'action' : 'update',
    words: said(...found.span),
    time: said(...finding.span),
    dueAt: new Date(found.deadline.dueAt).toISOString(),
  }
}

const dueAt = (read: CoachResult, from: number) =>
  read.commitments.find((one) => one.deadline?.span[0] === from)?.deadline?.dueAt ?? null

const isWatched = (due: number | null, told: Told) =>
  due !== null && Math.abs(new Date(told.dueAt).getTime() - due) <= HOUR
