/** What went wrong on the way to a mail server, as one who sets it up can act on it. */
export type FailureCode =
  | 'unknown_host'
  | 'refused'
  | 'no_answer'
  | 'certificate'
  | 'encryption'
  | 'sign_in'
  | 'folder'
  | 'no_way_out'
  | 'oauth_refused'
  | 'oauth_unreachable'
  | 'other'

type MailError = Error & {
  code?: string
  responseCode?: number
  authenticationFailed?: boolean
  mailboxMissing?: boolean
  responseText?: string
  cause?: unknown
}

const BY_CODE: Record<string, FailureCode> = {
  ENOTFOUND: 'unknown_host',
  EAI_AGAIN: 'unknown_host',
  EDNS: 'unknown_host',
  ECONNREFUSED: 'refused',
  EHOSTUNREACH: 'no_answer',
  ENETUNREACH: 'no_answer',
  ETIMEDOUT: 'no_answer',
  CONNECT_TIMEOUT: 'no_answer',
  GREETING_TIMEOUT: 'no_answer',
  UPGRADE_TIMEOUT: 'no_answer',
  EAUTH: 'sign_in',
  EPROTO: 'encryption',
  ETLS: 'encryption',
  ERR_SSL_WRONG_VERSION_NUMBER: 'encryption',
}

/** Reads the errors of imapflow, nodemailer and the system. */
export function failureCode(error: unknown): FailureCode {
  const failed = error as MailError
  const text = `${failed.message} ${(failed.cause as Error | undefined)?.message ?? ''}`
  // As it stands in the words: a library between may have put its own code in the place of ours.
  if (text.includes('oauth_refused')) return 'oauth_refused'
  if (text.includes('oauth_unreachable')) return 'oauth_unreachable'
  if (failed.authenticationFailed || failed.responseCode === 535) return 'sign_in'
  if (failed.mailboxMissing) return 'folder'
  if (/self[- ]signed|certificate|altname/i.test(text)) return 'certificate'
  if (/wrong version number|packet length too long|unknown protocol/i.test(text)) return 'encryption'
  if (/getaddrinfo/.test(text)) return 'unknown_host'
  if (/ECONNREFUSED/.test(text)) return 'refused'
  if (/timed? ?out/i.test(text)) return 'no_answer'
  if (/no way out for mail/.test(text)) return 'no_way_out'
  if (/mailbox (?:doesn't|does not) exist|nonexistent/i.test(`${text} ${failed.responseText ?? ''}`))
    return 'folder'
  return BY_CODE[failed.code ?? ''] ?? 'other'
}
