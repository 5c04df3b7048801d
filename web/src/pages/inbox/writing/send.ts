import { useMutation } from '@tanstack/react-query'
import { call, hasCode, queryClient } from '#web/lib/api.ts'
import { announce } from '#web/lib/announce.ts'
import { useProblem } from '#web/lib/problem.ts'
import { useWords } from '#web/lib/say.tsx'
import { serverNow } from '#web/lib/now.ts'
import { toast } from '#web/lib/toasts.ts'
import { firstName } from '#web/pieces/ticket-time.ts'
import type { Ticket } from '../ticket.ts'
import type { Draft, DraftFile, Told } from './draft.ts'

export type Sending = {
  draft: Draft
  told: Told | null
  /** Commitments that this message keeps or replaces. */
  answers: { id: string; becomes: 'kept' | 'superseded' }[]
  status?: 'pending' | 'on_hold' | 'resolved'
  seenRevision: number
}

type SendOptions = {
  ticket: Ticket
  onSent: () => void
  onTakenBack: (text: string, files: DraftFile[]) => void
}

/** Sends what was written; for some seconds it can be taken back. */
export function useSend({ ticket, onSent, onTakenBack }: SendOptions) {
  const { say } = useWords()
  const problem = useProblem()
  const takeBack = useMutation({
    mutationFn: ({ messageId }: { messageId: string; files: DraftFile[] }) =>
      call('undoSend', { params: { id: messageId } }),
    onSuccess: ({ text }, { files }) => {
      onTakenBack(text, files)
      announce(say('composer.taken_back'))
      void refreshTicket(ticket.id)
    },
    onError: (error) => toast(problem(error)),
  })
  return useMutation({
    mutationFn: (sending: Sending) => sendIt(ticket.id, sending),
    // What came meanwhile is to be read before the answer goes, also where no live change was heard.
    onError: (error) => void (hasCode(error, 'changed_meanwhile') && refreshTicket(ticket.id)),
    onSuccess: (sent, { draft }) => {
      onSent()
      void refreshTicket(ticket.id)
      if (draft.mode === 'note') {
        toast(say('composer.noted'), null, 4_000)
        return
      }
      const left = sent.undoUntil ? new Date(sent.undoUntil).getTime() - serverNow() : 0
      const name = firstName(ticket.contact.name)
      if (left <= 0) toast(say('composer.sent', { name }), null, 6_000)
      else {
        const undo = {
          words: say('shell.undo'),
          onUndo: () => takeBack.mutate({ messageId: sent.id, files: draft.files }),
        }
        toast(say('composer.sent_leaves', { name, seconds: Math.ceil(left / 1000) }), undo, left)
      }
    },
  })
}

async function sendIt(ticketId: string, { draft, told, answers, status, seenRevision }: Sending) {
  const params = { id: ticketId }
  if (draft.mode === 'note') return call('writeNote', { params, body: { text: draft.text } })
  const { message } = await call('sendMessage', {
    params,
    body: {
      direction: 'outbound',
      purpose: status === 'resolved' ? 'solution' : draft.mode,
      text: draft.text,
      attachments: draft.files,
      seenRevision,
      status,
      commitment: told ?? undefined,
      commitments: answers.map((one) =>
        one.becomes === 'superseded' ? { ...one, newDueAt: told?.dueAt } : one,
      ),
    },
  })
  return message
}

export async function refreshTicket(ticketId: string): Promise<void> {
  await Promise.all([
    queryClient.invalidateQueries({ queryKey: ['readTicket', { params: { id: ticketId } }] }),
    ...[
      'listTickets',
      'countTickets',
      'explainClocks',
      'listEvents',
      'listRemedyOptions',
      'listEscalations',
    ].map((route) => queryClient.invalidateQueries({ queryKey: [route] })),
  ])
}
