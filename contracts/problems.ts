import { z } from 'zod'

/** Every way a call can be refused, with its HTTP status. The words come from i18n by `problem.<code>`. */
export const PROBLEM_STATUS = {
  invalid_request: 422,
  malformed_json: 400,
  not_signed_in: 401,
  wrong_credentials: 401,
  code_needed: 401,
  wrong_code: 401,
  not_allowed: 403,
  cross_site_request: 403,
  not_found: 404,
  method_not_allowed: 405,
  already_set_up: 409,
  conflict: 409,
  idempotency_key_reused: 409,
  changed_meanwhile: 412,
  too_large: 413,
  refused: 422,
  too_many_requests: 429,
  internal: 500,
  database_unavailable: 503,
  storage_full: 507,
} as const

export type ProblemCode = keyof typeof PROBLEM_STATUS

/** RFC 9457. `reason` narrows `refused` to the rule that refused (a code of core); `errors` point into the request. */
export const problemSchema = z.object({
  type: z.string(),
  title: z.string(),
  status: z.number().int(),
  detail: z.string(),
  code: z.string(),
  reason: z.string().optional(),
  params: z.record(z.string(), z.unknown()).optional(),
  errors: z.array(z.object({ pointer: z.string(), detail: z.string() })).optional(),
  instance: z.string().optional(),
})
export type ProblemDocument = z.infer<typeof problemSchema>
