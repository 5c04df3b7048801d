import { useQuery } from '@tanstack/react-query'
import type { Output } from '#contracts/client.ts'
import { ROLES } from '#core/permission/permission.ts'
import { LANGUAGES } from '#i18n/say.ts'
import { call, readingAll } from '#web/lib/api.ts'
import { fromLocalInput } from '#web/lib/local-input.ts'
import { useWords } from '#web/lib/say.tsx'
import { EditSheet, textOf } from '#web/pieces/edit-sheet.tsx'
import { Checks } from '#web/ui/field.tsx'
import { MemberDoors } from './member-doors.tsx'
import { AbsenceFields, NewcomerFields, PlaceFields, WorkFields } from './member-fields.tsx'

type Member = Output<'listMembers'>['items'][number]
const STATES = ['active', 'away', 'disabled'] as const

type MemberSheetProps = {
  member: Member | null
  /** What a newcomer is, until it is said otherwise. */
  begin?: { role: Member['role']; teamIds: readonly string[] }
  onDone: () => void
  onCancel?: () => void
}

/** Adds a person on staff, or changes one. */
export function MemberSheet({ member, begin, onDone, onCancel }: MemberSheetProps) {
  const { say, zone } = useWords()
  return (
    <EditSheet
      title={member ? member.name : say('member.add')}
      refresh={['listMembers', 'listTeams']}
      save={(form) => save(form, member, zone)}
      onDone={onDone}
      onCancel={onCancel}
    >
      <NewcomerFields member={member} />
      <PlaceFields member={member} role={begin?.role} />
      <TeamChecks picked={member?.teamIds ?? begin?.teamIds} />
      {member ? <WorkFields member={member} /> : null}
      {member && member.state !== 'invited' ? <AbsenceFields member={member} /> : null}
      {member ? <MemberDoors member={member} /> : null}
    </EditSheet>
  )
}

function save(form: FormData, member: Member | null, zone: string): Promise<unknown> {
  const shared = {
    name: textOf(form, 'name'),
    email: textOf(form, 'email'),
    role: ROLES.find((role) => role === form.get('role')) ?? 'agent',
    leadId: textOf(form, 'lead') || null,
    teamIds: form.getAll('team').map(String),
  }
  if (!member) {
    const password = String(form.get('password') ?? '') || undefined
    return call('createMember', { body: { ...shared, password } })
  }
  const state = STATES.find((one) => one === form.get('state'))
  const back = textOf(form, 'awayUntil')
  const body = {
    ...shared,
    calendarId: textOf(form, 'hours') || null,
    languages: LANGUAGES.filter((one) => form.getAll('language').includes(one)),
    ...(form.get('mailWorks') ? { mailWorks: true as const } : {}),
    skills: form.getAll('skill').map(String),
    capacity: textOf(form, 'capacity') ? Number(textOf(form, 'capacity')) : null,
    state,
    awayUntil: state === 'away' && back ? fromLocalInput(back, zone) : null,
  }
  return call('updateMember', { params: { id: member.id }, body }, { ifMatch: `"${member.revision}"` })
}

function TeamChecks({ picked }: { picked: readonly string[] | undefined }) {
  const { say } = useWords()
  const teams = useQuery(readingAll('listTeams')).data?.items ?? []
  return (
    <Checks
      legend={say('settings.teams')}
      name="team"
      options={teams.map(({ id, name }) => ({ value: id, words: name }))}
      picked={picked}
    />
  )
}
