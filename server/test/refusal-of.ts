import { CallRefused } from '#contracts/client.ts'
import type { ProblemDocument } from '#contracts/problems.ts'

/** The problem that a call was refused with; fails when it was not refused. */
export async function refusalOf(call: Promise<unknown>): Promise<ProblemDocument> {
  try {
    await call
  } catch (error) {
    if (error instanceof CallRefused) return error.problem
    throw error
  }
  throw new Error('the call was not refused')
}
