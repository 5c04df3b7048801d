import { useMutation, useQuery } from '@tanstack/react-query'
import type { FormEvent } from 'react'
import { useState } from 'react'
import type { Input, Output } from '#contracts/client.ts'
import { REASON_CODES } from '#core/escalation/escalation.ts'
import { call, reading, readingAll } from '#web/lib/api.ts'
import { useWords } from '#web/lib/say.tsx'
import { toast } from '#web/lib/toasts.ts'
import { HandoverFields, handoverFrom } from '#web/pieces/handover-fields.tsx'
import { QueryState } from '#web/pieces/query-state.tsx'
import { SaidWrong } from '#web/pieces/said-wrong.tsx'
import { Button } from '#web/ui/button.tsx'
import { Dialog } from '#web/ui/dialog.tsx'
import { Check, Select, TextField } from '#web/ui/field.tsx'
import { refreshTicket } from '../writing/send.ts'
import type { DialogProps } from './acting.tsx'
import { AlsoTickets } from './also-tickets.tsx'
import { ModelHandover } from './model-handover.tsx'

type Prepared = Output<'prepareEscalation'>
type Body = Input<'requestEscalation'>['body']
/** What is wanted most stands first. */
const REASONS: readonly Body['reason'][] = [...new Set<Body['reason']>(['lacks_authority', ...REASON_CODES])]

/** First what may still be done here, then the handover; nothing goes up until what was tried is written (5.4). */
export function EscalateDialog({ ticket, onDone }: DialogProps) {
  const { say } = useWords()
  const query = useQuery({ ...reading('prepareEscalation', { params: { id: ticket.id } }), staleTime: 0 })
  return (
    <Dialog title={say('escalate.title', { number: String(ticket.number) })} onClose={onDone} wide>
      <QueryState query={query}>
        {(prepared) => (
          <>
            <StillHere prepared={prepared} />
            <EscalateForm prepared={prepared} ticket={ticket} onDone={onDone} />
          </>
        )}
      </QueryState>
    </Dialog>
  )
}

function StillHere({ prepared }: { prepared: Prepared }) {
  const { say, format } = useWords()
  if (prepared.remedies.length === 0 && prepared.checklistOpen.length === 0) return null
  return (
    <section aria-label={say('escalate.still_here')}>
      <h3 className="label">{say('escalate.still_here')}</h3>
      <ul className="rows">
        {prepared.remedies.map((remedy) => (
          <li key={remedy.id}>
            <span>{remedy.name}</span>
            <span className="meta">
              {remedy.limit ? say('remedy.limit', { limit: format.money(remedy.limit) }) : ''}
            </span>
          </li>
        ))}
        {prepared.checklistOpen.map((item) => (
          <li key={item}>
            <span>{item}</span>
            <span className="meta">{say('escalate.not_looked_into')}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}

function EscalateForm({ prepared, ticket, onDone }: DialogProps & { prepared: Prepared }) {
  const { say } = useWords()
  const [kind, setKind] = useState<Body['kind']>('hierarchical')
  const [isUntold, setUntold] = useState(false)
  const request = useMutation({
    mutationFn: (body: Body) => call('requestEscalation', { params: { id: ticket.id }, body }),
    onSuccess: () => {
      onDone()
      void refreshTicket(ticket.id)
      toast(say('escalate.done'), null, 8_000)
    },
  })
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const body = bodyFrom(new FormData(event.currentTarget), kind)
    setUntold(!body.handover.tried)
    if (body.handover.tried) request.mutate(body)
  }
  const isOpen = prepared.openKinds.includes(kind)
  return (
    <form className="form" onSubmit={submit} noValidate>
      <HandoverFields
        handover={prepared.handover}
        fields={['tried']}
        wrong={isUntold ? { tried: say('escalate.write_tried') } : {}}
        focus="tried"
      />
      <WhereTo kind={kind} onKind={setKind} prepared={prepared} />
      <AlsoTickets
        kind={kind}
        others={prepared.others}
        customer={ticket.account?.name ?? ticket.contact.name}
      />
      <ModelHandover ticket={ticket} />
      <HandoverFields handover={prepared.handover} fields={BEFORE} wrong={{}} />
      <details className="more">
        <summary>{say('escalate.more_handover')}</summary>
        <div className="form">
          <HandoverFields handover={prepared.handover} fields={AFTER} wrong={{}} />
        </div>
      </details>
      <div>
        <Check name="customerAsked">{say('escalate.customer_asked', { name: ticket.contact.name })}</Check>
        <Check name="severe">{say('escalate.severe')}</Check>
      </div>
      <SaidWrong of={request} />
      <p className="acts">
        <Button
          look="main"
          type="submit"
          busy={request.isPending}
          blocked={isOpen ? say('escalate.already_open') : null}
        >
          {say('escalate.act')}
        </Button>
        <Button onClick={onDone}>{say('escalate.keep_here')}</Button>
      </p>
    </form>
  )
}

const BEFORE = ['customerWants', 'whatHappened', 'impact'] as const
const AFTER = ['verified', 'promised', 'mood', 'advice'] as const

function bodyFrom(form: FormData, kind: Body['kind']): Body {
  return {
    kind,
    reason: REASONS.find((one) => one === form.get('reason')) ?? 'other',
    reasonWords: String(form.get('reasonWords') ?? ''),
    handover: handoverFrom(form),
    severity: form.get('severe') === 'on' ? 'severe' : 'normal',
    askedBy: form.get('customerAsked') === 'on' ? 'customer' : 'staff',
    alsoTicketIds: form.getAll('also').map(String),
    teamId: kind === 'functional' ? String(form.get('team') ?? '') || undefined : undefined,
  }
}

type WhereToProps = { kind: Body['kind']; onKind: (kind: Body['kind']) => void; prepared: Prepared }

function WhereTo({ kind, onKind, prepared }: WhereToProps) {
  const { say } = useWords()
  const [reason, setReason] = useState<string>('lacks_authority')
  return (
    <>
      <KindChoice kind={kind} onKind={onKind} />
      {kind === 'functional' ? <TeamSelect /> : null}
      {kind === 'hierarchical' && prepared.path ? (
        <p className="meta">
          {say('escalate.by_path', { name: prepared.path.name, who: firstOf(prepared.path) })}
        </p>
      ) : null}
      <Select
        label={say('escalate.reason')}
        name="reason"
        value={reason}
        onChange={(event) => setReason(event.target.value)}
        options={REASONS.map((one) => ({ value: one, words: say(`reason.${one}`) }))}
      />
      {reason === 'other' ? (
        <TextField label={say('escalate.reason_words')} name="reasonWords" required />
      ) : null}
    </>
  )
}

function KindChoice({ kind, onKind }: { kind: Body['kind']; onKind: (kind: Body['kind']) => void }) {
  const { say } = useWords()
  return (
    <fieldset className="choice">
      <legend className="label">{say('escalate.kind')}</legend>
      {(['hierarchical', 'functional'] as const).map((one) => (
        <Check key={one} kind="radio" name="kind" checked={one === kind} onChange={() => onKind(one)}>
          {say(`escalate.${one}`)}
        </Check>
      ))}
    </fieldset>
  )
}

function TeamSelect() {
  const { say } = useWords()
  const teams = useQuery(readingAll('listTeams')).data?.items ?? []
  return (
    <Select
      label={say('escalate.team')}
      name="team"
      options={teams.filter((team) => !team.disabled).map((team) => ({ value: team.id, words: team.name }))}
    />
  )
}

const firstOf = (path: NonNullable<Prepared['path']>): string => {
  const rung = path.ladder.find((one) => one.state !== 'past') ?? path.ladder[0]
  return rung?.members.map((member) => member.name).join(', ') || rung?.title || ''
}
