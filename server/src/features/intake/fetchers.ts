import {
  fetchingOf,
  mailboxToken,
  noteFetching,
  openMailboxSecrets,
  type StoredOAuth,
} from '#server/features/mailboxes/index.ts'
import type { Context } from '#server/platform/context.ts'
import {
  type FolderState,
  type ImapDoor,
  type ImapState,
  startImapDoor,
} from '#server/platform/mail/imap-door.ts'
import { bringIn, keepArrivals } from './accept-mail.ts'

type Box = {
  workspaceId: string
  id: string
  address: string
  inbound: Inbound
  oauth: StoredOAuth | Record<string, never>
  secrets: string | null
  fetchState: Kept
  revision: number
}
type Inbound = {
  kind?: string
  host?: string
  port?: number
  secure?: boolean
  user?: string
  folder?: string
  folders?: string[]
}
/** `of`: whose folders these are; numbers of another account say nothing. Older versions kept one folder's state bare. */
type Kept = { of?: string; folders?: ImapState } & Partial<FolderState>

/** How soon a mailbox that was added or changed in the settings is fetched. */
const LOOK_AGAIN = 5_000

/** Keeps one fetcher a mailbox, each on its own, so that a dead one never holds up another (trap 38). */
export function startFetchers(ctx: Context): { stop(): Promise<void> } {
  const doors = new Map<string, ImapDoor>()
  let stopped = false
  let timer: NodeJS.Timeout | undefined
  const look = async () => {
    try {
      await follow(ctx, doors)
    } catch (error) {
      ctx.log.warn({ err: error }, 'the mailboxes could not be looked up; the fetchers stay as they are')
    }
    if (!stopped) timer = setTimeout(() => (looking = look()), LOOK_AGAIN)
  }
  let looking = look()
  return {
    async stop() {
      stopped = true
      clearTimeout(timer)
      await looking
      await Promise.all([...doors.values()].map((door) => door.stop()))
    },
  }
}

async function follow(ctx: Context, doors: Map<string, ImapDoor>): Promise<void> {
  const boxes = (await ctx.db
    .selectFrom('mailboxes')
    .select(['workspaceId', 'id', 'address', 'inbound', 'secrets', 'oauth', 'fetchState', 'revision'])
    .where('disabledAt', 'is', null)
    .where('pausedAt', 'is', null)
    .limit(1_000)
    .execute()) as unknown as Box[]
  const wanted = new Map(
    boxes.filter((box) => box.inbound.kind === 'imap').map((box) => [`${box.id}:${box.revision}`, box]),
  )
  for (const [key, door] of doors) {
    if (wanted.has(key)) continue
    doors.delete(key)
    await door.stop()
  }
  for (const [key, box] of wanted) if (!doors.has(key)) doors.set(key, fetcher(ctx, box))
}

function fetcher(ctx: Context, box: Box): ImapDoor {
  const { inbound, fetchState, workspaceId } = box
  const { inboundPassword = '' } = openMailboxSecrets(ctx, box.secrets)
  const own = { workspaceId, mailboxId: box.id }
  const { folders, afterwards, moveTo, begin } = fetchingOf(inbound)
  const user = inbound.user ?? box.address
  const of = `${user}@${inbound.host ?? ''}`
  return startImapDoor({
    server: {
      host: inbound.host ?? '',
      port: inbound.port ?? 993,
      secure: inbound.secure ?? true,
      user,
      password: inboundPassword,
      token: box.oauth.tokenUrl ? (isNew) => mailboxToken(ctx, own, isNew) : undefined,
      folders,
    },
    maxBytes: ctx.config.limits.mailBytes,
    log: ctx.log,
    state: stateOf(fetchState, of, folders[0]!),
    begin,
    afterwards: afterwards === 'move' && moveTo ? { moveTo } : afterwards === 'leave' ? 'leave' : 'mark_read',
    async onMails(mails, state) {
      const how = { door: 'imap' as const, targets: [own] }
      const arrivals = await Promise.all(
        mails.map(({ raw, cutFrom }) => {
          const envelope = { from: null, to: [box.address], ...(cutFrom === null ? {} : { cutFrom }) }
          return bringIn(ctx, raw, { ...how, envelope })
        }),
      )
      await keepArrivals(ctx, arrivals, { ...own, fetchState: { of, folders: state } })
    },
    onVisit: (failure) => noteFetching(ctx, own, failure),
  })
}

function stateOf({ of, folders, uidValidity, lastUid = 0 }: Kept, account: string, first: string): ImapState {
  if (folders) return of === account ? folders : {}
  return uidValidity ? { [first]: { uidValidity, lastUid } } : {}
}
