import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join, relative } from 'node:path'

export const ROOT = join(import.meta.dirname, '../..')
const ROOMS = ['core', 'contracts', 'i18n', 'server', 'web', 'cli', 'tests', 'tools', 'bin']
const SKIPPED = new Set(['node_modules', 'dist', '.cache', 'test-results', 'playwright-report'])

export type Source = { path: string; text: string; lines: number }

/** Every file of ours whose name ends so, with its path from the root. */
export function sources(end: RegExp, rooms: string[] = ROOMS): Source[] {
  return rooms
    .flatMap((room) => walk(join(ROOT, room)))
    .flatMap((path) => {
      if (!end.test(path)) return []
      const text = readFileSync(path, 'utf8')
      return [{ path: relative(ROOT, path).replaceAll('\\', '/'), text, lines: text.split('\n').length - 1 }]
    })
}

/** Written by a program of ours; nobody reads it from top to bottom. */
export function isGenerated({ text }: Source): boolean {
  return /^\/\/ (Written|Emitted) by tools\//.test(text)
}

function walk(path: string): string[] {
  const kind = statSync(path, { throwIfNoEntry: false })
  if (!kind) return []
  if (!kind.isDirectory()) return [path]
  return readdirSync(path).flatMap((name) => (SKIPPED.has(name) ? [] : walk(join(path, name))))
}
