import { useId } from 'react'
import type { Doing } from '#web/lib/coming.ts'
import { useWords } from '#web/lib/say.tsx'
import { Composer } from '#web/ui/composer.tsx'
import type { Ticket } from '../ticket.ts'
import { AnswerLines } from './answers.tsx'
import { AttachFiles } from './attach-files.tsx'
import { BeforeItLeaves } from './before-it-leaves.tsx'
import { CoachMargin } from './coach-margin.tsx'
import { CoachedPad } from './coached-pad.tsx'
import { FormMenu } from './form-menu.tsx'
import { KeptLine } from './kept-line.tsx'
import { ModelRewording } from './model-rewording.tsx'
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
  const notesId = useId()
  const reply = useReply(ticket)
  const { draft, mode, read, told, focus } = reply
  useDoing(doing, (what) => {
    if (what === 'acknowledge') void reply.acknowledge()
    if (what === 'reply') reply.change({ mode: draft.mode === 'note' ? 'reply' : draft.mode })
    if (what === 'note') reply.change({ mode: 'note' })
    focus()
  })
  const isNote = mode === 'note'
  return (
    <>
      <BeforeItLeaves reply={reply} ticket={ticket} />
      <Composer
        inert={reply.waiting !== null}
        label={say('composer.label', { mode: say(`composer.mode_${mode}`), name: ticket.contact.name })}
        note={isNote}
        heading={<Heading reply={reply} ticket={ticket} />}
        to={<ToWhom reply={reply} ticket={ticket} />}
        kept={<KeptLine kept={reply.kept} />}
        page={<Page reply={reply} notesId={notesId} />}
        coachLabel={say('coach.label')}
        coach={
          !isNote && read && read.findings.length > 0 ? (
            <Margin reply={reply} ticket={ticket} id={notesId} />
          ) : null
        }
        under={<WhatBecomes reply={reply} ticket={ticket} />}
        dots={
          isNote ? null : <PartDots mode={mode} read={read} told={told} hasText={draft.text.length > 0} />
        }
        acts={
          <SendActs
            mode={mode}
            blocked={
              !draft.text.trim()
                ? say('composer.write_first')
                : reply.unread.length > 0
                  ? say('composer.read_first')
                  : null
            }
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

function Heading({ reply, ticket }: Part) {
  return (
    <ModeMenu
      mode={reply.mode}
      maySend={ticket.may.includes('message.send')}
      onMode={(mode) => {
        reply.change({ mode })
        reply.focus()
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
      draft={reply.draft}
      given={reply.given}
      isNote={reply.mode === 'note'}
      onWritten={reply.write}
      read={reply.read}
      readOf={reply.readOf}
      told={reply.told}
      focused={reply.focused}
      onFocused={reply.setFocused}
      onSend={() => reply.submit()}
      onFiles={reply.files.add}
      notesId={notesId}
      pad={reply.pad}
    />
  )
}

function Margin({ reply, ticket, id }: Part & { id: string }) {
  const { read, pad } = reply
  if (!read) return null
  return (
    <CoachMargin
      id={id}
      read={read}
      focused={reply.focused}
      onTake={({ rewording, span }) => {
        if (rewording === null) return
        pad.current?.reword(span, rewording)
        reply.setFocused(null)
      }}
      more={(finding) => (
        <ModelRewording
          ticketId={ticket.id}
          text={reply.draft.text}
          language={reply.language}
          finding={finding}
          onTake={(span, rewording) => pad.current?.reword(span, rewording)}
        />
      )}
    />
  )
}

function WhatBecomes({ reply, ticket }: Part) {
  const { draft, told, mode, change } = reply
  const forms = <FormMenu pad={reply.pad} />
  if (mode === 'note') return <p className="turn-acts">{forms}</p>
  const add = (text: string) =>
    change({ text: draft.text.trim() ? `${draft.text.trimEnd()}\n\n${text}` : text })
  return (
    <>
      <div className="turn-acts">
        {forms}
        <AttachFiles
          files={draft.files}
          incoming={reply.files.incoming}
          onAdd={reply.files.add}
          onDrop={(file) => change({ files: draft.files.filter((one) => one !== file) })}
        />
        <TemplateMenu ticketId={ticket.id} onText={add} />
      </div>
      <ToldLine
        told={told}
        hasText={draft.text.trim().length > 0}
        onTold={(next) => change({ told: next, isToldOff: next === null })}
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
