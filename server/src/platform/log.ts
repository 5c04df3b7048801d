import { pino } from 'pino'

/** What the platform asks of a log; pino is one, tests collect into another. */
export type Log = {
  debug(facts: object, words: string): void
  info(facts: object, words: string): void
  warn(facts: object, words: string): void
  error(facts: object, words: string): void
}

const secretPaths = ['authorization', 'cookie', 'password', 'token', 'secret', 'secrets', 'passwordHash']

/** Structured lines on standard error, so that standard output stays for people and pipes. */
export function makeLog(level: string): Log {
  const paths = secretPaths.flatMap((name) => [name, `*.${name}`, `*.*.${name}`])
  return pino(
    { level, base: null, redact: { paths, censor: '[hidden]' }, serializers: { err: factsOf } },
    pino.destination({ fd: 2, sync: false }),
  )
}

/** What of an error is worth a line. Libraries hang whole connections on theirs, with whatever those hold. */
export function factsOf(error: unknown): object {
  if (!(error instanceof Error)) return { message: String(error) }
  const { name, message, stack, cause } = error
  const { code } = error as { code?: unknown }
  return {
    type: name,
    message,
    ...(code === undefined ? {} : { code }),
    stack,
    ...(cause === undefined ? {} : { cause: factsOf(cause) }),
  }
}
