// Reply and forward prefixes as clients write them, by language. Compared in lower case, before a colon.
const PREFIXES = new Set(
  (
    're fw fwd ' + // en and what most clients write everywhere
    'rv rsp resp reenv ' + // es
    'enc res encam ' + // pt
    'antw doorst betr ' + // nl
    'aw wg antwort wtr ' + // de
    'tr rép rep réf ref ' + // fr
    'r i ' + // it
    'sv vs vb vl vidarebefordra ' + // Nordic
    'odp pd ' + // pl
    'ynt ilt ' + // tr
    'отв пересл ha на ' + // ru
    'atb the bls trs'
  ).split(' '),
)

const prefix =
  /^\s*(?:\[[^\]\n]{1,40}\]\s*)?([\p{L}]{1,14})(?:\s?[[(]\d{1,3}[\])]|\^\d{1,3}|\*\d{1,3})?\s?[:：]\s*/u
const chinesePrefix = /^\s*(?:回复|回覆|答复|答覆|转发|轉寄|轉發|返信|転送|회신|전달)\s?[:：]\s*/u

/** The subject without reply and forward prefixes of any language and without list tags before them. Never fails. */
export function baseSubject(subject: string): string {
  let rest = subject.replace(/\s+/g, ' ').trim()
  for (let round = 0; round < 20; round++) {
    const found = prefix.exec(rest)
    if (found && PREFIXES.has(found[1]!.toLowerCase())) rest = rest.slice(found[0].length)
    else if (chinesePrefix.test(rest)) rest = rest.replace(chinesePrefix, '')
    else break
  }
  return rest.trim()
}

/** True when the subject begins like an answer (not a forward is asked for: clients mix the two). */
export function looksLikeReply(subject: string): boolean {
  return baseSubject(subject) !== subject.replace(/\s+/g, ' ').trim()
}

/**
 * The ticket number that our own subjects carry as `[#4821]` (1.2), or null. Only this form counts: a bare
 * number, an order number or somebody else's `[Ticket#1]` does not.
 */
export function ticketNumberInSubject(subject: string): number | null {
  const found = /\[#(\d{1,9})\]/.exec(subject)
  return found ? Number(found[1]) : null
}
