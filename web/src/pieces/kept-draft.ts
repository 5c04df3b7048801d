import { useState } from 'react'
import { serverNow } from '#web/lib/now.ts'
import { useWords } from '#web/lib/say.tsx'
import { toast } from '#web/lib/toasts.ts'

type Kept<T> = { value: T; keptAt: number; name: string }
const PREFIX = 'redress.draft.'

/** Rules that the past can be replayed with. */
export type RuleKind = 'path' | 'policy' | 'calendar' | 'rota'
export type KeptDraft<T> = {
  value: T
  keptAt: number | null
  change: (value: T) => void
  /** It is needed no more: published, or begun as a ticket. */
  discard: () => void
  /** Somebody throws it away, which can be undone. */
  throwAway: () => void
}

/** A setting while it is being changed, or a note that is being made: kept in this browser as one goes, until it is published or discarded. */
export function useKeptDraft<T extends object>(
  kind: RuleKind | 'automation' | 'ticket' | 'desk' | 'coach' | 'form',
  id: string,
  published: T,
): KeptDraft<T> {
  const key = `${PREFIX}${kind}.${id}`
  const { say } = useWords()
  const [kept, setKept] = useState<Kept<T> | null>(() => read<T>(key))
  const put = (next: Kept<T> | null) => {
    keep(key, next)
    setKept(next)
  }
  return {
    value: kept?.value ?? published,
    keptAt: kept?.keptAt ?? null,
    change: (value) => put({ value, keptAt: serverNow(), name: nameOf(value) }),
    discard: () => put(null),
    throwAway: () => {
      put(null)
      toast(say('draft.thrown_away'), { words: say('shell.undo'), onUndo: () => put(kept) }, 15_000)
    },
  }
}

const nameOf = (value: object) => ('name' in value && typeof value.name === 'string' ? value.name : '')

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
function keep(key: string, kept: Kept<unknown> | null): void {
  try {
    if (kept) localStorage.setItem(key, JSON.stringify(kept))
    else localStorage.removeItem(key)
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
