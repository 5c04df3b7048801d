import type { BounceReport } from './parsed-mail.ts'

const gone =
  /user unknown|unknown (?:user|recipient|address|local)|no such (?:user|mailbox|recipient|person)|(?:mailbox|user|recipient|address|account) (?:does(?:n't| not) exist|not found|unknown|disabled|inactive)|no mailbox here|invalid (?:user|recipient|address|mailbox)|no valid recipients|recipient name is not recogni[sz]ed|unrouteable|host (?:unknown|not found)|domain not found|doesn't have an? \S+ account|usuario desconocido|usuário desconhecido|onbekende (?:gebruiker|ontvanger)|empfänger unbekannt/i
const passing =
  /mail(?:box|folder) (?:is )?full|over ?quota|quota exceeded|insufficient (?:system )?storage|too (?:large|big)|hop count|loop|timed? ?out|try again|temporar|delayed|greylist|rate limit|too many (?:connections|messages)|buzón lleno|caixa (?:de correio )?cheia|postvak (?:is )?vol|postfach (?:ist )?voll/i
const refused =
  /spam|policy|block(?:ed|list)|blacklist|banned|denied|reject(?:ed)? (?:by|due|for)|reputation|dmarc|dkim|\bspf\b|authenti|virus|content|spamhaus|\/bl\?|not a member/i

/**
 * Whether an address is gone for good (true) or the mail only did not get through: full, refused, delayed (false).
 * From the enhanced status code (RFC 3463), the report's action and the server's words; null where nothing tells.
 */
export function isHardBounce(status: string | null, action: string | null, words: string): boolean | null {
  if (action === 'delayed' || status?.startsWith('4.')) return false
  if (passing.test(words) || /^5\.[23457]\./.test(status ?? ''))
    return gone.test(words) && !passing.test(words) ? true : false
  if (refused.test(words)) return gone.test(words) && !/5\.7\.|policy|spam/i.test(words)
  if (gone.test(words) || status?.startsWith('5.1.')) return true
  const code = /(?:^|[^\d.])([45])\d\d(?=[ -])/.exec(words)?.[1]
  if (code === '4') return false
  return status || code ? true : null
}

const late =
  /warning only|(?:will be|still being) retried|will (?:keep|continue) trying|has not (?:yet )?been delivered yet|no action is required|do not need to resend|se seguir[áa] intentando|continuar(?:á|emos) a tentar|continuará tentando|wordt opnieuw geprobeerd|weitere zustellversuche/i

/** Whether a report only says that a mail is late: its server still tries, and what comes of it is told later (1.3). */
export function isOnlyLate({ recipients }: BounceReport): boolean {
  return recipients.length > 0 && recipients.every(({ action }) => action === 'delayed')
}

const statusPattern = /(?:^|[^\d.])([45]\.\d{1,3}\.\d{1,3})(?![\d.])/

/** The first enhanced status code in a text, or null. */
export function statusIn(text: string): string | null {
  return statusPattern.exec(text.slice(0, 20_000))?.[1] ?? null
}

/** Reads a bounce that carries no report (RFC 3464) from what the server wrote: status, hardness, addresses. */
export function bounceFromText(
  text: string,
  failedRecipients: string | null,
  originalMessageId: string | null,
): BounceReport {
  const notice = text.slice(0, 4_000).split(/^-{3,}.{0,60}(?:original|copy of|header)/im)[0]!
  const status = statusIn(notice)
  const named = (failedRecipients ?? '').split(/[,\s]+/).filter((one) => one.includes('@'))
  const written = [...notice.matchAll(/<([^<>\s@]{1,80}@[^<>\s]{1,120})>/g)].map((found) => found[1]!)
  const diagnostic = /^.{0,200}\b[45]\d\d[ -].{0,300}$/m.exec(notice)?.[0].trim() ?? null
  const action = late.test(notice) ? 'delayed' : 'failed'
  const recipients = [...new Set(named.length > 0 ? named : written)].slice(0, 100)
  return {
    kind: 'bounce',
    recipients: recipients.map((address) => ({ address, action, status, diagnostic })),
    status,
    hard: isHardBounce(status, action === 'delayed' ? action : null, notice),
    originalMessageId,
  }
}
