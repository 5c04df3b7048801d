import { useState } from 'react'
import { serverNow } from '#web/lib/now.ts'

type Kept<T> = { value: T; keptAt: number; name: string }
const PREFIX = 'redress.draft.'

/** Rules that the past can be replayed with. */
export type RuleKind = 'path' | 'policy' | 'calendar' | 'rota'
export type KeptDraft<T> = {
  value: T
  keptAt: number | null
  change: (value: T) => void
  discard: () => void
}

/** A setting while it is being changed, or a note that is being made: kept in this browser as one goes, until it is published or discarded. */
export function useKeptDraft<T extends { name: string }>(
  kind: RuleKind | 'automation' | 'ticket',
  id: string,
  published: T,
): KeptDraft<T> {
  const key = `${PREFIX}${kind}.${id}`
  const [kept, setKept] = useState<Kept<T> | null>(() => read<T>(key))
  return {
    value: kept?.value ?? published,
    keptAt: kept?.keptAt ?? null,
    change: (value) => {
      const next = { value, keptAt: serverNow(), name: value.name }
      keep(key, next)
      setKept(next)
    },
    discard: () => {
      localStorage.removeItem(key)
      setKept(null)
    },
  }
}

/** The drafts of a kind that this browser keeps, by the id of what they change; `new` for one without. */
export function keptDrafts<T>(kind: RuleKind): { id: string; name: string; value: T }[] {
  const start = `${PREFIX}${kind}.`
  return Object.keys(localStorage)
    .filter((key) => key.startsWith(start))
    .flatMap((key) => {
      const kept = read<T>(key)
      return kept ? [{ id: key.slice(start.length), name: kept.name, value: kept.value }] : []
    })
}

/** A full device loses nothing but this copy. */
function keep(key: string, kept: Kept<unknown>): void {
  try {
    localStorage.setItem(key, JSON.stringify(kept))
  } catch {
    localStorage.removeItem(key)
  }
}

function read<T>(key: string): Kept<T> | null {
  try {
    return JSON.parse(localStorage.getItem(key) ?? 'null') as Kept<T> | null
  } catch {
    return null
  }
}
