import type { Params } from '#i18n/say.ts'
import { fillParams, type Reader } from '#server/features/timeline/index.ts'
import type { Desk } from '#server/features/workspaces/index.ts'
import { sayIn } from '#server/platform/words.ts'
import type { WaitingNotification } from './notification-store.ts'

type Told = Pick<WaitingNotification, 'kind' | 'params' | 'number' | 'subject' | 'contactName'>

/** What a notification says, in its reader's language and zone. */
export function notificationSentence(desk: Desk, reader: Reader, row: Told): string {
  return sayIn(reader.language)(`notification.${row.kind}`, paramsOf(desk, reader, row))
}

export function paramsOf(desk: Desk, reader: Reader, row: Told): Params {
  return {
    ...fillParams(desk, reader, row.params as Record<string, unknown>),
    number: String(row.number ?? ''),
    subject: row.subject ?? '',
    contact: row.contactName ?? '',
  }
}
