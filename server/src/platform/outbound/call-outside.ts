import { lookup as lookUp, type LookupAddress } from 'node:dns'
import { isIP, type LookupFunction } from 'node:net'
import type { Config } from '../config/config.ts'
import { isPrivateAddress } from './private-addresses.ts'

export type OutsideCall = {
  url: string
  headers?: Record<string, string>
  body: string | Uint8Array
  /** For its answer. Default 10 s. */
  waitMs?: number
}
/** Any status is an answer; redirects are not followed. */
export type OutsideAnswer =
  | { state: 'answered'; status: number }
  | { state: 'refused'; because: 'not_https' | 'private_address' }
  | { state: 'unreachable'; because: string }

const USUAL_WAIT = 10_000

/**
 * Posts to an address that somebody typed in: encrypted and to the outside only, unless the settings say otherwise. The
 * address is looked at when it is connected to, so that a name cannot point elsewhere by then.
 */
export async function callOutside(
  config: Pick<Config, 'callsPrivate'>,
  call: OutsideCall,
): Promise<OutsideAnswer> {
  const fault = faultOf(config, call.url)
  if (fault) return { state: 'refused', because: fault }
  // With the first call: these bring Node's browser-like client along, which takes a start 90 ms.
  const { request: send } = await (new URL(call.url).protocol === 'https:'
    ? import('node:https')
    : import('node:http'))
  return new Promise((resolve) => {
    const request = send(call.url, {
      method: 'POST',
      headers: { ...call.headers, 'content-length': Buffer.byteLength(call.body) },
      lookup: config.callsPrivate ? undefined : lookUpOutside,
      signal: AbortSignal.timeout(call.waitMs ?? USUAL_WAIT),
    })
    request.on('response', (response) => {
      resolve({ state: 'answered', status: response.statusCode ?? 0 })
      // Nobody reads what else it says, and it may be endless.
      response.destroy()
    })
    request.on('error', (error: NodeJS.ErrnoException) => {
      const because = error.name === 'TimeoutError' || error.code === 'ABORT_ERR' ? 'timeout' : error.code
      if (because === PRIVATE) resolve({ state: 'refused', because: 'private_address' })
      else resolve({ state: 'unreachable', because: because ?? error.message })
    })
    request.end(call.body)
  })
}

/** Why an address is not called at all, as far as can be seen without looking its name up. */
export function faultOf(
  { callsPrivate }: Pick<Config, 'callsPrivate'>,
  url: string,
): 'not_https' | 'private_address' | null {
  if (callsPrivate) return null
  const { protocol, hostname } = new URL(url)
  if (protocol !== 'https:') return 'not_https'
  const address = hostname.replace(/^\[|\]$/g, '')
  return isIP(address) && isPrivateAddress(address) ? 'private_address' : null
}

const PRIVATE = 'EPRIVATE'

const lookUpOutside: LookupFunction = (hostname, options, done) => {
  lookUp(hostname, { ...options, all: true }, (error, found) => {
    const addresses: LookupAddress[] = found ?? []
    const isPrivate = addresses.some(({ address }) => isPrivateAddress(address))
    if (error || isPrivate || !addresses[0]) {
      return done(error ?? Object.assign(new Error(PRIVATE), { code: PRIVATE }), '', 0)
    }
    if (options.all) return done(null, addresses)
    done(null, addresses[0].address, addresses[0].family)
  })
}
