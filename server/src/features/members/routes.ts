import * as routes from '#contracts/http/people.ts'
import { readSessionCookie } from '#server/features/sessions/index.ts'
import { bind } from '#server/platform/http/bind.ts'
import type { HttpApp } from '#server/platform/http/http-app.ts'
import { changeMyPassword, setMemberPassword } from './change-password.ts'
import { createMember } from './create-member.ts'
import { listMembers } from './member-views.ts'
import { updateMe } from './update-me.ts'
import { updateMember } from './update-member.ts'

export function bindMembers(app: HttpApp): void {
  bind(app, routes.listMembers, ({ ctx, actor, query }) =>
    listMembers(ctx.db, { workspaceId: actor.workspaceId, now: ctx.clock.now() }, query),
  )
  bind(app, routes.createMember, ({ ctx, actor, body }) => createMember(ctx, actor, body))
  bind(app, routes.updateMember, ({ ctx, actor, params, body, ifMatch }) =>
    updateMember(ctx, actor, { id: params.id, body, ifMatch }),
  )
  bind(app, routes.setMemberPassword, ({ ctx, actor, params, body }) =>
    setMemberPassword(ctx, actor, { id: params.id, next: body.next }),
  )
  bind(app, routes.changeMyPassword, ({ ctx, actor, body, request }) =>
    changeMyPassword(ctx, actor, { ...body, keepToken: readSessionCookie(request) }),
  )
  bind(app, routes.updateMe, ({ ctx, actor, body }) => updateMe(ctx, actor, body))
}
