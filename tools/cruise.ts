import { spawnSync } from 'node:child_process'
import {
  copyFileSync,
  cpSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseSync } from '@swc/core'

export const ROOMS = ['core', 'contracts', 'i18n', 'server', 'web', 'cli']
export type Cruise = { modules: number; violations: { rule: string; from: string; to: string }[] }

/**
 * Runs dependency-cruiser over a house. Its swc parser knows neither JSX nor imports of types alone, so it is shown a
 * mirror of the house whose files hold their imports and nothing else: with those of types for the rooms, without them
 * for the circles (a type is gone when the program runs).
 */
export function cruise(house: string): Cruise {
  const rooms = cruiseMirror(house, true)
  const circles = cruiseMirror(house, false).violations.filter(({ rule }) => rule === 'no-circles')
  return {
    modules: rooms.modules,
    violations: [...rooms.violations.filter(({ rule }) => rule !== 'no-circles'), ...circles],
  }
}

function cruiseMirror(house: string, withTypes: boolean): Cruise {
  const mirror = mkdtempSync(join(tmpdir(), 'redress-mirror-'))
  try {
    for (const name of ['.dependency-cruiser.cjs', 'package.json'])
      copyFileSync(join(house, name), join(mirror, name))
    for (const room of ROOMS)
      cpSync(join(house, room), join(mirror, room), { recursive: true, filter: isSource })
    symlinkSync(join(import.meta.dirname, '../node_modules'), join(mirror, 'node_modules'))
    for (const room of ROOMS) leaveImports(join(mirror, room), withTypes)
    return report(mirror)
  } finally {
    rmSync(mirror, { recursive: true, force: true })
  }
}

const isSource = (path: string) => !/[/\\](node_modules|dist)$/.test(path)

function leaveImports(room: string, withTypes: boolean): void {
  const names = readdirSync(room, { recursive: true }) as string[]
  for (const name of names.filter((each) => /\.tsx?$/.test(each))) {
    const path = join(room, name)
    writeFileSync(path, importsOf(readFileSync(path, 'utf8'), name.endsWith('x'), withTypes).join('\n'))
  }
}

function importsOf(source: string, isTsx: boolean, withTypes: boolean): string[] {
  const { body } = parseSync(source, { syntax: 'typescript', tsx: isTsx })
  const still = body.flatMap((item) => {
    const isImport = item.type === 'ImportDeclaration'
    const isExport = item.type === 'ExportAllDeclaration' || item.type === 'ExportNamedDeclaration'
    if ((!isImport && !isExport) || !item.source) return []
    return withTypes || !isOfTypes(item) ? [`import '${item.source.value}'`] : []
  })
  const moving = [...source.matchAll(/\bimport\(\s*'([^']+)'/g)].map(([, path]) => `void import('${path}')`)
  return [...still, ...moving]
}

type Named = { typeOnly?: boolean; specifiers?: { isTypeOnly?: boolean }[] }

function isOfTypes(item: object): boolean {
  const { typeOnly, specifiers = [] } = item as Named
  return typeOnly === true || (specifiers.length > 0 && specifiers.every((each) => each.isTypeOnly))
}

function report(mirror: string): Cruise {
  const program = join(import.meta.dirname, '../node_modules/dependency-cruiser/bin/dependency-cruise.mjs')
  const args = [program, '--config', '.dependency-cruiser.cjs', '--output-type', 'json', ...ROOMS]
  const { stdout, stderr } = spawnSync(process.execPath, args, {
    cwd: mirror,
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  })
  if (!stdout) throw new Error(stderr)
  const { summary } = JSON.parse(stdout) as {
    summary: { totalCruised: number; violations: { rule: { name: string }; from: string; to: string }[] }
  }
  const violations = summary.violations.map(({ rule, from, to }) => ({ rule: rule.name, from, to }))
  return { modules: summary.totalCruised, violations }
}
