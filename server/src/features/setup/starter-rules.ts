import type { Say } from '#i18n/say.ts'
import { createPath } from '#server/features/paths/index.ts'
import { createPolicy } from '#server/features/policies/index.ts'
import { createRemedy } from '#server/features/remedies/index.ts'
import type { Context } from '#server/platform/context.ts'
import type { Owner } from './owner.ts'

const WARNINGS = [50, 75, 90]

/** One policy for every ticket, counted on the calendar of the team that owns it. */
export async function buildPolicy(ctx: Context, owner: Owner, say: Say): Promise<void> {
  const hours = (amount: number) => ({ amount, unit: 'business_hour' as const })
  const common = { pausesOn: [], warnAtPercents: WARNINGS }
  await createPolicy(ctx, owner, {
    name: say('starter.policy'),
    position: 0,
    definition: {
      conditions: {},
      targets: [
        { kind: 'first_response', term: hours(4), ...common },
        { kind: 'first_answer', term: hours(8), ...common, pausesOn: ['pending'] },
        { kind: 'next_response', term: hours(8), ...common },
        {
          kind: 'resolution',
          term: { amount: 5, unit: 'business_day' },
          pausesOn: ['pending', 'on_hold'],
          warnAtPercents: WARNINGS,
        },
      ],
    },
  })
}

/** Up to the specialists, then to the owner, who is asked again until somebody takes it (5.5). */
export async function buildPath(
  ctx: Context,
  owner: Owner,
  { say, teamId, calendarId }: { say: Say; teamId: string; calendarId: string },
): Promise<void> {
  await createPath(ctx, owner, {
    name: say('starter.path'),
    definition: {
      steps: [
        {
          target: { kind: 'team', id: teamId },
          acknowledgeWithin: { amount: 2, unit: 'business_hour' },
          calendarId,
          channels: ['in_app', 'email'],
          repeats: 1,
          repeatEvery: { amount: 1, unit: 'business_hour' },
        },
        {
          target: { kind: 'member', id: owner.memberId },
          acknowledgeWithin: { amount: 4, unit: 'business_hour' },
          calendarId,
          channels: ['in_app', 'email'],
          repeats: 3,
          repeatEvery: { amount: 1, unit: 'business_hour' },
        },
      ],
      chooseBy: { topicIds: [], accountIds: [], languages: [], kinds: [] },
      entry: [],
      closeWithin: { amount: 30, unit: 'calendar_day' },
      updateEvery: {
        normal: { amount: 8, unit: 'business_hour' },
        severe: { amount: 4, unit: 'business_hour' },
      },
      updateCalendarId: calendarId,
      acknowledgementExpires: { amount: 1, unit: 'end_of_next_business_day' },
      finalFallback: owner.memberId,
    },
  })
}

/** From mildest to strongest (6.1); what costs money has a limit by role (6.2). */
export async function buildRemedies(
  ctx: Context,
  owner: Owner,
  { say, currency }: { say: Say; currency: string },
): Promise<void> {
  const most = (amount: string) => ({ perTicket: { amount, currency } })
  const ladder = [
    { kind: 'explanation', limits: {} },
    { kind: 'apology', limits: {} },
    {
      kind: 'credit',
      limits: { agent: most('25'), lead: most('100'), manager: most('500'), admin: most('5000') },
    },
    { kind: 'refund', limits: { lead: most('200'), manager: most('1000'), admin: most('10000') } },
  ] as const
  for (const [i, { kind, limits }] of ladder.entries()) {
    await createRemedy(ctx, owner, {
      name: say(`starter.remedy.${kind}`),
      rung: i + 1,
      topicIds: [],
      definition: { kind, amount: null, limits },
    })
  }
}
