import type { Output } from '#contracts/client.ts'

export type EscalationPath = Output<'listPaths'>['items'][number]
export type PathDefinition = EscalationPath['definition']
export type PathStep = PathDefinition['steps'][number]
export type PathDraft = { name: string; active: boolean; definition: PathDefinition }

export const CHANNELS = ['in_app', 'email', 'chat_webhook', 'push'] as const

const FIRST_STEP: PathStep = {
  target: { kind: 'own_lead' },
  acknowledgeWithin: { amount: 1, unit: 'hour' },
  calendarId: null,
  channels: ['in_app', 'email'],
  repeats: 1,
  repeatEvery: { amount: 30, unit: 'minute' },
}

/** A path to begin with: two steps, the upper one the admins, so that it ends in somebody. */
export function newPath(name: string): PathDraft {
  const last: PathStep = { ...FIRST_STEP, target: { kind: 'role', role: 'admin' } }
  return {
    name,
    active: true,
    definition: {
      steps: [FIRST_STEP, { ...last, repeatEvery: { amount: 1, unit: 'hour' } }],
      chooseBy: { topicIds: [], accountIds: [], languages: [], kinds: [] },
      entry: [],
      closeWithin: { amount: 30, unit: 'calendar_day' },
      updateEvery: {
        normal: { amount: 8, unit: 'business_hour' },
        severe: { amount: 4, unit: 'business_hour' },
      },
      updateCalendarId: null,
      acknowledgementExpires: { amount: 1, unit: 'end_of_next_business_day' },
    },
  }
}

const within = (draft: PathDraft, change: Partial<PathDefinition>): PathDraft => ({
  ...draft,
  definition: { ...draft.definition, ...change },
})

export function changeStep(draft: PathDraft, index: number, change: Partial<PathStep>): PathDraft {
  const steps = draft.definition.steps.map((step, at) => (at === index ? { ...step, ...change } : step))
  return within(draft, { steps })
}

/** A new step above another, like it. */
export function addStepAbove(draft: PathDraft, index: number): PathDraft {
  const { steps, entry } = draft.definition
  const like = steps[index] ?? FIRST_STEP
  return within(draft, {
    steps: [...steps.slice(0, index + 1), { ...like }, ...steps.slice(index + 1)],
    entry: entry.map((one) => (one.step > index ? { ...one, step: one.step + 1 } : one)),
  })
}

/** What began at the step that is taken away begins below it. */
export function removeStep(draft: PathDraft, index: number): PathDraft {
  const { steps, entry } = draft.definition
  return within(draft, {
    steps: steps.filter((_, at) => at !== index),
    entry: entry.map((one) => (one.step >= index ? { ...one, step: Math.max(0, one.step - 1) } : one)),
  })
}

export function raiseStep(draft: PathDraft, index: number): PathDraft {
  const steps = [...draft.definition.steps]
  const [step] = steps.splice(index, 1)
  if (step) steps.splice(index + 1, 0, step)
  return within(draft, { steps })
}

export const changePath = within
