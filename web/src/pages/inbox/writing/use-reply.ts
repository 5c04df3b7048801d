import { useEffect, useRef, useState } from 'react'
import { call } from '#web/lib/api.ts'
import type { Doing } from '#web/lib/coming.ts'
import { useProblem } from '#web/lib/problem.ts'
import { useWords } from '#web/lib/say.tsx'
import { toast } from '#web/lib/toasts.ts'
import type { Ticket } from '../ticket.ts'
import type { Answers } from './answers.tsx'
import { isAnswered, openOnes } from './answers.tsx'
import type { Mode } from './draft.ts'
import { useDraft } from './draft.ts'
import { useSend } from './send.ts'
import { useCoach } from './use-coach.ts'
import { toldBy } from './use-told.ts'

export type Reply = ReturnType<typeof useReply>
export type EndStatus = 'pending' | 'on_hold' | 'resolved'

/** Everything somebody does while writing: the draft, what the coach reads in it, what becomes of it. */
export function useReply(ticket: Ticket, focus: () => void) {
  const { draft, kept, change, clear } = useDraft(ticket.id, ticket.may.includes('ticket.write'))
  const mode: Mode = ticket.may.includes('message.send') ? draft.mode : 'note'
  const [language, setLanguage] = useState(ticket.language ?? ticket.contact.language ?? 'en')
  const [focused, setFocused] = useState<number | null>(null)
  const [answers, setAnswers] = useState<Answers>({})
  const isNote = mode === 'note'
  const read = useCoach(isNote ? '' : draft.text, language, isNote ? 'reply' : mode, ticket)
  const told = toldBy({ ...draft, mode }, read)
  const send = useSend({
    ticket,
    onSent: () => {
      clear()
      setFocused(null)
    },
    onTakenBack: (text, files) => {
      change({ mode, text, told, files })
      focus()
    },
  })
  const acknowledge = useAcknowledge(ticket.id, (proposal) => {
    setLanguage(proposal.language)
    const before = draft
    change({ mode: 'acknowledgement', text: proposal.text, told: proposal.commitment, isToldOff: false })
    focus()
    return before.text.trim() && before.text !== proposal.text ? () => change(before) : null
  })
  const submit = (status?: EndStatus) => {
    if (!draft.text.trim() || send.isPending) return
    const answered = isNote ? [] : openOnes(ticket).filter((one) => isAnswered(one, answers))
    send.mutate({
      draft: { ...draft, mode },
      told,
      answers: answered.map(({ id }) => ({ id, becomes: told ? 'superseded' : 'kept' })),
      status,
      seenRevision: ticket.revision,
    })
  }
  return {
    draft,
    mode,
    kept,
    change,
    language,
    read,
    told,
    focused,
    setFocused,
    answers,
    setAnswers,
    send,
    acknowledge,
    submit,
  }
}

type Proposal = Awaited<ReturnType<typeof call<'proposeAcknowledgement'>>>

/** Fetches the one-click acknowledgement; `take` answers how to get the earlier draft back, if there was one. */
function useAcknowledge(ticketId: string, take: (proposal: Proposal) => (() => void) | null) {
  const { say } = useWords()
  const problem = useProblem()
  return async () => {
    try {
      const back = take(await call('proposeAcknowledgement', { params: { id: ticketId } }))
      if (back) toast(say('composer.replaced'), { words: say('shell.undo'), onUndo: back }, 20_000)
    } catch (error) {
      toast(problem(error))
    }
  }
}

/** Runs once for each new order from the keys. */
export function useDoing(doing: { what: Doing; at: number } | null, run: (what: Doing) => void): void {
  const last = useRef(0)
  const latest = useRef(run)
  useEffect(() => {
    latest.current = run
  })
  useEffect(() => {
    if (!doing || doing.at === last.current) return
    last.current = doing.at
    latest.current(doing.what)
  }, [doing])
}
