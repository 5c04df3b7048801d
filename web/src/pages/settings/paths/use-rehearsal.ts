import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { Output } from '#contracts/client.ts'
import { call, problemOf } from '#web/lib/api.ts'
import { serverNow } from '#web/lib/now.ts'
import { useSession } from '#web/lib/session.ts'
import { useSettled } from '../settled.ts'
import type { PathDefinition } from './path-draft.ts'

export type Moment = Output<'rehearsePath'>['moments'][number]

/** From now, nobody answers: who is told when; or why such a path is refused, step by step. */
export function useRehearsal(definition: PathDefinition) {
  const me = useSession().member.id
  const [start] = useState(() => new Date(serverNow()).toISOString())
  const settled = useSettled(definition)
  const query = useQuery({
    queryKey: ['rehearsePath', settled, start],
    queryFn: () => call('rehearsePath', { body: { definition: settled, start, ticketOwnerId: me } }),
    placeholderData: (last) => last,
    retry: false,
  })
  const errors = query.isError ? (problemOf(query.error)?.errors ?? []) : []
  return {
    start,
    /** Nothing was rehearsed yet. */
    isFirst: query.isPending,
    isComing: query.isFetching || settled !== definition,
    moments: query.isError ? [] : (query.data?.moments ?? []),
    error: query.isError ? query.error : null,
    wrongOf: (step: number) =>
      errors
        .filter(({ pointer }) => pointer.startsWith(`/definition/steps/${step}`))
        .map((one) => one.detail),
    wrongElsewhere: errors
      .filter(({ pointer }) => !pointer.startsWith('/definition/steps/'))
      .map((one) => one.detail),
  }
}
