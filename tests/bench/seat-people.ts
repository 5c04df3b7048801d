import { createHash, randomBytes } from 'node:crypto'
import pg from 'pg'
import type { BenchDesk } from './bench-desk.ts'

/** So many people of the desk, each signed in at a browser of their own: in SQL, because a bench may. Gives their cookies. */
export async function seatPeople(desk: BenchDesk, count: number): Promise<string[]> {
  const tokens = Array.from({ length: count }, () => randomBytes(32).toString('base64url'))
  const hashes = tokens.map((token) => createHash('sha256').update(token).digest('hex'))
  const database = new pg.Client({ connectionString: desk.connectionString })
  database.on('error', () => {})
  await database.connect()
  await database.query(
    `insert into members (workspace_id, id, email, name, role, language, zone, created_at)
     select $1, 'mem_seated_' || i, 'seated-' || i || '@acme.example', 'Seated ' || i, 'agent', 'en', 'Europe/Madrid', now()
     from generate_series(1, $2::int) i`,
    [desk.workspaceId, count],
  )
  await database.query(
    `insert into sessions (workspace_id, id, token_hash, member_id, created_at, last_seen_at, expires_at)
     select $1, 'ses_seated_' || i, hash, 'mem_seated_' || i, now(), now(), now() + interval '1 day'
     from unnest($2::text[]) with ordinality as seat (hash, i)`,
    [desk.workspaceId, hashes],
  )
  await database.query('update workspaces set config_revision = config_revision + 1 where id = $1', [
    desk.workspaceId,
  ])
  await database.end()
  return tokens.map((token) => `redress_session=${token}`)
}
