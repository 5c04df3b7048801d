import { day, formatInstant, instant } from '#core/time/instant.ts'
import { dayNumberOf, formatDate, parseLocal } from '#core/time/local.ts'
import { localMsAt, momentOfLocal } from '#core/time/zone.ts'
import { useQuery } from '@tanstack/react-query'
import { useNavigate, useParams } from '@tanstack/react-router'
import { useState } from 'react'
import { useNow } from '#web/lib/now.ts'
import { call, queryClient, readingAll } from '#web/lib/api.ts'
import { useWords } from '#web/lib/say.tsx'
import { useMay } from '#web/lib/session.ts'
import { calendarUrl } from '#web/lib/urls.ts'
import { zoneOptions } from '#web/lib/zone-options.ts'
import { useKeptDraft } from '#web/pieces/kept-draft.ts'
import { Select, TextField } from '#web/ui/field.tsx'
import { OneRule } from '../one-rule.tsx'
import { type AppliesTo, RuleFoot } from '../rule-foot.tsx'
import { RecomputeLine } from '../recompute-line.tsx'
import { RuleHead } from '../rule-head.tsx'
import type { CalendarDefinition, CalendarDraft, DeskCalendar } from './calendar-draft.ts'
import { newCalendar } from './calendar-draft.ts'
import './calendars.css'
import { CalendarVersions } from './calendar-versions.tsx'
import { HolidaySources } from './holiday-sources.tsx'
import { SpecialDays } from './special-days.tsx'
import { TryCalendar } from './try-calendar.tsx'
import { WeekDrawing } from './week-drawing.tsx'

/** One calendar: its week drawn, its holidays, tried live before anything is published (4.1, 4.2). */
export function CalendarPage() {
  const id = useParams({ strict: false }).calendarId ?? 'new'
  const query = useQuery(readingAll('listCalendars'))
  return (
    <OneRule query={query} id={id}>
      {(calendar) => <CalendarEditor key={`${id} ${calendar?.version}`} id={id} calendar={calendar} />}
    </OneRule>
  )
}

function CalendarEditor({ id, calendar }: { id: string; calendar: DeskCalendar | null }) {
  const { say, zone } = useWords()
  const navigate = useNavigate()
  const may = useMay('settings.write')
  const draft = useKeptDraft<CalendarDraft>('calendar', id, calendar ?? newCalendar('', zone))
  const { value, change } = draft
  const define = (definition: CalendarDefinition) => change({ name: value.name, definition })
  const [from, setFrom] = useState('')
  const validFrom = from === '' ? undefined : beginningOf(value.definition.zone, from)
  const now = useNow()
  const revised = draft.keptAt === null ? 'as published' : 'draft'
  return (
    <>
      <RuleHead
        section="calendars"
        name={value.name}
        fallback={say('calendar.new_name')}
        version={calendar?.versionNow ?? 0}
        keptAt={draft.keptAt}
        may={may}
        onName={(name) => change({ ...value, name })}
      />
      <fieldset className="bare-set calendar-set" disabled={!may}>
        <legend className="sr">{value.name}</legend>
        <div>
          <h2 className="label">{say('calendar.week')}</h2>
          <ZoneField
            zone={value.definition.zone}
            onPick={(next) => define({ ...value.definition, zone: next })}
          />
          <WeekDrawing
            key={revised}
            weekly={value.definition.weekly}
            onChange={(weekly) => define({ ...value.definition, weekly })}
          />
        </div>
        <div>
          <h2 className="label">{say('calendar.holidays')}</h2>
          <SpecialDays definition={value.definition} onChange={define} />
          <h2 className="label">{say('calendar.from_elsewhere')}</h2>
          <HolidaySources definition={value.definition} onChange={define} />
        </div>
      </fieldset>
      <h2 className="label try-head">{say('calendar.try_head')}</h2>
      <TryCalendar definition={value.definition} />
      {calendar ? <CalendarVersions calendar={calendar} /> : null}
      <RecomputeLine kind="calendar" id={id} />
      {may ? (
        <RuleFoot
          version={calendar?.version ?? 0}
          name={value.name}
          isChanged={draft.keptAt !== null}
          replay={{ calendar: id }}
          publish={(appliesTo) => publishCalendar(calendar, value, appliesTo, validFrom)}
          onPublished={(saved) => {
            draft.discard()
            void queryClient.invalidateQueries({ queryKey: ['listCalendars'] })
            if (saved.id !== id) void navigate({ ...calendarUrl(saved.id), replace: true })
          }}
          onDiscard={draft.throwAway}
        >
          {calendar ? (
            <div className="holds-from">
              <TextField
                type="date"
                label={say('calendar.holds_from')}
                hint={say('calendar.holds_from_hint')}
                value={from}
                min={formatDate(dayNumberOf(localMsAt(value.definition.zone, instant(Math.round(now)))) + 1)}
                onChange={(event) => setFrom(event.target.value)}
              />
            </div>
          ) : null}
        </RuleFoot>
      ) : null}
    </>
  )
}

function ZoneField({ zone, onPick }: { zone: string; onPick: (zone: string) => void }) {
  const { say } = useWords()
  return (
    <Select
      label={say('first_run.zone')}
      value={zone}
      options={zoneOptions(zone)}
      onChange={(event) => onPick(event.target.value)}
    />
  )
}

/** The first instant of a day where the calendar is. */
function beginningOf(zone: string, date: string): string {
  return formatInstant(momentOfLocal(zone, dayNumberOf(parseLocal(date)) * day))
}

function publishCalendar(
  calendar: DeskCalendar | null,
  { name, definition }: CalendarDraft,
  appliesTo: AppliesTo,
  validFrom: string | undefined,
) {
  if (!calendar) return call('createCalendar', { body: { name, definition } })
  return call(
    'publishCalendar',
    { params: { id: calendar.id }, body: { name, definition, appliesTo, validFrom } },
    { ifMatch: `"${calendar.revision}"` },
  )
}
