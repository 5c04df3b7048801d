import { useMutation } from '@tanstack/react-query'
import { useEffect, useRef } from 'react'
import { call, forgetSessionIfEnded, hasCode, queryClient } from '#web/lib/api.ts'
import { announce } from '#web/lib/announce.ts'
import type { DraftPlace } from '#web/lib/kept-drafts.ts'
import { useProblem } from '#web/lib/problem.ts'
import { useWords } from '#web/lib/say.tsx'
import { serverNow } from '#web/lib/now.ts'
import { toast } from '#web/lib/toasts.ts'
import type { SaidMessage, WaitingSend } from '#web/lib/waiting-sends.ts'
import { onSendEnded, sayNow, waitToSend } from '#web/lib/waiting-sends.ts'
import { firstName } from '#web/pieces/ticket-time.ts'
import type { Ticket } from '../ticket.ts'
import type { Draft, DraftFile, Told } from './draft.ts'
import { loadedForm } from './load-pad.ts'

export type Sending = {
  draft: Draft
  told: Told | null
  copies: string[]
  /** Commitments that this message keeps or replaces. */
  answers: { id: string; becomes: 'kept' | 'superseded' }[]
  status?: 'pending' | 'on_hold' | 'resolved'
  seenRevision: number
}

type SendOptions = {
  ticket: Ticket
  place: DraftPlace | null
  onSent: () => void
  onTakenBack: (draft: Draft) => void
}

/** Sends what was written; for some seconds it can be taken back. Without a connection it waits for one. */
export function useSend({ ticket, place, onSent, onTakenBack }: SendOptions) {
  const say = useSaid(ticket, onSent, onTakenBack)
  // What came of a send that waited, as long as its ticket is on the screen.
  const sent = useRef(new Map<string, Draft>())
  useEffect(() =>
    onSendEnded((ended) => {
      if (ended.send.place.ticketId !== ticket.id) return false
      if ('said' in ended) say(ended.said, sent.current.get(ended.send.key) ?? null)
      else void refreshTicket(ticket.id)
      return 'said' in ended
    }),
  )
  return useMutation({
    mutationFn: async (sending: Sending): Promise<SaidMessage | null> => {
      if (!place) return null
      const send = await waitingSend(sending, place, ticket.contact.name)
      sent.current.set(send.key, sending.draft)
      try {
        return await sayNow(send)
      } catch (error) {
        forgetSessionIfEnded(error)
        if (!hasCode(error, 'offline')) throw error
        waitToSend(send)
        return null
      }
    },
    // What came meanwhile is to be read before the answer goes, also where no live change was heard.
    onError: (error) => void (hasCode(error, 'changed_meanwhile') && refreshTicket(ticket.id)),
    onSuccess: (said, { draft }) => (said ? say(said, draft) : undefined),
  })
}

/** Says that it was said, and how it is taken back. */
function useSaid(ticket: Ticket, onSent: () => void, onTakenBack: (draft: Draft) => void) {
  const { say } = useWords()
  const problem = useProblem()
  const takeBack = useMutation({
    mutationFn: ({ messageId }: { messageId: string; draft: Draft | null }) =>
      call('undoSend', { params: { id: messageId } }),
    onSuccess: ({ text }, { draft }) => {
      onTakenBack(draft ?? { mode: 'reply', text, doc: null, told: null, isToldOff: false, files: [] })
      announce(say('composer.taken_back'))
      void refreshTicket(ticket.id)
    },
    onError: (error) => toast(problem(error)),
  })
  return (sent: SaidMessage, draft: Draft | null) => {
    onSent()
    void refreshTicket(ticket.id)
    if (sent.direction === 'note') return void toast(say('composer.noted'), null, 4_000)
    const left = sent.undoUntil ? new Date(sent.undoUntil).getTime() - serverNow() : 0
    const name = firstName(ticket.contact.name)
    if (left <= 0) return void toast(say('composer.sent', { name }), null, 6_000)
    const onUndo = () => takeBack.mutate({ messageId: sent.id, draft })
    const seconds = Math.ceil(left / 1000)
    toast(say('composer.sent_leaves', { name, seconds }), { words: say('shell.undo'), onUndo }, left)
  }
}

async function waitingSend(sending: Sending, place: DraftPlace, name: string): Promise<WaitingSend> {
  const { draft, told, copies, answers, status, seenRevision } = sending
  const { mentionsIn, sentHtml } = await loadedForm
  const html = sentHtml(draft.doc) ?? undefined
  const from = { key: makeKey(), place, name, since: serverNow() }
  if (draft.mode === 'note')
    return { ...from, say: { note: { text: draft.text, html, mentions: mentionsIn(draft.doc) } } }
  // A picture that was taken out of the words does not travel.
  const isSent = ({ cid }: DraftFile) => !cid || html?.includes(`cid:${cid}`)
  const message = {
    direction: 'outbound' as const,
    purpose: status === 'resolved' ? ('solution' as const) : draft.mode,
    text: draft.text,
    html,
    copies,
    attachments: draft.files.filter(isSent).map(({ name: fileName, contentType, size, blob, cid }) => ({
      name: fileName,
      contentType,
      size,
      blob,
      contentId: cid,
    })),
    seenRevision,
    status,
    commitment: told ?? undefined,
    commitments: answers.map((one) =>
      one.becomes === 'superseded' ? { ...one, newDueAt: told?.dueAt } : one,
    ),
  }
  return { ...from, say: { message } }
}

const makeKey = () => [...crypto.getRandomValues(new Uint8Array(16))].map((n) => n.toString(16)).join('-')

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
      'readApologies',
    ].map((route) => queryClient.invalidateQueries({ queryKey: [route] })),
  ])
}
