import * as contracts from '#contracts/http/jobs.ts'
import { bind } from '#server/platform/http/bind.ts'
import type { HttpApp } from '#server/platform/http/http-app.ts'
import { listParked } from './list-parked.ts'
import { retryParked } from './retry-parked.ts'

export { tellingAdmins } from './telling-admins.ts'
export { workCode } from './work-code.ts'

export function bindParkedJobs(app: HttpApp): void {
  bind(app, contracts.listParkedJobs, ({ ctx, actor, query, request }) =>
    listParked(ctx, actor, { ...query, languages: request.headers['accept-language'] }),
  )
  bind(app, contracts.retryParkedJob, ({ ctx, actor, params }) => retryParked(ctx, actor, params.id))
}
