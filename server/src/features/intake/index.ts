export { makeTurnstile } from './make-turnstile.ts'
export {
  acceptMail,
  type Arrival,
  bringIn,
  CHECK_MAIL,
  type Envelope,
  keepArrivals,
  mailboxesFor,
  PROCESS_MAIL,
  type Target,
} from './accept-mail.ts'
export { checkMailQueue, processMailQueue } from './process-mail.ts'
export { startFetchers } from './fetchers.ts'
export { tellOfFailingMailbox } from './mailbox-visits.ts'
export { readAgain } from './read-again.ts'
export { bindIntake } from './routes.ts'
