import type { Output } from '#contracts/client.ts'
import { formatInstant } from '#core/time/instant.ts'
import { nearestLanguage } from '#i18n/say.ts'
import { sayCode } from '#server/features/timeline/index.ts'
import type { Actor, Context } from '#server/platform/context.ts'
import { pageOf, readCursor } from '#server/platform/http/paging.ts'
import { listParkedJobs } from '#server/platform/jobs/parked-jobs.ts'
import { sayIn } from '#server/platform/words.ts'
import { workCode } from './work-code.ts'

type Asked = { cursor?: string; limit: number; languages: string | undefined }

/** What gave up of the workspace's own, and why. */
export async function listParked(
  ctx: Pick<Context, 'db'>,
  { workspaceId }: Actor,
  { cursor, limit, languages }: Asked,
): Promise<Output<'listParkedJobs'>> {
  const before = readCursor(cursor, ['instant', 'text']) ?? undefined
  const rows = await listParkedJobs(ctx.db, { workspaceId, before, limit: limit + 1 })
  const page = pageOf(rows, limit, ({ createdAt, id }) => [createdAt, id])
  const say = sayIn(nearestLanguage(languages))
  return {
    ...page,
    items: page.items.map(({ id, queue, attempts, error, createdAt, parkedAt }) => ({
      id,
      queue,
      work: sayCode(say, workCode(queue)),
      attempts,
      error,
      createdAt: formatInstant(createdAt),
      parkedAt: formatInstant(parkedAt),
    })),
  }
}
