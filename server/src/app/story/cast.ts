import type { Actor } from '#server/platform/context.ts'
import type { Role } from '#core/permission/permission.ts'
import type { Language, Say } from '#i18n/say.ts'
import type { Stage } from '../stage/stage.ts'

export type Owner = Extract<Actor, { kind: 'member' }>
/** Who plays and where: everything a story needs to name. */
export type Cast = {
  owner: Owner
  noor: Owner
  samuel: Owner
  tomas: Owner
  ingrid: Owner
  mailbox: string
  teams: { service: string; billing: string; management: string }
  topics: { doubleCharge: string; delivery: string; quality: string; question: string }
  remedies: { explanation: string; voucher: string; refund: string }
  calendarId: string
  pathId: string
}

/** Sets up a small desk through the public API: three levels, a calendar, topics, clocks, a path, a rota, remedies, a mailbox. */
export async function engageCast(
  stage: Stage,
  owner: Owner,
  say: Say,
  { language, zone, password }: { language: Language; zone: string; password?: string },
): Promise<Cast> {
  const call = stage.as(owner)
  const day: [string, string][] = [['09:00', '18:00']]
  const weekly = { mon: day, tue: day, wed: day, thu: day, fri: day, sat: [], sun: [] }
  const calendar = await call('createCalendar', {
    body: { name: say('story.calendar'), definition: { zone, weekly } },
  })
  const team = async (key: string, level: number) =>
    (await call('createTeam', { body: { name: say(`story.team.${key}`), level, calendarId: calendar.id } }))
      .id
  const teams = {
    service: await team('service', 1),
    billing: await team('billing', 2),
    management: await team('management', 3),
  }
  const person = async (name: string, role: Role, teamId: string, leadId: string | null): Promise<Owner> => {
    const email = `${name
      .toLowerCase()
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      .replace(/[^a-z]+/g, '.')}@desk.example`
    const member = await call('createMember', {
      body: {
        name,
        email,
        role,
        password: password ?? stage.ctx.ids.token(),
        language,
        zone,
        teamIds: [teamId],
        leadId,
      },
    })
    return { kind: 'member', workspaceId: owner.workspaceId, memberId: member.id, role }
  }
  const ingrid = await person('Ingrid Maas', 'manager', teams.management, owner.memberId)
  const tomas = await person('Tomás Vidal', 'lead', teams.billing, ingrid.memberId)
  const noor = await person('Noor Haddad', 'agent', teams.service, tomas.memberId)
  const samuel = await person('Samuel Okoro', 'agent', teams.service, tomas.memberId)
  const topics = await nameTopics(stage, owner, say, teams)
  await setClocks(stage, owner, say, calendar.id)
  const remedies = await fillCatalogue(stage, owner, say)
  const rota = await call('createRota', {
    body: {
      name: say('story.rota'),
      teamId: teams.management,
      definition: {
        zone,
        layers: [
          {
            memberIds: [ingrid.memberId],
            every: 'week',
            handoff: { time: '09:00', weekday: 'mon' },
            from: '2026-01-05',
          },
        ],
      },
    },
  })
  const path = await call('createPath', {
    body: pathBody(say, {
      tomas: tomas.memberId,
      rota: rota.id,
      owner: owner.memberId,
      calendarId: calendar.id,
    }),
  })
  const mailbox = say('story.mailbox')
  await call('createMailbox', {
    body: {
      address: mailbox,
      name: say('story.company'),
      inbound: { kind: 'smtp' },
      signature: say('story.company'),
    },
  })
  return {
    owner,
    noor,
    samuel,
    tomas,
    ingrid,
    mailbox,
    teams,
    topics,
    remedies,
    calendarId: calendar.id,
    pathId: path.id,
  }
}

async function nameTopics(
  stage: Stage,
  owner: Owner,
  say: Say,
  teams: Cast['teams'],
): Promise<Cast['topics']> {
  const call = stage.as(owner)
  const topic = async (key: string, priority: 'low' | 'normal' | 'high') => {
    const words = say(`story.topic.${key}.words`)
      .split(',')
      .map((word) => word.trim())
    const checklist = ['history', 'billing', 'account'].map((item) => ({
      key: item,
      words: say(`story.checklist.${item}`),
    }))
    const body = {
      name: say(`story.topic.${key}`),
      words,
      priority,
      teamId: teams.service,
      checklist: key === 'question' ? [] : checklist,
    }
    return (await call('createTopic', { body })).id
  }
  return {
    doubleCharge: await topic('double_charge', 'high'),
    delivery: await topic('delivery', 'normal'),
    quality: await topic('quality', 'normal'),
    question: await topic('question', 'low'),
  }
}

async function setClocks(stage: Stage, owner: Owner, say: Say, calendarId: string): Promise<void> {
  const hours = (amount: number) => ({ amount, unit: 'business_hour' as const })
  const target = (
    kind: 'first_response' | 'first_answer' | 'next_response' | 'resolution',
    amount: number,
    waits: ('pending' | 'on_hold')[] = [],
  ) => ({ kind, term: hours(amount), calendarId, pausesOn: waits })
  await stage.as(owner)('createPolicy', {
    body: {
      name: say('story.policy'),
      definition: {
        conditions: {},
        targets: [
          target('first_response', 2),
          target('first_answer', 8, ['on_hold']),
          target('next_response', 6),
          target('resolution', 40, ['pending', 'on_hold']),
        ],
      },
    },
  })
}

async function fillCatalogue(stage: Stage, owner: Owner, say: Say): Promise<Cast['remedies']> {
  const eur = (amount: string) => ({ amount, currency: 'EUR' })
  const make = async (
    key: string,
    rung: number,
    definition: {
      kind: 'explanation' | 'credit' | 'refund'
      limits: Record<string, { perTicket: { amount: string; currency: string } }>
    },
  ) =>
    (await stage.as(owner)('createRemedy', { body: { name: say(`story.remedy.${key}`), rung, definition } }))
      .id
  const limits = (agent: string, lead: string, manager: string) => ({
    agent: { perTicket: eur(agent) },
    lead: { perTicket: eur(lead) },
    manager: { perTicket: eur(manager) },
    admin: { perTicket: eur('10000.00') },
  })
  return {
    explanation: await make('explanation', 1, {
      kind: 'explanation',
      limits: limits('0.00', '0.00', '0.00'),
    }),
    voucher: await make('voucher', 2, { kind: 'credit', limits: limits('25.00', '100.00', '500.00') }),
    refund: await make('refund', 3, { kind: 'refund', limits: limits('50.00', '500.00', '5000.00') }),
  }
}

type Ids = { tomas: string; rota: string; owner: string; calendarId: string }

function pathBody(say: Say, { tomas, rota, owner, calendarId }: Ids) {
  const minutes = (amount: number) => ({ amount, unit: 'business_minute' as const })
  const step = (target: { kind: 'member' | 'rota'; id: string }, amount: number) => ({
    target,
    acknowledgeWithin: minutes(amount),
    calendarId,
    channels: ['in_app' as const, 'email' as const],
  })
  return {
    name: say('story.path'),
    definition: {
      steps: [
        step({ kind: 'member', id: tomas }, 30),
        step({ kind: 'rota', id: rota }, 60),
        step({ kind: 'member', id: owner }, 120),
      ],
      chooseBy: {},
      closeWithin: { amount: 30, unit: 'calendar_day' as const },
      updateEvery: {
        normal: { amount: 8, unit: 'business_hour' as const },
        severe: { amount: 4, unit: 'business_hour' as const },
      },
      updateCalendarId: calendarId,
      acknowledgementExpires: { amount: 1, unit: 'end_of_next_business_day' as const },
      finalFallback: owner,
    },
  }
}
