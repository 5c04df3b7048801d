import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { Input, Output } from '#contracts/client.ts'
import { call, queryClient, readingAll } from '#web/lib/api.ts'
import { fromLocalInput, toLocalInput } from '#web/lib/local-input.ts'
import { useNow } from '#web/lib/now.ts'
import { usePartWords } from '#web/lib/part-words.ts'
import { isOnStaff } from '#web/lib/on-staff.ts'
import { useWords } from '#web/lib/say.tsx'
import { useSession } from '#web/lib/session.ts'
import { Select, TextField } from '#web/ui/field.tsx'
import type { Ticket } from '../ticket.ts'
import type { DialogProps } from './acting.tsx'
import { Sheet } from './form-dialogs.tsx'

type PreventiveAction = Output<'listTicketPreventiveActions'>['items'][number]
type Given = Input<'addPreventiveAction'>['body']

const WEEK = 7 * 24 * 3_600_000
const HOUR = 3_600_000
const OTHER = 'other'

/** What makes sure that it does not happen again, who does it and by when (6.5); a new one, or one to change. */
export function PreventDialog({ ticket, onDone, action }: DialogProps & { action?: PreventiveAction }) {
  const { zone, format } = useWords()
  const say = usePartWords('prevent')
  const me = useSession().member
  const [soon] = useState(Math.ceil((useNow() + WEEK) / HOUR) * HOUR)
  const members = useQuery(readingAll('listMembers')).data?.items ?? []
  const save = async (form: FormData) => {
    const body = given(form, zone)
    await (action
      ? call('changePreventiveAction', { params: { id: action.id }, body })
      : call('addPreventiveAction', { params: { id: ticket.id }, body }))
    await refreshPrevention()
  }
  return (
    <Sheet
      title={say(action ? 'prevent.title_change' : 'prevent.title')}
      lead={say('prevent.lead')}
      done={say('prevent.save')}
      save={save}
      ticketId={ticket.id}
      onDone={onDone}
    >
      <TextField
        label={say('prevent.words')}
        name="words"
        maxLength={200}
        defaultValue={action?.words}
        required
        autoFocus
      />
      <CauseFields ticket={ticket} cause={action?.cause} />
      <div className="two">
        <Select
          label={say('prevent.owner')}
          name="owner"
          required
          defaultValue={action?.owner.id ?? me.id}
          options={members.filter(isOnStaff).map((member) => ({ value: member.id, words: member.name }))}
        />
        <TextField
          label={say('prevent.due', { place: format.place })}
          name="due"
          type="datetime-local"
          defaultValue={toLocalInput(action?.dueAt ?? new Date(soon).toISOString(), zone)}
          required
        />
      </div>
    </Sheet>
  )
}

/** What it is for: a finding of the ticket, its topic, or words of one's own. */
function CauseFields({ ticket, cause }: { ticket: Ticket; cause?: PreventiveAction['cause'] }) {
  const say = usePartWords('prevent')
  const options = [
    ...ticket.findings.map((finding) => ({
      value: `finding:${finding.id}`,
      words: finding.cause.slice(0, 100),
    })),
    ...(ticket.topic ? [{ value: `topic:${ticket.topic.id}`, words: ticket.topic.name }] : []),
    ...(cause?.topicId && cause.topicId !== ticket.topic?.id
      ? [{ value: `topic:${cause.topicId}`, words: cause.words }]
      : []),
    { value: OTHER, words: say('prevent.cause_other') },
  ]
  const [picked, setPicked] = useState(cause ? valueOf(cause) : options[0]!.value)
  return (
    <>
      <Select
        label={say('prevent.cause')}
        name="cause"
        value={picked}
        options={options}
        onChange={(event) => setPicked(event.target.value)}
      />
      {picked === OTHER ? (
        <TextField
          label={say('prevent.cause_words')}
          name="causeWords"
          maxLength={200}
          defaultValue={cause && valueOf(cause) === OTHER ? cause.words : ''}
          required
        />
      ) : null}
    </>
  )
}

function valueOf({ findingId, topicId }: PreventiveAction['cause']): string {
  return findingId ? `finding:${findingId}` : topicId ? `topic:${topicId}` : OTHER
}

function given(form: FormData, zone: string): Given {
  const text = (name: string) => String(form.get(name) ?? '')
  const [kind, id = ''] = text('cause').split(':')
  return {
    words: text('words'),
    cause:
      kind === 'finding'
        ? { findingId: id }
        : kind === 'topic'
          ? { topicId: id }
          : { words: text('causeWords') },
    ownerId: text('owner'),
    dueAt: fromLocalInput(text('due'), zone) ?? '',
  }
}

/** Reads again what shows preventive actions. */
export async function refreshPrevention(): Promise<void> {
  const routes = ['listTicketPreventiveActions', 'listPreventiveActions', 'readApologies']
  await Promise.all(routes.map((route) => queryClient.invalidateQueries({ queryKey: [route] })))
}
