import { useDeferredValue, useEffect, useMemo, useState } from 'react'
import type { coach as readDraft, CoachResult } from '#core/coach/coach.ts'
import type { CoachFacts, DraftKind } from '#core/coach/facts.ts'
import type { LanguageCode } from '#core/coach/language/code.ts'
import type { Instant } from '#core/time/instant.ts'
import { serverNow } from '#web/lib/now.ts'
import { useMay } from '#web/lib/session.ts'
import type { Ticket } from '../ticket.ts'

type Coach = typeof readDraft
const READ: readonly string[] = ['en', 'es', 'pt', 'nl']
const isRead = (language: string): language is LanguageCode => READ.includes(language)

/** The coach comes with the first open page and reads on this machine; nothing travels. */
export function useCoach(
  text: string,
  language: string,
  kind: DraftKind,
  ticket: Ticket,
): CoachResult | null {
  const [coach, setCoach] = useState<{ language: string; read: Coach } | null>(null)
  const mayAct = useMay('remedy.approve')
  const isWanted = text.length > 0 && isRead(language)
  useEffect(() => {
    if (!isWanted || coach?.language === language) return
    let isGone = false
    void loadCoach(language).then((read) => {
      if (!isGone && read) setCoach({ language, read })
    })
    return () => void (isGone = true)
  }, [isWanted, language, coach])
  const slow = useDeferredValue(text)
  return useMemo(() => {
    if (!coach || coach.language !== language || !slow.trim()) return null
    return coach.read({ text: slow, language }, factsOf(ticket, kind, mayAct))
  }, [coach, language, slow, kind, ticket, mayAct])
}

async function loadCoach(language: string): Promise<Coach | null> {
  if (!isRead(language)) return null
  const [{ coach }, { loadLanguage }] = await Promise.all([
    import('#core/coach/coach.ts'),
    import('#core/coach/language/load.ts'),
  ])
  await loadLanguage(language)
  return coach
}

function factsOf(ticket: Ticket, kind: DraftKind, mayAct: boolean): CoachFacts {
  const open = ticket.commitments.filter((one) => one.state === 'open')
  return {
    now: serverNow() as Instant,
    zone: Intl.DateTimeFormat().resolvedOptions().timeZone,
    kind,
    customerName: ticket.contact.name,
    customerLanguage: ticket.language ?? undefined,
    commitments: open.map((one) => ({ kind: one.kind, dueAt: new Date(one.dueAt).getTime() as Instant })),
    mayCommitTo: mayAct ? ['update', 'action'] : ['update'],
    keyPointsConfirmed: ticket.keyPoints ? ticket.keyPoints.state === 'confirmed' : undefined,
  }
}
