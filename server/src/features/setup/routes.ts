import packageJson from '../../../../package.json' with { type: 'json' }
import * as routes from '#contracts/http/setup.ts'
import { callerOf, setSessionCookie } from '#server/features/sessions/index.ts'
import { bindPublic } from '#server/platform/http/bind.ts'
import type { HttpApp } from '#server/platform/http/http-app.ts'
import { type StartSample, setUp } from './set-up.ts'
import { isSetUp } from './setup-store.ts'

export function bindSetup(app: HttpApp, hooks: { startSample: StartSample | null }): void {
  bindPublic(app, routes.readSetup, async ({ ctx }) => ({
    needed: !(await isSetUp(ctx.db)),
    version: packageJson.version,
  }))
  bindPublic(app, routes.setUp, async ({ ctx, body, request, reply }) => {
    const { token, view } = await setUp(ctx, body, {
      caller: callerOf(request),
      startSample: hooks.startSample,
    })
    setSessionCookie(ctx, reply, token)
    return view
  })
}
