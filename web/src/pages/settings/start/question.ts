import type { ReactNode } from 'react'

/**
 * `leave`: the button that leaves everything as it is, to stand beside those of the answer; `look`: that of the answer's
 * button, filled where the question is the next one.
 */
export type QuestionProps = { onAnswered: () => void; leave: ReactNode; look: 'main' | 'plain' }
