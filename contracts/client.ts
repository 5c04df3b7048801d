import type { routes } from './http/index.ts'
import type { ProblemDocument } from './problems.ts'
import type { InputOf, OutputOf } from './route.ts'
import { ROUTE_TABLE } from './route-table.ts'

type Routes = typeof routes
export type RouteId = keyof Routes
export type Input<K extends RouteId> = InputOf<Routes[K]>
export type Output<K extends RouteId> = OutputOf<Routes[K]>

/** A call that was refused; `problem` is what the server said, or `offline` when no answer came. */
export class CallRefused extends Error {
  readonly problem: ProblemDocument
  constructor(problem: ProblemDocument) {
    super(problem.detail)
    this.problem = problem
  }
}

export type ClientOptions = {
  /** Address of the desk, without a slash at the end; '' in the browser. */
  base: string
  fetch?: typeof fetch
  headers?: Record<string, string>
  /** Makes the Idempotency-Key of a POST. */
  makeKey?: () => string
}
export type CallOptions = {
  signal?: AbortSignal
  idempotencyKey?: string
  ifMatch?: string
  headers?: Record<string, string>
}

/** 128 random bits as hex. Browsers know `randomUUID` at safe addresses only, and a desk may stand on plain http. */
function randomKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16))
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
}

/** The typed client of the public API. It carries no schemas, so that the browser loads none. */
export function makeClient(options: ClientOptions) {
  const doFetch = options.fetch ?? fetch
  const makeKey = options.makeKey ?? randomKey
  return async function call<K extends RouteId>(
    id: K,
    input: Input<K>,
    how: CallOptions = {},
  ): Promise<Output<K>> {
    const [method, path] = ROUTE_TABLE[id]
    const parts = input as {
      params?: Record<string, string>
      query?: Record<string, unknown>
      body?: unknown
    }
    const headers: Record<string, string> = { ...options.headers, ...how.headers }
    if (parts.body !== undefined) headers['content-type'] = 'application/json'
    if (method === 'POST') headers['idempotency-key'] = how.idempotencyKey ?? makeKey()
    if (how.ifMatch) headers['if-match'] = how.ifMatch
    const answer = await doFetch(options.base + fillPath(path, parts.params) + queryText(parts.query), {
      method,
      headers,
      body: parts.body === undefined ? undefined : JSON.stringify(parts.body),
      signal: how.signal,
      credentials: 'same-origin',
    })
    if (answer.status === 204) return undefined as Output<K>
    const document = await answer.json()
    if (!answer.ok) throw new CallRefused(document as ProblemDocument)
    return document as Output<K>
  }
}
export type Call = ReturnType<typeof makeClient>

function fillPath(path: string, params: Record<string, string> = {}): string {
  return path.replace(/:(\w+)/g, (_, name: string) => encodeURIComponent(params[name] ?? ''))
}

function queryText(query: Record<string, unknown> = {}): string {
  const pairs = Object.entries(query).filter(
    ([, value]) => value !== undefined && value !== null && value !== '',
  )
  return pairs.length ? `?${new URLSearchParams(pairs.map(([name, value]) => [name, String(value)]))}` : ''
}
