import { useState } from 'react'
import { useWords } from '#web/lib/say.tsx'
import { textOf } from '#web/pieces/edit-sheet.tsx'
import { Select, TextArea, TextField } from '#web/ui/field.tsx'
import type { Mailbox } from './mailbox.ts'

type Fetching = Pick<Mailbox['inbound'], 'afterwards' | 'moveTo' | 'begin'> & { folders: string[] }

const AFTERWARDS = ['mark_read', 'move', 'leave'] as const
const BEGIN = ['new', 'all'] as const

/** Which folders are fetched, from when on, and what becomes of the mail there. */
export function FetchingFields({
  known,
}: {
  known: Readonly<Omit<Fetching, 'folders'>> & { folders: readonly string[] }
}) {
  const { say } = useWords()
  const [afterwards, setAfterwards] = useState(known.afterwards)
  return (
    <>
      <TextArea
        label={say('mailbox.folders')}
        hint={say('mailbox.folders_hint')}
        name="folders"
        rows={2}
        defaultValue={known.folders.join('\n') || 'INBOX'}
      />
      <Select
        label={say('mailbox.begin')}
        name="begin"
        defaultValue={known.begin}
        options={BEGIN.map((one) => ({ value: one, words: say(`mailbox.begin_${one}`) }))}
      />
      <Select
        label={say('mailbox.afterwards')}
        name="afterwards"
        value={afterwards}
        onChange={({ target }) =>
          setAfterwards(AFTERWARDS.find((one) => one === target.value) ?? 'mark_read')
        }
        options={AFTERWARDS.map((one) => ({ value: one, words: say(`mailbox.afterwards_${one}`) }))}
      />
      {afterwards === 'move' ? (
        <TextField label={say('mailbox.move_to')} name="moveTo" defaultValue={known.moveTo ?? ''} required />
      ) : null}
    </>
  )
}

export function fetchingFrom(form: FormData): Fetching {
  const folders = textOf(form, 'folders')
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
  return {
    folders: folders.length ? folders : ['INBOX'],
    begin: BEGIN.find((one) => one === form.get('begin')) ?? 'new',
    afterwards: AFTERWARDS.find((one) => one === form.get('afterwards')) ?? 'mark_read',
    moveTo: textOf(form, 'moveTo') || null,
  }
}
