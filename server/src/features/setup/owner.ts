import type { Actor } from '#server/platform/context.ts'

/** The member who sets a desk up. */
export type Owner = Extract<Actor, { kind: 'member' }>
