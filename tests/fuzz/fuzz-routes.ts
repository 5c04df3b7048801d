import { routes } from '#contracts/http/index.ts'
import type { Route } from '#contracts/route.ts'
import type { Random } from './random.ts'
import { randomValue, type Wildness } from './random-value.ts'

/** What would end the caller's own rights, so that the rest would only be refused. */
const ENDS_OWN_RIGHTS = /^\/v1\/(?:setup|session|sessions|me|members|workspace|api-keys)\b/
/** No answer may take longer, in milliseconds of the wall clock; one that hangs hangs for good. */
const HANGS_AFTER = 30_000

export type Desk = { base: string; key: string; ids: Record<string, string> }
/** How many answers there were of each status, and every answer that no input may bring about, once a route. */
export type Walked = { answers: Record<number, number>; wrong: string[] }

/** Calls every route once with random input of its contract's shape or near it. */
export async function fuzzRoutes(desk: Desk, random: Random): Promise<Walked> {
  const walked: Walked = { answers: {}, wrong: [] }
  for (const [name, route] of Object.entries(routes as Record<string, Route>)) {
    if (route.method !== 'GET' && ENDS_OWN_RIGHTS.test(route.path)) continue
    // What is gone can be asked for no more: most things stay.
    if (route.method === 'DELETE' && random.chance(0.7)) continue
    const { url, init } = randomCall(desk, name, route, random)
    const said = `${name}: ${route.method} ${url.slice(0, 400)} ${String(init.body ?? '').slice(0, 1_500)}`
    try {
      const answer = await fetch(url, init)
      const words = await answer.text()
      walked.answers[answer.status] = (walked.answers[answer.status] ?? 0) + 1
      if (isWrong(answer)) walked.wrong.push(`${said} -> ${answer.status} ${words.slice(0, 300)}`)
    } catch (error) {
      walked.wrong.push(`${said} -> ${String(error)}`)
    }
  }
  return walked
}

/** A failure of ours, a refusal that is no problem document, or a caller that is not known any more. */
function isWrong({ status, headers }: Response): boolean {
  if (status >= 500 || status === 401) return true
  // An address that is too long is refused by the server of HTTP itself.
  if (status < 400 || status === 414) return false
  return !headers.get('content-type')?.includes('application/problem+json')
}

function randomCall(
  desk: Desk,
  name: string,
  route: Route,
  random: Random,
): { url: string; init: RequestInit } {
  const wildness = random.oneOf<Wildness>([0, 0, 0.3, 1])
  const known = Object.values(desk.ids)
  const query = randomValue(route.query, random, wildness, known)
  const hasBody = route.method !== 'GET' && route.method !== 'DELETE'
  const headers: Record<string, string> = { authorization: `Bearer ${desk.key}` }
  if (hasBody) headers['content-type'] = 'application/json'
  if (route.method === 'POST' && random.chance(0.3)) headers['idempotency-key'] = `${name}-${random.below(3)}`
  if (random.chance(0.3))
    headers['if-match'] = random.oneOf(['"1"', '*', 'x', '""', '"99999999999999999999"'])
  return {
    url: desk.base + addressOf(route, desk, random) + queryOf(query),
    init: {
      method: route.method,
      headers,
      body: hasBody ? JSON.stringify(randomValue(route.body, random, wildness, known)) : undefined,
      signal: AbortSignal.timeout(HANGS_AFTER),
    },
  }
}

function addressOf(route: Route, { ids }: Desk, random: Random): string {
  const odd = ['%00', 'a%2Fb', 'x'.repeat(2_000), '%F0%9F%98%80', "a'b", '..', ...Object.values(ids)]
  const ours = ids[route.path.split('/')[2]!] ?? 'nothing_of_ours'
  return route.path
    .replace(':id', () => (random.chance(0.85) ? ours : random.oneOf(odd)))
    .replace(':index', () => random.oneOf(['0', '1', '-1', '999999999999999999999', 'x']))
    .replace(/:\w+/g, () => random.oneOf(['account_history', 'x', '%00', ...Object.values(ids)]))
}

function queryOf(query: unknown): string {
  if (typeof query !== 'object' || query === null) return ''
  const given = Object.entries(query).filter(([, one]) => one !== undefined)
  const words = given.map(([name, one]): [string, string] => [
    name,
    typeof one === 'object' ? JSON.stringify(one) : String(one),
  ])
  return words.length ? `?${new URLSearchParams(words)}` : ''
}
