import { useMutation } from '@tanstack/react-query'
import type { Input, Output } from '#contracts/client.ts'
import { call, queryClient } from '#web/lib/api.ts'

export type Mailbox = Output<'readMailbox'>
type Change = Input<'updateMailbox'>['body']

/** Changes a part of a mailbox, as it was read. */
export function useMailboxChange(mailbox: Mailbox) {
  return useMutation({
    mutationFn: (body: Change) =>
      call('updateMailbox', { params: { id: mailbox.id }, body }, { ifMatch: `"${mailbox.revision}"` }),
    onSuccess: () => Promise.all([refresh('readMailbox'), refresh('listMailboxes')]),
  })
}

const refresh = (route: string) => queryClient.invalidateQueries({ queryKey: [route] })
