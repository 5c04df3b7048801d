// The named entities that mail clients write. Others are rare in mail and stay as they are.
const NAMED = new Map<string, string>([
  ['nbsp', '\u00a0'],
  ...'ensp emsp thinsp'.split(' ').map((name): [string, string] => [name, ' ']),
  ...'shy zwnj zwj lrm rlm'.split(' ').map((name): [string, string] => [name, '']),
  ...(
    'amp & lt < gt > quot " apos \' hellip … mdash — ndash – bull • middot · laquo « raquo » lsquo ‘ rsquo ’ sbquo ‚ ' +
    'ldquo “ rdquo ” bdquo „ lsaquo ‹ rsaquo › copy © reg ® trade ™ deg ° para ¶ sect § times × divide ÷ plusmn ± ' +
    'euro € pound £ yen ¥ cent ¢ curren ¤ iexcl ¡ iquest ¿ ordf ª ordm º frac12 ½ frac14 ¼ frac34 ¾ sup1 ¹ sup2 ² sup3 ³ ' +
    'micro µ not ¬ acute ´ cedil ¸ uml ¨ larr ← rarr → uarr ↑ darr ↓ szlig ß eth ð ETH Ð thorn þ THORN Þ oelig œ OElig Œ ' +
    'aelig æ AElig Æ oslash ø Oslash Ø aring å Aring Å ccedil ç Ccedil Ç ntilde ñ Ntilde Ñ scaron š Scaron Š'
  )
    .split(/ (?=\w+ \S)/)
    .map((pair): [string, string] => [pair.split(' ')[0]!, pair.split(' ')[1]!]),
])
const ACCENTS: Record<string, string> = {
  acute: '\u0301',
  grave: '\u0300',
  circ: '\u0302',
  uml: '\u0308',
  tilde: '\u0303',
}

function namedEntity(name: string): string | null {
  const known = NAMED.get(name)
  if (known !== undefined) return known
  const accented = /^([A-Za-z])(acute|grave|circ|uml|tilde)$/.exec(name)
  return accented ? (accented[1]! + ACCENTS[accented[2]!]!).normalize('NFC') : null
}

// Numbers 128 to 159 mean what Windows meant by them.
const WINDOWS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'

function numberedEntity(code: number): string {
  if (code >= 128 && code <= 159) return WINDOWS[code - 128]!
  const isCharacter = code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff)
  return isCharacter ? String.fromCodePoint(code) : '\ufffd'
}

/** Text of an HTML text run: its entities as characters. Unknown ones stay as written. */
export function decodeEntities(text: string): string {
  if (!text.includes('&')) return text
  return text.replace(
    /&(?:#(\d{1,7})|#[xX]([\da-fA-F]{1,6})|([A-Za-z][A-Za-z\d]{1,9}));?/g,
    (whole, decimal, hex, name) => {
      if (decimal) return numberedEntity(Number(decimal))
      if (hex) return numberedEntity(Number.parseInt(hex, 16))
      return namedEntity(name) ?? whole
    },
  )
}
