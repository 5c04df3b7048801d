import { Resolver } from 'node:dns/promises'

/** Looks records up; rejects with `code` ENOTFOUND or ENODATA where there are none. */
export type Dns = (name: string, type: string) => Promise<string[] | string[][]>

/** Patience for one question; a mail waits for its sender's domain, not for ever. */
const PATIENCE = 2_000

export const systemDns: Dns = async (name, type) => {
  const resolver = new Resolver({ timeout: PATIENCE, tries: 2 })
  return (await resolver.resolve(name, type as 'TXT')) as unknown as string[][]
}
