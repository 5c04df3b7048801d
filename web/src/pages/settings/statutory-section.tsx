import { useMutation, useQuery } from '@tanstack/react-query'
import type { Output } from '#contracts/client.ts'
import { call, keyOf, queryClient, reading } from '#web/lib/api.ts'
import type { Words } from '#web/lib/say.tsx'
import { useWords } from '#web/lib/say.tsx'
import { useMay } from '#web/lib/session.ts'
import { SaidWrong } from '#web/pieces/said-wrong.tsx'
import { ManySlot } from '#web/pieces/slots.tsx'
import { QueryState } from '#web/pieces/query-state.tsx'
import { useTermWords } from '#web/pieces/term-words.ts'
import { Check } from '#web/ui/field.tsx'
import { Gapped, gapMarks } from '#web/ui/gapped.tsx'
import { optionsOf, useDeskLists } from './desk-lists.ts'
import { CalendarSlot } from './paths/path-step.tsx'
import './rules.css'
import { SectionHead } from './section-head.tsx'

type Duty = Output<'listStatutoryDuties'>['items'][number]
type Choice = Output<'readWorkspace'>['settings']['statutory'][number]
type Group = { key: string; jurisdiction: string; sector: string; duties: Duty[] }

/** Duties of the law by country and sector, as last verified; each is switched on for the topics it concerns (4.6). */
export function StatutorySection() {
  const { say } = useWords()
  const query = useQuery(reading('listStatutoryDuties', {}))
  const workspace = useQuery(reading('readWorkspace', {}))
  return (
    <>
      <SectionHead title={say('settings.statutory')} lead={say('statutory.lead')} needs="settings.write" />
      <p className="said-wrong">{say('statutory.check_first')}</p>
      <QueryState query={query}>
        {({ items }) => (
          <QueryState query={workspace}>
            {({ settings: { statutory } }) =>
              groupsOf(items).map((group) => <Sector key={group.key} group={group} chosen={statutory} />)
            }
          </QueryState>
        )}
      </QueryState>
    </>
  )
}

function groupsOf(duties: readonly Duty[]): Group[] {
  const groups = new Map<string, Group>()
  for (const duty of duties) {
    const { jurisdiction, sector } = duty
    const key = `${jurisdiction} ${sector}`
    const group = groups.get(key) ?? { key, jurisdiction, sector, duties: [] }
    group.duties.push(duty)
    groups.set(key, group)
  }
  return [...groups.values()]
}

function Sector({ group, chosen }: { group: Group; chosen: readonly Choice[] }) {
  const words = useWords()
  const { say } = words
  const { calendars } = useDeskLists()
  const may = useMay('settings.write')
  const mine = chosen.find((one) => isOf(group, one))
  const { jurisdiction, sector } = group
  const save = useMutation({
    // All are kept as one list: each change begins with what the one before it left.
    scope: { id: 'statutory' },
    mutationFn: (choice: Choice | null) => {
      const rest = chosenNow().filter((one) => !isOf(group, one))
      return call('updateWorkspace', { body: { settings: { statutory: choice ? [...rest, choice] : rest } } })
    },
    onSuccess: (saved) => {
      queryClient.setQueryData(keyOf('readWorkspace', {}), saved)
      return queryClient.invalidateQueries({ queryKey: ['listStatutoryDuties'] })
    },
  })
  const fresh: Choice = { jurisdiction, sector, topicIds: [], calendarId: calendars[0]?.id ?? null }
  const name = `${countryName(jurisdiction, words)}, ${sectorName(sector, words)}`
  return (
    <article className="duties" aria-label={name}>
      <h3 className="title">{name}</h3>
      <Check
        checked={mine !== undefined}
        disabled={!may || save.isPending}
        onChange={(event) => save.mutate(event.target.checked ? fresh : null)}
        aria-label={say('statutory.counts_for', { name })}
      >
        {say('statutory.counts')}
      </Check>
      {mine ? (
        <fieldset className="bare-set" disabled={!may}>
          <legend className="sr">{name}</legend>
          <ForWhom choice={mine} onChange={(change) => save.mutate({ ...mine, ...change })} />
        </fieldset>
      ) : null}
      <SaidWrong of={save} />
      <ul className="rows">
        {group.duties.map((duty) => (
          <DutyRow key={duty.id} duty={duty} />
        ))}
      </ul>
    </article>
  )
}

/** The sector in the reader's language; as the table has it where it is new. */
function sectorName(sector: string, { sayAny }: Words): string {
  const key = `statutory.sector_${sector.replace(/[^a-z]+/g, '_')}`
  const said = sayAny(key)
  return said === key ? sector : said
}

const isOf = (group: Group, one: Choice) =>
  one.jurisdiction === group.jurisdiction && one.sector === group.sector

const chosenNow = (): readonly Choice[] =>
  queryClient.getQueryData<Output<'readWorkspace'>>(keyOf('readWorkspace', {}))?.settings.statutory ?? []

type ForWhomProps = { choice: Choice; onChange: (change: Partial<Choice>) => void }

function ForWhom({ choice, onChange }: ForWhomProps) {
  const { say } = useWords()
  const { topics } = useDeskLists()
  return (
    <p className="gapped">
      <Gapped
        words={say('statutory.for_whom', gapMarks('topics', 'calendar'))}
        gaps={{
          topics: (
            <ManySlot
              label={say('settings.topics')}
              none={say('rules.any_topic')}
              values={choice.topicIds}
              options={optionsOf(topics)}
              onChange={(topicIds) => onChange({ topicIds })}
            />
          ),
          calendar: <CalendarSlot id={choice.calendarId} onPick={(calendarId) => onChange({ calendarId })} />,
        }}
      />
    </p>
  )
}

function DutyRow({ duty }: { duty: Duty }) {
  const { say, sayAny, format } = useWords()
  const termWords = useTermWords()
  const within = termWords({ amount: duty.amount, unit: duty.unit as 'week' })
  return (
    <li>
      <span>
        {say('statutory.duty', {
          duty: sayAny(`statutory.duty_${duty.duty}`),
          within,
          from: sayAny(`statutory.from_${duty.startsAt}`),
        })}
      </span>
      <span className="tag">{say(`statutory.trust_${duty.trust}`)}</span>
      <span className="meta">
        <span lang="en">{duty.rule}</span>;{' '}
        {duty.effectiveFrom
          ? `${say('statutory.in_force', { date: format.date(duty.effectiveFrom) })}; `
          : null}
        {say('statutory.verified', { date: format.date(duty.verifiedOn) })}
        {[duty.requiredContent, duty.extension === 'none' ? '' : duty.extension, duty.note]
          .filter(Boolean)
          .map((part) => (
            <span key={part} lang="en">
              ; {part}
            </span>
          ))}
      </span>
    </li>
  )
}

/** The table says UK, as the law does. */
function countryName(code: string, { language }: Words): string {
  return new Intl.DisplayNames(language, { type: 'region' }).of(code === 'UK' ? 'GB' : code) ?? code
}
