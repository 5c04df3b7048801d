import * as routes from '#contracts/http/accounts.ts'
import { loadDesk } from '#server/features/workspaces/index.ts'
import { bind } from '#server/platform/http/bind.ts'
import type { HttpApp } from '#server/platform/http/http-app.ts'
import { listAccounts, readAccount } from './account-views.ts'
import {
  createAccount,
  recordAccountExpectation,
  removeExpectation,
  updateAccount,
} from './change-account.ts'

export function bindAccounts(app: HttpApp): void {
  bind(app, routes.listAccounts, async ({ ctx, actor, query }) =>
    listAccounts(ctx.db, await loadDesk(ctx, actor.workspaceId), query),
  )
  bind(app, routes.readAccount, async ({ ctx, actor, params }) =>
    readAccount(ctx.db, await loadDesk(ctx, actor.workspaceId), params.id),
  )
  bind(app, routes.createAccount, ({ ctx, actor, body }) => createAccount(ctx, actor, body))
  bind(app, routes.updateAccount, ({ ctx, actor, params, body, ifMatch }) =>
    updateAccount(ctx, actor, { id: params.id, body, ifMatch }),
  )
  bind(app, routes.recordAccountExpectation, ({ ctx, actor, params, body }) =>
    recordAccountExpectation(ctx, actor, { accountId: params.id, body }),
  )
  bind(app, routes.removeExpectation, ({ ctx, actor, params }) => removeExpectation(ctx, actor, params.id))
}
