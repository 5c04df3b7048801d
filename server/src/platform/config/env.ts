import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'

export type Environment = Record<string, string | undefined>

/** The only reader of the environment. */
export const processEnvironment: Environment = process.env

/**
 * Settings of the data folder's `redress.config` (`NAME=value` lines, `#` begins a comment) under those of the
 * environment. The folder itself is named by REDRESS_DATA, else `data` in the working directory.
 */
export function gatherSettings(environment: Environment): { dataFolder: string; settings: Environment } {
  const dataFolder = resolve(environment.REDRESS_DATA || 'data')
  const file = join(dataFolder, 'redress.config')
  const written = existsSync(file) ? parseLines(readFileSync(file, 'utf8')) : {}
  return { dataFolder, settings: { ...written, ...environment } }
}

function parseLines(text: string): Environment {
  const settings: Environment = {}
  for (const line of text.split(/\r?\n/)) {
    const found = /^\s*(?:export\s+)?([A-Za-z_]\w*)\s*=\s*(.*?)\s*$/.exec(line)
    if (found) settings[found[1]!] = found[2]!.replace(/^(["'])(.*)\1$/, '$2')
    else if (line.trim() && !line.trim().startsWith('#')) settings[line.trim()] = ''
  }
  return settings
}
