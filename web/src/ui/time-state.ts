/** How much time is left, in words of the look: colour, thickness and hatching follow from it. */
export type TimeState = 'plenty' | 'soon' | 'now' | 'late' | 'rest'

export const timeClass = (state: TimeState): string => `t-${state}`
