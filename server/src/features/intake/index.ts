export { acceptMail, mailboxesFor, NoSuchMailbox, PROCESS_MAIL, type Envelope } from './accept-mail.ts'
export { processMailQueue } from './process-mail.ts'
export { startFetchers } from './fetchers.ts'
export { bindIntake } from './routes.ts'
