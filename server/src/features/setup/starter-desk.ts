import type { Language } from '#i18n/say.ts'
import type { Context } from '#server/platform/context.ts'
import type { Owner } from './set-up.ts'

/** A small sound desk to begin with, made by the same verbs that settings use. */
export async function buildStarterDesk(
  _ctx: Context,
  _owner: Owner,
  _about: { language: Language; zone: string },
): Promise<void> {}
