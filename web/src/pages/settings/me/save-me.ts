import { useMutation } from '@tanstack/react-query'
import type { Input } from '#contracts/client.ts'
import { call, queryClient } from '#web/lib/api.ts'
import { useProblem } from '#web/lib/problem.ts'
import { useWords } from '#web/lib/say.tsx'
import { sessionQuery, useSession } from '#web/lib/session.ts'
import { toast } from '#web/lib/toasts.ts'

/** Saves what somebody changes about themselves as they change it; the desk speaks the new language at once. */
export function useSaveMe() {
  const { speak } = useWords()
  const problem = useProblem()
  const { member } = useSession()
  return useMutation({
    mutationFn: (body: NonNullable<Input<'updateMe'>['body']>) => call('updateMe', { body }),
    onSuccess: async (_, { language, zone }) => {
      await speak(language ?? member.language, zone ?? member.zone)
      await queryClient.invalidateQueries({ queryKey: sessionQuery.queryKey })
    },
    onError: (error) => toast(problem(error)),
  })
}
