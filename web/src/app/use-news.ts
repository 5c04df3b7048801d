import { useQuery } from '@tanstack/react-query'
import { useEffect, useRef } from 'react'
import { announce } from '#web/lib/announce.ts'
import { reading } from '#web/lib/api.ts'
import { useWords } from '#web/lib/say.tsx'

/** Says to a screen reader that notifications have come; to the eyes the number beside their place says it. */
export function useNews(): void {
  const { say } = useWords()
  const waiting = useQuery(reading('countTickets', {})).data?.notifications
  const before = useRef<number | undefined>(undefined)
  useEffect(() => {
    const count = waiting === undefined || before.current === undefined ? 0 : waiting - before.current
    before.current = waiting
    if (count > 0) announce(say('shell.news', { count }))
  }, [waiting, say])
}
