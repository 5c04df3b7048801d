import { useQuery } from '@tanstack/react-query'
import { LANGUAGES } from '#i18n/say.ts'
import { readingAll } from '#web/lib/api.ts'
import { OWN_NAMES } from '#web/lib/own-names.ts'
import { usePartWords } from '#web/lib/part-words.ts'
import { useWords } from '#web/lib/say.tsx'
import { useSession } from '#web/lib/session.ts'
import { zoneOptions } from '#web/lib/zone-options.ts'
import { Select, TextField } from '#web/ui/field.tsx'
import { useSaveMe } from './save-me.ts'

/** Name, language, zone and hours; each is saved as it is changed. */
export function SpeechFields() {
  const { say } = useWords()
  const part = usePartWords('people')
  const { member } = useSession()
  const save = useSaveMe()
  const calendars = useQuery(readingAll('listCalendars')).data?.items ?? []
  return (
    <>
      <TextField
        label={part('me.name')}
        key={member.name}
        defaultValue={member.name}
        autoComplete="name"
        maxLength={200}
        onBlur={(event) => {
          const name = event.target.value.trim()
          if (name && name !== member.name) save.mutate({ name })
        }}
      />
      <div className="two">
        <Select
          label={say('first_run.language')}
          value={member.language}
          onChange={(event) => save.mutate({ language: LANGUAGES.find((one) => one === event.target.value) })}
          options={LANGUAGES.map((one) => ({ value: one, words: OWN_NAMES[one] }))}
        />
        <Select
          label={say('first_run.zone')}
          value={member.zone}
          onChange={(event) => save.mutate({ zone: event.target.value })}
          options={zoneOptions(member.zone)}
        />
      </div>
      <Select
        label={part('me.hours')}
        hint={part('me.hours_hint')}
        value={member.calendarId ?? ''}
        onChange={(event) => save.mutate({ calendarId: event.target.value || null })}
        options={[
          { value: '', words: part('me.hours_team') },
          ...calendars.map((one) => ({ value: one.id, words: one.name })),
        ]}
      />
    </>
  )
}
