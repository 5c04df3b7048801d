export { deskMark } from './desk-mark.ts'
export { closeMailRoutes } from './mail-route.ts'
export { messageIdOf, queueMail, SEND_MAIL, type MailDraft } from './queue-mail.ts'
export { sendMailQueue } from './send-mail.ts'
