import * as contracts from '#contracts/http/model.ts'
import { bind } from '#server/platform/http/bind.ts'
import type { HttpApp } from '#server/platform/http/http-app.ts'
import { askModel, tryModel } from './ask-model.ts'
import { readModel, readModelState, saveModel } from './save-model.ts'

export function bindModel(app: HttpApp): void {
  bind(app, contracts.readModel, ({ ctx, actor }) => readModel(ctx, actor))
  bind(app, contracts.saveModel, ({ ctx, actor, body, ifMatch }) => saveModel(ctx, actor, body, ifMatch))
  bind(app, contracts.tryModel, ({ ctx, actor }) => tryModel(ctx, actor))
  bind(app, contracts.readModelState, ({ ctx, actor }) => readModelState(ctx, actor))
  bind(app, contracts.askModel, ({ ctx, actor, params, body }) => askModel(ctx, actor, params.id, body))
}
