import { htmlToText } from '#core/mail/html-lines.ts'
import type { Context } from '#server/platform/context.ts'
import { appendEvent, doWork } from '#server/platform/work.ts'

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
    done.push({ messageId: message.id, changed: await keep(ctx, message, said), problem: read.problem })
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

async function keep(ctx: Context, { workspaceId, id, ticketId }: Found, said: Said): Promise<boolean> {
  const actor = { kind: 'system' as const, workspaceId, because: 'read again' }
  return doWork(ctx, actor, async (work) => {
    const before = await work.tx
      .selectFrom('messages')
      .select(['text', 'html', 'visibleText', 'attachments'])
      .where('workspaceId', '=', workspaceId)
      .where('id', '=', id)
      .forUpdate()
      .executeTakeFirstOrThrow()
    if (isSame(before, said)) return false
    work.batch.update('messages', { workspaceId, id, ...said })
    appendEvent(work, { type: 'mail.read_again', ticketId, subjectId: id })
    return true
  })
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
