import { useEffect, useId, useRef, useState } from 'react'
import { call, hasCode } from '#web/lib/api.ts'
import type { Doing } from '#web/lib/coming.ts'
import { useProblem } from '#web/lib/problem.ts'
import { useWords } from '#web/lib/say.tsx'
import { toast } from '#web/lib/toasts.ts'
import { Composer } from '#web/ui/composer.tsx'
import type { Ticket } from '../ticket.ts'
import type { Answers } from './answers.tsx'
import { AnswerLines, isAnswered, openOnes } from './answers.tsx'
import { CoachMargin } from './coach-margin.tsx'
import { CoachedPad } from './coached-pad.tsx'
import type { Mode } from './draft.ts'
import { useDraft } from './draft.ts'
import { KeptLine } from './kept-line.tsx'
import { ModeMenu } from './mode-menu.tsx'
import { PartDots } from './part-dots.tsx'
import { useSend } from './send.ts'
import { SendActs } from './send-acts.tsx'
import { ToldLine } from './told-line.tsx'
import { useCoach } from './use-coach.ts'
import { toldBy } from './use-told.ts'

type ReplyComposerProps = {
  ticket: Ticket
  doing: { what: Doing; at: number } | null
  onEscalate: () => void
}

/** The page to write on: reply, acknowledgement, apology or note, with the coach in the margin. */
export function ReplyComposer({ ticket, doing, onEscalate }: ReplyComposerProps) {
  const { say, sayAny } = useWords()
  const problem = useProblem()
  const form = useRef<HTMLFormElement>(null)
  const notesId = useId()
  const maySend = ticket.may.includes('message.send')
  const { draft, kept, change, clear } = useDraft(ticket.id, ticket.may.includes('ticket.write'))
  const mode: Mode = maySend ? draft.mode : 'note'
  const [language, setLanguage] = useState<string | null>(null)
  const [focused, setFocused] = useState<number | null>(null)
  const read = useCoach(
    mode === 'note' ? '' : draft.text,
    language ?? ticket.language ?? ticket.contact.language ?? 'en',
    mode === 'note' ? 'reply' : mode,
    ticket,
  )
  const told = toldBy(draft, read)
  const [answers, setAnswers] = useState<Answers>({})
  const focus = () => requestAnimationFrame(() => form.current?.querySelector('textarea')?.focus())
  const send = useSend({
    ticket,
    onSent: () => {
      clear()
      setFocused(null)
    },
    onTakenBack: (text) => {
      change({ mode, text, told })
      focus()
    },
  })
  const acknowledge = async () => {
    const proposal = await call('proposeAcknowledgement', { params: { id: ticket.id } }).catch(
      (error: unknown) => {
        toast(problem(error))
        return null
      },
    )
    if (!proposal) return
    const before = draft
    setLanguage(proposal.language)
    change({ mode: 'acknowledgement', text: proposal.text, told: proposal.commitment, isToldOff: false })
    if (before.text.trim() && before.text !== proposal.text) {
      toast(say('composer.replaced'), { words: say('shell.undo'), onUndo: () => change(before) }, 20_000)
    }
    focus()
  }
  useDoing(doing, (what) => {
    if (what === 'acknowledge') void acknowledge()
    if (what === 'reply') change({ mode: draft.mode === 'note' ? 'reply' : draft.mode })
    if (what === 'note') change({ mode: 'note' })
    focus()
  })
  const submit = (status?: 'pending' | 'on_hold' | 'resolved') => {
    if (!draft.text.trim() || send.isPending) return
    const becoming = openOnes(ticket).filter((one) => isAnswered(one, answers))
    send.mutate({
      draft: { ...draft, mode },
      told,
      answers:
        mode === 'note' ? [] : becoming.map(({ id }) => ({ id, becomes: told ? 'superseded' : 'kept' })),
      status,
      seenRevision: ticket.revision,
    })
  }
  const isChanged = hasCode(send.error, 'changed_meanwhile')
  return (
    <>
      {send.isError ? (
        <p className="changed" role="alert">
          {isChanged ? say('composer.changed', { name: ticket.contact.name }) : problem(send.error)}
        </p>
      ) : null}
      <Composer
        ref={form}
        label={say('composer.label', { mode: say(`composer.mode_${mode}`), name: ticket.contact.name })}
        note={mode === 'note'}
        heading={
          <ModeMenu
            mode={mode}
            maySend={maySend}
            onMode={(next) => {
              change({ mode: next })
              focus()
            }}
            onAcknowledge={() => void acknowledge()}
          />
        }
        to={
          mode === 'note'
            ? say('composer.to_desk')
            : say('composer.to', {
                name: ticket.contact.name,
                language: sayAny(
                  `language.${read?.language ?? ticket.language ?? ticket.contact.language ?? 'en'}`,
                ),
                channel: sayAny(
                  `channel.${ticket.channel === 'web' || ticket.channel === 'api' ? 'email' : ticket.channel}`,
                ),
              })
        }
        kept={<KeptLine kept={kept} />}
        page={
          <CoachedPad
            text={draft.text}
            onText={(text) => change({ text })}
            read={read}
            told={told}
            focused={focused}
            onFocused={setFocused}
            onSend={() => submit()}
            notesId={notesId}
          />
        }
        coachLabel={say('coach.label')}
        coach={
          mode !== 'note' && read && read.findings.length > 0 ? (
            <CoachMargin
              id={notesId}
              read={read}
              focused={focused}
              onTake={(finding) => {
                if (finding.rewording === null) return
                const [from, to] = finding.span
                change({ text: draft.text.slice(0, from) + finding.rewording + draft.text.slice(to) })
                setFocused(null)
                focus()
              }}
            />
          ) : null
        }
        under={
          mode === 'note' ? null : (
            <>
              <ToldLine
                told={told}
                isOff={draft.isToldOff}
                hasText={draft.text.trim().length > 0}
                onTold={(next) => change({ told: next, isToldOff: next === null })}
              />
              <AnswerLines
                ticket={ticket}
                answers={answers}
                onAnswers={setAnswers}
                isReplaced={told !== null}
              />
            </>
          )
        }
        dots={
          mode === 'note' ? null : (
            <PartDots mode={mode} read={read} told={told} hasText={draft.text.length > 0} />
          )
        }
        acts={
          <SendActs
            mode={mode}
            isEmpty={!draft.text.trim()}
            isBusy={send.isPending}
            mayEscalate={ticket.may.includes('escalation.request')}
            onAcknowledge={draft.text ? null : () => void acknowledge()}
            onEscalate={onEscalate}
            onSend={submit}
          />
        }
        onSubmit={(event) => {
          event.preventDefault()
          submit()
        }}
      />
    </>
  )
}

/** Runs once for each new order from the keys. */
function useDoing(doing: ReplyComposerProps['doing'], run: (what: Doing) => void): void {
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
