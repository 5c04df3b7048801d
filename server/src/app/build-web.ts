import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'

const ROOT = join(import.meta.dirname, '../../..')
export const WEB_DIST = join(ROOT, 'web/dist')
const SOURCES = ['web', 'core/src', 'contracts', 'i18n', 'package-lock.json']
const IGNORED = /^(dist|node_modules)$|\.(test|examples)\.tsx?$/
const COMPRESSIBLE = /\.(js|css|html|svg|json|ico|webmanifest)$/

const STAMP = join(WEB_DIST, '.sources')

/**
 * Builds the desk for the browser when its sources are not those of the last build; in a process of its own, so that
 * the builder's memory goes with it. False when the building failed: then what was built before is served.
 */
export async function buildWebIfChanged(tell: () => void): Promise<boolean> {
  if (existsSync(STAMP) && readFileSync(STAMP, 'utf8') === digest()) return true
  if (!existsSync(join(ROOT, 'web/index.html'))) return true
  tell()
  const child = spawn(process.execPath, [join(ROOT, 'tools/build-web.ts')], {
    cwd: ROOT,
    stdio: ['ignore', 2, 2],
    env: { ...process.env, NO_COLOR: '1' },
  })
  const [code] = (await once(child, 'exit')) as [number | null]
  return code === 0
}

/** Builds, compresses, and stamps the result with what it was built from. */
export async function buildWeb(): Promise<void> {
  const sources = digest()
  const { build } = await import('vite')
  await build({ root: join(ROOT, 'web'), configFile: join(ROOT, 'web/vite.config.ts'), logLevel: 'error' })
  await compressAll(WEB_DIST)
  writeFileSync(STAMP, sources)
}

function digest(): string {
  const hash = createHash('sha256')
  const add = (path: string): void => {
    const kind = statSync(path, { throwIfNoEntry: false })
    if (kind?.isFile()) hash.update(path.slice(ROOT.length)).update(readFileSync(path))
    if (!kind?.isDirectory()) return
    for (const name of readdirSync(path).sort()) if (!IGNORED.test(name)) add(join(path, name))
  }
  for (const source of SOURCES) add(join(ROOT, source))
  return hash.digest('hex')
}

/** Beside each file a .br and a .gz, so that nothing is compressed while somebody waits. */
async function compressAll(folder: string): Promise<void> {
  const names = readdirSync(folder, { recursive: true }) as string[]
  const brotli = { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }
  await Promise.all(
    names
      .filter((name) => COMPRESSIBLE.test(name))
      .map(async (name) => {
        const path = join(folder, name)
        const bytes = readFileSync(path)
        writeFileSync(`${path}.br`, await promisify(brotliCompress)(bytes, brotli))
        writeFileSync(`${path}.gz`, await promisify(gzip)(bytes, { level: 9 }))
      }),
  )
}
