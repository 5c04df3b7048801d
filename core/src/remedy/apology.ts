/** An apology that said it will not happen again, or one for the same cause before it (6.5). */
export type EarlierApology = { cause: string; preventiveActionDone: boolean }

/**
 * Whether another apology to a customer for the same cause erodes trust (6.5): there was one before, and no preventive
 * action for that cause was done since.
 */
export function apologyErodesTrust(cause: string, earlier: readonly EarlierApology[]): boolean {
  const same = earlier.filter((apology) => apology.cause === cause)
  return same.length > 0 && !same.some((apology) => apology.preventiveActionDone)
}
