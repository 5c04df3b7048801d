import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'

const ROOT = join(import.meta.dirname, '../../..')
export const WEB_DIST = join(ROOT, 'web/dist')
const SOURCES = ['web', 'core/src', 'contracts', 'i18n', 'package-lock.json']
const IGNORED = /^(dist|node_modules)$|\.(test|examples)\.tsx?$/
const COMPRESSIBLE = /\.(js|css|html|svg|json|ico|webmanifest)$/

/** Builds the desk for the browser when its sources are not those of the last build. True when it was built. */
export async function buildWebIfChanged(tell: () => void): Promise<boolean> {
  const stamp = join(WEB_DIST, '.sources')
  const sources = digest()
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === sources) return false
  if (!existsSync(join(ROOT, 'web/index.html'))) return false
  tell()
  const { build } = await import('vite')
  await build({ root: join(ROOT, 'web'), configFile: join(ROOT, 'web/vite.config.ts'), logLevel: 'error' })
  await compressAll(WEB_DIST)
  writeFileSync(stamp, sources)
  return true
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
