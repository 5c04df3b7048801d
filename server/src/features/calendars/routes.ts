import * as routes from '#contracts/http/calendars.ts'
import type { RecomputeOpenClocks } from '#server/features/workspaces/index.ts'
import { bind } from '#server/platform/http/bind.ts'
import type { HttpApp } from '#server/platform/http/http-app.ts'
import { Problem } from '#server/platform/problem.ts'
import { listCalendars } from './calendar-views.ts'
import { holidayCountries, holidayRegions, holidaySnapshot } from './holiday-snapshot.ts'
import { createCalendar, publishCalendar } from './publish-calendar.ts'
import { tryCalendar } from './try-calendar.ts'

export function bindCalendars(app: HttpApp, hooks: { recomputeOpenClocks: RecomputeOpenClocks }): void {
  bind(app, routes.listCalendars, ({ ctx, actor, query }) =>
    listCalendars(ctx.db, actor.workspaceId, query, ctx.clock.now()),
  )
  bind(app, routes.createCalendar, ({ ctx, actor, body }) => createCalendar(ctx, actor, body))
  bind(app, routes.publishCalendar, ({ ctx, actor, params, body, ifMatch }) =>
    publishCalendar(ctx, actor, { id: params.id, body, ifMatch, ...hooks }),
  )
  bind(app, routes.tryCalendar, ({ ctx, actor, body }) => tryCalendar(ctx, actor, body))
  bind(app, routes.holidayCountries, async () => ({ items: await holidayCountries() }))
  bind(app, routes.holidaysOf, async ({ query: { country, region, year } }) => {
    try {
      const code = country.toUpperCase()
      const items = await holidaySnapshot(code, region?.toUpperCase() ?? null, [year])
      return { items, regions: await holidayRegions(code) }
    } catch (error) {
      if (error instanceof RangeError) throw new Problem('not_found')
      throw error
    }
  })
}
