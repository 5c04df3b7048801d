import pg from 'pg'

/** What a query of a dead process is answered. Nothing takes it for a lost connection that is worth another try. */
export const KILLED = 'the process is dead'

/** One life of a process, as its database connections see it. */
export type Life = {
  isDead(): boolean
  /** How many statements it has sent. */
  statements(): number
  /** Dies at the n-th statement from now on: before it is sent, or when it is done and nobody hears of it. */
  dieAt(statement: number, when: 'before' | 'after'): void
  /** Dies now, between two statements. */
  die(): void
}

type State = Life & { clients: Set<pg.Client>; strike(): 'before' | 'after' | null }

let current: State | null = null
const lifeOf = new WeakMap<pg.Client, State | null>()
let isPatched = false

/** Begins a life: connections opened from now on belong to it, until the next one begins. */
export function beginLife(): Life {
  patchOnce()
  const state = makeState()
  current = state
  return state
}

/** Connections opened from now on belong to nobody and are never cut. */
export function endLives(): void {
  current = null
}

function makeState(): State {
  let dead = false
  let sent = 0
  let fatal = Infinity
  let moment: 'before' | 'after' = 'before'
  const clients = new Set<pg.Client>()
  return {
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
type AnyFunction = (...given: unknown[]) => unknown

/** The driver under every pool: the one place that all statements of a process pass, `begin` and `commit` too. */
function patchOnce(): void {
  if (isPatched) return
  isPatched = true
  const prototype = pg.Client.prototype as unknown as { connect: AnyFunction; query: AnyFunction }
  const { connect, query } = prototype
  prototype.connect = function (this: pg.Client, ...given) {
    lifeOf.set(this, current)
    if (current?.isDead()) return fail(given)
    current?.clients.add(this)
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
