import { htmlToText } from '#core/mail/html-lines.ts'
import type { ParsedMail } from '#core/mail/parsed-mail.ts'
import { baseSubject } from '#core/mail/subject.ts'
import { holdTicket } from '#server/features/tickets/index.ts'
import type { Context } from '#server/platform/context.ts'
import type { ReadMail } from '#server/platform/mail/read.ts'
import { appendEvent, doWork, type Work } from '#server/platform/work.ts'

type Found = { id: string; workspaceId: string; ticketId: string; rawBlob: string }
export type ReadAgain = { messageId: string; changed: boolean; problem: string | null }

const MOST = 200

/**
 * Reads the kept originals of a message, or of all mails of a ticket, once more: what a newer version understands
 * better is shown better. Nothing else happens: no clock starts, nobody is told. `what`: a message's id or a ticket's number.
 */
export async function readAgain(ctx: Context, what: string): Promise<ReadAgain[]> {
  const { readMail } = await import('#server/platform/mail/read.ts')
  const done: ReadAgain[] = []
  for (const message of await mailsOf(ctx, what)) {
    const read = await readMail(await ctx.blobs.get(message.rawBlob)).catch((error: Error) => error)
    if (read instanceof Error) {
      done.push({ messageId: message.id, changed: false, problem: read.message })
      continue
    }
    const attachments = await Promise.all(
      read.attachments.map(async ({ content, fileName, contentType, contentId }) => ({
        name: fileName ?? '',
        contentType,
        size: content.length,
        contentId,
        blob: await ctx.blobs.put(content),
      })),
    )
    const { text, html } = read.parsed
    const said = { text: text || htmlToText(html ?? ''), html, visibleText: read.visible, attachments }
    done.push({ messageId: message.id, changed: await keep(ctx, message, said, read), problem: read.problem })
  }
  return done
}

async function mailsOf(ctx: Context, what: string): Promise<Found[]> {
  const rows = await ctx.db
    .selectFrom('messages as m')
    .innerJoin('tickets as t', (join) =>
      join.onRef('t.workspaceId', '=', 'm.workspaceId').onRef('t.id', '=', 'm.ticketId'),
    )
    .select(['m.id', 'm.workspaceId', 'm.ticketId', 'm.rawBlob'])
    .where('m.rawBlob', 'is not', null)
    .where((eb) => (/^\d{1,9}$/.test(what) ? eb('t.number', '=', Number(what)) : eb('m.id', '=', what)))
    .orderBy('m.id')
    .limit(MOST)
    .execute()
  return rows as Found[]
}

type Said = { text: string; html: string | null; visibleText: string; attachments: object[] }

async function keep(
  ctx: Context,
  { workspaceId, id, ticketId }: Found,
  said: Said,
  { parsed, problem }: ReadMail,
): Promise<boolean> {
  const actor = { kind: 'system' as const, workspaceId, because: 'read again' }
  return doWork(ctx, actor, async (work) => {
    const before = await work.tx
      .selectFrom('messages')
      .select(['text', 'html', 'visibleText', 'attachments', 'facts'])
      .where('workspaceId', '=', workspaceId)
      .where('id', '=', id)
      .forUpdate()
      .executeTakeFirstOrThrow()
    const { unreadable, ...facts } = before.facts as Record<string, unknown>
    if (unreadable === undefined && isSame(before, said)) return false
    if (unreadable === undefined) work.batch.update('messages', { workspaceId, id, ...said })
    else
      await tellAtLast(work, { workspaceId, id, ticketId }, { ...said, facts: { ...facts, problem } }, parsed)
    appendEvent(work, { type: 'mail.read_again', ticketId, subjectId: id })
    return true
  })
}

/** What could not be read at first becomes what its sender wrote, under their name and subject (1.6). */
async function tellAtLast(
  work: Work,
  { workspaceId, id, ticketId }: Omit<Found, 'rawBlob'>,
  said: Said & { facts: Record<string, unknown> },
  parsed: ParsedMail,
): Promise<void> {
  const from = parsed.from?.address
  const facts = from ? { ...said.facts, from } : said.facts
  const authorName = parsed.from?.name || from
  work.batch.update('messages', { workspaceId, id, ...said, facts, ...(authorName ? { authorName } : {}) })
  const { row } = await holdTicket(work, ticketId)
  row.subject = (baseSubject(parsed.subject) || parsed.subject || row.subject).slice(0, 500)
  row.lastWords = said.visibleText.replace(/\s+/g, ' ').slice(0, 240)
}

function isSame(
  before: { text: string; html: string | null; visibleText: string; attachments: unknown },
  said: Said,
) {
  const names = (files: unknown) =>
    (files as { name: string; blob: string }[]).map(({ name, blob }) => [name, blob])
  const key = (one: { text: string; html: string | null; visibleText: string; attachments: unknown }) =>
    JSON.stringify([one.text, one.html, one.visibleText, names(one.attachments)])
  return key(before) === key(said)
}
