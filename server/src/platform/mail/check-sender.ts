import { isIP } from 'node:net'
import { areAligned, type CheckResult, type SenderCheck } from '#core/mail/sender-check.ts'
import type { Dns } from '../dns.ts'

export type Arrival = {
  raw: Buffer
  /** Address in From. */
  from: string
  envelopeFrom: string | null
  /** The machine that brought it and how it called itself; null where somebody of our own stands between. */
  client: string | null
  helo: string | null
}

/** All lookups of one mail together; what is not known by then stays unknown. */
const LONGEST = 8_000
const DONE = new Set(['pass', 'fail', 'softfail', 'neutral', 'none', 'temperror', 'permerror'])
const LATE: CheckResult = 'temperror'

/** Asks SPF, DKIM and DMARC of a sender's domain whether it knows this mail, for so many milliseconds at most. Never rejects. */
export async function checkSender(
  arrival: Arrival,
  dns: Dns,
  longest = LONGEST,
): Promise<SenderCheck | null> {
  const domain = arrival.from.slice(arrival.from.lastIndexOf('@') + 1).toLowerCase()
  if (!domain.includes('.')) return null
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<SenderCheck>((resolve) => {
    timer = setTimeout(() => resolve({ by: 'desk', domain, spf: LATE, dkim: LATE, dmarc: LATE }), longest)
  })
  try {
    return await Promise.race([ask(arrival, domain, dns), late])
  } catch {
    return null
  } finally {
    clearTimeout(timer)
  }
}

async function ask(arrival: Arrival, domain: string, resolver: Dns): Promise<SenderCheck> {
  const { dkimVerify } = await import('mailauth/lib/dkim/verify.js')
  const { spf } = await import('mailauth/lib/spf/index.js')
  const { dmarc } = await import('mailauth/lib/dmarc/index.js')
  const { client } = arrival
  const [signed, sent] = await Promise.all([
    dkimVerify(arrival.raw, { resolver }),
    client === null
      ? null
      : spf({
          ip: client,
          sender: arrival.envelopeFrom ?? '',
          helo: arrival.helo ?? `[${client}]`,
          resolver,
        }),
  ])
  const signatures = (signed.results ?? []).map(({ signingDomain, status }) => ({
    domain: signingDomain?.toLowerCase() ?? '',
    result: resultOf(status?.result),
  }))
  const spfResult = sent ? resultOf(sent.status?.result) : 'unknown'
  const spfDomain = sent ? String(sent.domain || '').toLowerCase() : ''
  const policy = await dmarc({
    headerFrom: [`x@${domain}`],
    spfDomains: spfResult === 'pass' && spfDomain ? [spfDomain] : [],
    dkimDomains: signatures
      .filter(({ result }) => result === 'pass')
      .map((one, i) => ({ id: String(i), domain: one.domain })),
    resolver,
  } as never)
  const ours = signatures.filter((one) => areAligned(one.domain, domain)).map(({ result }) => result)
  const byPolicy = policy ? resultOf(policy.status?.result) : 'none'
  return {
    by: 'desk',
    domain,
    // SPF of another domain is no word of this one; but where it fails, the machine is no friend of the sender.
    spf: spfResult === 'pass' && !areAligned(spfDomain, domain) ? 'none' : spfResult,
    dkim: ours.includes('pass') ? 'pass' : (ours[0] ?? 'none'),
    // Without SPF only a pass says something: the mail may be right by the machine that brought it to our own.
    dmarc: byPolicy === 'fail' && client === null ? 'unknown' : byPolicy,
  }
}

function resultOf(said: unknown): CheckResult {
  return DONE.has(String(said)) ? (String(said) as CheckResult) : 'unknown'
}

/** Whether a machine stands on the internet; one of our own network brings mail of others and says nothing of them. */
export function isPublicAddress(address: string): boolean {
  const plain = address.replace(/^::ffff:/i, '')
  if (isIP(plain) === 4)
    return !/^(?:0|10|127|169\.254|192\.168|172\.(?:1[6-9]|2\d|3[01])|100\.(?:6[4-9]|[7-9]\d|1[01]\d|12[0-7]))\./.test(
      plain,
    )
  return isIP(plain) === 6 && !/^(?:::1?$|fe[89ab]|f[cd])/i.test(plain)
}
