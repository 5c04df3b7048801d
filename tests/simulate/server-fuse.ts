import pg from 'pg'

/** What a query of a dead process is answered. Nothing takes it for a lost connection that is worth another try. */
export const KILLED = 'the process is dead'

/** One life of a process, as its database connections see it. */
export type Life = {
  /** Connections that bear it as their application name belong to this life. */
  name: string
  isDead(): boolean
  /** How many statements it has sent. */
  statements(): number
  /** Dies at the n-th statement from now on: before it is sent, or when it is done and nobody hears of it. */
  dieAt(statement: number, when: 'before' | 'after'): void
  /** Dies now, between two statements. */
  die(): void
}

type State = Life & { clients: Set<pg.Client>; strike(): 'before' | 'after' | null }

const lives = new Map<string, State>()
const lifeOf = new WeakMap<pg.Client, State>()
let begun = 0

/** Begins a life; several may go on beside each other. */
export function beginLife(): Life {
  if (begun === 0) patch()
  const state = makeState(`life_${(begun += 1)}`)
  lives.set(state.name, state)
  return state
}

function makeState(name: string): State {
  let dead = false
  let sent = 0
  let fatal = Infinity
  let moment: 'before' | 'after' = 'before'
  const clients = new Set<pg.Client>()
  return {
    name,
    clients,
    isDead: () => dead,
    statements: () => sent,
    dieAt(statement, when) {
      fatal = sent + statement
      moment = when
    },
    die() {
      dead = true
      for (const client of clients) (client as unknown as Wired).connection.stream.destroy()
    },
    strike() {
      sent += 1
      return sent === fatal ? moment : null
    },
  }
}

type Wired = { connection: { stream: { destroy(): void } } }
type Named = { connectionParameters: { application_name?: string } }
type AnyFunction = (...given: unknown[]) => unknown

/** The driver under every pool: the one place that all statements of a process pass, `begin` and `commit` too. */
function patch(): void {
  const prototype = pg.Client.prototype as unknown as { connect: AnyFunction; query: AnyFunction }
  const { connect, query } = prototype
  prototype.connect = function (this: pg.Client & Named, ...given) {
    const life = lives.get(this.connectionParameters.application_name ?? '')
    if (!life) return connect.apply(this, given)
    lifeOf.set(this, life)
    if (life.isDead()) return fail(given)
    life.clients.add(this)
    return connect.apply(this, given)
  }
  prototype.query = function (this: pg.Client, ...given) {
    const life = lifeOf.get(this)
    if (!life) return query.apply(this, given)
    const struck = life.isDead() ? 'before' : life.strike()
    if (struck === 'before') {
      life.die()
      return fail(given)
    }
    const answer = query.apply(this, given)
    if (struck === null) return answer
    return (answer as Promise<unknown>)
      .catch(() => {})
      .then(() => {
        life.die()
        throw new Error(KILLED)
      })
  }
}

function fail(given: unknown[]): unknown {
  const error = new Error(KILLED)
  const callback = given.findLast((each) => typeof each === 'function') as AnyFunction | undefined
  if (!callback) return Promise.reject(error)
  process.nextTick(callback, error)
  return undefined
}
