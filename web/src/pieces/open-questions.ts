import { useMutation, useQuery } from '@tanstack/react-query'
import type { Output } from '#contracts/client.ts'
import { call, queryClient, reading } from '#web/lib/api.ts'
import { useMay } from '#web/lib/session.ts'

export type SetupQuestion = Output<'readWorkspace'>['settings']['openQuestions'][number]

const workspace = reading('readWorkspace', {})
const readWorkspace = () => queryClient.getQueryData<Output<'readWorkspace'>>(workspace.queryKey)

/** What an empty desk still asks whoever may answer; a mailbox answers its question by being there. */
export function useOpenQuestions() {
  const may = useMay('settings.write')
  const query = useQuery({ ...workspace, enabled: may })
  const asked = query.data?.settings.openQuestions ?? []
  const mailboxes = useQuery({
    ...reading('listMailboxes', { query: { limit: 1 } }),
    enabled: asked.includes('mailbox'),
  })
  const hasMailbox = (mailboxes.data?.items.length ?? 0) > 0
  const answer = useMutation({
    // Two answers at once: the later one counts from what the earlier one left.
    scope: { id: 'open-questions' },
    mutationFn: (question: SetupQuestion) => {
      const open = readWorkspace()?.settings.openQuestions ?? asked
      const openQuestions = open.filter((one) => one !== question)
      return call('updateWorkspace', { body: { settings: { openQuestions } } })
    },
    onSuccess: (kept) => queryClient.setQueryData(workspace.queryKey, kept),
  })
  return { query, open: asked.filter((one) => one !== 'mailbox' || !hasMailbox), answer }
}
