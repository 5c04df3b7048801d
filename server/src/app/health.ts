import { sql } from 'kysely'
import { pendingMigrations } from '#server/platform/db/migrate.ts'
import type { HttpApp } from '#server/platform/http/http-app.ts'

/** A dispatcher that has not finished a round for so long is stuck. */
const LONGEST_ROUND = 30_000

/**
 * `/healthz`: the process answers. `/readyz`: it is not about to stop, and database, migrations and timers are fine. 200 or
 * 503, for machines.
 */
export function serveHealth(app: HttpApp, working: { lastRoundAt(): number } | null): void {
  let isStopping = false
  app.fastify.addHook('preClose', async () => void (isStopping = true))
  app.fastify.get('/healthz', async () => ({ ok: true }))
  app.fastify.get('/readyz', async (_request, reply) => {
    const state = {
      serving: !isStopping,
      database: await holds(async () => void (await sql`select 1`.execute(app.ctx.db))),
      migrations: await holds(async () => {
        const { pending, ahead } = await pendingMigrations(app.ctx.db)
        if (pending.length + ahead.length) throw new Error('schema differs')
      }),
      timers: !working || performance.now() - working.lastRoundAt() < LONGEST_ROUND,
    }
    return reply.code(Object.values(state).every(Boolean) ? 200 : 503).send(state)
  })
}

function holds(check: () => Promise<void>): Promise<boolean> {
  return check().then(
    () => true,
    () => false,
  )
}
