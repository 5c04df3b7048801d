import type { z } from 'zod'
import { workspaceSettings } from '#contracts/http/workspace.ts'
import { day } from '#core/time/instant.ts'

type ShownSettings = z.output<typeof workspaceSettings>
export type WorkspaceSettings = ShownSettings & { reopenWithinMs: number }

/** The defaults are those in brackets in the rules. */
const DEFAULTS: ShownSettings = {
  currency: 'EUR',
  firstResponseNeeds: 'acknowledgement',
  reopenWithinDays: 14,
  avoidedSkips: 3,
  avoidedSnoozes: 2,
  heatedWithinMinutes: 120,
  capacity: 40,
  assignOnArrival: 'by_hand',
  levelByPriority: {},
  repeatWithinDays: 90,
  fallbackTeamId: null,
  escalateOn: ['commitment_broken'],
  riskLine: 80,
  commitmentLimits: {},
  undoSeconds: 10,
  updateWithinHours: 4,
  automaticReceipt: false,
  portalDays: 60,
  webForm: true,
  webFormOrigins: [],
  statutory: [],
  openQuestions: [],
  coach: { switchedOff: [], extraWords: {}, blocks: ['placeholder_left'], revision: 1 },
}

/** The settings that are in force: what is stored over the defaults. */
export function shownSettings(stored: unknown): ShownSettings {
  const fields = Object.entries(workspaceSettings.shape)
  // What a later version no longer knows, or no longer takes, falls back: an upgrade never locks a desk.
  const kept = fields.flatMap(([name, field]) => {
    const read = field.safeParse((stored as Record<string, unknown> | null)?.[name])
    return read.success ? [[name, read.data] as const] : []
  })
  return { ...DEFAULTS, ...Object.fromEntries(kept) }
}

/** The same with what verbs reckon with. */
export function readSettings(stored: unknown): WorkspaceSettings {
  const settings = shownSettings(stored)
  return { ...settings, reopenWithinMs: settings.reopenWithinDays * day }
}
