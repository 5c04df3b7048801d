import iconv from 'iconv-lite'

const UNKNOWN = /^(?:|x-unknown|unknown(?:-8bit)?|default|8bit|7bit|none|binary|(?:x-)?user-?defined)$/

/** The label as decoders know it: mails carry quotes, `3D` left over from quoted-printable, language tags, odd names. */
function canonical(label: string): string {
  const bare = label
    .toLowerCase()
    .trim()
    .replace(/^["'=\s]+|["'\s;]+$/g, '')
    .replace(/^3d"?/, '')
    .replace(/\*.*$/, '')
  if (UNKNOWN.test(bare)) return ''
  if (/^_?iso-?2022-?jp/.test(bare)) return 'iso-2022-jp'
  if (/^(?:cp|ms|x-ms-cp)932|^shift-?jis/.test(bare)) return 'shift_jis'
  if (/^(?:cp|ms)949|^ks_c|^ksc/.test(bare)) return 'euc-kr'
  if (/^(?:cp|ms|x-)?-?(?:936|gbk|euc-?cn)$/.test(bare)) return 'gbk'
  const windows = /^(?:win(?:dows)?|cp|ansi)[-_]?(125\d|874)$/.exec(bare)
  return windows ? `windows-${windows[1]}` : bare
}

const HAS_HIGH_BYTE = /[\u0080-\u00ff]/
const ESCAPE = '\x1b'
const shiftsToJapanese = (latin: string) =>
  ['$@', '$B', '(J', '(I'].some((shift) => latin.includes(ESCAPE + shift))

/** Words joined after they were cut leave shifts that shift nothing; decoders take them for errors. */
function withoutIdleShifts(bytes: Buffer): Buffer {
  const idle = new RegExp(`${ESCAPE}\\([BJ](?=${ESCAPE}\\$[@B])`, 'g')
  return Buffer.from(bytes.toString('latin1').replace(idle, ''), 'latin1')
}

function decodeAs(bytes: Buffer, label: string, fatal = false): string | null {
  const source = label === 'iso-2022-jp' ? withoutIdleShifts(bytes) : bytes
  try {
    return new TextDecoder(label, { fatal, ignoreBOM: false }).decode(source)
  } catch {
    return !fatal && iconv.encodingExists(label) ? iconv.decode(bytes, label) : null
  }
}

const countOf = (text: string, pattern: RegExp) => text.match(pattern)?.length ?? 0

/** Letters in the order in which languages use them: a wrong reading of Cyrillic or Han gives rare ones. */
function plausibility(text: string, label: string): number {
  if (label === 'windows-1251' || label === 'koi8-r') {
    return (
      countOf(text, /[а-яё]/g) -
      2 * countOf(text, /[а-яё][А-ЯЁ]/g) -
      3 * countOf(text, /[^ -~\sа-яёА-ЯЁ«»–—№]/g)
    )
  }
  if (label === 'shift_jis' || label === 'euc-jp')
    return 2 * countOf(text, /[\u3040-\u30fb]/g) - countOf(text, /[\uff61-\uff9f]/g)
  if (label === 'euc-kr') return 2 * countOf(text, /[\uac00-\ud7a3]/g) - 2 * countOf(text, /[\u4e00-\u9fff]/g)
  return (
    countOf(text, /[的是不我一有了在人这為這的是不我有，。]/g) * 4 + countOf(text, /[\u4e00-\u9fff]/g) / 4
  )
}

/** Guesses the charset of bytes that no label tells: few high bytes are Western, many are another script. */
function guess(bytes: Buffer): string {
  const sample = bytes.subarray(0, 20_000)
  const latin = sample.toString('latin1')
  const high = countOf(latin, /[\u0080-\u00ff]/g)
  const letters = countOf(latin, /[A-Za-z]/g)
  if (high < 4 || high < letters / 2) return 'windows-1252'
  let best = 'windows-1252'
  let score = high / 4
  for (const label of ['windows-1251', 'koi8-r', 'shift_jis', 'euc-jp', 'euc-kr', 'gb18030', 'big5']) {
    const text = decodeAs(sample, label) ?? ''
    const found = plausibility(text, label) - 4 * countOf(text, /\ufffd/g)
    if (found > score) [best, score] = [label, found]
  }
  return best
}

const BOMS: [number[], string][] = [
  [[0xef, 0xbb, 0xbf], 'utf-8'],
  [[0xff, 0xfe], 'utf-16le'],
  [[0xfe, 0xff], 'utf-16be'],
]

/**
 * Decodes a body or header whose label may be missing, unknown or wrong (trap 37). A label is believed unless the
 * bytes refute it: valid UTF-8 under an ASCII label is UTF-8; bytes that are no UTF-8 at all are not UTF-8. `hint` is
 * a weaker label, asked only when neither label nor bytes tell.
 */
export function decodeText(bytes: Buffer, label: string | null, hint: string | null = null): string {
  const declared = canonical(label ?? '')
  const bom = BOMS.find(([mark]) => mark.every((byte, i) => bytes[i] === byte))
  if (bom && declared !== bom[1]) return decodeAs(bytes, bom[1])!
  const latin = bytes.toString('latin1')
  const isVague = declared === '' || /^(?:us-)?ascii$|^ansi_x3|^iso-ir-6$|^iso646/.test(declared)
  if (isVague && shiftsToJapanese(latin)) return decodeAs(bytes, 'iso-2022-jp')!
  const hasHighBytes = HAS_HIGH_BYTE.test(latin)
  const isRefuted = hasHighBytes && declared.startsWith('iso-2022')
  if (!isVague && !isRefuted && declared !== 'utf-8' && declared !== 'utf8') {
    return decodeAs(bytes, declared) ?? decodeText(bytes, null, hint)
  }
  if (!hasHighBytes) return latin
  const strict = decodeAs(bytes, 'utf-8', true)
  if (strict !== null) return strict
  if (!isVague && !isRefuted && /[\u00c2-\u00f4][\u0080-\u00bf]/.test(latin)) return decodeAs(bytes, 'utf-8')!
  return (hint ? decodeAs(bytes, canonical(hint)) : null) ?? decodeAs(bytes, guess(bytes))!
}

/** The charset that an HTML document names for itself in its first kilobytes, or null. */
export function charsetInHtml(bytes: Buffer): string | null {
  const found = /<meta[^>]{0,200}charset\s{0,4}=\s{0,4}["']?([\w-]{2,40})/i.exec(
    bytes.subarray(0, 4096).toString('latin1'),
  )
  return found ? found[1]! : null
}
