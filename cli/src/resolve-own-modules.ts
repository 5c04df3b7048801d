import { readFileSync } from 'node:fs'
import { registerHooks } from 'node:module'
import { pathToFileURL } from 'node:url'
import { join } from 'node:path'

const ROOT = join(import.meta.dirname, '../..')

/**
 * From here on a module of the desk's own is the file that its specifier names. Looking every one of them up by the
 * rules for packages is a quarter of a start.
 */
export function resolveOwnModules(): void {
  const root = pathToFileURL(`${ROOT}/`).href
  const { imports } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
    imports: Record<string, string>
  }
  const rooms = new Map(
    Object.entries(imports).map(([name, folder]) => [
      name.slice(0, -1),
      new URL(folder.slice(0, -1), root).href,
    ]),
  )
  const urlOf = (specifier: string, parent: string | undefined): string | null => {
    if (specifier.startsWith('.')) return parent ? new URL(specifier, parent).href : null
    const inRoom = specifier.indexOf('/') + 1
    const room = rooms.get(specifier.slice(0, inRoom))
    return room ? room + specifier.slice(inRoom) : null
  }
  registerHooks({
    resolve(specifier, context, next) {
      const url = specifier.endsWith('.ts') ? urlOf(specifier, context.parentURL) : null
      return url ? { url, format: 'module-typescript', shortCircuit: true } : next(specifier, context)
    },
  })
}
