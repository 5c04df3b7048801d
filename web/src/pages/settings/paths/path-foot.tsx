import { useMutation } from '@tanstack/react-query'
import { Link, useNavigate } from '@tanstack/react-router'
import { call, queryClient } from '#web/lib/api.ts'
import { useProblem } from '#web/lib/problem.ts'
import { useWords } from '#web/lib/say.tsx'
import { toast } from '#web/lib/toasts.ts'
import { pathUrl, simulateUrl } from '#web/lib/urls.ts'
import type { KeptDraft } from '#web/pieces/kept-draft.ts'
import { SaidWrong } from '#web/pieces/said-wrong.tsx'
import { Button } from '#web/ui/button.tsx'
import type { EscalationPath, PathDraft } from './path-draft.ts'
import type { useRehearsal } from './use-rehearsal.ts'

type PathFootProps = {
  id: string
  path: EscalationPath | null
  draft: KeptDraft<PathDraft>
  rehearsal: ReturnType<typeof useRehearsal>
}

/** Whether it holds, and the acts: discard, replay the past through it, publish. */
export function PathFoot({ id, path, draft, rehearsal }: PathFootProps) {
  const { say } = useWords()
  const problem = useProblem()
  const navigate = useNavigate()
  const version = (path?.version ?? 0) + 1
  const publish = useMutation({
    mutationFn: () => publishDraft(path, draft.value),
    onSuccess: async (saved) => {
      draft.discard()
      await queryClient.invalidateQueries({ queryKey: ['listPaths'] })
      toast(say('rules.published', { name: saved.name, version: saved.version }), null, 6_000)
      if (saved.id !== id) void navigate({ ...pathUrl(saved.id), replace: true })
    },
  })
  const blocked = rehearsal.error
    ? say('path.holds_not')
    : draft.keptAt === null && path
      ? say('rules.nothing_changed')
      : draft.value.name.trim() === ''
        ? say('rules.name_first')
        : null
  return (
    <footer className="path-foot">
      <div role="status">
        {rehearsal.error ? (
          <>
            <p>
              <b>{say('path.holds_not')}</b>
            </p>
            {rehearsal.wrongElsewhere.map((words) => (
              <p className="wrong" key={words}>
                {words}
              </p>
            ))}
            {problem(rehearsal.error) ? <p className="meta">{problem(rehearsal.error)}</p> : null}
          </>
        ) : (
          <p>
            <b>{say('path.holds')}</b> {say('path.holds_why')}
          </p>
        )}
        <SaidWrong of={publish} />
        <p className="meta">{say('path.keeps_version')}</p>
      </div>
      <p className="acts">
        {draft.keptAt !== null ? (
          <Button look="bare" onClick={draft.throwAway}>
            {say('rules.discard')}
          </Button>
        ) : null}
        <Link className="btn" {...simulateUrl({ path: id })}>
          {say('rules.replay')}
        </Link>
        <Button look="main" busy={publish.isPending} blocked={blocked} onClick={() => publish.mutate()}>
          {say('settings.publish', { version })}
        </Button>
      </p>
    </footer>
  )
}

function publishDraft(path: EscalationPath | null, { name, active, definition }: PathDraft) {
  if (!path) return call('createPath', { body: { name, definition } })
  return call(
    'publishPath',
    { params: { id: path.id }, body: { name, active, definition } },
    { ifMatch: `"${path.revision}"` },
  )
}
