import type { ReactNode } from 'react'

/** `leave`: the button that leaves everything as it is, to stand beside those of the answer. */
export type QuestionProps = { onAnswered: () => void; leave: ReactNode }
