import { Readable } from 'node:stream'
import iconv from 'iconv-lite'

/** How a file was written: its characters and what divides its cells. */
export type CsvForm = { encoding: 'utf-8' | 'utf-16le' | 'windows-1252'; separator: string }

const SEPARATORS = [',', ';', '\t', '|']
const LARGEST_RECORD = 200_000

/** Text and form of a file as spreadsheets write it: with or without a byte order mark, in UTF-8, UTF-16 or the Windows of the West. */
export function openCsv(bytes: Buffer): { text: string; form: CsvForm } {
  const { text, encoding } = decode(bytes)
  // Some spreadsheets are told their separator by a first line of its own.
  const told = /^sep=(.)\r?\n/i.exec(text)
  const body = told ? text.slice(told[0].length) : text
  return { text: body, form: { encoding, separator: told?.[1] ?? separatorOf(body) } }
}

function decode(bytes: Buffer): { text: string; encoding: CsvForm['encoding'] } {
  if (bytes[0] === 0xff && bytes[1] === 0xfe)
    return { text: iconv.decode(bytes, 'utf-16le'), encoding: 'utf-16le' }
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), encoding: 'utf-8' }
  } catch {
    return { text: iconv.decode(bytes, 'windows-1252'), encoding: 'windows-1252' }
  }
}

/** The one that divides the first line most often, quoted cells apart. */
function separatorOf(text: string): string {
  const first =
    text
      .slice(0, 20_000)
      .replace(/"(?:[^"]|"")*"/g, '')
      .split(/\r?\n|\r/, 1)[0] ?? ''
  const counts = SEPARATORS.map((one) => first.split(one).length - 1)
  return SEPARATORS[counts.indexOf(Math.max(...counts))] ?? ','
}

/** The records one by one, quoted line breaks kept; a record that nobody ever closed ends the reading with an error. */
export async function* readRecords(text: string, separator: string): AsyncGenerator<string[]> {
  const { parse } = await import('csv-parse')
  const parser = parse({
    delimiter: separator,
    relax_quotes: true,
    relax_column_count: true,
    max_record_size: LARGEST_RECORD,
  })
  // In slices: other work gets its turn between them.
  Readable.from(slices(text))
    .on('error', (error) => parser.destroy(error))
    .pipe(parser)
  for await (const record of parser) yield record as string[]
}

function* slices(text: string): Generator<string> {
  const SIZE = 65_536
  for (let at = 0; at < text.length; at += SIZE) yield text.slice(at, at + SIZE)
}
