import type { z } from 'zod'
import type { pathDefinition } from '#contracts/http/paths.ts'
import type { policyDefinition } from '#contracts/http/policies.ts'
import type { remedyDefinition } from '#contracts/http/remedies.ts'
import type { rotaDefinition } from '#contracts/http/rotas.ts'

// Definitions are stored as the contracts take them (defaults filled in) and given to core in core's own shapes.
export type PolicyDefinition = z.output<typeof policyDefinition>
export type PathDefinition = z.output<typeof pathDefinition>
export type RotaDefinition = z.output<typeof rotaDefinition>
export type RemedyDefinition = z.output<typeof remedyDefinition>
