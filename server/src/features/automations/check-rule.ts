import { usableTemplates } from '#server/features/templates/index.ts'
import { type Desk, refuseDefinition, requireKnown } from '#server/features/workspaces/index.ts'
import type { Work } from '#server/platform/work.ts'
import type { AutomationDefinition } from './rule-store.ts'

type Action = AutomationDefinition['actions'][number]

/** Refuses a rule that names what does not exist, or that would do nothing (4.7). */
export function checkRule(desk: Desk, { actions }: AutomationDefinition): void {
  actions.forEach((action, i) => checkAction(desk, action, `/definition/actions/${i}`))
}

function checkAction(desk: Desk, action: Action, under: string): void {
  switch (action.do) {
    case 'assign':
      requireKnown(desk.teams, { [`${under}/teamId`]: action.teamId })
      return requireKnown(desk.members, { [`${under}/memberId`]: action.memberId })
    case 'set_topic':
    case 'start_checklist':
      return requireKnown(desk.topics, { [`${under}/topicId`]: action.topicId })
    case 'add_follower':
      return requireKnown(desk.members, { [`${under}/memberId`]: action.memberId })
    case 'notify':
      requireKnown(desk.members, { [`${under}/memberIds`]: action.memberIds })
      requireKnown(desk.teams, { [`${under}/teamIds`]: action.teamIds })
      return refuseIf(
        action.memberIds.length + action.teamIds.length === 0,
        'automation.reaches_nobody',
        under,
      )
    case 'escalate':
      return refuseIf(desk.paths.length === 0, 'automation.no_path', under)
    case 'send_template':
      return refuseIf(
        !action.templateId && Object.keys(action.words).length === 0,
        'automation.no_words',
        `${under}/words`,
      )
    case 'set_priority':
    case 'add_tags':
      return
  }
}

/** Refuses a rule that would send a template that is not there, or is no longer used. */
export async function checkTemplates(work: Work, { actions }: AutomationDefinition): Promise<void> {
  const asked = actions.flatMap((action, i) =>
    action.do === 'send_template' && action.templateId ? [{ id: action.templateId, i }] : [],
  )
  if (!asked.length) return
  const ids = await usableTemplates(
    work,
    asked.map(({ id }) => id),
  )
  for (const { id, i } of asked)
    refuseIf(!ids.has(id), 'automation.template_gone', `/definition/actions/${i}/templateId`)
}

function refuseIf(wrong: boolean, code: string, pointer: string): void {
  if (wrong) refuseDefinition([{ code, pointer }])
}
