import * as contracts from '#contracts/http/conversations.ts'
import { bind } from '#server/platform/http/bind.ts'
import type { HttpApp } from '#server/platform/http/http-app.ts'
import { proposeAcknowledgement } from './propose-acknowledgement.ts'
import { sendMessage } from './send-message.ts'
import { retrySend, undoSend } from './undo-send.ts'
import { writeNote } from './write-note.ts'

export function bindConversations(app: HttpApp): void {
  bind(app, contracts.sendMessage, ({ ctx, actor, params, body }) => sendMessage(ctx, actor, params.id, body))
  bind(app, contracts.writeNote, ({ ctx, actor, params, body }) => writeNote(ctx, actor, params.id, body))
  bind(app, contracts.undoSend, ({ ctx, actor, params }) => undoSend(ctx, actor, params.id))
  bind(app, contracts.retrySend, ({ ctx, actor, params }) => retrySend(ctx, actor, params.id))
  bind(app, contracts.proposeAcknowledgement, ({ ctx, actor, params }) =>
    proposeAcknowledgement(ctx, actor, params.id),
  )
}
