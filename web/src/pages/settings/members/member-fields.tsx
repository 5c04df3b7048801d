import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { Output } from '#contracts/client.ts'
import { ROLES } from '#core/permission/permission.ts'
import { LANGUAGES } from '#i18n/say.ts'
import { readingAll } from '#web/lib/api.ts'
import { toLocalInput } from '#web/lib/local-input.ts'
import { useNow } from '#web/lib/now.ts'
import { usePartWords } from '#web/lib/part-words.ts'
import { useWords } from '#web/lib/say.tsx'
import { Check, Checks, Select, TextField } from '#web/ui/field.tsx'

type Member = Output<'listMembers'>['items'][number]
const STATES = ['active', 'away', 'disabled'] as const

/** Name and address; of a newcomer a password only where an invitation is not wanted. */
export function NewcomerFields({ member }: { member: Member | null }) {
  const { say } = useWords()
  const part = usePartWords('people')
  return (
    <>
      <TextField label={say('contacts.name')} name="name" defaultValue={member?.name} required autoFocus />
      <TextField
        label={say('sign_in.email')}
        name="email"
        type="email"
        defaultValue={member?.email}
        required
      />
      {member?.mailFailing ? <MailFailing member={member} failing={member.mailFailing} /> : null}
      {member ? null : (
        <>
          <TextField
            label={say('member.password')}
            hint={part('member.invite_hint')}
            name="password"
            type="password"
            autoComplete="new-password"
            minLength={10}
          />
        </>
      )}
    </>
  )
}

/** Role, lead and hours. */
export function PlaceFields({ member, role = 'agent' }: { member: Member | null; role?: Member['role'] }) {
  const { say } = useWords()
  const part = usePartWords('people')
  const members = useQuery(readingAll('listMembers')).data?.items ?? []
  const calendars = useQuery(readingAll('listCalendars')).data?.items ?? []
  const others = members.filter((one) => one.id !== member?.id)
  return (
    <div className="two">
      <Select
        label={say('member.role')}
        name="role"
        defaultValue={member?.role ?? role}
        options={ROLES.map((one) => ({ value: one, words: say(`role.${one}`) }))}
      />
      <Select
        label={say('member.lead')}
        name="lead"
        defaultValue={member?.leadId ?? ''}
        options={[
          { value: '', words: say('settings.nobody') },
          ...others.map((one) => ({ value: one.id, words: one.name })),
        ]}
      />
      {member ? (
        <Select
          label={part('member.hours')}
          name="hours"
          defaultValue={member.calendarId ?? ''}
          options={[
            { value: '', words: part('member.hours_team') },
            ...calendars.map((one) => ({ value: one.id, words: one.name })),
          ]}
        />
      ) : null}
    </div>
  )
}

/** There, away until some time, or no longer on staff. */
export function AbsenceFields({ member }: { member: Member }) {
  const { say, zone } = useWords()
  const part = usePartWords('people')
  const [state, setState] = useState(member.state)
  return (
    <div className="two">
      <Select
        label={say('member.state')}
        name="state"
        value={state}
        onChange={(event) => setState(STATES.find((one) => one === event.target.value) ?? 'active')}
        options={STATES.map((one) => ({ value: one, words: say(`member.${one}`) }))}
      />
      {state === 'away' ? (
        <TextField
          label={part('member.back_on')}
          name="awayUntil"
          type="datetime-local"
          defaultValue={member.awayUntil ? toLocalInput(member.awayUntil, zone) : ''}
        />
      ) : null}
    </div>
  )
}

/** Which tickets find their way to this person by themselves, and how many. */
export function WorkFields({ member }: { member: Member }) {
  const { say } = useWords()
  const part = usePartWords('people')
  return (
    <>
      <Checks
        legend={part('member.answers_in')}
        hint={part('member.answers_in_hint')}
        name="language"
        options={LANGUAGES.map((one) => ({ value: one, words: say(`language.${one}`) }))}
        picked={member.languages}
      />
      <SkillChecks member={member} />
      <div className="two">
        <TextField
          label={part('member.capacity')}
          hint={part('member.capacity_hint')}
          name="capacity"
          type="number"
          min={0}
          max={10_000}
          defaultValue={member.capacity ?? ''}
        />
      </div>
    </>
  )
}

/** A skill is the name of a topic; one whose topic is gone or has a new name can still be taken off. */
function SkillChecks({ member }: { member: Member }) {
  const part = usePartWords('people')
  const topics = useQuery(readingAll('listTopics')).data?.items ?? []
  const names = [...new Set([...topics.map(({ name }) => name), ...member.skills])]
  if (names.length === 0) return null
  return (
    <Checks
      legend={part('member.skills')}
      hint={part('member.skills_hint')}
      name="skill"
      options={names.map((name) => ({ value: name, words: name }))}
      picked={member.skills}
    />
  )
}

type MailFailingProps = { member: Member; failing: NonNullable<Member['mailFailing']> }

/** Mail came back: a new address mends it, or the word of an admin that it arrives again. */
function MailFailing({ member, failing }: MailFailingProps) {
  const { format } = useWords()
  const part = usePartWords('people')
  const now = useNow()
  return (
    <div role="status">
      <p className="second">
        {part('member.mail_failing', {
          email: member.email,
          when: format.when(failing.at, now),
          error: failing.error,
        })}
      </p>
      <Check name="mailWorks">{part('member.mail_works')}</Check>
    </div>
  )
}
