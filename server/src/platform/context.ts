import type { Instant } from '#core/time/instant.ts'
import type { Role } from '#core/permission/permission.ts'
import type { Config } from './config/config.ts'
import type { Database } from './db/database.ts'
import type { Dns } from './dns.ts'
import type { Blobs } from './blobs/blobs.ts'
import type { Jobs } from './jobs/jobs.ts'
import type { LiveBus } from './live/live-bus.ts'
import type { Log } from './log.ts'
import type { Secrets } from './secrets.ts'
import type { Reactions } from './work.ts'

/** Everything a verb may use, handed in explicitly: `(ctx, actor, input)`. */
export type Context = {
  config: Config
  db: Database
  /** The only source of time; read once per verb. A SimClock drives tests, the demo and the simulator. */
  clock: { now(): Instant }
  ids: Ids
  log: Log
  blobs: Blobs
  jobs: Jobs
  live: LiveBus
  secrets: Secrets
  /** Looks domains up; a table in tests. */
  dns: Dns
  /** Filled by the composition root before the first request. */
  reactions: Reactions
}

export type Ids = {
  /** `make('tkt')` gives `tkt_` + UUIDv7 (32 hex digits, no dashes), ordered by time. */
  make(prefix: string): string
  /** 256 random bits as base64url, for sessions, keys and links. */
  token(): string
}

/** Who acts. Every row and every query belongs to the actor's workspace. */
export type Actor =
  | { kind: 'member'; workspaceId: string; memberId: string; role: Role }
  | { kind: 'api_key'; workspaceId: string; keyId: string; role: Role }
  | { kind: 'customer'; workspaceId: string; contactId: string }
  | { kind: 'system'; workspaceId: string; because: string }
