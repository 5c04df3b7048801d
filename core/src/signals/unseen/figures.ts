/** How often a yes-or-no reading was right. */
export type Figures = { tp: number; fp: number; fn: number }

/** Counts answers against truths. */
export function figuresOf(pairs: readonly (readonly [truth: boolean, answer: boolean])[]): Figures {
  const of = (truth: boolean, answer: boolean) =>
    pairs.filter((p) => p[0] === truth && p[1] === answer).length
  return { tp: of(true, true), fp: of(false, true), fn: of(true, false) }
}

/** The harmonic mean of precision and recall, 0 to 1. */
export const f1 = ({ tp, fp, fn }: Figures): number => (2 * tp) / (2 * tp + fp + fn)
