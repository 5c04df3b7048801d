import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react'
import { call } from '#web/lib/api.ts'
import type { Doing } from '#web/lib/coming.ts'
import { useProblem } from '#web/lib/problem.ts'
import { useWords } from '#web/lib/say.tsx'
import { toast } from '#web/lib/toasts.ts'
import { fileUrl } from '#web/lib/urls.ts'
import { stopWaiting, useWaiting } from '#web/lib/waiting-sends.ts'
import type { Ticket } from '../ticket.ts'
import type { Answers } from './answers.tsx'
import { isAnswered, openOnes } from './answers.tsx'
import { copiesOf, wrongCopies } from './copies-line.tsx'
import type { Draft, DraftFile, Mode } from './draft.ts'
import { useSend } from './send.ts'
import { useCoach } from './use-coach.ts'
import { useDraft } from './use-draft.ts'
import { useFiles } from './use-files.ts'
import { useMeanwhile } from './use-meanwhile.ts'
import { usePad } from './use-pad.ts'
import { usePointedOut } from './use-pointed-out.ts'
import { toldBy } from './use-told.ts'
import { useTyping } from './use-typing.ts'
import { withoutCovered } from './uncovered.ts'

export type Reply = ReturnType<typeof useReply>
export type EndStatus = 'pending' | 'on_hold' | 'resolved'

/** Everything somebody does while writing: the draft, what the coach reads in it, what becomes of it. */
export function useReply(ticket: Ticket) {
  const pad = usePad()
  const focus = () => requestAnimationFrame(pad.focus)
  const kept = useDraft(ticket.id, ticket.may.includes('ticket.write'))
  const { draft, latestDraft, change, clear } = kept
  const setAside = useSetAside(latestDraft, change)
  const mode: Mode = ticket.may.includes('message.send') ? draft.mode : 'note'
  const [proposed, setProposed] = useState<string | null>(null)
  const language = proposed ?? ticket.language ?? ticket.contact.language ?? 'en'
  const [focused, setFocused] = useState<number | null>(null)
  const [answers, setAnswers] = useState<Answers>({})
  const isNote = mode === 'note'
  const coach = useCoach(isNote ? '' : draft.text, language, isNote ? 'reply' : mode, ticket)
  const { read: whole, of: readOf } = coach
  const told = toldBy({ ...draft, mode }, whole)
  const read = useMemo(() => withoutCovered(whole, told), [whole, told])
  const pointed = usePointedOut<EndStatus>(draft)
  const waiting = useWaiting(ticket.id)
  const isTyping = useTyping(draft.text)
  const meanwhile = useMeanwhile(ticket, draft.text.trim().length > 0)
  const unread = isNote ? [] : meanwhile.unread
  const send = useSend({
    ticket,
    place: kept.place,
    onSent: () => {
      clear()
      setFocused(null)
    },
    onTakenBack: (before) => {
      setAside(before, 'composer.set_aside')
      focus()
    },
  })
  const takeFile = (file: DraftFile) => {
    const isPicture = file.contentType.startsWith('image/') && file.id !== undefined
    const cid = isPicture ? `${file.id}.${file.size}` : undefined
    kept.addFile({ ...file, cid })
    if (cid) pad.current?.picture({ cid, src: fileUrl(file.id!), alt: file.name })
  }
  const files = useFiles(takeFile)
  const acknowledge = useAcknowledge(ticket.id, (proposal) => {
    const { text, commitment } = proposal
    setProposed(proposal.language)
    setAside({ mode: 'acknowledgement', text, told: commitment, isToldOff: false }, 'composer.replaced')
    focus()
  })
  const sendDrawn = (status?: EndStatus) => {
    if (!draft.text.trim() || send.isPending || waiting || unread.length > 0) return
    if (!isNote && wrongCopies(copiesOf(ticket, draft))) return
    if (files.incoming.length > 0) return
    // What was typed last is read too: a time in it is a commitment (2.2).
    const now = coach.readNow(isNote ? '' : draft.text)
    const told = toldBy({ ...draft, mode }, now)
    if (!isNote && !pointed.mayLeave(withoutCovered(now, told), status)) return
    const answered = isNote ? [] : openOnes(ticket).filter((one) => isAnswered(one, answers))
    send.mutate({
      draft: { ...draft, mode },
      told,
      copies: isNote ? [] : copiesOf(ticket, draft),
      answers: answered.map(({ id }) => ({ id, becomes: told ? 'superseded' : 'kept' })),
      status: status ?? (isNote ? undefined : draft.status),
      seenRevision: ticket.revision,
    })
  }
  const drawn = useRef(sendDrawn)
  useLayoutEffect(() => {
    drawn.current = sendDrawn
  })
  const submit = (status?: EndStatus) => {
    kept.settle()
    drawn.current(status)
  }
  const writeOn = () => {
    if (waiting) stopWaiting(waiting.key)
    focus()
  }
  return {
    ...kept,
    pad,
    focus,
    mode,
    language,
    read,
    readOf,
    told,
    focused,
    setFocused,
    pointed,
    answers,
    setAnswers,
    send,
    acknowledge,
    submit,
    waiting,
    writeOn,
    unread,
    confirm: meanwhile.confirm,
    files,
    isTyping,
  }
}

type Proposal = Awaited<ReturnType<typeof call<'proposeAcknowledgement'>>>

/** Puts another draft in the place of the one on the page; what was written there can be had back. */
function useSetAside(latestDraft: () => Draft, change: (next: Partial<Draft>) => void) {
  const { say } = useWords()
  return (next: Partial<Draft> & { text: string }, why: 'composer.replaced' | 'composer.set_aside') => {
    const before = latestDraft()
    change(next)
    if (!before.text.trim() || before.text === next.text) return
    toast(say(why), { words: say('shell.undo'), onUndo: () => change(before) }, 20_000)
  }
}

/** Fetches the one-click acknowledgement. */
function useAcknowledge(ticketId: string, take: (proposal: Proposal) => void) {
  const problem = useProblem()
  return async () => {
    try {
      take(await call('proposeAcknowledgement', { params: { id: ticketId } }))
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
