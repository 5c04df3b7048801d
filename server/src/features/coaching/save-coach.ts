import type { Input, Output } from '#contracts/client.ts'
import { RULES } from '#core/coach/rules/all-rules.ts'
import { changeSettings, loadDesk } from '#server/features/workspaces/index.ts'
import type { Actor, Context } from '#server/platform/context.ts'
import { checkRevision } from '#server/platform/http/etag.ts'
import { Problem } from '#server/platform/problem.ts'
import { appendEvent, doWork } from '#server/platform/work.ts'

type Body = Input<'saveCoach'>['body']
type View = Output<'readCoach'>

const KNOWN = new Set(RULES.map(({ id }) => id))

export async function readCoach(ctx: Context, actor: Actor): Promise<View> {
  return (await loadDesk(ctx, actor.workspaceId)).settings.coach
}

/** Which rules the coach looks at here, with which words, and which may keep a message from leaving (7.3). */
export function saveCoach(ctx: Context, actor: Actor, body: Body, ifMatch: number | null): Promise<View> {
  requireRules(body)
  return doWork(ctx, actor, (work) =>
    changeSettings(work, ({ coach: before }) => {
      checkRevision(ifMatch, before.revision)
      const coach = { ...body, revision: before.revision + 1 }
      const switched = (from: readonly string[], to: readonly string[]) =>
        from.filter((rule) => !to.includes(rule))
      appendEvent(work, {
        type: 'coach.changed',
        subjectId: work.workspaceId,
        data: {
          off: switched(body.switchedOff, before.switchedOff),
          on: switched(before.switchedOff, body.switchedOff),
        },
      })
      return { change: { coach }, answer: coach }
    }),
  )
}

function requireRules({ switchedOff, extraWords }: Body): void {
  const named = [
    ...switchedOff.map((rule, i) => ({ rule, pointer: `/switchedOff/${i}` })),
    ...Object.entries(extraWords).flatMap(([language, words]) =>
      Object.keys(words ?? {}).map((rule) => ({ rule, pointer: `/extraWords/${language}/${rule}` })),
    ),
  ]
  const errors = named
    .filter(({ rule }) => !KNOWN.has(rule))
    .map(({ pointer }) => ({ pointer, detail: 'unknown' }))
  if (errors.length) throw new Problem('invalid_request', { errors })
}
