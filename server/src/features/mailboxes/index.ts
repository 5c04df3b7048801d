export { MAILBOX_FAILING, noteFetching, noteSending } from './mailbox-health.ts'
export {
  fetchingOf,
  openMailboxSecrets,
  type StoredInbound,
  type StoredOAuth,
  type StoredServer,
} from './mailbox-store.ts'
export { mailboxToken } from './mailbox-token.ts'
export { bindMailboxes } from './routes.ts'
export { createMailbox } from './save-mailbox.ts'
