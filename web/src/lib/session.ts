import { useQuery } from '@tanstack/react-query'
import type { Output } from '#contracts/client.ts'
import { call, ENDED, hasCode, queryClient } from './api.ts'
import { forgetDraftsHere } from './kept-drafts.ts'
import { trustServerTime } from './now.ts'
import { forgetPushHere } from './push.ts'

export type Session = Output<'readSession'>
export type Permission = string

export const sessionQuery = {
  queryKey: ['session'] as const,
  queryFn: readOrNull,
  staleTime: 5 * 60_000,
}

async function readOrNull(): Promise<Session | null> {
  try {
    const session = await call('readSession', {})
    trustServerTime(session.now)
    return session
  } catch (error) {
    if (!hasCode(error, 'not_signed_in')) throw error
    const kept = queryClient.getQueryData<Session | null>(sessionQuery.queryKey)
    if (kept) queryClient.setQueryData(ENDED, true)
    return kept ?? null
  }
}

/** Takes a new session in after sign-in or first run. */
export function enter(session: Session): void {
  trustServerTime(session.now)
  queryClient.setQueryData(ENDED, false)
  queryClient.setQueryData(sessionQuery.queryKey, session)
}

export async function leave(): Promise<void> {
  // Whoever signs in here next sees nothing of this person's.
  await forgetPushHere().catch(() => {})
  await call('signOut', {})
  forgetDraftsHere()
  // The session first: whoever reads it must hear that it is over.
  queryClient.setQueryData(sessionQuery.queryKey, null)
  queryClient.removeQueries({ predicate: ({ queryKey }) => queryKey[0] !== sessionQuery.queryKey[0] })
}

/** The signed-in session; pages are only drawn when there is one. It stays after its end, until somebody signs in again. */
export function useSession(): Session {
  const { data } = useQuery(sessionQuery)
  if (!data) throw new Error('no session')
  return data
}

/** False from the moment on at which somebody signs out here. */
export const isSignedIn = (): boolean => Boolean(queryClient.getQueryData(sessionQuery.queryKey))

/** True when the server no longer knows this session. */
export function useSessionEnded(): boolean {
  return useQuery({ queryKey: ENDED, queryFn: () => false, enabled: false, initialData: false }).data
}

export function useMay(permission: Permission): boolean {
  return useSession().permissions.includes(permission)
}
