import type { MailLine } from './mail-lines.ts'
import { isBlank } from './mail-lines.ts'
import { isRule } from './quote-headers.ts'

const LONGEST = 200

// What telephones and programs add below a mail by themselves.
const ADDED_BY_DEVICES = [
  /^[<([\s]*(?:sent|written|typed|posted) (?:from|via|with|by|using) (?:my |a |an |the |outlook|mail|yahoo|windows|samsung|gmail|proton|airmail|sparrow|spark|iphone|ipad|galaxy|mobile|blackberry|android|tutanota|acompli|xperia|huawei|nine|aquamail|bluemail|front|superhuman|\[)/i,
  /^[<(]*sent (?:from|via|with|by) .{1,60}[>)]*$/i,
  /^(?:\p{L}+ )?from (?:my )?(?:mobile|phone|iphone|ipad|cell|android)\b.{0,20}$/iu,
  /^get \[?outlook for .{2,80}$/i,
  /^(?:yahoo mail|aol mail)\b.{0,80}$/i,
  /^enviad[oa] (?:desde|do|a partir d|pel[oa]|de|con|com|via) .{2,80}$/i,
  /^(?:obt[eé]n(?:er)?|obter|baixe|descarga[r]?|transferir|obtenha) (?:o )?outlook (?:para|for) .{2,80}$/i,
  /^(?:verzonden|verstuurd|gestuurd) (?:vanaf|met|via|van|vanuit|door) .{2,80}$/i,
  /^(?:outlook voor|download outlook voor|outlook downloaden voor) .{2,80}$/i,
  /^(?:von .{1,60} gesendet|gesendet (?:von|mit|über|aus) .{2,80}|diese nachricht wurde von .{2,80} gesendet\.?)$/i,
  /^(?:outlook für|hol(?:en sie sich)? outlook für) .{2,80}$/i,
  /^(?:envoyé|télécharge[rz]) (?:depuis|de|à partir|avec|via|outlook) .{2,80}$/i,
  /^(?:inviato|scarica) (?:da|con|dal|outlook) .{2,80}$/i,
  /^(?:sendt|skickat|lähetetty|hent|hämta|wysłane|отправлено|отправлен) (?:fra|från|med|via|outlook|z|с|из) .{2,80}$/i,
  /^lähetetty .{2,60}$/i,
  /^(?:從我的|发自|發自|从我的|來自我的|来自我的).{1,30}$/,
  /^.{1,30}(?:から送信|에서 보냄|傳送)$/,
]

/** True for a line that a device or program added by itself ("Sent from my …"), in the languages of common clients. */
export function isDeviceLine(line: MailLine): boolean {
  const text = line.bare.trim()
  return text !== '' && text.length <= LONGEST && ADDED_BY_DEVICES.some((pattern) => pattern.test(text))
}

const delimiter = /^(?:-- ?|—|––|-{2,4}|_{2,4}|\+{2,4}|={2,4})\s*$/
const LONGEST_SIGNATURE = 25

const contact =
  /(?:https?:\/\/|www\.|[\w.+-]{1,60}@[\w-]{1,60}\.|\+?\(?\d[\d\s()./-]{6,}\d|\b(?:tel|phone|mobile|mob|fax|skype|tél|tlf|telf|cel)\b\.?\s?:?)/i
const tellsContact = (line: MailLine) => contact.test(line.bare.slice(0, LONGEST))
const closing =
  /^(?:thanks?|thank you|many thanks|thx|best|kind|warm|regards|cheers|sincerely|yours|with (?:kind|best)|(?:un |cordiales? )?saludos?|atentamente|gracias|un abrazo|(?:com os )?(?:melhores )?cumprimentos|atenciosamente|abraços?|obrigad[oa]|att|(?:met )?(?:vriendelijke |hartelijke )?groet(?:en|jes)?|mvg|bedankt|alvast bedankt|hoogachtend|(?:mit )?(?:freundlichen|besten|liebe|viele|schöne) gr[üu](?:ß|ss)en?|mfg|danke|vielen dank|(?:bien )?cordialement|merci|salutations)\b[^.?]{0,40}$/i

/** Where a written-out signature begins after a closing formula or as a last block with telephone or address; -1 for none. */
export function guessedSignatureAt(lines: MailLine[]): number {
  const last = lines.findLastIndex((line) => !isBlank(line))
  const from = Math.max(1, last - LONGEST_SIGNATURE)
  for (let at = from; at <= last; at++) {
    const line = lines[at]!
    if (line.bare.length <= 80 && closing.test(line.bare.trim())) return at
    if (isRule(line) && lines.slice(at, last + 1).some((one) => tellsContact(one))) return at
  }
  let top = last
  while (top > 1 && !isBlank(lines[top - 1]) && last - top < 10) top--
  const block = lines.slice(top, last + 1)
  const isShort =
    block.length > 0 && block.every((line) => line.bare.length <= 60 && !/[.!?,]\s*$/.test(line.bare))
  const tells =
    block.some((line) => tellsContact(line)) || block.some((line) => /^via /i.test(line.bare.trim()))
  return top > 0 && isBlank(lines[top - 1]) && isShort && tells ? top : -1
}

function delimitedAt(lines: MailLine[]): number {
  return lines.findIndex((line, at) => {
    if (line.signature) return true
    if (line.depth > 0) return false
    const isDelimiter =
      line.text === '-- ' || (delimiter.test(line.bare) && lines.length - at <= LONGEST_SIGNATURE)
    const isLongRule = isRule(line) && lines.length - at <= LONGEST_SIGNATURE
    if (!isDelimiter && !isLongRule) return false
    const rest = lines.slice(at + 1).filter((one) => !isBlank(one))
    return isDelimiter || rest.filter((one) => tellsContact(one)).length >= 2
  })
}

/** Parts lines into what was said and what clients and senders add below it by rule: a delimited signature, device lines. */
export function splitSignature(lines: MailLine[]): { said: MailLine[]; signature: MailLine[] } {
  const delimited = delimitedAt(lines)
  let end = delimited < 0 ? lines.length : delimited
  let at = end - 1
  for (; at >= 0; at--) {
    if (isBlank(lines[at])) continue
    if (!isDeviceLine(lines[at]!)) break
    end = at
  }
  return { said: lines.slice(0, end), signature: lines.slice(end) }
}
