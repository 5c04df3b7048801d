import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { Output } from '#contracts/client.ts'
import { call, reading } from '#web/lib/api.ts'
import { useWords } from '#web/lib/say.tsx'
import { EditSheet, textOf } from '#web/pieces/edit-sheet.tsx'
import { QueryState } from '#web/pieces/query-state.tsx'
import { Check, Select, TextField } from '#web/ui/field.tsx'
import { EditAct, SectionHead } from './section-head.tsx'

type Member = Output<'listMembers'>['items'][number]
const ROLES = ['viewer', 'agent', 'lead', 'manager', 'admin'] as const
const STATES = ['active', 'away', 'disabled'] as const

export function MembersSection() {
  const { say, format } = useWords()
  const query = useQuery(reading('listMembers', { query: { limit: 200 } }))
  const [edited, setEdited] = useState<Member | 'new' | null>(null)
  return (
    <>
      <SectionHead
        title={say('settings.members')}
        lead={say('member.lead_line')}
        needs="member.manage"
        onAdd={() => setEdited('new')}
      />
      <QueryState query={query}>
        {(page) => (
          <ul className="rows">
            {page.items.map((member) => (
              <li key={member.id}>
                <span>{member.name}</span>
                <EditAct needs="member.manage" name={member.name} onEdit={() => setEdited(member)} />
                <span className="meta">
                  {format.list(
                    [
                      member.email,
                      say(`role.${member.role}`),
                      member.state === 'active' ? '' : say(`member.${member.state}`),
                    ].filter(Boolean),
                  )}
                </span>
              </li>
            ))}
          </ul>
        )}
      </QueryState>
      {edited ? (
        <MemberSheet member={edited === 'new' ? null : edited} onDone={() => setEdited(null)} />
      ) : null}
    </>
  )
}

function MemberSheet({ member, onDone }: { member: Member | null; onDone: () => void }) {
  const { say } = useWords()
  const teams = useQuery(reading('listTeams', { query: { limit: 200 } })).data?.items ?? []
  const members = useQuery(reading('listMembers', { query: { limit: 200 } })).data?.items ?? []
  const save = (form: FormData) => {
    const shared = {
      name: textOf(form, 'name'),
      role: ROLES.find((role) => role === form.get('role')) ?? 'agent',
      leadId: textOf(form, 'lead') || null,
      teamIds: form.getAll('team').map(String),
    }
    if (!member) {
      const body = {
        ...shared,
        email: textOf(form, 'email'),
        password: String(form.get('password') ?? '') || undefined,
      }
      return call('createMember', { body })
    }
    const state = STATES.find((one) => one === form.get('state'))
    return call(
      'updateMember',
      { params: { id: member.id }, body: { ...shared, state } },
      { ifMatch: `"${member.revision}"` },
    )
  }
  return (
    <EditSheet
      title={member ? member.name : say('member.add')}
      refresh={['listMembers', 'listTeams']}
      save={save}
      onDone={onDone}
    >
      <TextField label={say('contacts.name')} name="name" defaultValue={member?.name} required autoFocus />
      {member ? null : (
        <>
          <TextField label={say('sign_in.email')} name="email" type="email" required />
          <TextField
            label={say('member.password')}
            hint={say('first_run.password_hint')}
            name="password"
            type="password"
            autoComplete="new-password"
            minLength={10}
            required
          />
        </>
      )}
      <div className="two">
        <Select
          label={say('member.role')}
          name="role"
          defaultValue={member?.role ?? 'agent'}
          options={ROLES.map((role) => ({ value: role, words: say(`role.${role}`) }))}
        />
        <Select
          label={say('member.lead')}
          name="lead"
          key={members.length}
          defaultValue={member?.leadId ?? ''}
          options={[
            { value: '', words: say('settings.nobody') },
            ...members
              .filter((one) => one.id !== member?.id)
              .map((one) => ({ value: one.id, words: one.name })),
          ]}
        />
      </div>
      <fieldset className="choice">
        <legend className="label">{say('settings.teams')}</legend>
        <div className="checks">
          {teams.map((team) => (
            <Check
              key={team.id}
              name="team"
              value={team.id}
              defaultChecked={member?.teamIds.includes(team.id)}
            >
              {team.name}
            </Check>
          ))}
        </div>
      </fieldset>
      {member ? (
        <Select
          label={say('member.state')}
          name="state"
          defaultValue={member.state}
          options={STATES.map((state) => ({ value: state, words: say(`member.${state}`) }))}
        />
      ) : null}
    </EditSheet>
  )
}
