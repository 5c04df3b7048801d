import { useId, useRef } from 'react'
import { hasCode } from '#web/lib/api.ts'
import type { Doing } from '#web/lib/coming.ts'
import { useProblem } from '#web/lib/problem.ts'
import { useWords } from '#web/lib/say.tsx'
import { Composer } from '#web/ui/composer.tsx'
import type { Ticket } from '../ticket.ts'
import { AnswerLines } from './answers.tsx'
import { AttachFiles } from './attach-files.tsx'
import { CoachMargin } from './coach-margin.tsx'
import { CoachedPad } from './coached-pad.tsx'
import { KeptLine } from './kept-line.tsx'
import { ModeMenu } from './mode-menu.tsx'
import { PartDots } from './part-dots.tsx'
import { SendActs } from './send-acts.tsx'
import { TemplateMenu } from './template-menu.tsx'
import { ToldLine } from './told-line.tsx'
import type { Reply } from './use-reply.ts'
import { useDoing, useReply } from './use-reply.ts'

type ReplyComposerProps = {
  ticket: Ticket
  doing: { what: Doing; at: number } | null
  onEscalate: () => void
}

/** The page to write on: reply, acknowledgement, apology or note, with the coach in the margin. */
export function ReplyComposer({ ticket, doing, onEscalate }: ReplyComposerProps) {
  const { say } = useWords()
  const form = useRef<HTMLFormElement>(null)
  const notesId = useId()
  const focus = () => requestAnimationFrame(() => form.current?.querySelector('textarea')?.focus())
  const reply = useReply(ticket, focus)
  const { draft, mode, read, told } = reply
  useDoing(doing, (what) => {
    if (what === 'acknowledge') void reply.acknowledge()
    if (what === 'reply') reply.change({ mode: draft.mode === 'note' ? 'reply' : draft.mode })
    if (what === 'note') reply.change({ mode: 'note' })
    focus()
  })
  const isNote = mode === 'note'
  return (
    <>
      <SendProblem reply={reply} ticket={ticket} />
      <Composer
        ref={form}
        label={say('composer.label', { mode: say(`composer.mode_${mode}`), name: ticket.contact.name })}
        note={isNote}
        heading={<Heading reply={reply} ticket={ticket} focus={focus} />}
        to={<ToWhom reply={reply} ticket={ticket} />}
        kept={<KeptLine kept={reply.kept} />}
        page={<Page reply={reply} notesId={notesId} />}
        coachLabel={say('coach.label')}
        coach={
          !isNote && read && read.findings.length > 0 ? (
            <Margin reply={reply} id={notesId} focus={focus} />
          ) : null
        }
        under={isNote ? null : <WhatBecomes reply={reply} ticket={ticket} />}
        dots={
          isNote ? null : <PartDots mode={mode} read={read} told={told} hasText={draft.text.length > 0} />
        }
        acts={
          <SendActs
            mode={mode}
            isEmpty={!draft.text.trim()}
            isBusy={reply.send.isPending}
            mayEscalate={ticket.may.includes('escalation.request')}
            onAcknowledge={draft.text ? null : () => void reply.acknowledge()}
            onEscalate={onEscalate}
            onSend={reply.submit}
          />
        }
        onSubmit={(event) => {
          event.preventDefault()
          reply.submit()
        }}
      />
    </>
  )
}

type Part = { reply: Reply; ticket: Ticket }

function SendProblem({ reply: { send }, ticket }: Part) {
  const { say } = useWords()
  const problem = useProblem()
  if (!send.isError) return null
  const isChanged = hasCode(send.error, 'changed_meanwhile')
  return (
    <p className="changed" role="alert">
      {isChanged ? say('composer.changed', { name: ticket.contact.name }) : problem(send.error)}
    </p>
  )
}

function Heading({ reply, ticket, focus }: Part & { focus: () => void }) {
  return (
    <ModeMenu
      mode={reply.mode}
      maySend={ticket.may.includes('message.send')}
      onMode={(mode) => {
        reply.change({ mode })
        focus()
      }}
      onAcknowledge={() => void reply.acknowledge()}
    />
  )
}

function ToWhom({ reply, ticket }: Part) {
  const { say, sayAny, format } = useWords()
  if (reply.mode === 'note') return say('composer.to_desk')
  const channel = ticket.channel === 'web' || ticket.channel === 'api' ? 'email' : ticket.channel
  return say('composer.to', {
    name: ticket.contact.name,
    language: format.language(reply.language),
    channel: sayAny(`channel.${channel}`),
  })
}

function Page({ reply, notesId }: { reply: Reply; notesId: string }) {
  return (
    <CoachedPad
      text={reply.draft.text}
      onText={(text) => reply.change({ text })}
      read={reply.read}
      told={reply.told}
      focused={reply.focused}
      onFocused={reply.setFocused}
      onSend={() => reply.submit()}
      notesId={notesId}
    />
  )
}

function Margin({ reply, id, focus }: { reply: Reply; id: string; focus: () => void }) {
  const { draft, read } = reply
  if (!read) return null
  return (
    <CoachMargin
      id={id}
      read={read}
      focused={reply.focused}
      onTake={({ rewording, span: [from, to] }) => {
        if (rewording === null) return
        reply.change({ text: draft.text.slice(0, from) + rewording + draft.text.slice(to) })
        reply.setFocused(null)
        focus()
      }}
    />
  )
}

function WhatBecomes({ reply, ticket }: Part) {
  const { draft, told } = reply
  return (
    <>
      <AttachFiles files={draft.files} onFiles={(files) => reply.change({ files })} />
      <TemplateMenu
        ticketId={ticket.id}
        onText={(text) =>
          reply.change({ text: draft.text.trim() ? `${draft.text.trimEnd()}\n\n${text}` : text })
        }
      />
      <ToldLine
        told={told}
        hasText={draft.text.trim().length > 0}
        onTold={(next) => reply.change({ told: next, isToldOff: next === null })}
      />
      <AnswerLines
        ticket={ticket}
        answers={reply.answers}
        onAnswers={reply.setAnswers}
        isReplaced={told !== null}
      />
    </>
  )
}
