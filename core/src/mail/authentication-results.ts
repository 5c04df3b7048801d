import { sameAddressForm, type ParsedMail } from './parsed-mail.ts'
import { areAligned, type CheckResult, type SenderCheck } from './sender-check.ts'

type Said = { method: string; result: CheckResult; domains: string[] }
const RESULTS = ['pass', 'fail', 'softfail', 'neutral', 'none', 'temperror', 'permerror']
/** Properties that name the domain a result speaks for. */
const SUBJECT = /(?:smtp\.mailfrom|smtp\.helo|header\.from|header\.d|header\.i)\s*=\s*"?([^\s;"]{1,320})/gi

/**
 * What a mail server that we trust wrote about the sender (RFC 8601): the topmost Authentication-Results of one of
 * `trusted` (names in lower case; '' believes a header that names nobody, as Microsoft writes it). Whatever stands
 * below may have come with the mail. Null where there is none.
 */
export function readAuthenticationResults(
  mail: Pick<ParsedMail, 'headers' | 'from'>,
  trusted: readonly string[],
): SenderCheck | null {
  const domain = domainOf(mail.from?.address ?? '')
  const headers = (mail.headers['authentication-results'] ?? []).map(withoutComments)
  const ours = headers.find((header) => trusted.includes(serverOf(header)))
  if (ours === undefined || domain === '') return null
  const said = ours.split(';').flatMap(readResult)
  const best = (method: string) => {
    const all = said.filter((one) => one.method === method)
    const aligned = all.filter(({ domains }) => domains.some((one) => areAligned(one, domain)))
    return (aligned.find(({ result }) => result === 'pass') ?? aligned[0])?.result ?? 'none'
  }
  const dmarc = said.find(({ method }) => method === 'dmarc')?.result ?? 'none'
  return { by: 'upstream', domain, spf: best('spf'), dkim: best('dkim'), dmarc }
}

/** The name at the beginning; '' where the header begins with a result. */
function serverOf(header: string): string {
  const first = header.split(';')[0]!.trim().split(/\s/)[0] ?? ''
  return first.includes('=') ? '' : first.toLowerCase()
}

function readResult(text: string): Said[] {
  const [, method, result] = /^\s*(spf|dkim|dmarc)\s*=\s*([a-z]+)/i.exec(text) ?? []
  if (!method || !result) return []
  const known = RESULTS.find((one) => one === result.toLowerCase()) as CheckResult | undefined
  const domains = [...text.matchAll(SUBJECT)].map(([, value]) => domainOf(value!))
  return [{ method: method.toLowerCase(), result: known ?? 'unknown', domains }]
}

function domainOf(address: string): string {
  return sameAddressForm(address.slice(address.lastIndexOf('@') + 1)).replace(/\.$/, '')
}

/** Comments may hold anything, results of others too. */
function withoutComments(header: string): string {
  let depth = 0
  let kept = ''
  for (const letter of header.slice(0, 10_000)) {
    if (letter === '(') depth++
    else if (letter === ')' && depth > 0) depth--
    else if (depth === 0) kept += letter
  }
  return kept
}
