import { z } from 'zod'
import type { Permission } from '#core/permission/permission.ts'

/** Who may call: a permission of the member or key, any signed-in member, or everybody (sign-in, portal links). */
export type Access = Permission | 'signed_in' | 'public'

type Shape = z.ZodType
/** One call that outsiders may rely on. Unknown fields are refused (strict objects); every list has a limit. */
export type Route<
  P extends Shape = Shape,
  Q extends Shape = Shape,
  B extends Shape = Shape,
  R extends Shape = Shape,
> = {
  method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'
  /** With `:name` parameters, always under /v1. */
  path: string
  summary: string
  access: Access
  params: P
  query: Q
  body: B
  response: R
  status: 200 | 201 | 202 | 204
  /** True: the caller may send If-Match with the ETag it read; a changed thing answers 412 `changed_meanwhile`. */
  guarded: boolean
}

const nothing = z.strictObject({})
type Nothing = typeof nothing

type Draft<P extends Shape, Q extends Shape, B extends Shape, R extends Shape> = Pick<
  Route,
  'method' | 'path' | 'summary' | 'access'
> & { params?: P; query?: Q; body?: B; response: R; status?: Route['status']; guarded?: boolean }

/** Declares a route; absent parts mean "nothing is taken". */
export function defineRoute<
  R extends Shape,
  P extends Shape = Nothing,
  Q extends Shape = Nothing,
  B extends Shape = Nothing,
>(draft: Draft<P, Q, B, R>): Route<P, Q, B, R> {
  const empty = nothing as unknown
  return {
    params: empty as P,
    query: empty as Q,
    body: empty as B,
    status: 200,
    guarded: false,
    ...draft,
  }
}

/** What a caller hands in; parts that take nothing may be left out. */
export type InputOf<T> =
  T extends Route<infer P, infer Q, infer B, Shape>
    ? Part<'params', z.input<P>> & Part<'query', z.input<Q>> & Part<'body', z.input<B>>
    : never
type Part<Name extends string, Value> =
  Record<string, never> extends Value ? { [K in Name]?: Value } : { [K in Name]: Value }

/** What a caller gets back. */
export type OutputOf<T> = T extends Route<Shape, Shape, Shape, infer R> ? z.output<R> : never
