import * as routes from '#contracts/http/doors.ts'
import { memberOnly } from '#server/features/second-steps/index.ts'
import { callerOf, setSessionCookie } from '#server/features/sessions/index.ts'
import { bind, bindPublic } from '#server/platform/http/bind.ts'
import type { HttpApp } from '#server/platform/http/http-app.ts'
import { minute } from '#core/time/instant.ts'
import { addPasskey, beginPasskey, removePasskey } from './add-passkey.ts'
import { readMyDoors } from './my-doors.ts'
import { resetMemberDoors } from './reset-doors.ts'
import { beginPasskeySignIn, signInWithPasskey } from './sign-in-with-passkey.ts'

export function bindPasskeys(app: HttpApp): void {
  bind(app, routes.readMyDoors, ({ ctx, actor }) => readMyDoors(ctx, memberOnly(actor)))
  bind(app, routes.beginPasskey, ({ ctx, actor, body, request }) =>
    beginPasskey(ctx, actor, { password: body.password, request }),
  )
  bind(app, routes.addPasskey, ({ ctx, actor, body, request }) => addPasskey(ctx, actor, { body, request }))
  bind(app, routes.removePasskey, ({ ctx, actor, params }) => removePasskey(ctx, actor, params.id))
  bind(app, routes.resetMemberDoors, ({ ctx, actor, params }) => resetMemberDoors(ctx, actor, params.id))
  const rate = { limit: 30, windowMs: minute }
  bindPublic(app, routes.beginPasskeySignIn, ({ ctx, request }) => beginPasskeySignIn(ctx, request), { rate })
  bindPublic(
    app,
    routes.signInWithPasskey,
    async ({ ctx, body, request, reply }) => {
      const { token, view } = await signInWithPasskey(ctx, { body, caller: callerOf(request), request })
      setSessionCookie(ctx, reply, token)
      return view
    },
    { rate },
  )
}
