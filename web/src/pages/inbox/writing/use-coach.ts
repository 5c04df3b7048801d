import { useQuery } from '@tanstack/react-query'
import { useCallback, useEffect, useMemo, useState } from 'react'
import type { CoachResult } from '#core/coach/coach.ts'
import type { CoachFacts, DraftKind } from '#core/coach/facts.ts'
import { openItems } from '#core/finding/checklist.ts'
import { refusalFlag } from '#core/finding/finding.ts'
import { solutionTooEarly } from '#core/finding/key-points.ts'
import type { Instant } from '#core/time/instant.ts'
import type { Output } from '#contracts/client.ts'
import { reading } from '#web/lib/api.ts'
import { onBack } from '#web/lib/connection.ts'
import { serverNow } from '#web/lib/now.ts'
import { useWords } from '#web/lib/say.tsx'
import { useMay } from '#web/lib/session.ts'
import { isReadLanguage, loadCoach, type Coach } from '#web/pieces/load-coach.ts'
import type { Ticket } from '../ticket.ts'
import { usePaused } from './use-paused.ts'

/** The coach comes with the first open page and reads on this machine; nothing travels. */
export function useCoach(
  text: string,
  language: string,
  kind: DraftKind,
  ticket: Ticket,
): { read: CoachResult | null; of: string; readNow: (text: string) => CoachResult | null } {
  const [coach, setCoach] = useState<{ language: string; read: Coach } | null>(null)
  const mayAct = useMay('remedy.approve')
  // Times are read as they are shown: in the writer's zone, wherever the browser is.
  const { zone } = useWords()
  const rules = useQuery({ ...reading('readCoach', {}), staleTime: 5 * 60_000 }).data
  useEffect(() => {
    if (!isReadLanguage(language) || coach?.language === language) return
    let isGone = false
    // With the ticket, not with the first word: then there may be no connection.
    const load = () =>
      void loadCoach(language).then(
        (read) => !isGone && read && setCoach({ language, read }),
        () => {},
      )
    load()
    const stop = onBack(load)
    return () => {
      isGone = true
      stop()
    }
  }, [language, coach])
  const readNow = useCallback(
    (words: string) => {
      if (!coach || coach.language !== language || !words.trim()) return null
      const facts = { ...factsOf(ticket, kind, mayAct, zone), ...rulesFor(rules, language) }
      return coach.read({ text: words, language }, facts)
    },
    [coach, language, kind, ticket, mayAct, rules, zone],
  )
  // No key waits for the coach: it reads when the fingers rest.
  const paused = usePaused(text)
  const of = text.trim() ? paused : ''
  const read = useMemo(() => readNow(of), [readNow, of])
  return { read, of, readNow }
}

function factsOf(ticket: Ticket, kind: DraftKind, mayAct: boolean, zone: string): CoachFacts {
  const open = ticket.commitments.filter((one) => one.state === 'open')
  return {
    now: serverNow() as Instant,
    zone,
    kind,
    customerName: ticket.contact.name,
    customerLanguage: ticket.language ?? undefined,
    commitments: open.map((one) => ({ kind: one.kind, dueAt: new Date(one.dueAt).getTime() as Instant })),
    mayCommitTo: mayAct ? ['update', 'action'] : ['update'],
    keyPointsConfirmed: ticket.keyPoints ? solutionTooEarly(ticket.keyPoints) === null : undefined,
    isUnresearched: openItems(ticket.checklist).length > 0,
    isOurFault: refusalFlag(ticket.findings) === 'against_evidence',
  }
}

/** What this desk changed of the coach; before it is known, everything is pointed out. */
function rulesFor(rules: Output<'readCoach'> | undefined, language: string) {
  if (!rules || !isReadLanguage(language)) return {}
  return { switchedOff: rules.switchedOff, extraWords: rules.extraWords[language] }
}
