import { instant, minute } from '#core/time/instant.ts'
import { beginSettingsChange } from '#server/features/workspaces/index.ts'
import type { Actor, Context } from '#server/platform/context.ts'
import { firstTokens, type OAuthError } from '#server/platform/mail/oauth-token.ts'
import { refuse } from '#server/platform/problem.ts'
import { appendEvent, doWork } from '#server/platform/work.ts'
import { type Consent, whoOf } from './begin-consent.ts'
import { loadMailbox, openMailboxSecrets, saveMailbox, sealMailboxSecrets } from './mailbox-store.ts'
import { type MailboxView, viewMailbox } from './mailbox-views.ts'

const GOOD_FOR = 15 * minute

/**
 * Changes the code that a provider handed over into tokens, and signs the mailbox in with them from now on. Refuses a
 * state that is unknown, used, too old or somebody else's; no transaction is open while the provider is asked.
 */
export async function finishConsent(
  ctx: Context,
  actor: Actor,
  { state, code }: { state: string; code: string },
): Promise<MailboxView> {
  const { id, consent } = await useUp(ctx, actor, state)
  const { oauth, clientSecret, verifier, redirectUrl } = consent
  const { refreshToken } = await firstTokens(
    { ...oauth, clientSecret },
    { code, redirectUrl, verifier },
  ).catch((error: OAuthError) =>
    refuse({
      code: error.code === 'oauth_unreachable' ? 'mailbox.consent_unreachable' : 'mailbox.consent_refused',
      params: { said: error.responseText?.slice(0, 300) ?? '' },
    }),
  )
  if (refreshToken === null) refuse({ code: 'mailbox.consent_not_lasting' })
  return doWork(ctx, actor, async (work) => {
    await beginSettingsChange(work)
    const before = await loadMailbox(work, id)
    const secrets = { ...openMailboxSecrets(ctx, before.secrets), clientSecret, refreshToken }
    const after = {
      ...before,
      oauth,
      secrets: sealMailboxSecrets(ctx, secrets),
      revision: before.revision + 1,
    }
    saveMailbox(work, after, { isNewWayIn: true, isNewWayOut: true })
    appendEvent(work, { type: 'mailbox.changed', subjectId: id, data: { changed: ['oauth'] } })
    await work.batch.flush(work.tx)
    return viewMailbox(work.tx, work.workspaceId, id)
  })
}

/** A state is good for one try: whatever comes of it, it is gone. */
async function useUp(ctx: Context, actor: Actor, state: string): Promise<{ id: string; consent: Consent }> {
  const id = state.split('.')[0]!
  const consent = await doWork(ctx, actor, async (work) => {
    const row = await work.tx
      .selectFrom('mailboxes')
      .select('consent')
      .where('workspaceId', '=', work.workspaceId)
      .where('id', '=', id)
      .forUpdate()
      .executeTakeFirst()
    if (!row?.consent) return null
    const kept = JSON.parse(ctx.secrets.open(row.consent)) as Consent
    if (kept.state !== ctx.secrets.hashToken(state) || kept.by !== whoOf(actor)) return null
    work.batch.update('mailboxes', { workspaceId: work.workspaceId, id, consent: null })
    return instant(kept.beganAt + GOOD_FOR) > work.now ? kept : null
  })
  return consent ? { id, consent } : refuse({ code: 'mailbox.consent_stale' })
}
