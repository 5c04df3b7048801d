import { useId } from 'react'
import type { Doing } from '#web/lib/coming.ts'
import { useWords, type Words } from '#web/lib/say.tsx'
import { Button } from '#web/ui/button.tsx'
import { Composer } from '#web/ui/composer.tsx'
import { WhoIsHere } from '../reading/who-is-here.tsx'
import type { ActKind } from '../acting/acting.tsx'
import type { Ticket } from '../ticket.ts'
import { useApologies } from './use-apologies.ts'
import { AnswerLines } from './answers.tsx'
import { ApologyNotes } from './apology-notes.tsx'
import { AttachFiles } from './attach-files.tsx'
import { BeforeItLeaves } from './before-it-leaves.tsx'
import { CoachMargin } from './coach-margin.tsx'
import { CopiesLine, copiesOf, wrongCopies } from './copies-line.tsx'
import { CoachedPad } from './coached-pad.tsx'
import type { Mode } from './draft.ts'
import { FormMenu } from './form-menu.tsx'
import { KeptLine } from './kept-line.tsx'
import { ModelRewording } from './model-rewording.tsx'
import { MacroMenu } from './macro-menu.tsx'
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
  onAct: (act: ActKind) => void
}

/** The page to write on: reply, acknowledgement, apology or note, with the coach in the margin. */
export function ReplyComposer({ ticket, doing, onAct }: ReplyComposerProps) {
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
  const hasFindings = !isNote && read !== null && read.findings.length > 0
  const apologies = useApologies(ticket.id, reply)
  return (
    <>
      <WhoIsHere ticketId={ticket.id} isTyping={reply.isTyping} />
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
          hasFindings || apologies ? (
            <>
              {hasFindings ? <Margin reply={reply} ticket={ticket} id={notesId} /> : null}
              {apologies ? <ApologyNotes said={apologies} ticket={ticket} onAct={onAct} /> : null}
            </>
          ) : null
        }
        under={<WhatBecomes reply={reply} ticket={ticket} />}
        dots={
          isNote ? null : <PartDots mode={mode} read={read} told={told} hasText={draft.text.length > 0} />
        }
        acts={
          <SendActs
            mode={mode}
            blocked={whyBlocked(reply, ticket, say)}
            isBusy={reply.send.isPending}
            mayEscalate={ticket.may.includes('escalation.request')}
            onAcknowledge={draft.text ? null : () => void reply.acknowledge()}
            onEscalate={() => onAct('escalate')}
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

/** Why it cannot leave yet. */
function whyBlocked({ draft, unread, files, mode }: Reply, ticket: Ticket, say: Words['say']): string | null {
  if (!draft.text.trim()) return say('composer.write_first')
  if (unread.length > 0) return say('composer.read_first')
  if (files.incoming.length > 0) return say('composer.files_first')
  const wrong = mode === 'note' ? null : wrongCopies(copiesOf(ticket, draft))
  return wrong && say(`composer.copies_${wrong.why}`, { address: wrong.address })
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
  const { read, readOf, pad } = reply
  if (!read) return null
  return (
    <CoachMargin
      id={id}
      read={read}
      of={readOf}
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
  // What was written while the words were on their way stays before them.
  const added = (text: string) => [reply.latestDraft().text.trimEnd(), text].filter(Boolean).join('\n\n')
  const macros = (
    <MacroMenu
      ticket={ticket}
      onRun={(done) => {
        const status = STATUSES.find((one) => one === done.status)
        if (done.text) change({ text: added(done.text), status, mode: modeAfter(mode, done.mode) })
        reply.focus()
      }}
    />
  )
  if (mode === 'note')
    return (
      <div className="turn-acts">
        {forms}
        {macros}
      </div>
    )
  return (
    <>
      <div className="turn-acts">
        {forms}
        <AttachFiles
          files={draft.files}
          incoming={reply.files.incoming}
          onAdd={reply.files.add}
          onDropIncoming={reply.files.drop}
          onDrop={(file) => change({ files: draft.files.filter((one) => one !== file) })}
        />
        <TemplateMenu ticketId={ticket.id} onText={(text) => change({ text: added(text) })} />
        {macros}
      </div>
      <CopiesLine ticket={ticket} draft={draft} onCopies={(copies) => change({ copies })} />
      <ThenLine reply={reply} />
      <ToldLine
        there={ticket.contact.zone}
        told={told}
        hasText={draft.text.trim().length > 0}
        isToldOff={draft.isToldOff}
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

const STATUSES = ['pending', 'on_hold', 'resolved'] as const

/** A macro's answer leaves an acknowledgement or an apology what it is. */
const modeAfter = (mode: Mode, wanted: 'reply' | 'note'): Mode =>
  wanted === 'note' || mode === 'note' ? wanted : mode

function ThenLine({ reply: { draft, change } }: { reply: Reply }) {
  const { say } = useWords()
  if (!draft.status) return null
  return (
    <p className="becomes meta">
      {say('composer.then_status', { status: say(`status.${draft.status}`) })}{' '}
      <Button look="quiet" onClick={() => change({ status: undefined })}>
        {say('composer.not_then')}
      </Button>
    </p>
  )
}
