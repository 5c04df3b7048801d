import { ALWAYS_OPEN, compileCalendar, type Calendar } from '#core/calendar/calendar.ts'
import type { Term } from '#core/calendar/term.ts'
import type { Calendars } from '#core/clock/clock.ts'
import type { PolicyClock } from '#core/clock/policy.ts'
import type { Commitment } from '#core/commitment/commitment.ts'
import type { Escalation } from '#core/escalation/escalation.ts'
import type { Path, Step } from '#core/escalation/path.ts'
import { aDesk, type Desk } from '#core/ticket/desk-fixture.ts'
import { instant, parseInstant, type Instant } from '#core/time/instant.ts'
import { randomFrom, type Random } from './random.ts'

/** A small workspace in memory, driven by a seed. */
export type World = {
  random: Random
  now: Instant
  desk: Desk
  escalations: Map<string, Escalation>
  commitments: Map<string, Commitment>
  paths: Path[]
  /** What was done, for whoever replays a failure. */
  log: string[]
  /** What the ledger said of each clock when it was decided: `clock@instant` → due. */
  known: Map<string, Instant | null>
  /** Clock events by what they say, to find one told twice. */
  told: Set<string>
  /** How many events of the desk were looked at. */
  heard: number
}

const ZONES = [
  'Europe/Madrid',
  'Europe/Dublin',
  'Australia/Lord_Howe',
  'America/Sao_Paulo',
  'Africa/Casablanca',
  'Pacific/Apia',
  'Asia/Kathmandu',
]
const WEEKS: (readonly (readonly [string, string])[])[] = [
  [['09:00', '18:00']],
  [
    ['08:30', '13:00'],
    ['15:00', '18:30'],
  ],
  [['22:00', '06:00']],
  [['00:00', '24:00']],
]
/** Nights on which clocks change, somewhere. */
const BEGINNINGS = ['2025-03-28', '2025-04-04', '2025-10-03', '2025-10-24', '2024-12-30', '2026-02-13']

const compiled = new Map<string, Calendar>()

/** Calendar `zone/week`; its second version is closed on the days of a week from the beginning. */
const calendars: Calendars = (id, version) => {
  if (id === null) return ALWAYS_OPEN
  const key = `${id}@${version}`
  const found = compiled.get(key)
  if (found) return found
  const [zone, week] = id.split('#')
  const windows = WEEKS[Number(week)]!
  const calendar = compileCalendar({
    zone: zone!,
    weekly: { mon: windows, tue: windows, wed: windows, thu: windows, fri: windows },
    holidays: version === 2 ? BEGINNINGS : [],
    yearlyHolidays: ['01-01'],
    dateOverrides: {},
    dateBreaks: {},
  })
  compiled.set(key, calendar)
  return calendar
}

export function aWorld(seed: number): World {
  const random = randomFrom(seed)
  const beginning = parseInstant(`${random.pick(BEGINNINGS)}T00:00:00Z`)
  const world: World = {
    random,
    now: instant(beginning + random.below(5 * 1440) * 60_000),
    desk: aDesk({ calendars }),
    escalations: new Map(),
    commitments: new Map(),
    paths: [],
    log: [],
    known: new Map(),
    told: new Set(),
    heard: 0,
  }
  world.desk.policy = aPolicy(random)
  world.paths = [aRandomPath(random, 'pth_1'), aRandomPath(random, 'pth_2')]
  return world
}

/** Targets of a policy, perhaps none at all. */
export function aPolicy(random: Random): PolicyClock[] {
  const by = aCalendar(random)
  const kinds = (['first_response', 'first_answer', 'next_response', 'resolution'] as const).filter(() =>
    random.chance(0.85),
  )
  return kinds.map((kind) => ({
    kind,
    term: aTerm(random),
    policyVersionId: `pol_${random.below(3)}`,
    ...by,
    pausesOn: random.pick([['pending'], ['on_hold'], ['pending', 'on_hold'], []] as const).slice(),
    warnAtPercents: random.pick([[50, 75, 90], [50], []] as const).slice(),
  }))
}

function aRandomPath(random: Random, id: string): Path {
  const steps = Array.from({ length: 1 + random.below(4) }, () => aRandomStep(random))
  return {
    id,
    versionId: `${id}v1`,
    version: 1,
    chooseBy: { topicIds: [], accountIds: [], languages: [], kinds: [] },
    steps,
    entry: [],
    closeWithin: { amount: 1 + random.below(30), unit: 'calendar_day' },
    updateEvery: {
      normal: { amount: 8, unit: 'business_hour' },
      severe: { amount: 4, unit: 'business_hour' },
    },
    acknowledgementExpires: { amount: 1, unit: 'end_of_next_business_day' },
    ...aCalendar(random),
  }
}

function aRandomStep(random: Random): Step {
  return {
    target: { kind: 'team', id: 'team_2' },
    acknowledgeWithin: {
      amount: 5 + random.below(120),
      unit: random.pick(['minute', 'business_minute'] as const),
    },
    ...aCalendar(random),
    channels: ['in_app'],
    repeats: random.below(3),
    repeatEvery: { amount: 5 + random.below(20), unit: 'minute' },
  }
}

function aCalendar(random: Random): { calendarId: string | null; calendarVersion: number | null } {
  if (random.chance(0.15)) return { calendarId: null, calendarVersion: null }
  return {
    calendarId: `${random.pick(ZONES)}#${random.below(WEEKS.length)}`,
    calendarVersion: 1 + random.below(2),
  }
}

function aTerm(random: Random): Term {
  const unit = random.pick([
    'business_minute',
    'business_hour',
    'hour',
    'business_day',
    'calendar_day',
  ] as const)
  const most = { business_minute: 600, business_hour: 40, hour: 72, business_day: 6, calendar_day: 8 }[unit]
  return { amount: 1 + random.below(most), unit }
}
