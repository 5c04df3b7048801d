import { useMutation, useQuery } from '@tanstack/react-query'
import type { FormEvent } from 'react'
import { call, readingAll } from '#web/lib/api.ts'
import { fromLocalInput, toLocalInput } from '#web/lib/local-input.ts'
import { useNow } from '#web/lib/now.ts'
import { isPresent } from '#web/lib/on-staff.ts'
import { useWords } from '#web/lib/say.tsx'
import { toast } from '#web/lib/toasts.ts'
import type { Escalation } from '#web/pieces/escalation-ladder.tsx'
import { HandoverFields, handoverFrom } from '#web/pieces/handover-fields.tsx'
import { SaidWrong } from '#web/pieces/said-wrong.tsx'
import { Button } from '#web/ui/button.tsx'
import { Dialog } from '#web/ui/dialog.tsx'
import { Select, TextArea, TextField } from '#web/ui/field.tsx'
import { refreshEscalations } from './refresh-escalations.ts'

export type WordyAct =
  | 'answer_return'
  | 'pass_on'
  | 'progress'
  | 'climb'
  | 'de_escalate'
  | 'decline'
  | 'lengthen'
  | 'resolve'
  | 'close'
type Act = WordyAct | 'return'
const STAGES = ['study', 'options', 'offer', 'decision'] as const

/** The acts that need a word first: why, what is missing, to whom. */
export function ActDialog({
  act,
  escalation,
  onDone,
}: {
  act: Act
  escalation: Escalation
  onDone: () => void
}) {
  const { say, zone } = useWords()
  const doIt = useMutation({
    mutationFn: (form: FormData) => perform(act, escalation, form, zone),
    onSuccess: () => {
      refreshEscalations()
      toast(say(`escalation.done.${act}`), null, 8_000)
      onDone()
    },
    onError: refreshEscalations,
  })
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    doIt.mutate(new FormData(event.currentTarget))
  }
  return (
    <Dialog title={say(`escalation.act.${act}`)} onClose={onDone}>
      <form className="form" onSubmit={submit}>
        {act === 'pass_on' || act === 'de_escalate' ? <Receiver isOptional={act === 'de_escalate'} /> : null}
        {act === 'progress' ? (
          <Select
            label={say('escalation.stage.label')}
            name="stage"
            defaultValue={escalation.stage ?? 'study'}
            options={STAGES.map((stage) => ({ value: stage, words: say(`escalation.stage.${stage}`) }))}
          />
        ) : null}
        {act === 'lengthen' ? (
          <TextField
            label={say('escalation.new_close_by')}
            name="closeBy"
            type="datetime-local"
            defaultValue={escalation.closeBy ? toLocalInput(escalation.closeBy, zone) : ''}
            required
          />
        ) : null}
        {act === 'answer_return' ? (
          <HandoverFields handover={escalation.handover} wrong={{}} missing={escalation.returnedMissing} />
        ) : (
          <TextArea
            label={say(`escalation.words.${act}`)}
            name="words"
            rows={3}
            required={act !== 'progress' && act !== 'close'}
            autoFocus
          />
        )}
        <SaidWrong of={doIt} />
        <p className="acts">
          <Button look="main" type="submit" busy={doIt.isPending}>
            {say(`escalation.act.${act}`)}
          </Button>
          <Button onClick={onDone}>{say('act.cancel')}</Button>
        </p>
      </form>
    </Dialog>
  )
}

function Receiver({ isOptional }: { isOptional: boolean }) {
  const { say } = useWords()
  const now = useNow()
  const members = useQuery(readingAll('listMembers')).data?.items ?? []
  const teams = useQuery(readingAll('listTeams')).data?.items ?? []
  const people = members
    .filter((member) => isPresent(member, now) && member.role !== 'viewer')
    .map((member) => ({ value: `member ${member.id}`, words: member.name }))
  const groups = teams
    .filter((team) => !team.disabled)
    .map((team) => ({ value: `team ${team.id}`, words: team.name }))
  const none = isOptional ? [{ value: '', words: say('escalation.first_agent') }] : []
  return (
    <Select
      label={say('escalation.to_whom')}
      name="to"
      options={[...none, ...people, ...(isOptional ? [] : groups)]}
    />
  )
}

function perform(act: Act, escalation: Escalation, form: FormData, zone: string) {
  const params = { id: escalation.id }
  const asOf = escalation.revision
  const words = String(form.get('words') ?? '').trim()
  const [toKind, to] = String(form.get('to') ?? '').split(' ')
  switch (act) {
    case 'return':
      return call('returnEscalation', { params, body: { asOf, missing: words } })
    case 'answer_return':
      return call('answerReturn', { params, body: { asOf, handover: handoverFrom(form) } })
    case 'pass_on':
      return call('passOnEscalation', {
        params,
        body: { asOf, reason: words, ...(toKind === 'team' ? { toTeamId: to } : { toMemberId: to }) },
      })
    case 'decline':
      return call('declineEscalation', { params, body: { asOf, reason: words } })
    case 'progress':
      return call('progressEscalation', {
        params,
        body: { asOf, words, stage: STAGES.find((stage) => stage === form.get('stage')) ?? 'study' },
      })
    case 'de_escalate':
      return call('deEscalate', { params, body: { asOf, reason: words, toMemberId: to } })
    case 'climb':
      return call('climbEscalation', { params, body: { asOf, reason: words } })
    case 'lengthen':
      return call('lengthenEscalation', {
        params,
        body: { asOf, reason: words, closeBy: fromLocalInput(String(form.get('closeBy')), zone) ?? '' },
      })
    case 'resolve':
      return call('resolveEscalation', { params, body: { asOf, outcome: words } })
    case 'close':
      return call('closeEscalation', { params, body: { asOf, outcome: words } })
  }
}
