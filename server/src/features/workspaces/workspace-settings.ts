import { z } from 'zod'
import { coachSettings } from '#contracts/http/coaching.ts'
import { money, role } from '#contracts/http/shapes.ts'
import { day } from '#core/time/instant.ts'

const priorityLevel = z.number().int().min(1).max(9)

/** What a workspace may change of the rules; the defaults are those in brackets in the rules. */
export const workspaceSettings = z.strictObject({
  currency: z.string().length(3).default('EUR'),
  /** What meets `first_response` (2.1). */
  firstResponseNeeds: z.enum(['acknowledgement', 'person', 'anything']).default('acknowledgement'),
  /** A real answer within this many days after resolving reopens (1.7). */
  reopenWithinDays: z.number().int().min(0).max(365).default(14),
  /** The lead is told after so many (2.5). */
  avoidedSkips: z.number().int().min(1).max(100).default(3),
  avoidedSnoozes: z.number().int().min(1).max(100).default(2),
  /** Nobody gets a third heated ticket in a row within this time (8.2). */
  heatedWithinMinutes: z.number().int().min(0).max(10_080).default(120),
  /** How many open tickets one person holds before others are asked. */
  capacity: z.number().int().min(1).max(10_000).default(40),
  /** Whether a new ticket goes at once to whoever can take it best (8.2). */
  assignOnArrival: z.enum(['by_hand', 'by_load']).default('by_hand'),
  /** The lowest level at which a ticket of a priority begins (1.5). */
  levelByPriority: z
    .strictObject({
      low: priorityLevel.optional(),
      normal: priorityLevel.optional(),
      high: priorityLevel.optional(),
      urgent: priorityLevel.optional(),
    })
    .default({}),
  /** A repeat of the same cause for the same account within this begins one level higher (1.5). */
  repeatWithinDays: z.number().int().min(0).max(3_660).default(90),
  /** Where a ticket goes that nothing else places; null: the first team of the lowest level. */
  fallbackTeamId: z.string().nullable().default(null),
  /** What starts an escalation by itself (5.3). */
  escalateOn: z
    .array(z.enum(['commitment_broken', 'sla_breached', 'customer_asked', 'risk', 'safety_or_legal']))
    .default(['commitment_broken']),
  /** Risk from which on `risk` starts one. */
  riskLine: z.number().int().min(1).max(100).default(80),
  /** The most a role may promise without asking (2.4); a role that is not named has no limit. */
  commitmentLimits: z.partialRecord(role, money).default({}),
  /** How long a message can be taken back after sending. */
  undoSeconds: z.number().int().min(0).max(60).default(10),
  /** How many working hours ahead a one-click acknowledgement says "you hear from us by" (2.2). */
  updateWithinHours: z.number().int().min(1).max(240).default(4),
  /** Whether the customer gets an automatic receipt; it meets no clock (2.1). */
  automaticReceipt: z.boolean().default(false),
  /** How long the customer's page of a ticket stays open after the ticket has ended. */
  portalDays: z.number().int().min(1).max(3_660).default(60),
  /** Whether the web form takes tickets, and the sites that may show it in a frame. */
  webForm: z.boolean().default(true),
  webFormOrigins: z.array(z.url().max(200)).max(50).default([]),
  /** The duties by law that tickets of the topics have (none: of all topics); `calendarId` says its working days (4.6). */
  statutory: z
    .array(
      z.strictObject({
        jurisdiction: z.string().max(20),
        sector: z.string().max(100),
        topicIds: z.array(z.string()).max(200).default([]),
        calendarId: z.string().nullable().default(null),
      }),
    )
    .max(50)
    .default([]),
  /** How the coach reads drafts (7.2, 7.3). */
  coach: coachSettings
    .extend({ revision: z.number().int() })
    .default({ switchedOff: [], extraWords: {}, blocks: ['placeholder_left'], revision: 1 }),
  /** Trust is asked about again after this many days (9.1). */
  trustAgainDays: z.number().int().min(1).max(365).default(14),
})
type StoredSettings = z.output<typeof workspaceSettings>
export type WorkspaceSettings = StoredSettings & { reopenWithinMs: number }

/**
 * Takes what is stored, gives the settings with defaults. What a later version no longer knows, or no longer takes,
 * falls back to its default, so that an upgrade never locks a desk.
 */
export function readSettings(stored: unknown): WorkspaceSettings {
  const kept = Object.entries((stored ?? {}) as Record<string, unknown>).filter(([name, value]) => {
    const shape = workspaceSettings.shape[name as keyof StoredSettings]
    return shape?.safeParse(value).success ?? false
  })
  const settings = workspaceSettings.parse(Object.fromEntries(kept))
  return { ...settings, reopenWithinMs: settings.reopenWithinDays * day }
}
