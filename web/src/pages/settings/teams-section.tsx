import { useQuery } from '@tanstack/react-query'
import type { Output } from '#contracts/client.ts'
import { LANGUAGES } from '#i18n/say.ts'
import { call, readingAll } from '#web/lib/api.ts'
import { useWords } from '#web/lib/say.tsx'
import { EditSheet, textOf } from '#web/pieces/edit-sheet.tsx'
import { Check, Checks, Select, TextField } from '#web/ui/field.tsx'
import { EditedList } from './edited-list.tsx'

type Team = Output<'listTeams'>['items'][number]
type Member = Output<'listMembers'>['items'][number]

export function TeamsSection() {
  const { say } = useWords()
  const query = useQuery(readingAll('listTeams'))
  return (
    <EditedList
      title={say('settings.teams')}
      lead={say('team.lead_line')}
      query={query}
      order={(a, b) => a.level - b.level}
      line={({ name, level, memberIds, disabled }) => ({
        name,
        facts: [
          say('team.level', { level }),
          say('team.people', { count: memberIds.length }),
          disabled && say('settings.switched_off'),
        ],
      })}
      sheet={(team, onDone) => <TeamSheet team={team} onDone={onDone} />}
    />
  )
}

function TeamSheet({ team, onDone }: { team: Team | null; onDone: () => void }) {
  const { say } = useWords()
  const members = useQuery(readingAll('listMembers')).data?.items ?? []
  return (
    <EditSheet
      title={team ? team.name : say('team.add')}
      refresh={['listTeams', 'listMembers']}
      save={(form) => save(form, team)}
      onDone={onDone}
    >
      <TextField label={say('contacts.name')} name="name" defaultValue={team?.name} required autoFocus />
      <TeamPlace team={team} members={members} />
      <Checks
        legend={say('settings.members')}
        name="member"
        options={members.map(({ id, name }) => ({ value: id, words: name }))}
        picked={team?.memberIds}
      />
      <Checks
        legend={say('team.languages')}
        name="language"
        options={LANGUAGES.map((one) => ({ value: one, words: say(`language.${one}`) }))}
        picked={team?.languages}
      />
      {team ? (
        <Check name="disabled" defaultChecked={team.disabled}>
          {say('team.disable')}
        </Check>
      ) : null}
    </EditSheet>
  )
}

function save(form: FormData, team: Team | null): Promise<unknown> {
  const body = {
    name: textOf(form, 'name'),
    level: Number(form.get('level')),
    calendarId: textOf(form, 'calendar') || null,
    leadId: textOf(form, 'lead') || null,
    memberIds: form.getAll('member').map(String),
    languages: LANGUAGES.filter((one) => form.getAll('language').includes(one)),
  }
  if (!team) return call('createTeam', { body })
  return call(
    'updateTeam',
    { params: { id: team.id }, body: { ...body, disabled: form.get('disabled') === 'on' } },
    { ifMatch: `"${team.revision}"` },
  )
}

/** Level, hours and lead. */
function TeamPlace({ team, members }: { team: Team | null; members: readonly Member[] }) {
  const { say } = useWords()
  const calendars = useQuery(readingAll('listCalendars')).data?.items ?? []
  return (
    <div className="two">
      <TextField
        label={say('team.support_level')}
        hint={say('team.level_hint')}
        name="level"
        type="number"
        min={1}
        max={9}
        defaultValue={team?.level ?? 1}
        required
      />
      <Select
        label={say('team.calendar')}
        name="calendar"
        defaultValue={team?.calendarId ?? ''}
        options={[
          { value: '', words: say('settings.always') },
          ...calendars.map((one) => ({ value: one.id, words: one.name })),
        ]}
      />
      <Select
        label={say('team.leader')}
        name="lead"
        defaultValue={team?.leadId ?? ''}
        options={[
          { value: '', words: say('settings.nobody') },
          ...members.map((one) => ({ value: one.id, words: one.name })),
        ]}
      />
    </div>
  )
}
