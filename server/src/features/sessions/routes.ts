import * as routes from '#contracts/http/sessions.ts'
import { memberOnly } from '#server/features/second-steps/index.ts'
import { bind, bindPublic } from '#server/platform/http/bind.ts'
import type { HttpApp } from '#server/platform/http/http-app.ts'
import { clientOf } from '#server/platform/http/rate-limit.ts'
import { clearSessionCookie, readSessionCookie, setSessionCookie } from './session-cookie.ts'
import { viewSession, viewSessionsOf } from './session-views.ts'
import { signIn } from './sign-in.ts'
import { endMySession, signOut } from './sign-out.ts'
import { callerOf } from './start-session.ts'

export function bindSessions(app: HttpApp): void {
  bindPublic(app, routes.signIn, async ({ ctx, body, request, reply }) => {
    const { token, view } = await signIn(ctx, { ...body, client: clientOf(request.ip), ...callerOf(request) })
    setSessionCookie(ctx, reply, token)
    return view
  })
  bind(app, routes.readSession, ({ ctx, actor }) => {
    const { workspaceId, memberId } = memberOnly(actor)
    return viewSession(ctx.db, workspaceId, memberId, ctx.clock.now())
  })
  bind(app, routes.signOut, async ({ ctx, actor, request, reply }): Promise<undefined> => {
    await signOut(ctx, memberOnly(actor), readSessionCookie(request))
    clearSessionCookie(ctx, reply)
  })
  bind(app, routes.listMySessions, async ({ ctx, actor, request }) => {
    const { workspaceId, memberId } = memberOnly(actor)
    const token = readSessionCookie(request)
    const currentHash = token === null ? null : ctx.secrets.hashToken(token)
    return { items: await viewSessionsOf(ctx.db, { workspaceId, memberId, currentHash }, ctx.clock.now()) }
  })
  bind(app, routes.endMySession, ({ ctx, actor, params }) => endMySession(ctx, memberOnly(actor), params.id))
}
