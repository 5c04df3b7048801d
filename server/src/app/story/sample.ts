import { instant, type Instant } from '#core/time/instant.ts'
import type { Language } from '#i18n/say.ts'
import type { Owner } from '#server/features/setup/index.ts'
import { makeSimClock } from '#server/platform/clock.ts'
import type { Context } from '#server/platform/context.ts'
import { makeJobs } from '#server/platform/jobs/jobs.ts'
import { sayIn } from '#server/platform/words.ts'
import { makeStage } from '../stage/stage.ts'
import { engageCast } from './cast.ts'
import { playSmallStories } from './small-stories.ts'

/** Before the first scene, which is forty working hours ago, over holidays and weekends. */
const DAYS_BEFORE = 14
const DAY = 86_400_000

/**
 * Fills a new workspace with a living story: real verbs under a simulated clock that ends now. It is one transaction,
 * so that the desk's own timers see nothing of it before it has caught up with the present.
 */
export async function startSample(ctx: Context, owner: Owner, language: Language): Promise<void> {
  const now = ctx.clock.now()
  const workspace = await ctx.db
    .selectFrom('workspaces')
    .select('zone')
    .where('id', '=', owner.workspaceId)
    .executeTakeFirstOrThrow()
  const begins: Instant = instant(now - DAYS_BEFORE * DAY)
  await ctx.db.transaction().execute(async (tx) => {
    const clock = makeSimClock(begins)
    const stage = makeStage({ ...ctx, db: tx, clock, jobs: makeJobs(ctx.ids, clock) }, clock)
    const say = sayIn(language)
    const cast = await engageCast(stage, owner, say, { language, zone: workspace.zone })
    await playSmallStories({ stage, cast, say }, now)
  })
}
