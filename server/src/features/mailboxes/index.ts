export {
  type MailboxSecrets,
  openMailboxSecrets,
  type StoredInbound,
  type StoredServer,
} from './mailbox-store.ts'
export { bindMailboxes } from './routes.ts'
export { createMailbox } from './save-mailbox.ts'
