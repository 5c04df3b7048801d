import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { build } from 'vite'
import type { Row } from './coach.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
const entry = 'virtual:coach'
const source = `export { coach } from '${root}core/src/coach/coach.ts'
export { loadLanguage } from '${root}core/src/coach/language/load.ts'`

/** What a browser loads, compressed: the coach, and one language beside it. */
export async function sizeFigures(): Promise<Row[]> {
  const built = await build({
    root,
    configFile: false,
    logLevel: 'silent',
    plugins: [
      {
        name: 'entry',
        resolveId: (id) => (id === entry ? `\0${entry}` : undefined),
        load: (id) => (id === `\0${entry}` ? source : undefined),
      },
    ],
    build: {
      write: false,
      rollupOptions: { input: entry, preserveEntrySignatures: 'strict', external: [/^eld/] },
    },
  })
  const files = [built].flat().flatMap((b) => ('output' in b ? b.output : []))
  const sizes = files.map((f) => ({
    entry: f.type === 'chunk' && f.isEntry,
    bytes: f.type === 'chunk' ? gzipSync(f.code).length : 0,
  }))
  const base = sizes.filter((s) => s.entry).reduce((sum, s) => sum + s.bytes, 0)
  const largest = Math.max(...sizes.filter((s) => !s.entry).map((s) => s.bytes))
  const kB = (bytes: number) => Math.round(bytes / 100) / 10
  return [
    { name: 'size: coach without a language, gzip', value: kB(base), unit: 'kB' },
    {
      name: 'size: coach with its largest language, gzip',
      value: kB(base + largest),
      unit: 'kB',
      against: 'goal 60',
    },
  ]
}
