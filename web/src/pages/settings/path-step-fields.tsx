import { useQuery } from '@tanstack/react-query'
import { reading } from '#web/lib/api.ts'
import { useWords } from '#web/lib/say.tsx'
import { TermField, termFrom } from '#web/pieces/term-field.tsx'
import { Button } from '#web/ui/button.tsx'
import { Check, Select, TextField } from '#web/ui/field.tsx'
import type { EscalationPath } from './paths-section.tsx'
import type { StepTarget } from './target-words.ts'

type Step = EscalationPath['definition']['steps'][number]
const CHANNELS = ['in_app', 'email', 'chat_webhook', 'push'] as const
const ROLES = ['agent', 'lead', 'manager', 'admin'] as const

type StepFieldsProps = { name: string; step: Step | null; number: number; onRemove: (() => void) | null }

/** One step: whom it asks, by what, within how long, and how often again. */
export function StepFields({ name, step, number, onRemove }: StepFieldsProps) {
  const { say } = useWords()
  const targets = useTargets()
  const calendars = useQuery(reading('listCalendars', { query: { limit: 200 } })).data?.items ?? []
  return (
    <fieldset className="step-fields">
      <legend className="label">{say('escalations.step', { step: number })}</legend>
      <div className="two">
        <Select
          label={say('path.whom')}
          name={`${name}.target`}
          key={`targets-${targets.length}`}
          defaultValue={step ? valueOf(step.target) : 'own_lead'}
          options={targets}
        />
        <Select
          label={say('path.calendar')}
          name={`${name}.calendar`}
          key={`calendars-${calendars.length}`}
          defaultValue={step?.calendarId ?? ''}
          options={[
            { value: '', words: say('settings.always') },
            ...calendars.map((one) => ({ value: one.id, words: one.name })),
          ]}
        />
      </div>
      <TermField
        name={`${name}.within`}
        label={say('path.within')}
        term={step?.acknowledgeWithin ?? { amount: 1, unit: 'business_hour' }}
      />
      <div className="checks">
        {CHANNELS.map((channel) => (
          <Check
            key={channel}
            name={`${name}.channel`}
            value={channel}
            defaultChecked={
              step ? step.channels.includes(channel) : channel === 'in_app' || channel === 'email'
            }
          >
            {say(`path.channel_${channel}`)}
          </Check>
        ))}
      </div>
      <TextField
        label={say('path.repeats')}
        name={`${name}.repeats`}
        type="number"
        min={0}
        max={100}
        defaultValue={step?.repeats ?? 1}
      />
      {onRemove ? (
        <p className="acts">
          <Button look="quiet" onClick={onRemove}>
            {say('path.remove_step')}
          </Button>
        </p>
      ) : null}
    </fieldset>
  )
}

function useTargets() {
  const { say } = useWords()
  const teams = useQuery(reading('listTeams', { query: { limit: 200 } })).data?.items ?? []
  const rotas = useQuery(reading('listRotas', { query: { limit: 200 } })).data?.items ?? []
  const members = useQuery(reading('listMembers', { query: { limit: 200 } })).data?.items ?? []
  return [
    { value: 'own_lead', words: say('path.target_own_lead') },
    ...teams.map((one) => ({ value: `team ${one.id}`, words: say('path.target_team', { name: one.name }) })),
    ...rotas.map((one) => ({ value: `rota ${one.id}`, words: say('path.target_rota', { name: one.name }) })),
    ...members.map((one) => ({ value: `member ${one.id}`, words: one.name })),
    ...[1, 2, 3, 4].map((level) => ({ value: `level ${level}`, words: say('path.target_level', { level }) })),
    ...ROLES.map((role) => ({
      value: `role ${role}`,
      words: say('path.target_role', { role: say(`role.${role}`) }),
    })),
  ]
}

function valueOf(target: StepTarget): string {
  switch (target.kind) {
    case 'own_lead':
      return 'own_lead'
    case 'level':
      return `level ${target.level}`
    case 'role':
      return `role ${target.role}`
    default:
      return `${target.kind} ${target.id}`
  }
}

function targetFrom(value: string): StepTarget {
  const [kind = '', id = ''] = value.split(' ')
  if (kind === 'team' || kind === 'rota' || kind === 'member') return { kind, id }
  if (kind === 'level') return { kind, level: Number(id) }
  if (kind === 'role') return { kind, role: ROLES.find((role) => role === id) ?? 'manager' }
  return { kind: 'own_lead' }
}

/** What is filled in; the last step repeats and never gives up. */
export function stepFrom(form: FormData, name: string, step: Step | null, isLast: boolean): Step {
  const within = termFrom(form, `${name}.within`)
  return {
    ...step,
    target: targetFrom(String(form.get(`${name}.target`) ?? '')),
    acknowledgeWithin: within,
    calendarId: String(form.get(`${name}.calendar`) ?? '') || null,
    channels: CHANNELS.filter((channel) => form.getAll(`${name}.channel`).includes(channel)),
    repeats: Number(form.get(`${name}.repeats`) ?? 0),
    repeatEvery: step?.repeatEvery ?? (isLast ? within : undefined),
  }
}
