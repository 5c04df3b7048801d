import { useQuery } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { call, queryClient } from '#web/lib/api.ts'
import { onLive } from '#web/lib/live.ts'
import { useWords } from '#web/lib/say.tsx'

const BEAT_MS = 15_000
/** Shorter is a glance: nobody is told, and the ticket that is opened next is not kept waiting. */
const GLANCE_MS = 300

/** Says that I am here, and who else is; a locked ticket there is none (trap 43). */
export function WhoIsHere({ ticketId, isTyping }: { ticketId: string; isTyping: boolean }) {
  const { say } = useWords()
  const doing = isTyping ? 'typing' : 'reading'
  const isStaying = useStaying(ticketId)
  const others = useQuery({
    enabled: isStaying,
    queryKey: ['presence', ticketId, doing],
    queryFn: () => call('putPresence', { params: { id: ticketId }, body: { doing } }),
    refetchInterval: BEAT_MS,
    refetchIntervalInBackground: false,
    staleTime: 0,
    gcTime: 0,
    retry: false,
    placeholderData: (before) => before,
  }).data?.others
  useEffect(
    () =>
      onLive((change) => {
        if (change.type === 'presence.changed' && change.ticketId === ticketId)
          void queryClient.invalidateQueries({ queryKey: ['presence', ticketId] })
      }),
    [ticketId],
  )
  return (
    <p className="who-is-here meta" role="status">
      {(others ?? [])
        .map(({ name, doing: what }) =>
          say(what === 'typing' ? 'ticket.writes_here' : 'ticket.is_here', { name }),
        )
        .join(' ')}
    </p>
  )
}

function useStaying(ticketId: string): boolean {
  const [staysAt, setStaysAt] = useState<string | null>(null)
  useEffect(() => {
    let isTold = false
    const stay = setTimeout(() => {
      isTold = true
      setStaysAt(ticketId)
    }, GLANCE_MS)
    const leave = () =>
      void call('putPresence', { params: { id: ticketId }, body: { doing: 'gone' } }).catch(() => {})
    return () => {
      clearTimeout(stay)
      if (isTold) setTimeout(leave, GLANCE_MS)
    }
  }, [ticketId])
  return staysAt === ticketId
}
