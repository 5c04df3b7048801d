import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { useState } from 'react'
import type { Output } from '#contracts/client.ts'
import { LANGUAGES } from '#i18n/say.ts'
import { call, reading } from '#web/lib/api.ts'
import { useWords } from '#web/lib/say.tsx'
import { EditSheet, textOf } from '#web/pieces/edit-sheet.tsx'
import { QueryState } from '#web/pieces/query-state.tsx'
import { Check, Select, TextField } from '#web/ui/field.tsx'
import { EditAct, SectionHead } from './section-head.tsx'

type Team = Output<'listTeams'>['items'][number]
type Member = Output<'listMembers'>['items'][number]

export function TeamsSection() {
  const { say } = useWords()
  const query = useQuery(reading('listTeams', { query: { limit: 200 } }))
  const [edited, setEdited] = useState<Team | 'new' | null>(null)
  return (
    <>
      <SectionHead
        title={say('settings.teams')}
        lead={say('team.lead_line')}
        needs="settings.write"
        onAdd={() => setEdited('new')}
      />
      <QueryState query={query}>
        {(page) => (
          <ul className="rows">
            {page.items
              .toSorted((a, b) => a.level - b.level)
              .map((team) => (
                <li key={team.id}>
                  <span>{team.name}</span>
                  <EditAct needs="settings.write" name={team.name} onEdit={() => setEdited(team)} />
                  <span className="meta">
                    {say('team.level', { level: team.level })},{' '}
                    {say('team.people', { count: team.memberIds.length })}
                    {team.disabled ? `, ${say('settings.switched_off')}` : ''}
                  </span>
                </li>
              ))}
          </ul>
        )}
      </QueryState>
      {edited ? <TeamSheet team={edited === 'new' ? null : edited} onDone={() => setEdited(null)} /> : null}
    </>
  )
}

function TeamSheet({ team, onDone }: { team: Team | null; onDone: () => void }) {
  const { say } = useWords()
  const members = useQuery(reading('listMembers', { query: { limit: 200 } })).data?.items ?? []
  return (
    <EditSheet
      title={team ? team.name : say('team.add')}
      refresh={['listTeams', 'listMembers']}
      save={(form) => save(form, team)}
      onDone={onDone}
    >
      <TextField label={say('contacts.name')} name="name" defaultValue={team?.name} required autoFocus />
      <TeamPlace team={team} members={members} />
      <Checks legend={say('settings.members')}>
        {members.map((one) => (
          <Check key={one.id} name="member" value={one.id} defaultChecked={team?.memberIds.includes(one.id)}>
            {one.name}
          </Check>
        ))}
      </Checks>
      <Checks legend={say('team.languages')}>
        {LANGUAGES.map((one) => (
          <Check key={one} name="language" value={one} defaultChecked={team?.languages.includes(one)}>
            {say(`language.${one}`)}
          </Check>
        ))}
      </Checks>
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
  const calendars = useQuery(reading('listCalendars', { query: { limit: 200 } })).data?.items ?? []
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
        key={calendars.length}
        defaultValue={team?.calendarId ?? ''}
        options={[
          { value: '', words: say('settings.always') },
          ...calendars.map((one) => ({ value: one.id, words: one.name })),
        ]}
      />
      <Select
        label={say('team.leader')}
        name="lead"
        key={`lead-${members.length}`}
        defaultValue={team?.leadId ?? ''}
        options={[
          { value: '', words: say('settings.nobody') },
          ...members.map((one) => ({ value: one.id, words: one.name })),
        ]}
      />
    </div>
  )
}

function Checks({ legend, children }: { legend: string; children: ReactNode }) {
  return (
    <fieldset className="choice">
      <legend className="label">{legend}</legend>
      <div className="checks">{children}</div>
    </fieldset>
  )
}
