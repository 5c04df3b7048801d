import { hasSecondStep, useCode } from '#server/features/second-steps/index.ts'
import type { Context } from '#server/platform/context.ts'
import { Problem } from '#server/platform/problem.ts'
import { doWork } from '#server/platform/work.ts'
import { findSignInCandidates, type SignInCandidate } from './session-store.ts'
import { type SessionView, viewSession } from './session-views.ts'
import { countTry, forgiveTry } from './sign-in-limit.ts'
import { type Caller, startSession } from './start-session.ts'

export type SignInInput = { email: string; password: string; code?: string; client: string } & Caller

/**
 * Signs in by address and password, and a code where the second step is on. Unknown address, wrong password and disabled
 * member look and take the same.
 */
export async function signIn(
  ctx: Context,
  input: SignInInput,
): Promise<{ token: string; view: SessionView }> {
  const tries = await countTry(ctx, input)
  const candidates = await findSignInCandidates(ctx.db, input.email)
  const member = await whoseWord(ctx, candidates, input.password)
  if (!member) throw new Problem('wrong_credentials')
  if (await hasSecondStep(ctx, member)) {
    if (!input.code) {
      // The password was right; codes are counted by themselves.
      await forgiveTry(ctx, tries)
      throw new Problem('code_needed')
    }
    await useCode(ctx, member, input.code)
  }
  await forgiveTry(ctx, tries)
  const { workspaceId, memberId, role } = member
  const token = await doWork(ctx, { kind: 'member', workspaceId, memberId, role }, (work) =>
    startSession(work, memberId, input),
  )
  return { token, view: await viewSession(ctx.db, workspaceId, memberId, ctx.clock.now()) }
}

let decoy: Promise<string> | undefined

async function whoseWord(
  { secrets, ids }: Context,
  candidates: SignInCandidate[],
  password: string,
): Promise<SignInCandidate | null> {
  for (const candidate of candidates) {
    if (await secrets.verifyPassword(candidate.passwordHash, password)) return candidate
  }
  if (candidates.length === 0) {
    decoy ??= secrets.hashPassword(ids.token())
    await secrets.verifyPassword(await decoy, password)
  }
  return null
}
