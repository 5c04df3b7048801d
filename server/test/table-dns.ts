import type { Dns } from '#server/platform/dns.ts'

/** Domain names as a table says them, by `TYPE name`. */
export function tableDns(table: Map<string, string[]> = new Map()): Dns {
  return async (name, type) => {
    const found = table.get(`${type} ${name.toLowerCase()}`)
    if (!found) throw Object.assign(new Error(`no ${type} of ${name}`), { code: 'ENOTFOUND' })
    return type === 'TXT' ? found.map((text) => [text]) : found
  }
}
