import { PROBLEM_STATUS, type ProblemCode } from '#contracts/problems.ts'

export type PointedError = { pointer: string; detail: string }

/** A refusal on its way out. Verbs throw it; platform/http/problem-answer.ts alone turns it into words and a status. */
export class Problem extends Error {
  readonly code: ProblemCode
  readonly params: Record<string, unknown>
  readonly reason: string | undefined
  readonly errors: PointedError[] | undefined

  constructor(
    code: ProblemCode,
    more: { params?: Record<string, unknown>; reason?: string; errors?: PointedError[] } = {},
  ) {
    super(more.reason ? `${code}: ${more.reason}` : code)
    this.code = code
    this.params = more.params ?? {}
    this.reason = more.reason
    this.errors = more.errors
  }

  get status(): number {
    return PROBLEM_STATUS[this.code]
  }
}

/** Throws what core refused, as `refused` with the rule's own code and parameters. */
export function refuse(refusal: { code: string; params?: Record<string, unknown> }): never {
  throw new Problem('refused', { reason: refusal.code, params: refusal.params })
}

/** The thing that was looked for, or a 404 that tells nothing: absent and of another workspace look the same. */
export function found<T>(thing: T | null | undefined): T {
  if (thing === null || thing === undefined) throw new Problem('not_found')
  return thing
}
