/** What a method of authentication said (RFC 8601). `unknown`: it could not be asked. */
export type CheckResult =
  'pass' | 'fail' | 'softfail' | 'neutral' | 'none' | 'temperror' | 'permerror' | 'unknown'

/**
 * What is known of a sender's right to the address in From. `spf` and `dkim` are the best result that speaks for the
 * domain of From; a pass for somebody else's domain says nothing and is `none`. `by`: who looked.
 */
export type SenderCheck = {
  by: 'desk' | 'upstream'
  domain: string
  spf: CheckResult
  dkim: CheckResult
  dmarc: CheckResult
}

export type SenderJudgement = 'passes' | 'fails' | 'unknown'

/**
 * Whether From can be believed (1.2). DMARC decides where the domain has a policy. Without one an aligned SPF or DKIM
 * pass is enough, and only an SPF that excludes the sending machine is a failure. What could not be asked fails nobody.
 */
export function judgeSender(check: SenderCheck | null): SenderJudgement {
  if (!check) return 'unknown'
  const { spf, dkim, dmarc } = check
  if (dmarc === 'pass' || dkim === 'pass' || spf === 'pass') return 'passes'
  const isOpen = [spf, dkim, dmarc].some((one) => one === 'temperror')
  if (isOpen) return 'unknown'
  if (dmarc === 'fail') return 'fails'
  return spf === 'fail' ? 'fails' : 'unknown'
}

/** Whether two domains belong together: one is the other or lies beneath it. Both in lower case. */
export function areAligned(one: string, other: string): boolean {
  return one !== '' && (one === other || one.endsWith(`.${other}`) || other.endsWith(`.${one}`))
}
