import { problemOf } from './api.ts'
import { useWords } from './say.tsx'

/** Says why a call was refused, in the reader's words. */
export function useProblem(): (error: unknown) => string {
  const { say } = useWords()
  return (error) => {
    const problem = problemOf(error)
    if (!problem) return say('problem.unknown')
    if (problem.code === 'offline') return say('problem.offline')
    return problem.detail || problem.title || say('problem.unknown')
  }
}

/** What is wrong besides what `useProblem` says already, each with its place. */
export function otherFaults(error: unknown): { pointer: string; detail: string }[] {
  const problem = problemOf(error)
  return (problem?.errors ?? []).filter(({ detail }) => detail !== problem?.detail)
}
