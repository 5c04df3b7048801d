import { useMutation, useQuery } from '@tanstack/react-query'
import type { FormEvent, ReactNode } from 'react'
import { FAULTS } from '#core/finding/finding.ts'
import { call, queryClient, readingAll } from '#web/lib/api.ts'
import { useWords } from '#web/lib/say.tsx'
import { SaidWrong } from '#web/pieces/said-wrong.tsx'
import { Button } from '#web/ui/button.tsx'
import { Dialog } from '#web/ui/dialog.tsx'
import { Check, Select, TextArea } from '#web/ui/field.tsx'
import { refreshTicket } from '../writing/send.ts'
import type { ActKind, DialogProps } from './acting.tsx'

export function FormDialogs({ act, ...props }: DialogProps & { act: ActKind }) {
  if (act === 'finding') return <FindingDialog {...props} />
  if (act === 'consult') return <ConsultDialog {...props} />
  return <KeyPointsDialog {...props} />
}

type SheetProps = {
  title: string
  lead?: string
  done: string
  save: (form: FormData) => Promise<unknown>
  ticketId: string
  onDone: () => void
  children: ReactNode
}

/** A form in a dialog: saved, it closes and the ticket is read again. */
export function Sheet({ title, lead, done, save, ticketId, onDone, children }: SheetProps) {
  const { say } = useWords()
  const saving = useMutation({
    mutationFn: save,
    onSuccess: () => {
      onDone()
      void refreshTicket(ticketId)
      void queryClient.invalidateQueries({ queryKey: ['listConsults'] })
    },
  })
  return (
    <Dialog title={title} onClose={onDone} wide>
      {lead ? <p className="second">{lead}</p> : null}
      <form
        className="form"
        onSubmit={(event: FormEvent<HTMLFormElement>) => {
          event.preventDefault()
          saving.mutate(new FormData(event.currentTarget))
        }}
      >
        {children}
        <SaidWrong of={saving} />
        <p className="acts">
          <Button look="main" type="submit" busy={saving.isPending}>
            {done}
          </Button>
          <Button onClick={onDone}>{say('act.cancel')}</Button>
        </p>
      </form>
    </Dialog>
  )
}

const text = (form: FormData, name: string) => String(form.get(name) ?? '')

function FindingDialog({ ticket, onDone }: DialogProps) {
  const { say } = useWords()
  const save = (form: FormData) =>
    call('recordFinding', {
      params: { id: ticket.id },
      body: {
        cause: text(form, 'cause'),
        evidence: text(form, 'evidence'),
        fault: FAULTS.find((fault) => fault === text(form, 'fault')) ?? 'none',
        grounds: text(form, 'grounds'),
        explained: form.get('explained') === 'on',
        understood: form.get('understood') === 'on' ? true : null,
      },
    })
  return (
    <Sheet
      title={say('finding.record')}
      done={say('finding.save')}
      save={save}
      ticketId={ticket.id}
      onDone={onDone}
    >
      <TextArea label={say('finding.cause')} name="cause" required autoFocus />
      <TextArea
        label={say('finding.evidence')}
        hint={say('finding.evidence_hint')}
        name="evidence"
        required
      />
      <Select
        label={say('finding.fault')}
        name="fault"
        options={FAULTS.map((fault) => ({ value: fault, words: say(`fault.${fault}`) }))}
      />
      <TextArea label={say('finding.grounds')} name="grounds" required />
      <div>
        <Check name="explained">{say('finding.explained')}</Check>
        <Check name="understood">{say('finding.understood')}</Check>
      </div>
    </Sheet>
  )
}

function ConsultDialog({ ticket, onDone }: DialogProps) {
  const { say } = useWords()
  const teams = useQuery(readingAll('listTeams')).data?.items ?? []
  const save = (form: FormData) =>
    call('askConsult', {
      params: { id: ticket.id },
      body: { teamId: text(form, 'team'), question: text(form, 'question') },
    })
  return (
    <Sheet
      title={say('acting.consult')}
      lead={say('consult.lead')}
      done={say('consult.ask')}
      save={save}
      ticketId={ticket.id}
      onDone={onDone}
    >
      <Select
        label={say('consult.team')}
        name="team"
        required
        options={teams.filter((team) => !team.disabled).map((team) => ({ value: team.id, words: team.name }))}
      />
      <TextArea label={say('consult.question')} name="question" required autoFocus />
    </Sheet>
  )
}

function KeyPointsDialog({ ticket, onDone }: DialogProps) {
  const { say } = useWords()
  const save = (form: FormData) =>
    call('setKeyPoints', {
      params: { id: ticket.id },
      body: {
        points: text(form, 'points')
          .split('\n')
          .map((line) => line.trim().slice(0, 200))
          .filter(Boolean),
        state: form.get('confirmed') === 'on' ? 'confirmed' : 'unconfirmed',
      },
    })
  return (
    <Sheet
      title={say('beside.key_points')}
      lead={say('key_points.lead')}
      done={say('act.save')}
      save={save}
      ticketId={ticket.id}
      onDone={onDone}
    >
      <TextArea
        label={say('key_points.points')}
        hint={say('key_points.hint')}
        name="points"
        rows={5}
        defaultValue={ticket.keyPoints?.points.join('\n')}
        required
        autoFocus
      />
      <Check name="confirmed" defaultChecked={ticket.keyPoints?.state === 'confirmed'}>
        {say('key_points.said_yes')}
      </Check>
    </Sheet>
  )
}
