import type { Readable } from 'node:stream'
import type { Input } from '#contracts/client.ts'
import { nearestLanguage, type Language, type Say } from '#i18n/say.ts'
import { listAccounts } from '#server/features/accounts/index.ts'
import { listContacts } from '#server/features/contacts/index.ts'
import { listTickets } from '#server/features/tickets/index.ts'
import { loadDesk, type Desk } from '#server/features/workspaces/index.ts'
import type { Actor, Context } from '#server/platform/context.ts'
import { separatorIn } from '#server/platform/csv/write-csv.ts'
import { sayIn } from '#server/platform/words.ts'
import { pagedFile } from './paged-file.ts'

const AT_ONCE = 200
type TicketsAsked = NonNullable<Input<'exportTickets'>['query']>

export async function exportTickets(ctx: Context, actor: Actor, query: TicketsAsked): Promise<Readable> {
  const { say, separator } = await voiceOf(ctx, actor)
  const names = 'number subject status priority level topic team owner customer language channel tags risk'
  const times = 'due due_for created last_inbound changed'
  return pagedFile({
    separator,
    headers: headersOf(say, `${names} ${times}`),
    page: (cursor) => listTickets(ctx, actor, { ...query, cursor, limit: AT_ONCE }),
    line: (row) => [
      row.number,
      row.subject,
      coded(say, row.status),
      coded(say, row.priority),
      row.level,
      row.topic?.name,
      row.team?.name,
      row.owner?.name,
      row.contact.name,
      row.language,
      row.channel,
      row.tags.join(', '),
      row.risk,
      row.nextDueAt,
      row.nextDueKind && coded(say, row.nextDueKind),
      row.createdAt,
      row.lastInboundAt,
      row.updatedAt,
    ],
  })
}

export async function exportContacts(
  ctx: Context,
  actor: Actor,
  query: { q?: string; accountId?: string },
): Promise<Readable> {
  const { say, separator } = await voiceOf(ctx, actor)
  return pagedFile({
    separator,
    headers: [
      ...['name', 'email', 'phone', 'language', 'account', 'notes'].map((one) => say(`import.field.${one}`)),
      ...headersOf(say, 'open_tickets created'),
    ],
    page: (cursor) => listContacts(ctx.db, actor.workspaceId, { ...query, cursor, limit: AT_ONCE }),
    line: ({ name, addresses, language, account, notes, openTickets, createdAt }) => {
      const of = (kind: string) =>
        addresses.flatMap((one) => (one.kind === kind ? [one.address] : [])).join('; ')
      return [name, of('email'), of('phone'), language, account?.name, notes, openTickets, createdAt]
    },
  })
}

export async function exportAccounts(ctx: Context, actor: Actor, query: { q?: string }): Promise<Readable> {
  const { desk, say, separator } = await voiceOf(ctx, actor)
  const fields = ['name', 'domains', 'tier', 'value', 'currency', 'language', 'team', 'notes']
  return pagedFile({
    separator,
    headers: [...fields.map((one) => say(`import.field.${one}`)), ...headersOf(say, 'open_tickets created')],
    page: (cursor) => listAccounts(ctx.db, desk, { ...query, cursor, limit: AT_ONCE }),
    line: ({ name, domains, tier, value, language, team, notes, openTickets, createdAt }) => [
      name,
      domains.join('; '),
      tier,
      value && exactly(value.amount),
      value?.currency,
      language,
      team?.name,
      notes,
      openTickets,
      createdAt,
    ],
  })
}

/** With two digits at least: `1.234` could be read a thousandfold (trap 49). */
const exactly = (amount: string): string => {
  const [whole = '', part = ''] = amount.split('.')
  return `${whole}.${part.length === 3 ? `${part}0` : part.padEnd(2, '0')}`
}

const headersOf = (say: Say, names: string): string[] =>
  names.split(' ').map((name) => say(`export.column.${name}`))

function coded(say: Say, code: string): string {
  const said = say(`code.${code}`)
  return said === `code.${code}` ? code : said
}

async function voiceOf(
  ctx: Context,
  actor: Actor,
): Promise<{ desk: Desk; say: Say; separator: string; language: Language }> {
  const desk = await loadDesk(ctx, actor.workspaceId)
  const member = actor.kind === 'member' ? desk.members.get(actor.memberId) : undefined
  const language = nearestLanguage(member?.language ?? desk.language)
  return { desk, language, say: sayIn(language), separator: separatorIn(language) }
}
