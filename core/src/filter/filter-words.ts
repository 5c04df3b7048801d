import type { Field } from './filter.ts'

type Shape =
  /** One of these words. */
  | { takes: 'choice'; of: readonly string[] }
  /** A name of this workspace, or one of these words. */
  | { takes: 'name'; also: readonly string[] }
  | { takes: 'number' }
  | { takes: 'span' }

/** What each field takes. */
export const FIELDS: Readonly<Record<Field, Shape>> = {
  team: { takes: 'name', also: ['mine'] },
  owner: { takes: 'name', also: ['me', 'nobody'] },
  topic: { takes: 'name', also: ['none'] },
  account: { takes: 'name', also: ['none'] },
  customer: { takes: 'name', also: [] },
  tag: { takes: 'name', also: ['none'] },
  tier: { takes: 'name', also: [] },
  status: { takes: 'choice', of: ['open', 'pending', 'on_hold', 'resolved', 'closed'] },
  priority: { takes: 'choice', of: ['low', 'normal', 'high', 'urgent'] },
  channel: { takes: 'choice', of: ['email', 'web', 'portal', 'phone', 'counter', 'api'] },
  language: { takes: 'choice', of: ['en', 'es', 'pt', 'nl'] },
  is: {
    takes: 'choice',
    of: ['late', 'escalated', 'snoozed', 'avoided', 'heated', 'followed', 'unanswered', 'ended'],
  },
  has: { takes: 'choice', of: ['commitment', 'file', 'note', 'offer', 'consult', 'draft'] },
  due: { takes: 'span' },
  age: { takes: 'span' },
  waiting: { takes: 'span' },
  quiet: { takes: 'span' },
  risk: { takes: 'number' },
  heat: { takes: 'number' },
  level: { takes: 'number' },
  number: { takes: 'number' },
}

export const FIELD_NAMES = Object.keys(FIELDS) as Field[]

/** Fields as people also call them. */
export const ALSO_CALLED: Readonly<Record<string, Field>> = {
  assignee: 'owner',
  member: 'owner',
  contact: 'customer',
  from: 'customer',
  company: 'account',
  label: 'tag',
  state: 'status',
  lang: 'language',
  anger: 'heat',
}

const SECOND = 1_000
const UNITS: Readonly<Record<string, number>> = {
  m: 60 * SECOND,
  min: 60 * SECOND,
  h: 3_600 * SECOND,
  d: 86_400 * SECOND,
  w: 7 * 86_400 * SECOND,
}

/** `30m`, `2h`, `1.5d`, `1w` in milliseconds; null for anything else. */
export function spanOf(word: string): number | null {
  const [, amount, unit = ''] = /^(\d{1,6}(?:\.\d{1,3})?)(m|min|h|d|w)$/i.exec(word) ?? []
  const size = UNITS[unit.toLowerCase()]
  return amount === undefined || size === undefined ? null : Math.round(Number(amount) * size)
}
