import type { Instant } from '#core/time/instant.ts'

/** An apology that said it will not happen again: when it was said, the causes it was for, and when the matter came up. */
export type EarlierApology = { at: Instant; ticketOpenedAt: Instant; causes: readonly string[] }
/** A preventive action that was done: the causes it is for, as `causesOf` and `causeKey` name them. */
export type DonePrevention = { causes: readonly string[]; doneAt: Instant }

/**
 * The last apology to a customer for one of these causes, if another one now would erode trust (6.5): since that matter
 * came up no preventive action of its cause was done. Null where there was none, or something was done about it.
 */
export function apologyErodesTrust<Earlier extends EarlierApology>(
  causes: readonly string[],
  earlier: readonly Earlier[],
  done: readonly DonePrevention[],
): Earlier | null {
  const same = earlier.filter((apology) => share(apology.causes, causes))
  const last = same.toSorted((a, b) => a.at - b.at).at(-1)
  if (!last) return null
  const either = [...last.causes, ...causes]
  const isPrevented = done.some((one) => one.doneAt >= last.ticketOpenedAt && share(one.causes, either))
  return isPrevented ? null : last
}

const share = (some: readonly string[], others: readonly string[]) => some.some((one) => others.includes(one))
