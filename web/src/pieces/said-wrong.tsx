import { useProblem } from '#web/lib/problem.ts'

/** Why what was asked for was refused, read out as it appears; nothing while it was not refused. */
export function SaidWrong({ of }: { of: { isError: boolean; error: unknown } }) {
  const problem = useProblem()
  if (!of.isError) return null
  return (
    <p className="said-wrong" role="alert">
      {problem(of.error)}
    </p>
  )
}
